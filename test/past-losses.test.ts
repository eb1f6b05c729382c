import { describe, expect, it } from 'vitest';
import type { PricedQuote } from '../src/quoted/quote-record.js';
import {
  pastLosses,
  type PastSeller,
  pastSeller,
  pricedPast,
  renewed,
  type Telling,
} from './support/past-sellers.js';
import { eachOf } from './support/runs.js';

/** Sellers of every size and spread; large ones sell to more buyers, some under a tier of the edition. */
const sellers: readonly PastSeller[] = [
  pastSeller('6 m, 12 buyers', { turnover: 6_000_000, buyers: 12 }),
  pastSeller('6 m, package', { turnover: 6_000_000, buyers: 12 }, { tier: 'small-business' }),
  pastSeller('10 m, 15 buyers', { turnover: 10_000_000, buyers: 15 }),
  pastSeller('20 m, 30 buyers', { turnover: 20_000_000, buyers: 30 }),
  pastSeller('20 m, builder', { turnover: 20_000_000, buyers: 30, sector: 'F', termsDays: 30 }),
  pastSeller('50 m, 60 buyers', { turnover: 50_000_000, buyers: 60 }),
  pastSeller('50 m, package', { turnover: 50_000_000, buyers: 60 }, { tier: 'small-business' }),
  pastSeller('80 m, 40 equal grades', { turnover: 80_000_000, buyers: 40, alike: 5 }),
  pastSeller('100 m, 110 buyers', { turnover: 100_000_000, buyers: 110 }),
  pastSeller('100 m, trader', { turnover: 100_000_000, buyers: 110, sector: 'G', alike: 6 }),
  pastSeller('200 m, 20 buyers', { turnover: 200_000_000, buyers: 20 }),
  pastSeller('200 m, 200 buyers', { turnover: 200_000_000, buyers: 200 }),
  pastSeller('200 m, standard', { turnover: 200_000_000, buyers: 200 }, { tier: 'standard' }),
  pastSeller('200 m, excess', { turnover: 200_000_000, buyers: 200 }, { tier: 'excess' }),
  pastSeller('200 m, first loss', { turnover: 2e8, buyers: 200 }, { aggregateFirstLoss: '100000' }),
  pastSeller('200 m, each loss', { turnover: 2e8, buyers: 200 }, { eachLoss: '30000' }),
  pastSeller('500 m, 300 buyers', { turnover: 500_000_000, buyers: 300 }),
  pastSeller('1 bn, comprehensive', { turnover: 1e9, buyers: 400 }, { tier: 'comprehensive' }),
  pastSeller('1 bn, excess', { turnover: 1e9, buyers: 400 }, { tier: 'excess' }),
  pastSeller('5 bn, 800 buyers', { turnover: 5e9, buyers: 800 }),
];

const charged = ({ premium }: PricedQuote): number => Number(premium.estimated);
const turnoverOf = ({ exposure }: PricedQuote): number => Number(exposure.insurableTurnover);
const factsOf = ({ ledger }: PricedQuote, kind: string) =>
  ledger.find((step) => step.kind === kind)?.facts ?? {};
const lossRatioOf = (quote: PricedQuote): number =>
  Number(factsOf(quote, 'loss-ratio-floor')['lossRatio']);
const isReferredFor = ({ findings }: PricedQuote, id: string): boolean =>
  findings.some(({ severity, guideline }) => severity === 'refer' && guideline?.id === id);

/** The renewal of a seller with the losses of a raw loss ratio in its last year, and the same without them. */
function withLossRatio(
  seller: PastSeller,
  lossRatio: number,
  { years, telling = 'one' }: { years: number; telling?: Telling },
): { lossy: PricedQuote; clean: PricedQuote; reached: number } {
  const fresh = pricedPast(seller.submission);
  const turnover = turnoverOf(fresh);
  const { rate } = fresh.premium;
  const renewal = (gross: number): PricedQuote => {
    const history = pastLosses(years, gross, { turnover, telling });
    return pricedPast(renewed(seller, { years, history, rate }));
  };
  const share = Number(fresh.cover.insuredPercentage) / 100;
  const borne = Number(fresh.cover.aggregateFirstLoss ?? 0) + Number(fresh.cover.eachLoss ?? 0);
  const gross = (years * charged(fresh) * lossRatio + borne) / share;
  const lossy = renewal(telling.startsWith('total') ? gross * 1.15 : gross);
  return { lossy, clean: renewal(0), reached: lossRatioOf(lossy) };
}

/** Claims the cover would pay a year: of an excess of loss those beyond the first loss, weighed by size. */
function paidClaims({ expectedClaims }: PastSeller, clean: PricedQuote): number {
  if (Number(clean.cover.aggregateFirstLoss ?? 0) === 0) return expectedClaims;
  return Math.min(expectedClaims, Number(factsOf(clean, 'loss-experience')['claims']) / 2.34);
}

/** What three clean years are worth by the claims expected; between about 0.1 and 0.2 both rows may speak. */
function boundsOf(claims: number): readonly [number, number] {
  if (claims >= 1) return [-0.12, -0.05];
  if (claims >= 0.2) return [-0.08, -0.03];
  return claims >= 0.14 ? [-0.08, -0.01] : [-0.04, -0.01];
}

