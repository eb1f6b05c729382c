import { describe, expect, test } from 'vitest';
import { importing } from './importing.js';

const clear = '\r\u001b[K';
const flags = ['--as-of', '2026-03-31', '--currency', 'EUR', '--default-country', 'DE'];

function list(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => `C${row % 5},${row},2026-01-05,10.00`);
  return ['Customer No,Invoice No,Invoice Date,Amount', ...lines].join('\n');
}

describe('WBK-17 how far an import is', () => {
  test('is shown on a terminal, and cleared', async () => {
    const { error } = await importing(
      ['list.csv', ...flags],
      { 'list.csv': list(22_000) },
      { isErrorTTY: true },
    );
    expect(error.split(clear).slice(0, 6)).toEqual([
      '',
      '5,000 of 22,000 rows read',
      '10,000 of 22,000 rows read',
      '15,000 of 22,000 rows read',
      '20,000 of 22,000 rows read',
      expect.not.stringContaining('rows read'),
    ]);
  });

  test('is Chinese where the account is', async () => {
    const { error } = await importing(
      ['list.csv', ...flags, '--locale', 'zh-CN'],
      { 'list.csv': list(22_000) },
      { isErrorTTY: true },
    );
    expect(error.split(clear)[1]).toBe('已读取5,000行，共22,000行');
  });

  test.each([
    ['elsewhere', 6_000, {}],
    ['for a short list', 5_000, { isErrorTTY: true }],
  ])('is not shown %s', async (_, rows, terminal) => {
    const { error } = await importing(['list.csv', ...flags], { 'list.csv': list(rows) }, terminal);
    expect(error).not.toContain(clear);
    expect(error).not.toContain('rows read');
  });
});
