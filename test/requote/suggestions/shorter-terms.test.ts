import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/quote.js';
import { referenceBook } from '../../../src/reference-book.js';

import type { Submission } from '../../../src/submission/submission.js';
import { referenceCase } from '../../support/reference-case.js';
import { pricedPast } from '../../support/past-sellers.js';
import { suggested } from '../../support/priced-results.js';
import { applyPatch } from '../../support/answers.js';

/** Ten buyers at 90 days; what all owe together is stated as so many days of turnover. */
function seller(daysSalesOutstanding: number): Submission {
  const base = referenceCase({ turnover: 50_000_000, buyers: 10, termsDays: 90 });
  return { ...base, creditControl: { ...base.creditControl, daysSalesOutstanding } };
}

const shorter = (submission: Submission) =>
  suggested(submission, referenceBook, { levers: ['payment-terms'], renewals: 0 })!.suggestions;
const ratioOf = (submission: Submission): number => {
  const { exposure } = pricedPast(submission);
  return submission.creditControl!.daysSalesOutstanding! / Number(exposure.weightedTermsDays);
};

describe('SUG-20 shorter terms move what stands for them', () => {
  it.each([45, 90, 120])('days sales outstanding of %d fall in proportion, rounded up', (days) => {
    const submission = seller(days);
    const made = shorter(submission);
    expect(made.length).toBeGreaterThan(0);
    for (const { facts, change } of made) {
      const after = applyPatch(submission, change);
      const stated = after.creditControl!.daysSalesOutstanding!;
      const exact = (days * Number(pricedPast(after).exposure.weightedTermsDays)) / 90;
      expect(stated).toBeGreaterThanOrEqual(exact - 1e-6);
      expect(stated - exact).toBeLessThan(1);
      if (stated < days)
        expect(facts).toMatchObject({ daysSalesOutstanding: { from: days, to: stated } });
      // a seller whose buyers pay sooner does not look slower than before
      expect(ratioOf(after) / ratioOf(submission)).toBeLessThan(1 + 1.01 / exact);
    }
  });

  it('save money where the books say less than the terms', () => {
    const [best] = shorter(seller(45));
    const { change } = best!;
    const submission = seller(45);
    const now = Number(pricedPast(submission).premium.unrounded);
    expect(Number(pricedPast(applyPatch(submission, change)).premium.unrounded)).toBeLessThan(now);
  });

  it('balances and peaks that are stated fall with them', () => {
    const base = seller(90);
    const buyers = base.buyers!.map((buyer) => ({
      ...{ ...buyer, balance: '1000000', peakBalance: '1500000' },
    }));
    const submission = { ...base, buyers };
    const [one] = shorter(submission);
    const before = quote(submission, referenceBook);
    expect(before.premium).not.toBeNull();
    const after = applyPatch(submission, one!.change);
    const changed = after.buyers!.filter(({ termsDays }) => termsDays === 60);
    expect(changed.length).toBeGreaterThan(0);
    for (const { balance, peakBalance } of changed)
      expect([balance, peakBalance]).toEqual(['666667', '1000000']);
  });

  it('leaves owed what is overdue already, so that the change can be priced', () => {
    const base = seller(90);
    const late = { days: 20, amount: '1200000', disputed: true };
    const buyers = base.buyers!.map((buyer) => ({
      ...{ ...buyer, balance: '1400000', peakBalance: '1500000', overdue: [late] },
    }));
    const submission = { ...base, buyers };
    const [one] = shorter(submission);
    const changed = applyPatch(submission, one!.change).buyers!.filter(
      ({ termsDays }) => termsDays === 60,
    );
    expect(changed.length).toBeGreaterThan(0);
    for (const { balance, peakBalance } of changed)
      expect([balance, peakBalance]).toEqual(['1200000', '1200000']);
  });
});
