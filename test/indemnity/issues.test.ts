import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  indemnity,
  type IndemnityCover,
  type IndemnityLoss,
  type IndemnityOptions,
} from '../../src/indemnity/index.js';
import { runsOf, sizeOf } from '../support/runs.js';
import { said } from '../support/said.js';

const cover: IndemnityCover = { insuredPercentage: '90' };
const loss: IndemnityLoss = { date: '2026-03-31', gross: '1000.00' };
const options: IndemnityOptions = { currency: 'CNY' };

interface Input {
  readonly cover?: unknown;
  readonly losses?: unknown;
  readonly options?: unknown;
}

function issuesOf(input: Input): readonly (readonly [path: string, code: string])[] {
  const given = { cover, losses: [loss], options, ...input };
  const made = indemnity(
    given.cover as IndemnityCover,
    given.losses as readonly IndemnityLoss[],
    given.options as IndemnityOptions,
  );
  for (const message of made.issues.map(said)) {
    expect(message.en).not.toMatch(/undefined|\{\w+\}/);
    expect(message['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    expect(message['zh-CN']).not.toMatch(/undefined|\{\w+\}/);
  }
  return made.issues.map(({ path, code }) => [path, code]);
}

describe('IND-6 what is wrong is said with its place', () => {
  test.each<[string, Input, readonly (readonly [string, string])[]]>([
    ['no options', { options: undefined }, [['/options', 'missing']]],
    ['no currency', { options: {} }, [['/options/currency', 'missing']]],
    [
      'gold',
      { options: { currency: 'XAU' } },
      [['/options/currency', 'currency-without-minor-unit']],
    ],
    ['no cover', { cover: undefined }, [['/cover', 'missing']]],
    ['a tier', { cover: { tier: 'standard' } }, [['/cover/tier', 'tier-not-resolved']]],
    ['an empty cover', { cover: {} }, [['/cover/insuredPercentage', 'insured-percentage-missing']]],
    [
      'a share of one',
      { cover: { insuredPercentage: '0.9' } },
      [['/cover/insuredPercentage', 'looks-like-share']],
    ],
    [
      'a first loss as a share, a maximum as a multiple',
      { cover: { ...cover, aggregateFirstLossShare: '0.001', maximumLiabilityMultiple: '30' } },
      [
        ['/cover/aggregateFirstLossShare', 'first-loss-not-resolved'],
        ['/cover/maximumLiabilityMultiple', 'maximum-not-resolved'],
      ],
    ],
    [
      'an order without a term and with one twice',
      {
        options: {
          ...options,
          waterfall: ['each-loss', 'each-loss', 'insured-percentage', 'non-qualifying-loss'],
        },
      },
      [
        ['/options/waterfall/1', 'waterfall-term-twice'],
        ['/options/waterfall', 'waterfall-term-missing'],
      ],
    ],
    [
      'a day both off and worked',
      {
        options: { ...options, settlement: { holidays: ['2026-10-10'], workdays: ['2026-10-10'] } },
      },
      [['/options/settlement/workdays/0', 'holiday-and-workday']],
    ],
    ['no list', { losses: {} }, [['/losses', 'not-list']]],
    [
      'amounts finer than the currency',
      { losses: [{ ...loss, gross: '1.001', limit: '0.001', recoveries: '0.005' }] },
      [
        ['/losses/0/gross', 'beyond-minor-unit'],
        ['/losses/0/limit', 'beyond-minor-unit'],
        ['/losses/0/recoveries', 'beyond-minor-unit'],
      ],
    ],
    [
      'recoveries that cannot be',
      {
        losses: [
          { ...loss, recoveries: '1000.01' },
          { ...loss, recoveries: [{ date: '2026-03-30', amount: '0.5' }] },
        ],
      },
      [
        ['/losses/0/recoveries', 'recoveries-above-loss'],
        ['/losses/1/recoveries/0/date', 'recovery-before-loss'],
      ],
    ],
    [
      'recoveries of the wrong kind',
      {
        losses: [
          { ...loss, recoveries: 'none' },
          { ...loss, recoveries: [{ amount: '1' }] },
        ],
      },
      [
        ['/losses/0/recoveries', 'not-decimal'],
        ['/losses/1/recoveries/0/date', 'missing'],
      ],
    ],
    [
      'one id twice',
      { losses: [{ ...loss, id: 'L-1' }, loss, { ...loss, id: 'L-1' }] },
      [['/losses/2/id', 'duplicate-loss']],
    ],
    [
      'losses and limits in another currency',
      {
        losses: [
          { ...loss, gross: '1.005', currency: 'KWD' },
          { ...loss, currency: 'CNY' },
        ],
        options: { ...options, buyers: [{ id: 'B-1', limit: '1', currency: 'USD' }] },
      },
      [
        ['/losses/0/currency', 'other-currency'],
        ['/options/buyers/0/currency', 'other-currency'],
      ],
    ],
    [
      'buyers that cannot be looked up',
      { options: { ...options, buyers: [{ id: 'B-1', limit: '0.001' }, { id: 'B-1' }, {}] } },
      [
        ['/options/buyers/2/id', 'missing'],
        ['/options/buyers/1/id', 'duplicate-buyer'],
        ['/options/buyers/0/limit', 'beyond-minor-unit'],
      ],
    ],
    [
      'a period that ends before it begins',
      { options: { ...options, period: { inception: '2026-09-01', expiry: '2026-08-31' } } },
      [['/options/period/expiry', 'expiry-before-inception']],
    ],
    [
      'fields that are wrong by themselves, and others between each other',
      {
        cover: { aggregateFirstLossShare: '0.001', maximumLiability: '-1' },
        losses: [
          null,
          { ...loss, id: 'L-1', gross: 100.5, recoveries: '200' },
          { ...loss, id: 'L-1', date: '2026-02-30', recoveries: '1000.01' },
          {
            ...loss,
            gross: 100,
            recoveries: [
              { date: '2026-01-01', amount: 60 },
              { date: '2026-04-01', amount: '50' },
            ],
          },
          { ...loss, recoveries: [{ date: '2026-04-01', amount: '5000' }, { amount: 'x' }] },
        ],
        options: { currency: 'CNY', settlement: { workdays: ['2026-10-10', 3], holidays: [1] } },
      },
      [
        ['/losses/0', 'null-value'],
        ['/cover/maximumLiability', 'negative'],
        ['/losses/1/gross', 'decimal-as-number'],
        ['/losses/2/date', 'not-date'],
        ['/losses/4/recoveries/1/date', 'missing'],
        ['/losses/4/recoveries/1/amount', 'not-decimal'],
        ['/options/settlement/holidays/0', 'not-date'],
        ['/options/settlement/workdays/1', 'not-date'],
        ['/cover/insuredPercentage', 'insured-percentage-missing'],
        ['/cover/aggregateFirstLossShare', 'first-loss-not-resolved'],
        ['/losses/2/id', 'duplicate-loss'],
        ['/losses/2/recoveries', 'recoveries-above-loss'],
        ['/losses/3/recoveries', 'recoveries-above-loss'],
        ['/losses/3/recoveries/0/date', 'recovery-before-loss'],
      ],
    ],
    [
      'fields that were refused are not missing',
      {
        cover: {
          insuredPercentage: '0.9',
          aggregateFirstLossShare: '0.001',
          aggregateFirstLoss: 'x',
          waterfall: ['each-loss', 'first-loss'],
        },
        options: { currency: 'GOLD' },
        losses: [{ ...loss, gross: '1.001' }],
      },
      [
        ['/cover/insuredPercentage', 'looks-like-share'],
        ['/cover/aggregateFirstLoss', 'not-decimal'],
        ['/cover/waterfall/1', 'not-one-of'],
        ['/options/currency', 'not-currency'],
      ],
    ],
  ])('%s', (_, input, expected) => {
    expect(issuesOf(input)).toEqual(expected);
  });

  test('a cover of a quote is taken as it is, with the title of its tier or without', () => {
    expect(issuesOf({ cover: { ...cover, tierTitle: null } })).toEqual([]);
    expect(issuesOf({ cover: { ...cover, tierTitle: null, eachLoss: '-1' } })).toEqual([
      ['/cover/eachLoss', 'negative'],
    ]);
    expect(issuesOf({ cover: { tier: 'standard', tierTitle: 'Standard' } })).toEqual([
      ['/cover/tierTitle', 'not-record'],
      ['/cover/insuredPercentage', 'insured-percentage-missing'],
    ]);
    const tierTitle = { en: 'Standard', 'zh-CN': '标准方案' };
    expect(issuesOf({ cover: { ...cover, tier: 'standard', tierTitle } })).toEqual([]);
  });

  test('a hundred issues at most, and one that says how many more', () => {
    const losses = Array.from({ length: 5000 }, () => ({ ...loss, gross: '-1' }));
    expect(issuesOf({ losses }).length).toBe(101);
    const fine = Array.from({ length: 5000 }, () => ({ ...loss, gross: '0.001' }));
    expect(issuesOf({ losses: fine }).length).toBe(101);
    const mixed = [...losses.slice(0, 60), ...fine];
    const issues = issuesOf({ losses: mixed });
    expect([issues.length, issues[59]?.[1], issues[60]?.[1]]).toEqual([
      101,
      'negative',
      'beyond-minor-unit',
    ]);
    expect(issuesOf({ losses: Array.from({ length: 10_001 }, () => loss) })).toEqual([
      ['/losses', 'too-many-items'],
    ]);
  });
});

describe('IND-6 whatever is sent', () => {
  test('there is an answer, and it is frozen', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true });
    fc.assert(
      fc.property(anything, anything, anything, (a, b, c) => {
        const made = indemnity(a as IndemnityCover, b as IndemnityLoss[], c as IndemnityOptions);
        expect(['stated', 'invalid']).toContain(made.status);
        expect(Object.isFrozen(made) && Object.isFrozen(made.issues)).toBe(true);
      }),
      { numRuns: runsOf(2000) },
    );
  });

  test('getters that throw, cycles and numbers beyond measure do no harm', () => {
    const trap = {
      get insuredPercentage(): string {
        throw new Error('no');
      },
    };
    const cycle: Record<string, unknown> = { ...loss };
    cycle['buyer'] = cycle;
    expect(issuesOf({ cover: trap })).toEqual([['/cover/insuredPercentage', 'unreadable']]);
    expect(issuesOf({ losses: [cycle] })).toEqual([['/losses/0/buyer', 'circular']]);
    expect(issuesOf({ losses: [{ ...loss, gross: '1e9000000000' }] })[0]?.[1]).toBe('not-decimal');
    expect(issuesOf({ losses: [{ ...loss, gross: '9'.repeat(3e5) }] })[0]?.[1]).toBe(
      'text-too-long',
    );
  });

  test('ten thousand losses and a thousand holidays in a row are settled', () => {
    const holidays = Array.from({ length: 1000 }, (_, day) => {
      const date = new Date(Date.UTC(2026, 3, 1 + day));
      return date.toISOString().slice(0, 10);
    });
    const losses = Array.from({ length: sizeOf(10_000) }, () => ({
      ...loss,
      notifiedOn: '2026-03-31',
    }));
    const made = indemnity(cover, losses, {
      ...options,
      settlement: { holidays, businessDays: 366 },
    });
    expect(made.status).toBe('stated');
  });
});
