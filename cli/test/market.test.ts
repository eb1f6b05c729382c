import { describe, expect, test } from 'vitest';
import { book as roundNumbers } from '../../test/support/small-book.js';
import { command } from './memory-io.js';

const small = { '-': JSON.stringify({ ...roundNumbers, currency: 'ISK' }) };
const market = ['check', '-', '--market'];

describe('check --market', () => {
  test('shows the reference edition beside public figures, and what lies outside with its sources', async () => {
    const { exitCode, out, error } = await command(['check', 'reference', '--market']);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    for (const part of [
      /^Rate book reference-2026\.1 beside public figures of the market\n/,
      /\nPremium over insured turnover +0\.\d{3}% +0\.173% to 0\.246% +inside\n/,
      /\n90% insured instead of 80% +\+\d+\.\d% +\+14\.1% to \+20\.0% +OUTSIDE\n/,
      /\n {4}Allianz Trade, China: \+15\.0% to \+20\.0%\n/,
      /\nPublic figures nothing is held against\nGDV, Germany 2009/,
    ])
      expect(out).toMatch(part);
  });

  test('tells it in Chinese, and of a currency without an amount what to give', async () => {
    const { exitCode, out } = await command([...market, '--locale', 'zh-CN'], small);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^费率手册hand-1与市场公开数据对照\n没有可测算的项目。\n/);
    expect(out).toContain('没有以ISK计的平均卖方营业额；请用 --turnover 给出。');
    const given = await command([...market, '--turnover', '200000000'], small);
    expect(given.out).toContain('ISK 200,000,000 with 200 buyers');
  });

  test('writes the report of the library as JSON', async () => {
    const { out } = await command([...market, '--turnover', '200000000', '--json'], small);
    expect(JSON.parse(out)).toMatchObject({
      edition: 'hand-1',
      seller: { currency: 'ISK', turnover: '200000000', buyers: 200 },
    });
  });

  test('a book that is refused is told with its issues', async () => {
    const refused = await command(market, { '-': '{ "edition": "x" }' });
    expect(refused.exitCode).toBe(3);
    expect(refused.out).toContain('\n/format: Edition x: format is missing');
  });

  test.each([
    [['--market', '--turnover', '0']],
    [['--market', '--turnover', '1e9']],
    [['--market', '--previous', 'reference']],
    [['--turnover', '5']],
  ])('refuses %j', async (options) => {
    expect(await command(['check', '-', ...options], small)).toMatchObject({
      exitCode: 2,
      out: '',
    });
  });
});
