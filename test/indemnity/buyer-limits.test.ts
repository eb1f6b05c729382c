import { ArgumentError } from '../../src/values/argument-error.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pricer } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import { decimal } from '../../src/values/decimal.js';
import {
  indemnity,
  type BuyerLimit,
  type IndemnityCover,
  type IndemnityLoss,
} from '../../src/indemnity/index.js';
import { singleLosses } from '../../src/pricing/experience/single-losses.js';
import { quote } from '../../src/quote.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import type { Submission } from '../../src/submission/submission.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { referenceCase } from '../support/reference-case.js';
import { stated } from './stated.js';
import { runsOf } from '../support/runs.js';
import { buyerLimits } from '../support/answers.js';

const currency = 'CNY';

function priced(submission: Submission): PricedQuote {
  const made = quote(submission, referenceBook);
  if (made.premium === null) throw new Error(JSON.stringify([made.issues, made.findings]));
  return made as PricedQuote;
}

/** A submission whose buyers have every kind of limit. */
function withLimits(cover: Submission['cover'] = { insuredPercentage: '90' }): Submission {
  const base = referenceCase({ turnover: 50_000_000, buyers: 6 });
  const [first, ...rest] = base.buyers ?? [];
  const bare = { ...first!, requestedLimit: undefined, approvedLimit: undefined };
  const { requestedLimit: _, approvedLimit: __, ...buyer } = bare;
  return {
    ...base,
    exchangeRates: [{ currency: 'USD', rate: '7.1', date: base.asOf }],
    buyers: [
      { ...buyer, id: 'approved', requestedLimit: '900000', approvedLimit: '600000' },
      { ...buyer, id: 'requested', requestedLimit: '500000' },
      { ...buyer, id: 'refused', requestedLimit: '500000', approvedLimit: '0' },
      { ...buyer, id: 'without' },
      { ...buyer, id: 'dollars', currency: 'USD', turnover: '900000', approvedLimit: '1000.01' },
      { ...buyer, id: 'related', related: true, approvedLimit: '300000' },
      ...rest,
    ],
    buyerGroups: [
      { id: 'small', country: 'CN', count: 20, turnover: '900000', requestedLimit: '40000' },
    ],
    cover,
  };
}

const discretionary: Submission['cover'] = {
  insuredPercentage: '90',
  discretionaryInsuredPercentage: '80',
  discretionaryLimit: '100000',
};

describe('IND-8 limits of the buyers of a submission', () => {
  const submission = withLimits(discretionary);
  const limits = buyerLimits(submission, priced(submission));
  const of = (id: string) => limits.find((each) => each.id === id);

  test('approved, else requested, else discretionary; groups have those of each buyer', () => {
    expect(of('approved')).toEqual({ id: 'approved', currency, limit: '600000.00' });
    expect(of('requested')?.limit).toBe('500000.00');
    expect(of('refused')?.limit).toBe('0.00');
    expect(of('without')).toEqual({ id: 'without', currency, discretionary: true });
    expect(of('small')?.limit).toBe('40000.00');
  });

  test('buyers without any limit where the cover has no discretionary one', () => {
    const without = withLimits();
    const [, , , none] = buyerLimits(without, priced(without));
    expect(none).toEqual({ id: 'without', currency });
  });

  test('limits in other currencies are converted to the minor unit, and say so', () => {
    // 1,000.01 x 7.1 = 7,100.071.
    expect(of('dollars')).toEqual({
      ...{ id: 'dollars', currency, limit: '7100.07' },
      converted: { currency: 'USD', rate: '7.1', date: submission.asOf },
    });
    const { exchangeRates: _, ...unrated } = submission;
    expect(() => buyerLimits(unrated, priced(submission))).toThrow(ArgumentError);
  });

  test('buyers the quote excludes are marked', () => {
    expect(of('related')?.insurable).toBe(false);
  });

  test('nothing given is changed, and the result is frozen', () => {
    const before = JSON.stringify(submission);
    buyerLimits(submission, priced(submission));
    expect(JSON.stringify(submission)).toBe(before);
    expect(Object.isFrozen(limits) && limits.every((each) => Object.isFrozen(each))).toBe(true);
    expect(Object.isFrozen(submission.exchangeRates?.[0])).toBe(false);
  });
});

