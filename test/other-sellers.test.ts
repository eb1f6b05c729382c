import { describe, expect, it } from 'vitest';
import type { PricedQuote } from '../src/quoted/quote-record.js';
import type { Buyer, Cover, Submission } from '../src/submission/submission.js';
import {
  pastLosses,
  pastSeller,
  pricedPast,
  renewed,
  type PastSeller,
  type Telling,
} from './support/past-sellers.js';
import { type CaseOptions, referenceCase } from './support/reference-case.js';

/** A seller otherwise than those the edition was calibrated on: all buyers in one country, limits, cover of its own. */
interface Other extends CaseOptions {
  readonly country: string;
  readonly limits?: number;
  readonly cover?: Partial<Cover> | { readonly tier: string };
}

const base: Record<string, Other> = {
  'Vietnam, 15 m': { country: 'VN', turnover: 15e6, buyers: 30, limits: 1.5 },
  'Argentina, builders, 30 m': { country: 'AR', turnover: 30e6, buyers: 48, sector: 'F' },
  'Germany, good buyers, 300 m': { country: 'DE', turnover: 300e6, buyers: 60, alike: 3 },
  'United States, package, 8 m': {
    ...{ country: 'US', turnover: 8e6, buyers: 15 },
    cover: { tier: 'small-business' },
  },
  'Turkey, 70 % insured, 70 m': {
    ...{ country: 'TR', turnover: 70e6, buyers: 40, termsDays: 90 },
    cover: { insuredPercentage: '70' },
  },
  'Egypt, concentrated, 150 m': { country: 'EG', turnover: 150e6, buyers: 60, topShare: 0.3 },
};
const others = Object.entries(base);

function submissionOf({ country, limits, cover = {}, ...options }: Other): Submission {
  const made = referenceCase(options);
  const { termsDays = 60 } = options;
  const buyers = (made.buyers ?? []).map((buyer): Buyer => {
    const limit = ((limits ?? 0) * Number(buyer.turnover) * termsDays) / 365;
    return { ...buyer, country, ...(limits && { approvedLimit: String(Math.ceil(limit)) }) };
  });
  return { ...made, buyers, cover: 'tier' in cover ? cover : { ...made.cover, ...cover } };
}

const charged = ({ premium }: PricedQuote): number => Number(premium.estimated);
const unrounded = (submission: Submission): number =>
  Number(pricedPast(submission).premium.unrounded);
const factsOf = ({ ledger }: PricedQuote, kind: string) =>
  ledger.find((step) => step.kind === kind)?.facts ?? {};
const refers = ({ findings }: PricedQuote, id: string): boolean =>
  findings.some(({ severity, guideline }) => severity === 'refer' && guideline?.id === id);

describe('losses move the price of sellers elsewhere as well', () => {
  const rows: readonly (readonly [
    ratio: number,
    years: number,
    least: number,
    telling: Telling,
  ])[] = [
    [1.1, 2, 0.15, 'many'],
    [1.9, 3, 0.15, 'one'],
    [4.5, 2, 0.3, 'total'],
    [7, 2, 0.8, 'one'],
  ];
  const cases = others.flatMap(([name, other]) =>
    rows.map(([ratio, years, least, telling]) => ({ name, other, ratio, years, least, telling })),
  );

  it.each(cases)('$name: $ratio over $years years, told as $telling', (row) => {
    const { other, ratio, years, least } = row;
    const telling = other.cover && 'tier' in other.cover ? 'one' : row.telling;
    const { country: _, limits: __, cover: ___, ...options } = other;
    const seller: PastSeller = { ...pastSeller('', options), submission: submissionOf(other) };
    const fresh = pricedPast(seller.submission);
    const turnover = Number(fresh.exposure.insurableTurnover);
    const { rate } = fresh.premium;
    const share = Number(fresh.cover.insuredPercentage) / 100;
    const gross = ((years * charged(fresh) * ratio) / share) * (telling === 'total' ? 1.15 : 1);
    const renewal = (lost: number): PricedQuote =>
      pricedPast(
        renewed(seller, { years, history: pastLosses(years, lost, { turnover, telling }), rate }),
      );
    const lossy = renewal(gross);
    expect(Number(factsOf(lossy, 'loss-ratio-floor')['lossRatio'])).toBeGreaterThan(1);
    const debit = Number((charged(lossy) / charged(renewal(0)) - 1).toFixed(9));
    expect(debit).toBeGreaterThanOrEqual(least);
    expect(lossy.status).toBe('referred');
    expect(refers(lossy, 'raw-loss-ratio')).toBe(true);
    expect(Number(lossy.premium.rate)).toBeGreaterThanOrEqual(
      Number(factsOf(lossy, 'corridor-floor')['restatedRate']),
    );
  });
});

