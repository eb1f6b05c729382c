import { describe, expect, it } from 'vitest';
import exporter from '../../examples/exporter.json' with { type: 'json' };
import { referenceBook } from '../../src/reference-book.js';
import { parseSubmission, quote, type Submission } from '../../src/index.js';
import { remembering } from '../../src/values/remembered.js';

const sent = exporter as unknown as Submission;
const parsed = parseSubmission(sent);
const changes: readonly Partial<Submission>[] = [
  {},
  { cover: { tier: 'standard' } },
  { cover: { tier: 'comprehensive', maximumExtensionDays: 10, discretionaryLimit: '100000' } },
  { months: 6 },
  { turnover: { estimated: '150000000' } },
  { policyholder: { country: 'CN', tradeSector: '46' } },
  { continuity: { periods: [] } },
];

describe('what a quote remembers of its buyers', () => {
  it('shows in nothing: quotes of a parsed submission and of its changes are those of a copy', () => {
    if (!parsed.ok) throw new Error('the example has issues');
    for (const change of [...changes, ...[...changes].reverse()]) {
      const again = quote({ ...parsed.submission, ...change }, referenceBook);
      const copy = JSON.parse(JSON.stringify({ ...sent, ...change })) as Submission;
      expect(JSON.stringify(again)).toBe(JSON.stringify(quote(copy, referenceBook)));
    }
  });

  it('lets no list into a place where it does not belong', () => {
    if (!parsed.ok) throw new Error('the example has issues');
    const { buyers } = parsed.submission;
    const misplaced = { ...sent, buyerGroups: buyers, exchangeRates: buyers } as never;
    const copy = JSON.parse(JSON.stringify(misplaced)) as never;
    expect(parseSubmission(misplaced)).toEqual(parseSubmission(copy));
    expect(parseSubmission(misplaced).ok).toBe(false);
  });

  it('is bounded, and only of frozen objects', () => {
    const remembered = remembering<object>();
    const key = Object.freeze({});
    const made = ['a', 'b', 'c', 'd'].map((text) => remembered([key], text, () => ({ text })));
    expect(remembered([key], 'd', () => ({}))).toBe(made[3]);
    expect(remembered([key], 'a', () => ({}))).not.toBe(made[0]);
    const open = {};
    expect(remembered([open], 'a', () => key)).toBe(key);
    expect(remembered([open], 'a', () => open)).toBe(open);
  });
});
