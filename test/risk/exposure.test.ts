import { describe, expect, it } from 'vitest';
import { quote } from '../../src/quote.js';
import type { ExposureSummary } from '../../src/quoted/quote-record.js';
import type { Buyer, BuyerGroup, Submission } from '../../src/submission/submission.js';
import { book } from '../support/small-book.js';
import { buyers, handCase, priced, stepOf, withFirstBuyer } from '../support/hand-case.js';

const exposureOf = (submission: Submission): ExposureSummary => priced(submission).exposure;

/** Exposure of one buyer of CNY 36 m at 60 days: a quarter of a year with the 30 days of drift, 9 m. */
const oneBuyer = (
  change: Partial<Buyer>,
  cover: Partial<Submission['cover']> = {},
): ExposureSummary =>
  exposureOf({
    ...handCase,
    buyers: buyers(1, { turnover: '36000000', ...change }),
    cover: { ...handCase.cover, ...cover },
  });

describe('EXP-2 the limit is the approved, else the requested, else the discretionary one', () => {
  it.each<[string, Partial<Buyer>, string]>([
    [
      'approved before requested',
      { approvedLimit: '2000000', requestedLimit: '3000000' },
      '2000000',
    ],
    [
      'approved above requested',
      { approvedLimit: '4000000', requestedLimit: '3000000' },
      '4000000',
    ],
    ['requested', { requestedLimit: '3000000' }, '3000000'],
    ['discretionary', {}, '500000'],
  ])('%s', (_case, change, limit) => {
    const { withinLimits, peakBalance } = oneBuyer(change, { discretionaryLimit: '500000' });
    expect([withinLimits, peakBalance]).toEqual([limit, limit]);
  });

  it('is none where nothing is known, with an assumption', () => {
    const { assumptions, exposure } = priced(handCase);
    expect(assumptions).toContainEqual({
      ...{ input: 'credit-limit', path: '/buyers/0/requestedLimit' },
      ...{ value: 'peak-balance', count: 10 },
    });
    expect(exposure.withinLimits).toBe('9000000');
  });

  it('counts the share of balances on discretionary limits, and the gap of those cut', () => {
    const mixed = {
      ...handCase,
      cover: { ...handCase.cover, discretionaryLimit: '1000000' },
      buyers: buyers(10).map((buyer, i) => ({
        ...buyer,
        ...(i < 5 && { approvedLimit: '600000', requestedLimit: '900000' }),
      })),
    };
    const { discretionaryShare, coverGap, withinLimits } = exposureOf(mixed);
    expect(withinLimits).toBe('7500000'); // 5 x 600,000 + 5 x 900,000
    expect(discretionaryShare).toBe('0.6');
    expect(coverGap).toBe('1500000');
  });
});

describe('EXP-3 the average balance is turnover x (terms + drift) / days in year, within the limit', () => {
  it.each([
    [60, '9000000'],
    [150, '18000000'],
    [0, '3000000'],
    [330, '36000000'],
  ])('at %i days of terms it is %s', (termsDays, balance) => {
    expect(oneBuyer({ termsDays }).withinLimits).toBe(balance);
  });

  it('is exact to eight decimals', () => {
    expect(oneBuyer({ termsDays: 61 }).withinLimits).toBe('9100000');
    expect(exposureOf({ ...handCase, turnover: { estimated: '100' } }).withinLimits).toBe('25');
    const thirds = {
      ...handCase,
      turnover: { estimated: '10' },
      buyers: buyers(1, { turnover: '10', termsDays: 7 }),
    };
    expect(exposureOf(thirds).withinLimits).toBe('1.02777777'); // 10 x 7 / 360 + 10 x 30 / 360
  });

  it('feeds the expected loss', () => {
    const limited = { ...handCase, buyers: buyers(10, { approvedLimit: '450000' }) };
    expect(stepOf(priced(limited), 'base').operand).toBe('22500'); // half of 45,000
  });
});

describe('EXP-4 the peak balance is the stated peak or average x peak factor, within limit and above average', () => {
  it.each<[string, Partial<Buyer>, string]>([
    ['twice the average', {}, '18000000'],
    ['the stated peak', { peakBalance: '12000000' }, '12000000'],
    ['the limit below it', { approvedLimit: '10000000' }, '10000000'],
    [
      'the limit below the stated peak',
      { approvedLimit: '10000000', peakBalance: '12000000' },
      '10000000',
    ],
    ['never below the average', { peakBalance: '1' }, '9000000'],
    ['never below the limited average', { peakBalance: '1', approvedLimit: '5000000' }, '5000000'],
  ])('%s', (_case, change, peak) => {
    expect(oneBuyer(change).peakBalance).toBe(peak);
  });
});

