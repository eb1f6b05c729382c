import { describe, expect, test } from 'vitest';
import type { StatedAdjustment } from '../../src/adjustment/adjustment-record.js';
import { parseAdjustment } from '../../src/adjustment/parse-adjustment.js';
import { recordDigest } from '../../src/quoted/record-digest.js';
import { agreed, stated, withBonus, year } from './agreed.js';

const made = stated(
  withBonus(
    { id: 'malus', kind: 'malus', title: { en: 'Malus', 'zh-CN': '加费' }, page: 'ratio' },
    { shape: 'curve', flat: 'above', rows: [{ at: '0', value: '0.1' }] } as never,
  ),
  year('60000000', {
    experience: { statement: 'claims', claims: [{ date: '2026-09-01', paid: '1000.00' }] },
  }),
);
const copy = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(made)) as Record<string, unknown>;

/** Every place of a record that holds a text, a number, a flag or nothing. */
function leaves(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return Object.entries(value).flatMap(([name, each]) => leaves(each, [...way, name]));
}

function changed(way: readonly string[]): Record<string, unknown> {
  const record = copy();
  const last = way.at(-1)!;
  const parent = way
    .slice(0, -1)
    .reduce<Record<string, unknown>>((now, name) => now[name] as Record<string, unknown>, record);
  const value = parent[last];
  parent[last] =
    typeof value === 'number' ? value + 1 : value === null ? '1.00' : `${String(value)}1`;
  return record;
}

describe('ADJ-18 a stored adjustment is read as it was made', () => {
  test('from JSON', () => {
    expect(made.premium.final).toBe('132000.00');
    expect(parseAdjustment(copy())).toEqual({ ok: true, adjustment: made, issues: [] });
  });

  test('an interim one too', () => {
    const interim = stated(agreed, { declarations: [] });
    expect(parseAdjustment(JSON.parse(JSON.stringify(interim)))).toMatchObject({ ok: true });
  });

  test('none of its leaves can be changed', () => {
    const ways = leaves(made);
    expect(ways.length).toBeGreaterThan(80);
    for (const way of ways)
      expect([way.join('/'), parseAdjustment(changed(way)).ok]).toEqual([way.join('/'), false]);
  });

  test('sealed again, the ledger, the bills and the period before still have to add up', () => {
    const sealed = (change: (record: StatedAdjustment) => object): string[] => {
      const { digest: _old, ...content } = { ...made, ...change(made) };
      const read = parseAdjustment({ ...content, digest: recordDigest(content) });
      return read.issues.map(({ code, path }) => `${code} ${path}`);
    };
    expect(sealed(() => ({}))).toEqual([]);
    expect(sealed(({ premium }) => ({ premium: { ...premium, final: '1.00' } }))).toEqual([
      'adjustment-altered /premium/billed',
    ]);
    expect(sealed(({ bills }) => ({ bills: bills.slice(1) }))).toEqual([
      'adjustment-altered /bills/0',
    ]);
    expect(
      sealed(({ ledger }) => ({ ledger: ledger.map((each) => ({ ...each, operand: '1' })) })),
    ).toEqual(['adjustment-altered /ledger/0']);
    expect(
      sealed(({ asPrevious }) => ({ asPrevious: { ...asPrevious, premium: '9.00' } })),
    ).toEqual(['adjustment-altered /asPrevious/premium']);
  });

  test.each([
    null,
    undefined,
    5,
    'x',
    [],
    {},
    { status: 'stated' },
    new Date(0),
    { ledger: [null] },
  ])('refused: %j', (nothing) => {
    expect(parseAdjustment(nothing).issues.map(({ code }) => code)).toEqual(['not-an-adjustment']);
  });
});
