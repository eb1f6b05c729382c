import { describe, expect, it } from 'vitest';
import type { LossYear, Submission } from '../../src/submission/submission.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { fullSubmission } from './full-submission.js';
import { said } from '../support/said.js';

type Row = readonly [name: string, change: Partial<Submission>, path: string, code: string];

const full = fullSubmission();
const turnover = (change: Partial<Submission['turnover']>) => ({
  turnover: { ...full.turnover, ...change },
});
const cover = (change: Submission['cover']): Partial<Submission> => ({ cover: change });
const years = (...list: (Partial<LossYear> & Pick<LossYear, 'from'>)[]): Partial<Submission> => ({
  lossHistory: {
    statement: 'supplied',
    years: list.map((year) => ({ insurableTurnover: '1000', paid: '100', ...year })),
  },
});
const rates = (...list: [currency: string, date?: string][]): Partial<Submission> => ({
  exchangeRates: list.map(([currency, date = '2026-01-15']) => ({ currency, rate: '7', date })),
});
const periods = (from: string, to: string): Partial<Submission> => ({
  continuity: { periods: [{ from, to, insurer: 'other' }] },
});
const renewed = (change: Partial<NonNullable<Submission['renewal']>>): Partial<Submission> => ({
  renewal: { expiringRate: '0.002', ...change },
});
const buyer = { id: 'A', country: 'CN' };

