import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../src/values/calendar.js';
import { quote } from '../../src/quote.js';
import { type ThreeMeasures, threeMeasures } from '../../src/requote/three-measures.js';
import type { CreditControl, LossHistory, Submission } from '../../src/submission/submission.js';
import { book } from '../support/small-book.js';
import { handCase, priced, withYears } from '../support/hand-case.js';

const of = (submission: Submission, by = book): ThreeMeasures => {
  const found = threeMeasures(submission, by);
  if (found.premium === null) throw new Error('cannot be priced');
  return found;
};
const premiumOf = (submission: Submission): string => priced(submission).premium.estimated;

const answers = (answer: 'yes' | 'no', evidence: 'none' | 'audited'): CreditControl => ({
  answers: Object.fromEntries(
    ['written', 'limits', 'reminders'].map((id) => [id, { answer, evidence }]),
  ),
});
const continuous = {
  periods: [{ from: '2022-01-01', to: '2026-12-31', insurer: 'this' as const }],
};

/** Three years without a loss of this turnover. */
const clean = (insurableTurnover: string): LossHistory => ({
  statement: 'supplied',
  years: [12, 24, 36].map((months) => {
    const from = addMonths('2027-01-01', -months);
    return { from, to: addDays(addMonths(from, 12), -1), insurableTurnover, paid: '0' };
  }),
});

describe('three measures: each figure is the difference of two quotes', () => {
  it('continuous cover: now, and after the years the book rewards without a loss', () => {
    const { continuousCover } = of(handCase);
    const best = premiumOf({ ...handCase, continuity: continuous, lossHistory: clean('36000000') });
    expect(continuousCover).toEqual({
      ...{ bestYears: '5', without: '69840.00', now: '69840.00', best, earned: '0.00' },
      available: (69840 - Number(best)).toFixed(2),
    });
    expect(Number(best)).toBeLessThan(69840);
  });

  it('continuous cover that is there has been earned', () => {
    const history = withYears({ from: '2018-01-01', insurableTurnover: '36000000', paid: '0' });
    const { continuousCover } = of({ ...history, continuity: continuous });
    expect(continuousCover).toMatchObject({ without: '69840.00', now: '63000.00' }); // 0.9 x 70,000
    expect(continuousCover).toMatchObject({
      earned: '6840.00',
      best: '63000.00',
      available: '0.00',
    });
  });

  it('a clean history has the turnover offered, not what is excluded', () => {
    const turnover = {
      estimated: '36000000',
      exclusions: [{ reason: 'cash' as const, amount: '18000000' }],
    };
    const half = { ...handCase, turnover };
    expect(of(half).continuousCover.best).toBe(
      premiumOf({ ...half, continuity: continuous, lossHistory: clean('18000000') }),
    );
  });

  it('credit control: nothing in place, and everything audited', () => {
    expect(of(handCase).creditControl).toEqual({
      without: '80640.00', // (48,600 + 12,000) / 0.75 = 80,800
      now: '69840.00',
      best: '59040.00', // (32,400 + 12,000) / 0.75 = 59,200
      earned: '10800.00',
      available: '10800.00',
    });
    const asked = { ...handCase, creditControl: answers('yes', 'audited') };
    expect(of(asked).creditControl).toMatchObject({ now: '59040.00', available: '0.00' });
    const careless = { ...handCase, creditControl: answers('no', 'none') };
    expect(of(careless).creditControl).toMatchObject({ now: '80640.00', earned: '0.00' });
  });

  it('outcomes stay as they are: slow collection leaves nothing to earn', () => {
    const slow = { ...handCase, creditControl: { daysSalesOutstanding: 120 } };
    expect(of(slow).creditControl).toMatchObject({ best: '69840.00', available: '0.00' });
  });

  it('tiered cover: every tier at its price, and what it changes', () => {
    expect(of(handCase).tieredCover).toMatchObject([
      // 45,000 x 0.8 less what the discretionary limit of 100,000 cuts: 5,000 x 0.8 = 4,000; + 12,000; / 0.75
      {
        tier: 'standard',
        status: 'quoted',
        premium: '21240.00',
        rate: '0.00059',
        change: '-48600.00',
      },
      { tier: 'full', status: 'quoted', premium: '73080.00', rate: '0.00203', change: '3240.00' },
    ]);
  });

  it('a tier that is not made for the turnover is not available, beside the others', () => {
    const small = { ...handCase, turnover: { estimated: '20000000' } };
    expect(of(small).tieredCover).toMatchObject([
      { tier: 'standard', status: 'not-available', premium: null },
      { tier: 'full', status: 'quoted' },
    ]);
  });
});

describe('three measures of a renewal', () => {
  it('are looked at before the corridor, which would hide them', () => {
    const renewal = { expiringRate: '0.0001', cover: { insuredPercentage: '90' } };
    expect(premiumOf({ ...handCase, renewal })).not.toBe(premiumOf(handCase));
    expect(of({ ...handCase, renewal })).toEqual(of(handCase));
  });
});

describe('three measures of what cannot be priced', () => {
  it.each<[string, Submission]>([
    ['invalid', { ...handCase, currency: 'XXX' }],
    ['invalid by the book', { ...handCase, cover: { insuredPercentage: '10' } }],
    ['declined', { ...handCase, policyholder: { country: 'KP' } }],
  ])('are the quote that says why when it is %s', (_status, submission) => {
    expect(threeMeasures(submission, book)).toEqual(quote(submission, book));
  });
});

describe('three measures in another currency', () => {
  it('have its minor unit', () => {
    const exchangeRates = [{ currency: 'CNY', rate: '1', date: '2026-12-31' }];
    const { currency, creditControl } = of({ ...handCase, currency: 'JPY', exchangeRates });
    expect([currency, creditControl.earned]).toEqual(['JPY', '10800']);
  });
});
