import { describe, expect, it } from 'vitest';
import { assumptionLog } from '../../src/risk/assumption-log.js';
import { resolveCover } from '../../src/risk/cover.js';
import type { Cover, Submission } from '../../src/submission/submission.js';
import { quote } from '../../src/quote.js';
import { book, bookWith, type OpenBook } from '../support/small-book.js';
import { handCase, priced } from '../support/hand-case.js';
import { said } from '../support/said.js';

/** The book with a tier that states terms which no step of it prices. */
const withTier = (cover: Cover) =>
  bookWith((open: OpenBook) => {
    open.tiers[0].cover = { ...open.tiers[0].cover, ...cover };
  });

const resolved = (cover: Cover, by = book) => {
  const log = assumptionLog(by);
  const result = resolveCover(cover, { book: by, log, fromBookCurrency: (amount) => amount });
  return { ...result, assumed: log.list().map(({ input }) => input) };
};

describe('a cover filled in', () => {
  it('takes the terms of its tier', () => {
    const { cover, assumed, issues } = resolved({ tier: 'standard' });
    expect(cover).toEqual({
      ...{ tier: 'standard', insuredPercentage: '80', discretionaryInsuredPercentage: '80' },
      ...{ discretionaryLimit: '100000', maximumTermsDays: 90, maximumExtensionDays: 60 },
      ...{ waitingPeriodDays: 180, politicalRisk: false },
    });
    expect(assumed).toEqual(['maximum-extension-days', 'waiting-period-days']);
    expect(issues).toEqual([]);
  });

  it('lets a stated term override the tier', () => {
    const { cover } = resolved({ tier: 'standard', insuredPercentage: '70', maximumTermsDays: 60 });
    expect(cover).toMatchObject({ insuredPercentage: '70', discretionaryInsuredPercentage: '70' });
    expect(cover).toMatchObject({ maximumTermsDays: 60, discretionaryLimit: '100000' });
  });

  it.each([
    [{ insuredPercentage: '60' }, '60', '60'],
    [{ insuredPercentage: '95' }, '95', '80'],
    [{ insuredPercentage: '60', discretionaryInsuredPercentage: '75' }, '60', '75'],
    [{ discretionaryInsuredPercentage: '50' }, '80', '50'],
    [{}, '80', '80'],
  ])(
    'SUB-8 %j of a tier at 80 and 80: %s, and %s under the discretionary limit',
    (stated, named, discretionary) => {
      const tiered = withTier({ insuredPercentage: '80', discretionaryInsuredPercentage: '80' });
      const { cover } = resolved({ tier: 'standard', ...stated }, tiered);
      expect(cover.insuredPercentage).toBe(named);
      expect(cover.discretionaryInsuredPercentage).toBe(discretionary);
    },
  );

  it('SUB-8 unvetted buyers insured higher than vetted ones are a finding', () => {
    const found = (cover: Cover) =>
      quote({ ...handCase, cover: { ...handCase.cover, ...cover } }, book).findings.find(
        ({ code }) => code === 'discretionary-above-named',
      );
    expect(found({ insuredPercentage: '70', discretionaryInsuredPercentage: '80' })).toMatchObject({
      severity: 'note',
      path: '/cover/discretionaryInsuredPercentage',
      facts: { named: '70', discretionary: '80' },
    });
    expect(
      found({ insuredPercentage: '80', discretionaryInsuredPercentage: '80' }),
    ).toBeUndefined();
  });

  it('SUB-5 takes what neither says from the assumptions, one entry each', () => {
    const { assumptions } = priced(handCase);
    expect(assumptions.filter(({ path }) => path.startsWith('/cover'))).toEqual([
      { input: 'maximum-terms-days', path: '/cover/maximumTermsDays', value: '120', count: 1 },
      {
        input: 'maximum-extension-days',
        path: '/cover/maximumExtensionDays',
        value: '60',
        count: 1,
      },
      { input: 'waiting-period-days', path: '/cover/waitingPeriodDays', value: '180', count: 1 },
    ]);
  });

  it('assumes the insured percentage of a tier that has none', () => {
    const open = bookWith((changed: OpenBook) => delete changed.tiers[0].cover.insuredPercentage);
    const { cover, assumed } = resolved({ tier: 'standard' }, open);
    expect(cover.insuredPercentage).toBe('90');
    expect(assumed).toContain('insured-percentage');
  });

  it('refuses a tier the book does not have and names those it has', () => {
    const [issue] = quote({ ...handCase, cover: { tier: 'gold' } }, book).issues;
    expect(issue).toMatchObject({ path: '/cover/tier', code: 'unknown-tier' });
    expect(said(issue!).en).toContain('standard, full');
  });

  it('is on the quote with its title', () => {
    const { cover } = priced({ ...handCase, cover: { tier: 'full' } });
    expect(cover).toMatchObject({ insuredPercentage: '95', tierTitle: { en: 'Full' } });
    expect(priced(handCase).cover.tierTitle).toBeNull();
  });

  it('QTE-5 brings what the tier includes besides the cover', () => {
    const services = { en: 'collection of overdues', 'zh-CN': '逾期账款催收' };
    const serving = bookWith((open: OpenBook) => {
      open.tiers[1].services = services;
    });
    const served = priced(
      { ...handCase, cover: { tier: 'full', waitingPeriodDays: 120 } },
      serving,
    );
    expect(served.services).toEqual(services);
    expect(priced({ ...handCase, cover: { tier: 'standard' } }, serving)).not.toHaveProperty(
      'services',
    );
    expect(priced(handCase, serving)).not.toHaveProperty('services');
  });
});