const refused: readonly Row[] = [
  ['no buyers', { buyers: [], buyerGroups: [] }, '/buyers', 'no-buyers'],
  ['two buyers of one id', { buyers: [buyer, buyer] }, '/buyers/1/id', 'duplicate-id'],
  [
    'a buyer and a group of one id',
    { buyers: [buyer], buyerGroups: [buyer] },
    '/buyerGroups/0/id',
    'duplicate-id',
  ],
  [
    'two expiring buyers of one id',
    renewed({ buyers: [buyer, buyer] }),
    '/renewal/buyers/1/id',
    'duplicate-id',
  ],
  [
    'a grade and a rating',
    { buyers: [{ ...buyer, grade: 5, rating: 'BBB' }] },
    '/buyers/0/rating',
    'grade-and-rating',
  ],
  [
    'a mix of less than 1',
    { buyerGroups: [{ ...buyer, gradeMix: [{ grade: 5, share: '0.99999999' }] }] },
    '/buyerGroups/0/gradeMix',
    'grade-mix-sum',
  ],
  [
    'an empty mix',
    { buyerGroups: [{ ...buyer, gradeMix: [] }] },
    '/buyerGroups/0/gradeMix',
    'grade-mix-sum',
  ],
  [
    'a grade twice',
    {
      buyerGroups: [
        {
          ...buyer,
          gradeMix: [
            { grade: 5, share: '0.5' },
            { grade: 5, share: '0.5' },
          ],
        },
      ],
    },
    '/buyerGroups/0/gradeMix/1/grade',
    'duplicate-grade',
  ],
  [
    'exclusions above the turnover',
    turnover({
      estimated: '1000',
      exclusions: [
        { reason: 'cash', amount: '999.99999999' },
        { reason: 'consumer', amount: '0.00000002' },
      ],
    }),
    '/turnover/exclusions',
    'exclusions-above-turnover',
  ],
  [
    'a past year twice',
    turnover({
      pastYears: [
        { year: 2024, amount: '1' },
        { year: 2024, amount: '2' },
      ],
    }),
    '/turnover/pastYears/1/year',
    'duplicate-year',
  ],
  [
    'a past year to come',
    turnover({ pastYears: [{ year: 2027, amount: '1' }] }),
    '/turnover/pastYears/0/year',
    'after-as-of',
  ],
  [
    'expiring exclusions above the turnover',
    renewed({ turnover: { estimated: '1', exclusions: [{ reason: 'cash', amount: '2' }] } }),
    '/renewal/turnover/exclusions',
    'exclusions-above-turnover',
  ],
  ['no rate for a currency', rates(['USD']), '/buyers/0/currency', 'exchange-rate-missing'],
  [
    'no rate for an expiring currency',
    rates(['EUR']),
    '/renewal/buyers/0/currency',
    'exchange-rate-missing',
  ],
  [
    'two rates',
    rates(['EUR'], ['USD'], ['EUR']),
    '/exchangeRates/2/currency',
    'exchange-rate-duplicate',
  ],
  [
    'a rate for the own currency',
    rates(['EUR'], ['USD'], ['CNY']),
    '/exchangeRates/2/currency',
    'exchange-rate-own-currency',
  ],
  [
    'a rate of tomorrow',
    rates(['EUR', '2026-01-16'], ['USD']),
    '/exchangeRates/0/date',
    'after-as-of',
  ],
  [
    'an inception long past',
    { inception: '2025-12-14', continuity: { periods: [] } },
    '/inception',
    'inception-too-early',
  ],
  ['an inception in years', { inception: '2028-01-16' }, '/inception', 'inception-too-late'],
  [
    'a year backwards',
    years({ from: '2024-01-01', to: '2023-12-31' }),
    '/lossHistory/years/0/to',
    'period-reversed',
  ],
  [
    'a year of 37 months',
    years({ from: '2022-01-01', to: '2025-01-01' }),
    '/lossHistory/years/0/to',
    'period-too-long',
  ],
  ['a year to come', years({ from: '2026-01-16' }), '/lossHistory/years/0/from', 'after-as-of'],
  ['no years', years(), '/lossHistory/years', 'no-years'],
  [
    'overlapping years',
    years({ from: '2025-01-01' }, { from: '2024-01-02' }),
    '/lossHistory/years/0/from',
    'overlapping-years',
  ],
  [
    'a year within a long one',
    years({ from: '2022-01-01', to: '2024-12-31' }, { from: '2022-02-01' }, { from: '2025-01-01' }),
    '/lossHistory/years/1/from',
    'overlapping-years',
  ],
  [
    'recoveries above the claims paid',
    years({ from: '2024-01-01', recoveries: '100.01' }),
    '/lossHistory/years/0/recoveries',
    'recoveries-above-losses',
  ],
  [
    'a largest loss above all losses',
    years({ from: '2024-01-01', outstanding: '50', largest: '151' }),
    '/lossHistory/years/0/largest',
    'largest-above-losses',
  ],
  [
    'losses, none in number',
    years({ from: '2024-01-01', count: 0 }),
    '/lossHistory/years/0/count',
    'losses-without-count',
  ],
  [
    'a loss before its year',
    years({ from: '2024-01-01', losses: [{ date: '2023-12-31', gross: '1' }] }),
    '/lossHistory/years/0/losses/0/date',
    'loss-outside-year',
  ],
  [
    'a loss long after its year',
    years({ from: '2023-01-01', losses: [{ date: '2025-07-01', gross: '1' }] }),
    '/lossHistory/years/0/losses/0/date',
    'loss-outside-year',
  ],
  [
    'a loss to come',
    years({ from: '2025-01-01', losses: [{ date: '2026-01-16', gross: '1' }] }),
    '/lossHistory/years/0/losses/0/date',
    'after-as-of',
  ],
  [
    'recoveries above a loss',
    years({ from: '2024-01-01', losses: [{ date: '2024-05-01', gross: '1', recoveries: '2' }] }),
    '/lossHistory/years/0/losses/0/recoveries',
    'recoveries-above-losses',
  ],
  [
    'cover backwards',
    periods('2025-01-01', '2024-12-31'),
    '/continuity/periods/0/to',
    'period-reversed',
  ],
  [
    'cover after inception',
    periods('2025-01-01', '2026-02-02'),
    '/continuity/periods/0/to',
    'after-inception',
  ],
  ['no cover', cover({}), '/cover', 'cover-undefined'],
  ['no expiring cover', renewed({ cover: { eachLoss: '1' } }), '/renewal/cover', 'cover-undefined'],
  [
    'two maximum liabilities',
    cover({ tier: 'standard', maximumLiability: '1', maximumLiabilityMultiple: '1' }),
    '/cover/maximumLiabilityMultiple',
    'two-maximum-liabilities',
  ],
];

