import { describe, expect, it } from 'vitest';
import { quote } from '../../src/quote.js';
import type { Quote } from '../../src/quoted/quote-record.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Buyer, Cover, Submission } from '../../src/submission/submission.js';

const cover: Cover = {
  ...{ insuredPercentage: '90', waitingPeriodDays: 180 },
  ...{ maximumTermsDays: 120, maximumExtensionDays: 60 },
};

/** So many equal buyers of CNY 5 m, at limits of about their balances. */
function seller(count: number, own: Partial<Buyer> = {}, terms: Partial<Cover> = {}): Submission {
  return {
    ...{ currency: 'CNY', asOf: '2026-12-31', inception: '2027-01-01' },
    policyholder: { country: 'CN', tradeSector: 'C' },
    turnover: { estimated: String(count * 5_000_000), offeredShare: '1' },
    buyers: Array.from({ length: count }, (_, index) => ({
      ...{ id: `B-${index}`, country: 'CN', grade: 5 as const, turnover: '5000000' },
      ...{ termsDays: 60, paymentMethod: 'open-account' as const, approvedLimit: '1200000' },
      ...{ overdue: [], ...own },
    })),
    ...{ lossHistory: { statement: 'no-history' }, continuity: { periods: [] } },
    cover: { ...cover, ...terms },
  };
}

function spoken(submission: Submission): Record<string, string> {
  const made: Quote = quote(submission, referenceBook);
  expect(made.issues).toEqual([]);
  return Object.fromEntries(
    made.findings.flatMap(({ guideline, severity }) =>
      guideline ? [[guideline.id, severity]] : [],
    ),
  );
}

const ours = ['dear-cover', 'cover-below-premium', 'limits-too-small', 'multiple-on-one-buyer'];

describe('GDL-14 a cover is worth its premium', () => {
  it('says nothing of an ordinary cover', () => {
    const said = spoken(seller(10));
    expect(ours.filter((id) => id in said)).toEqual([]);
  });

  it.each<[string, Partial<Buyer>, Partial<Cover>]>([
    ['a maximum liability', {}, { maximumLiability: '60000' }],
    ['tiny limits', { approvedLimit: '5000' }, {}],
    ['a first loss of nearly everything', {}, { aggregateFirstLoss: '10760000' }],
  ])('refers one that can pay little more than its premium: %s', (_what, own, terms) => {
    expect(spoken(seller(10, own, terms))['dear-cover']).toBe('refer');
  });

  it('declines one that can never pay what it costs', () => {
    const made = quote(seller(10, {}, { maximumLiability: '10000' }), referenceBook);
    expect(made.status).toBe('declined');
    expect(made.findings[0]?.guideline?.id).toBe('cover-below-premium');
    expect(quote(seller(10, {}, { nonQualifyingLoss: '9000000' }), referenceBook).status).toBe(
      'declined',
    );
  });

  it.each<[string, string | undefined, string | undefined]>([
    ['115000', undefined, undefined], // 34,000 is 29.6 %
    ['110000', 'refer', undefined], // 33,000 is 30 %
    ['18500', 'refer', undefined], // 18,000 is 97.3 %
    ['18000', 'refer', 'decline'], // 18,000 is all it can pay
  ])('from 30 %% and from 100 %%, the points included: at most %s', (maximumLiability, ...said) => {
    const found = spoken(seller(10, {}, { maximumLiability }));
    expect([found['dear-cover'], found['cover-below-premium']]).toEqual(said);
  });

  it.each([
    ['1200000', undefined],
    ['400000', 'refer'],
    ['100000', 'refer'],
  ])('limits of %s: %s', (approvedLimit, severity) => {
    expect(spoken(seller(10, { approvedLimit }))['limits-too-small']).toBe(severity);
  });

  it.each([
    [1, 'refer'],
    [2, undefined],
    [10, undefined],
  ])('a multiple of the premium on %s buyers: %s', (count, severity) => {
    const said = spoken(seller(count, {}, { maximumLiabilityMultiple: '25' }));
    expect(said['multiple-on-one-buyer']).toBe(severity);
    expect(spoken(seller(count))['multiple-on-one-buyer']).toBeUndefined();
  });
});

describe('GDL-15 more than 90 % is a referral where the book says so', () => {
  it.each([
    ['90', undefined, undefined],
    ['95', 'refer', undefined],
    ['95.01', 'refer', 'decline'],
  ])('%s %%: %s, %s', (insuredPercentage, refer, decline) => {
    const said = spoken(seller(10, {}, { insuredPercentage }));
    expect([said['maximum-insured-percentage'], said['no-retention']]).toEqual([refer, decline]);
  });

  it('looks at the perils too', () => {
    const terms = { politicalPerils: { transfer: { insuredPercentage: '95' } } };
    expect(spoken(seller(10, {}, terms))['maximum-insured-percentage']).toBe('refer');
  });
});