describe('three clean years and continuous cover, against a new seller', () => {
  it.each(sellers.map((seller) => [seller.name, seller] as const))('%s', (_name, seller) => {
    const fresh = pricedPast(seller.submission);
    const history = pastLosses(3, 0, { turnover: turnoverOf(fresh) });
    const { rate } = fresh.premium;
    const clean = pricedPast(renewed(seller, { years: 3, history, rate }));
    const effect = charged(clean) / charged(fresh) - 1;
    const [least, most] = boundsOf(paidClaims(seller, clean));
    expect(effect).toBeGreaterThanOrEqual(least);
    expect(effect).toBeLessThanOrEqual(most);
    expect(isReferredFor(clean, 'no-history')).toBe(false);
    expect(isReferredFor(fresh, 'no-history')).toBe(true);
  });

  it('leaves a seller of ordinary size quoted', () => {
    const seller = sellers.find(({ name }) => name === '200 m, 200 buyers')!;
    const history = pastLosses(3, 0, { turnover: 200_000_000 });
    expect(pricedPast(renewed(seller, { years: 3, history, rate: '0.0024' })).status).toBe(
      'quoted',
    );
  });
});

describe('losses far below the premium refer nobody', () => {
  const spread = sellers.filter(({ expectedClaims }) => expectedClaims > 0.1);
  const guidelines = ['adverse-experience', 'raw-loss-ratio', 'largest-loss-to-turnover'];

  const cases = spread.flatMap((seller) =>
    [0.0022, 0.05, 0.3].map((ratio) => [seller.name, ratio, seller] as const),
  );

  it.each(eachOf(cases, 4))('%s, raw loss ratio of about %d', (_name, ratio, seller) => {
    const { lossy, clean } = withLossRatio(seller, ratio, { years: 3 });
    for (const id of guidelines) expect(isReferredFor(lossy, id)).toBe(false);
    expect(lossy.status).toBe(clean.status);
    expect(charged(lossy)).toBeLessThanOrEqual(charged(pricedPast(seller.submission)));
  });
});

describe('losses above the premium, against the same renewal without them', () => {
  const rows: readonly (readonly [lossRatio: number, years: number, least: number])[] = [
    [1.05, 2, 0.15],
    [1.5, 2, 0.15],
    [1.9, 2, 0.15],
    [1.98, 2, 0.15],
    [1.2, 3, 0.15],
    [1.5, 1, 0.15],
    [4.5, 2, 0.3],
    [5.5, 3, 0.3],
    [6.5, 2, 0.8],
    [9, 5, 0.8],
    [20, 1, 0.8],
  ];
  const tellings: readonly Telling[] = ['one', 'many', 'total', 'total-and-largest'];
  /** Where the seller bears the first part of each loss or of the year, one loss is told: only what is beyond counts. */
  const tellingOf = ({ submission: { cover } }: PastSeller, at: number): Telling =>
    cover.tier !== undefined || 'eachLoss' in cover ? 'one' : tellings[at % 4]!;
  const cases = sellers.flatMap((seller, at) =>
    rows.map(
      ([lossRatio, years, least], row) =>
        [seller.name, lossRatio, years, tellingOf(seller, at + row), least, seller] as const,
    ),
  );

  it.each(eachOf(cases, 13))(
    '%s: %d over %d years, told as %s',
    (_name, ratio, years, telling, least, seller) => {
      const { lossy, clean, reached } = withLossRatio(seller, ratio, { years, telling });
      const debit = Number((charged(lossy) / charged(clean) - 1).toFixed(9));
      expect(reached).toBeGreaterThan(1);
      expect(debit).toBeGreaterThanOrEqual(least);
      if (years === 2 && reached <= 2 && seller.expectedClaims <= 1)
        expect(debit).toBeLessThanOrEqual(0.35);
      expect(lossy.status).toBe('referred');
      expect(isReferredFor(lossy, 'raw-loss-ratio')).toBe(true);
      const { restatedRate } = factsOf(lossy, 'corridor-floor');
      expect(Number(lossy.premium.rate)).toBeGreaterThanOrEqual(Number(restatedRate));
    },
  );

  it('never renew below the expiring rate, however high it is', () => {
    const seller = sellers.find(({ name }) => name === '200 m, 200 buyers')!;
    const history = pastLosses(3, 3_000_000, { turnover: 200_000_000 });
    const renewal = pricedPast(renewed(seller, { years: 3, history, rate: '0.005' }));
    expect(lossRatioOf(renewal)).toBeGreaterThan(1);
    expect(Number(renewal.premium.rate)).toBe(0.005);
  });
});

describe('cases that were charged next to nothing', () => {
  const seller = sellers.find(({ name }) => name === '200 m, 200 buyers')!;
  const clean = pricedPast({
    ...seller.submission,
    lossHistory: pastLosses(5, 0, { turnover: 200_000_000 }),
  });
  const yearly = (gross: string): PricedQuote => {
    const { years } = pastLosses(5, 0, { turnover: 200_000_000 }) as Extract<
      ReturnType<typeof pastLosses>,
      { statement: 'supplied' }
    >;
    const lost = years.map(({ paid: _, ...year }) => ({
      ...year,
      losses: [{ date: year.from, gross }],
    }));
    return pricedPast({
      ...seller.submission,
      lossHistory: { statement: 'supplied', years: lost },
    });
  };

  it('20 m a year for five years on a turnover of 200 m', () => {
    const lossy = yearly('20000000');
    expect(charged(lossy) / charged(clean)).toBeGreaterThan(1.8);
    expect(lossy.status).toBe('referred');
  });

  it('a loss above the turnover of its year is found', () => {
    const lossy = yearly('250000000');
    expect(isReferredFor(lossy, 'largest-loss-to-turnover')).toBe(true);
  });

  it('5 m lost last year earns no credit', () => {
    const fresh = pricedPast(seller.submission);
    for (const years of [1, 3, 5]) {
      const lossy = pricedPast({
        ...seller.submission,
        lossHistory: pastLosses(years, 5_000_000, { turnover: 200_000_000 }),
      });
      expect(charged(lossy)).toBeGreaterThan(charged(fresh));
      expect(lossy.status).toBe('referred');
    }
  });
});