const accepted: readonly (readonly [name: string, change: Partial<Submission>])[] = [
  [
    'the same id for a buyer and an expiring buyer',
    renewed({ buyers: [{ ...buyer, id: 'B-001' }] }),
  ],
  [
    'a mix with the odds of three',
    {
      buyerGroups: [
        {
          ...buyer,
          gradeMix: [
            { grade: 1, share: '0.33333333' },
            { grade: 2, share: '0.33333333' },
            { grade: 3, share: '0.33333334' },
          ],
        },
      ],
    },
  ],
  [
    'nothing left after the exclusions',
    turnover({ estimated: '1', exclusions: [{ reason: 'cash', amount: '1' }] }),
  ],
  ['an inception 31 days ago', { inception: '2025-12-15', continuity: { periods: [] } }],
  ['an inception in two years', { inception: '2028-01-15' }],
  [
    'years that touch',
    years({ from: '2025-01-01' }, { from: '2024-01-01' }, { from: '2023-07-01', to: '2023-12-31' }),
  ],
  [
    'a loss at the end of the run-off',
    years({ from: '2023-01-01', losses: [{ date: '2025-06-30', gross: '1' }] }),
  ],
  ['a year not over', years({ from: '2025-06-01', paid: '0', count: 0 })],
  [
    'overlapping covers',
    {
      continuity: {
        periods: [
          { from: '2023-02-01', to: '2026-02-01', insurer: 'this' },
          { from: '2024-01-01', to: '2024-12-31', insurer: 'other' },
        ],
      },
    },
  ],
  ['no history', { lossHistory: { statement: 'no-history' } }],
  ['a tier alone', cover({ tier: 'standard' })],
  ['a rate not used', rates(['EUR'], ['USD'], ['JPY'])],
];

describe('between fields', () => {
  it.each(refused)('%s: refused', (_name, change, path, code) => {
    const { issues } = parseSubmission({ ...full, ...change });
    expect(issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
    expect(JSON.stringify(said(issues[0]!))).not.toMatch(/\bundefined\b|\{\w+\}/);
  });

  it.each(accepted)('%s: accepted', (_name, change) => {
    expect(parseSubmission({ ...full, ...change }).issues).toEqual([]);
  });

  it('is compared exactly, beyond what binary numbers hold', () => {
    const { issues } = parseSubmission({
      ...full,
      ...turnover({
        estimated: '900719925474099100.00000001',
        exclusions: [{ reason: 'cash', amount: '900719925474099100.00000002' }],
      }),
    });
    expect(issues[0]?.facts).toEqual({
      sum: '900719925474099100.00000002',
      most: '900719925474099100.00000001',
    });
  });
});

describe('what is refused by itself', () => {
  it.each<[string, object]>([
    ['buyers', { buyers: 'none', buyerGroups: [] }],
    ['the insured percentage', { cover: { insuredPercentage: 90.5 } }],
    [
      'the end of a year',
      years({ from: '2024-01-01', to: '2024-13-01', losses: [{ date: '2024-02-01', gross: '1' }] }),
    ],
    [
      'a paid amount',
      {
        lossHistory: {
          statement: 'supplied',
          years: [{ from: '2024-01-01', insurableTurnover: '1', paid: 'x', largest: '9' }],
        },
      },
    ],
    ['a share of a mix', { buyerGroups: [{ ...buyer, gradeMix: [{ grade: 1, share: 'half' }] }] }],
    [
      'a currency with a rate',
      { exchangeRates: [{ currency: 'EURO', rate: '7', date: '2026-01-01' }] },
    ],
    ['a date', { asOf: 'today' }],
  ])('%s brings no second issue', (_name, change) => {
    expect(parseSubmission({ ...full, ...change }).issues).toHaveLength(1);
  });

  it('does not hide what else is wrong', () => {
    const { issues } = parseSubmission({
      ...full,
      months: 'twelve',
      buyers: [buyer, { ...buyer, grade: 99 }, 7],
      cover: { insuredPercent: '90' },
      renewal: { expiringRate: new Date(0), cover: {} },
    });
    expect(issues.map((issue) => `${issue.path} ${issue.code}`)).toEqual([
      '/cover/insuredPercent misspelled-field',
      '/renewal/expiringRate not-plain-data',
      '/months not-whole-number',
      '/buyers/1/grade out-of-range',
      '/buyers/2 not-record',
      '/buyers/1/id duplicate-id',
      '/cover cover-undefined',
      '/renewal/cover cover-undefined',
    ]);
  });
});
