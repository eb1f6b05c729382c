import { describe, expect, it } from 'vitest';
import { parseSubmission } from '../../src/submission/parse-submission.js';

const codesOf = (input: unknown) =>
  parseSubmission(input).issues.map(({ path, code }) => [path, code]);

describe('SUB-1 issues stand in the order a reader needs', () => {
  const whole = {
    currency: 'CNY',
    asOf: '2026-08-15',
    inception: '2026-10-01',
    turnover: { estimated: '30000000' },
    buyers: [{ id: 'B-1', country: 'DE' }],
    cover: { tier: 'standard' },
  };

  it('what is missing or wrong stands before what nobody asks for', () => {
    const { turnover: _, ...rest } = whole;
    expect(codesOf({ zebra: 1, aardvark: 2, ...rest, currency: 'XXQ' })).toMatchObject([
      ['/currency', expect.any(String)],
      ['/turnover', 'missing'],
      ['/zebra', 'unknown-field'],
      ['/aardvark', 'unknown-field'],
    ]);
  });

  it('a misspelled name first: it is why the other is missing', () => {
    const { turnover, ...rest } = whole;
    const made = parseSubmission({ zebra: 1, ...rest, asOf: '2026-02-30', turnovr: turnover });
    expect(made.issues.map(({ path }) => path)).toEqual([
      '/turnovr',
      '/asOf',
      '/turnover',
      '/zebra',
    ]);
    expect(made.issues[0]).toMatchObject({ write: [{ op: 'move', path: '/turnover' }] });
  });

  it('a hundred unknown fields leave room for what is wrong', () => {
    const unknown = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`x${at}`, 1]));
    const codes = codesOf({ ...unknown, ...whole, currency: 'XXQ' });
    expect(codes[0]?.[0]).toBe('/currency');
    expect(codes).toHaveLength(101);
  });
});