describe('terms that say the same in two ways', () => {
  it.each<[string, Cover, Cover, Cover]>([
    [
      'a share of turnover goes when an amount is stated',
      { aggregateFirstLossShare: '0.001' },
      { aggregateFirstLoss: '5000' },
      { aggregateFirstLoss: '5000' },
    ],
    [
      'an amount goes when a share is stated',
      { aggregateFirstLoss: '5000' },
      { aggregateFirstLossShare: '0.001' },
      { aggregateFirstLossShare: '0.001' },
    ],
    [
      'a multiple goes when an amount is stated',
      { maximumLiabilityMultiple: '30' },
      { maximumLiability: '1000000' },
      { maximumLiability: '1000000' },
    ],
    [
      'both stay away from each other',
      { maximumLiabilityMultiple: '30', aggregateFirstLossShare: '0.001' },
      { maximumLiability: '1000000' },
      { maximumLiability: '1000000', aggregateFirstLossShare: '0.001' },
    ],
  ])('%s', (_case, tier, stated, expected) => {
    const { cover } = resolved({ tier: 'standard', ...stated }, withTier(tier));
    const {
      aggregateFirstLoss,
      aggregateFirstLossShare,
      maximumLiability,
      maximumLiabilityMultiple,
    } = cover;
    expect(
      JSON.parse(
        JSON.stringify({
          aggregateFirstLoss,
          aggregateFirstLossShare,
          maximumLiability,
          maximumLiabilityMultiple,
        }),
      ),
    ).toEqual(expected);
  });
});

describe('SUB-6 a term the book has no step for is refused by name', () => {
  it.each<[keyof Cover, Cover]>([
    ['nonQualifyingLoss', { nonQualifyingLoss: '1' }],
    ['eachLoss', { eachLoss: '1' }],
    ['aggregateFirstLoss', { aggregateFirstLoss: '1' }],
    ['aggregateFirstLossShare', { aggregateFirstLossShare: '0.0001' }],
    ['maximumLiability', { maximumLiability: '1' }],
    ['maximumLiabilityMultiple', { maximumLiabilityMultiple: '30' }],
    ['politicalRisk', { politicalRisk: true }],
    ['preShipment', { preShipment: true }],
  ])('%s', (term, cover) => {
    const refused = quote({ ...handCase, cover: { ...handCase.cover, ...cover } }, book);
    expect(refused.status).toBe('invalid');
    expect(refused.issues).toMatchObject([
      { path: `/cover/${term}`, code: 'cover-term-not-priced' },
    ]);
    expect(said(refused.issues[0]!).en).toContain(term);
    expect(resolved({ tier: 'standard' }, withTier(cover)).issues).toMatchObject([
      { code: 'cover-term-not-priced' },
    ]);
  });

  it.each<Cover>([
    { nonQualifyingLoss: '0' },
    { eachLoss: '0.00' },
    { aggregateFirstLoss: '0' },
    { aggregateFirstLossShare: '0' },
    { politicalRisk: false },
    { preShipment: false },
  ])('%j asks for nothing', (cover) => {
    expect(quote({ ...handCase, cover: { ...handCase.cover, ...cover } }, book).status).toBe(
      'quoted',
    );
  });

  it('refuses all of them at once', () => {
    const cover = { insuredPercentage: '90', eachLoss: '1', politicalRisk: true };
    expect(quote({ ...handCase, cover }, book).issues.map(({ path }) => path)).toEqual([
      '/cover/eachLoss',
      '/cover/politicalRisk',
    ]);
  });
});

describe('amounts of a tier', () => {
  it('are of the currency of the book and are converted', () => {
    const dollars: Submission = {
      ...handCase,
      currency: 'USD',
      exchangeRates: [{ currency: 'CNY', rate: '0.125', date: '2026-12-31' }],
    };
    const { cover, exposure } = priced({ ...dollars, cover: { tier: 'standard' } });
    expect(cover.discretionaryLimit).toBe('12500.00');
    expect(exposure.withinLimits).toBe('125000');
    const stated = priced({ ...dollars, cover: { tier: 'standard', discretionaryLimit: '20000' } });
    expect(stated.cover.discretionaryLimit).toBe('20000');
  });
});
