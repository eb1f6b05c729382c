import { describe, expect, it } from 'vitest';
import { quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Buyer, Overdue, Submission } from '../../src/submission/submission.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { referenceCase } from '../support/reference-case.js';

const base = referenceCase({ turnover: 60_000_000, buyers: 30 });
const largest = [...(base.buyers ?? [])].sort(
  (a, b) => Number(b.turnover) - Number(a.turnover),
)[0]!;

/** The case with overdues of each buyer, by its normal balance, or of the largest alone. */
function overdue(of: (normal: number) => readonly Overdue[], only?: Buyer): Submission {
  const buyers = (base.buyers ?? []).map((buyer) => {
    const made = only === undefined || buyer.id === only.id;
    return { ...buyer, overdue: made ? of((Number(buyer.turnover) * 60) / 365) : [] };
  });
  return { ...base, buyers };
}

function priced(submission: Submission) {
  const made = quote(submission, referenceBook);
  if (made.premium === null) throw new Error(JSON.stringify([made.issues, made.findings]));
  return made;
}

const unrounded = (submission: Submission): number => Number(priced(submission).premium.unrounded);
const clean = unrounded(overdue(() => []));
const part =
  (share: number, days: number) =>
  (normal: number): Overdue[] => [{ days, amount: (normal * share).toFixed(2) }];

describe('GDL-8, EXP-10 overdues in proportion', () => {
  it('a yuan overdue by 61 days on each buyer takes none out, is noted, and moves the price by less than 1 %', () => {
    const made = priced(overdue(() => [{ days: 61, amount: '1' }]));
    expect(made.excludedBuyers).toEqual([]);
    expect(made.findings).toContainEqual(
      expect.objectContaining({ code: 'overdue-tolerated', facts: { count: 30, days: 60 } }),
    );
    expect(Math.abs(Number(made.premium.unrounded) / clean - 1)).toBeLessThan(0.01);
  });

  it('a thousand on the largest buyer leaves it in, and the premium where it is', () => {
    const made = priced(overdue(() => [{ days: 61, amount: '1000' }], largest));
    expect(made.excludedBuyers).toEqual([]);
    expect(Number(made.premium.unrounded)).toBeGreaterThanOrEqual(clean);
    expect(Number(made.premium.unrounded) / clean).toBeLessThan(1.01);
  });

  it('more than the amount and the share tolerated takes a buyer out, unless it is disputed', () => {
    const excluded = (submission: Submission) =>
      priced(submission).excludedBuyers.map(({ buyer }) => buyer);
    expect(excluded(overdue(part(0.049, 61), largest))).toEqual([]);
    expect(excluded(overdue(part(0.06, 61), largest))).toEqual([largest.id]);
    expect(
      excluded(overdue((normal) => [{ ...part(0.06, 61)(normal)[0]!, disputed: true }], largest)),
    ).toEqual([]);
  });

  it('the whole balance of the largest buyer at 60 days costs visibly more', () => {
    expect(unrounded(overdue(part(1, 60), largest)) / clean).toBeGreaterThan(1.03);
  });

  it('more overdue, or overdue for longer, never costs less for the same buyers', () => {
    for (const only of [undefined, largest]) {
      const byShare = [0, 0.01, 0.05, 0.1, 0.3, 0.6, 1, 1.5, 3].map((share) =>
        unrounded(overdue(part(share, 60), only)),
      );
      const byDays = [1, 5, 15, 30, 45, 60].map((days) =>
        unrounded(overdue(part(0.4, days), only)),
      );
      for (const prices of [byShare, byDays])
        prices.slice(1).forEach((price, at) => expect(price).toBeGreaterThanOrEqual(prices[at]!));
      expect(byShare.at(-1)! / byShare[0]!).toBeGreaterThan(1.02);
    }
  });

  it('longer terms never make the same overdues look better', () => {
    const at = (termsDays: number): number => {
      const late = overdue(part(0.4, 45));
      const buyers = (late.buyers ?? []).map((buyer) => ({ ...buyer, termsDays }));
      const creditControl = { ...late.creditControl, daysSalesOutstanding: termsDays };
      return unrounded({ ...late, buyers, creditControl });
    };
    const prices = [30, 60, 61, 90, 120].map(at);
    prices.slice(1).forEach((price, index) => expect(price).toBeGreaterThan(prices[index]!));
  });

  it('nothing jumps: a hundredth of the balance more moves the price of one buyer by less than 3 %', () => {
    for (const share of [0, 0.04, 0.2, 0.5, 0.99])
      expect(
        unrounded(overdue(part(share + 0.01, 60))) / unrounded(overdue(part(share, 60))),
      ).toBeLessThan(1.03);
  });

  it('what is disputed says nothing of a default', () => {
    const disputed = overdue((normal) => [{ ...part(1, 40)(normal)[0]!, disputed: true }]);
    expect(unrounded(disputed)).toBe(clean);
  });
});

describe('SUB-2 overdues above the highest balance', () => {
  it('are an issue at the place of the overdues', () => {
    const [first, ...others] = base.buyers as [Buyer, ...Buyer[]];
    const at = (amount: string) => {
      const buyer = { ...first, peakBalance: '100000', overdue: [{ days: 10, amount }] };
      return parseSubmission({ ...base, buyers: [buyer, ...others] });
    };
    expect(at('100000').ok).toBe(true);
    expect(at('100000.01')).toMatchObject({
      issues: [{ code: 'overdue-above-peak', path: '/buyers/0/overdue' }],
    });
  });
});
