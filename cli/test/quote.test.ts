import { readFileSync } from 'node:fs';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { describe, expect, test } from 'vitest';
import { command } from './memory-io.js';

const example = (name: string) => readFileSync(`examples/${name}.json`, 'utf8');
const exporter = example('exporter');

describe('a quote', () => {
  test('is told in words: price, steps, what was found', async () => {
    const { exitCode, out, error } = await command(['quote', '-'], { '-': exporter });
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(out).toMatch(/^Trade credit insurance quote .*\n.*estimated premium of CNY /);
    expect(out).toMatch(/\nHow the premium is made \(CNY\)\nStep +Factor +Change +After\n/);
    expect(out).not.toContain('\u001b');
  });

  test('is told in Chinese', async () => {
    const { out } = await command(['quote', '-', '--locale', 'zh-CN'], { '-': exporter });
    expect(out).toMatch(/^贸易信用保险/);
  });

  test('is the record of the library as JSON', async () => {
    const { out } = await command(['quote', '-', '--json'], { '-': exporter });
    expect(JSON.parse(out)).toMatchObject({ status: 'quoted', issues: [] });
  });

  test('declined answers 4 and says why', async () => {
    const { exitCode, out } = await command(['quote', '-'], { '-': example('declined') });
    expect(exitCode).toBe(4);
    expect(out).toContain('Decline: ');
  });

  test('of an invalid submission answers 3 and lists on standard error what to mend', async () => {
    const { exitCode, out, error } = await command(['quote', '-'], {
      '-': '{ "currency": "RMB" }',
    });
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
    expect(error).toContain('\n/currency: ');
  });
});

describe('WBK-13 --names', () => {
  const overdue = JSON.parse(exporter) as { buyers: Record<string, unknown>[] };
  Object.assign(overdue.buyers[0] ?? {}, { overdue: [{ days: 400, amount: '900000' }] });
  const files = {
    '-': JSON.stringify(overdue),
    'mapping.json': '{"ids": {"Rossi SpA": "B-001", "Rossi S.p.A.": "B-001"}}',
    'report.json': '{"profiles": [{"id": "B-001", "name": "Rossi SpA"}, {"id": "B-002"}]}',
    'other.json': '{"buyers": []}',
  };

  test.each(['mapping.json', 'report.json'])('from %s stand beside the ids', async (file) => {
    const { out } = await command(['quote', '-', '--names', file], files);
    expect(out).toContain('B-001 (Rossi SpA)');
    const chinese = await command(['quote', '-', '--names', file, '--locale', 'zh-CN'], files);
    expect(chinese.out).toContain('B-001（Rossi SpA）');
  });

  test('are no part of a quote as a record', async () => {
    const { exitCode, error } = await command(
      ['quote', '-', '--json', '--names', 'mapping.json'],
      files,
    );
    expect(exitCode).toBe(2);
    expect(error).toContain('--names is for the text of a quote');
  });

  test('a file without names is refused', async () => {
    const { exitCode, error } = await command(['quote', '-', '--names', 'other.json'], files);
    expect(exitCode).toBe(3);
    expect(error).toContain('other.json holds no names of buyers');
  });
});

describe('--book', () => {
  test('prices with a rate book of your own', async () => {
    const own = { ...referenceBook, edition: 'own-1' };
    const files = { 'own.json': JSON.stringify(own), '-': exporter };
    const { exitCode, out } = await command(['quote', '-', '--json', '--book', 'own.json'], files);
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ book: { edition: 'own-1' } });
  });

  test('a book that is not valid answers 3 with its issues', async () => {
    const files = { 'own.json': '{ "format": 1 }', '-': exporter };
    const { exitCode, out, error } = await command(['quote', '-', '--book', 'own.json'], files);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
    expect(error).toMatch(/^own\.json is not a valid rate book:\n\//);
  });

  test('standard input is one of the two', async () => {
    expect(await command(['quote', '-', '--book', '-'])).toMatchObject({ exitCode: 2, out: '' });
  });
});

test('a problem of the whole submission stands without a path', async () => {
  const { out } = await command(['quote', '-'], {
    '-': readFileSync('src/rules/editions/reference/prices.json', 'utf8'),
  });
  expect(out).not.toMatch(/^[:：]/m);
});