describe('EXP-3 terms move the price of sellers elsewhere as well', () => {
  const spread = others.filter(([, { topShare }]) => topShare === undefined);

  it.each(
    spread.flatMap(([name, other]) => [1.2, 1.6, 2].map((times) => [name, times, other] as const)),
  )(
    '%s: at fixed limits of %d times the normal balance +1 to +15 %%, where they grow +8 to +25 %%',
    (_name, times, other) => {
      const at = (termsDays: number, limitDays: number): number =>
        unrounded(submissionOf({ ...other, termsDays, limits: (times * limitDays) / termsDays }));
      const fixed = at(90, 60) / at(60, 60) - 1;
      expect(fixed).toBeGreaterThan(0.01);
      expect(fixed).toBeLessThan(0.15);
      const grown = at(90, 90) / at(60, 60) - 1;
      expect(grown).toBeGreaterThan(0.08);
      expect(grown).toBeLessThan(0.25);
    },
  );

  // The insurer keeps CNY 15 m of a claim; the capital for what it cedes grows in proportion.
  it.each([
    ['EG', 800e6, 8],
    ['DE', 5e9, 4],
    ['DE', 5e9, 40],
    ['US', 2e9, 20],
    ['VN', 1e9, 12],
    ['US', 500e6, 10],
    ['DE', 1e9, 1],
    ['BR', 30e6, 3],
  ])('a few very large buyers: %s, CNY %d, %d buyers', (country, turnover, buyers) => {
    for (const limits of [1.2, 1.5, 2, 0]) {
      const giant: Other = { country, turnover, buyers, limits };
      const now = unrounded(submissionOf(giant));
      const grown = unrounded(submissionOf({ ...giant, termsDays: 90 })) / now - 1;
      expect(grown).toBeGreaterThan(0.08);
      expect(grown).toBeLessThan(0.25);
    }
  });
});

describe('EXP-3 a first loss that stays makes terms count for more', () => {
  const [name, seller] = ['VN', { country: 'VN', turnover: 200e6, buyers: 150, limits: 1.5 }];
  const at = (termsDays: number, aggregateFirstLoss: number): PricedQuote =>
    pricedPast(
      submissionOf({
        ...{ ...seller, termsDays },
        cover: { aggregateFirstLoss: String(Math.round(aggregateFirstLoss)) },
      }),
    );
  const price = (termsDays: number, firstLoss: number): number =>
    Number(at(termsDays, firstLoss).premium.unrounded);

  it.each([50_000, 200_000, 400_000])(`${name}, CNY %d: 30 days more`, (firstLoss) => {
    const losses = (termsDays: number): number => Number(at(termsDays, 0).losses?.present.insured);
    const stays = price(90, firstLoss) / price(60, firstLoss) - 1;
    const grows = price(90, (firstLoss * losses(90)) / losses(60)) / price(60, firstLoss) - 1;
    expect(grows).toBeGreaterThan(0.08);
    expect(grows).toBeLessThan(0.25);
    expect(stays).toBeGreaterThan(grows);
  });
});

describe('STR-13 a bad year of the right shape, whoever the seller is', () => {
  it.each(others)(
    '%s: more than 2.7 times the losses, below the product of both rows',
    (_name, other) => {
      const { losses } = pricedPast(submissionOf({ ...other, cover: {} }));
      const total = Number(losses?.stress.insured) / Number(losses?.present.insured);
      expect(total).toBeGreaterThanOrEqual(2.7);
      expect(total).toBeLessThan(2.15 * 1.79);
    },
  );

  it('a first loss carries a smaller part of a bad year', () => {
    const other: Other = { ...base['Turkey, 70 % insured, 70 m']!, cover: {} };
    const submission = submissionOf(other);
    const cover = { ...submission.cover, aggregateFirstLoss: '40000' };
    const { losses } = pricedPast({ ...submission, cover });
    const total = Number(losses?.stress.insured) / Number(losses?.present.insured);
    expect(total).toBeGreaterThan(2.72);
  });
});