describe('EXP-6 merging and summing', () => {
  it('adds up a group as its buyers one by one', () => {
    const { buyers: _, ...rest } = handCase;
    const trade = {
      country: 'CN',
      sector: 'C',
      termsDays: 60,
      paymentMethod: 'open-account',
    } as const;
    const group = {
      ...{ id: 'G', count: 10, turnover: '36000000', ...trade },
      gradeMix: [{ grade: 4 as const, share: '1' }],
    };
    const grouped = priced({ ...rest, buyerGroups: [group] });
    expect(grouped.exposure).toEqual(exposureOf(handCase));
    expect(grouped.ledger).toEqual(priced(handCase).ledger);
  });

  it('counts the overdues of every one of equal buyers', () => {
    const late = { overdue: [{ days: 90, amount: '30000' }] };
    const cover = { ...handCase.cover, maximumExtensionDays: 120 };
    const one = exposureOf({ ...withFirstBuyer(late), cover });
    const all = exposureOf({ ...handCase, buyers: buyers(10, late), cover });
    expect(one.overdueShare).toBe('0.005'); // 30,000 of 6 m
    expect(all.overdueShare).toBe('0.05');
  });

  it('weighs terms by turnover and grades by default rate', () => {
    const list = buyers(10).map((buyer, i): Buyer =>
      i < 9 ? buyer : { ...buyer, termsDays: 90, grade: 5 },
    );
    const { weightedTermsDays, averageDefaultRate } = exposureOf({ ...handCase, buyers: list });
    expect(weightedTermsDays).toBe('63');
    expect(averageDefaultRate).toBe('0.011'); // 0.9 x 1 % + 0.1 x 2 %
  });

  it('splits a group by its mix of grades', () => {
    const { buyers: _, ...rest } = handCase;
    const gradeMix = [
      { grade: 3 as const, share: '0.6' },
      { grade: 5 as const, share: '0.4' },
    ];
    const { exposure } = priced({
      ...rest,
      buyerGroups: [{ id: 'G', country: 'CN', count: 10, turnover: '36000000', gradeMix }],
    });
    expect(exposure.averageDefaultRate).toBe('0.011'); // 0.6 x 0.5 % + 0.4 x 2 %
    expect(exposure.buyers).toBe('10');
  });

  it('a grade that none of a group has is none of the risk, whatever is known of its past', () => {
    const { buyers: _, ...rest } = handCase;
    const groupOf = (gradeMix: NonNullable<BuyerGroup['gradeMix']>): Submission => ({
      ...rest,
      buyerGroups: [{ id: 'G', country: 'CN', count: 10, turnover: '36000000', gradeMix }],
      lossHistory: {
        statement: 'supplied',
        years: [{ from: '2025-01-01', insurableTurnover: '36000000', paid: '9747', count: 1 }],
      },
    });
    const some = priced(groupOf([{ grade: 5, share: '1' }]));
    const none = priced(
      groupOf([
        { grade: 2, share: '0' },
        { grade: 5, share: '1' },
      ]),
    );
    expect(none.ledger).toEqual(some.ledger);
    expect(none.exposure).toEqual(some.exposure);
  });
});

describe('overdue share', () => {
  const cover = { ...handCase.cover, maximumExtensionDays: 120 };
  const share = (days: number, amount: string): string =>
    exposureOf({ ...withFirstBuyer({ overdue: [{ days, amount }] }), cover }).overdueShare;

  it('counts balances overdue by more than the days of the book', () => {
    expect(share(61, '60000')).toBe('0.01');
    expect(share(60, '60000')).toBe('0');
  });

  it('is never above 1', () => {
    expect(share(61, '90000000')).toBe('1');
  });

  it('counts the overdues of buyers who are not insurable: they tell of the credit control', () => {
    const gone = withFirstBuyer({ related: true, overdue: [{ days: 61, amount: '60000' }] });
    expect(exposureOf({ ...gone, cover }).overdueShare).toBe('0.01');
  });
});

describe('EXP-7 the period', () => {
  it.each([
    [6, '18000000', '22500'],
    [12, '36000000', '45000'],
    [18, '54000000', '67500'],
    [1, '3000000', '3750'],
  ])('of %i months has insurable turnover %s and expected loss %s', (months, turnover, loss) => {
    const quoted = priced({ ...handCase, months });
    expect(quoted.exposure.insurableTurnover).toBe(turnover);
    expect(stepOf(quoted, 'base').operand).toBe(loss);
    expect(quoted.exposure.withinLimits).toBe('9000000'); // a stock does not grow with the period
  });
});

describe('GDL-1 turnover without a limit', () => {
  it('is not insured: where every limit is refused nothing is left', () => {
    const refused = quote({ ...handCase, buyers: buyers(10, { approvedLimit: '0' }) }, book);
    expect(refused.status).toBe('declined');
    expect(refused.findings.map(({ code }) => code)).toContain('nothing-insurable');
  });

  it('leaves rate base and premium, whoever of the others has limits of their own', () => {
    const half = buyers(10).map((buyer, i) => (i < 5 ? { ...buyer, approvedLimit: '0' } : buyer));
    const made = priced({ ...handCase, buyers: half });
    const five = priced({ ...handCase, turnover: { estimated: '18000000' }, buyers: buyers(5) });
    expect(made.exposure.insurableTurnover).toBe('18000000');
    expect(made.premium).toEqual(five.premium);
  });

  it('is insured under a discretionary limit, unless that is nil', () => {
    const under = (discretionaryLimit: string) =>
      quote({ ...handCase, cover: { ...handCase.cover, discretionaryLimit } }, book).status;
    expect(under('100000')).not.toBe('declined');
    expect(under('0')).toBe('declined');
  });
});