describe('IND-8 a loss takes the limit of its buyer', () => {
  const cover: IndemnityCover = discretionary;
  const buyers: readonly BuyerLimit[] = [
    { id: 'named', limit: '50000' },
    { id: 'free', discretionary: true },
    { id: 'none' },
  ];
  const of = (loss: Partial<IndemnityLoss>, terms = cover) =>
    stated(
      indemnity(terms, [{ date: '2026-06-01', gross: '200000', ...loss }], { currency, buyers }),
    ).losses[0]!;

  test.each<
    [string, Partial<IndemnityLoss>, readonly [string, string | null, boolean, string | null]]
  >([
    ['that of the list', { buyer: 'named' }, ['50000.00', 'buyer', false, '45000.00']],
    [
      'unless it states one',
      { buyer: 'named', limit: '80000' },
      ['80000.00', 'loss', false, '72000.00'],
    ],
    ['the discretionary one', { buyer: 'free' }, ['100000.00', 'cover', true, '80000.00']],
    [
      'unless it states one',
      { buyer: 'free', limit: '80000' },
      ['80000.00', 'loss', false, '72000.00'],
    ],
    [
      'what it states stands',
      { buyer: 'named', discretionary: true },
      ['100000.00', 'cover', true, '80000.00'],
    ],
    [
      'what it states stands',
      { buyer: 'free', discretionary: false },
      ['200000.00', null, false, '180000.00'],
    ],
    ['none where the buyer has none', { buyer: 'none' }, ['200000.00', null, false, '180000.00']],
    ['none for an unknown buyer', { buyer: 'other' }, ['200000.00', null, false, '180000.00']],
    ['none without a buyer', {}, ['200000.00', null, false, '180000.00']],
  ])('%s', (_, loss, expected) => {
    const { covered, limitFrom, discretionary: under, paid } = of(loss);
    expect([covered, limitFrom, under, paid]).toEqual(expected);
  });

  test('the discretionary limit is rounded like every amount of the cover', () => {
    const { covered, aboveLimit } = of(
      { buyer: 'free' },
      { ...cover, discretionaryLimit: '100.005' },
    );
    expect([covered, aboveLimit]).toEqual(['100.01', '199899.99']);
  });
});

test('IND-8 losses are paid as the same history is priced', () => {
  const submission = withLimits(discretionary);
  const parsed = parseSubmission(submission);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const risk = pricer(referenceBook).risk(parsed);
  if (risk === null) throw new Error('nothing insurable');
  const buyers = buyerLimits(parsed.submission, priced(submission));
  // A loss on a buyer whose limit was withdrawn since still counts in the history.
  const insured = buyers.filter(({ limit, insurable }) => limit !== '0' && insurable !== false);
  const ids = [...insured.map(({ id }) => id), 'unknown', undefined];
  const losses = fc.array(
    fc
      .record({
        buyer: fc.constantFrom(...ids),
        thousands: fc.nat(900),
        day: fc.integer({ min: 10, max: 28 }),
      })
      .map(({ buyer, thousands, day }) => ({
        ...(buyer !== undefined && { buyer }),
        gross: String(thousands * 1000),
        date: `2026-03-${day}`,
      })),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(losses, (list) => {
      const { whole } = singleLosses(list, risk, { cap: decimal('1e12'), scale: decimal(1) });
      const { totals } = stated(indemnity(risk.cover, list, { currency, buyers }));
      // Each loss rounds its insured percentage, and the limit converted from dollars is rounded.
      expect(whole.minus(totals.paid).abs().toNumber()).toBeLessThanOrEqual(0.01 * list.length);
    }),
    { numRuns: runsOf(300) },
  );
});
