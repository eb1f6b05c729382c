import { describe, expect, test } from 'vitest';
import {
  indemnity,
  type IndemnityCover,
  type IndemnityLoss,
  type IndemnityOptions,
} from '../../src/indemnity/index.js';
import type { WaterfallTerm } from '../../src/rules/read/rate-book.js';
import { usualWaterfall } from '../../src/rules/read/waterfall-order.js';
import { quote } from '../../src/quote.js';
import type { Quote } from '../../src/quoted/quote-record.js';
import { referenceBook } from '../../src/rules/editions/reference/index.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import type { Submission } from '../../src/submission/submission.js';
import { handCase } from '../support/hand-case.js';
import { stated } from './stated.js';

const CNY = { currency: 'CNY' };

/** What is paid on losses of amounts, one a month. */
function paid(
  cover: IndemnityCover,
  amounts: readonly string[],
  options: IndemnityOptions = CNY,
  limit?: string,
): string[] {
  const losses = amounts.map((gross, month): IndemnityLoss => ({
    date: `2026-${String(month + 1).padStart(2, '0')}-15`,
    gross,
    ...(limit !== undefined && { limit }),
  }));
  return stated(indemnity(cover, losses, options)).losses.map((loss) => loss.paid);
}

describe('IND-1 the usual order', () => {
  test('a loss equal to the non-qualifying loss is insured in full, one below it not at all', () => {
    const cover = { insuredPercentage: '90', nonQualifyingLoss: '10000' };
    expect(paid(cover, ['9999.99', '10000', '10000.01'])).toEqual(['0.00', '9000.00', '9000.01']);
  });

  test('the non-qualifying loss is tested on the debt within the limit', () => {
    const cover = { insuredPercentage: '90', nonQualifyingLoss: '10000' };
    expect(paid(cover, ['50000'], CNY, '9000')).toEqual(['0.00']);
  });

  test('the each-loss amount comes off every insured loss', () => {
    expect(paid({ insuredPercentage: '80', eachLoss: '5000' }, ['6250', '7000', '100'])).toEqual([
      '0.00',
      '600.00',
      '0.00',
    ]);
  });

  test('the first loss is used up once, the maximum cuts what is left', () => {
    const cover = {
      insuredPercentage: '90',
      aggregateFirstLoss: '100000',
      maximumLiability: '500000',
    };
    const losses = ['80000', '200000', '500000', '300000'];
    expect(paid(cover, losses)).toEqual(['0.00', '152000.00', '348000.00', '0.00']);
  });

  test('buyers without a named limit have their own percentage and limit', () => {
    const cover = {
      insuredPercentage: '90',
      discretionaryInsuredPercentage: '70',
      discretionaryLimit: '100000',
    };
    const of = (loss: Partial<IndemnityLoss>) =>
      stated(indemnity(cover, [{ date: '2026-01-01', gross: '150000', ...loss }], CNY)).totals.paid;
    expect(of({})).toBe('135000.00');
    expect(of({ discretionary: true })).toBe('70000.00');
    expect(of({ discretionary: true, limit: '120000' })).toBe('84000.00');
  });
});

describe('IND-1 orders of real wordings', () => {
  test('loss or limit, times the percentage, less a deductible (a Chinese domestic form)', () => {
    const cover = { insuredPercentage: '80', eachLoss: '20000' };
    expect(paid(cover, ['500000'], CNY, '400000')).toEqual(['300000.00']);
  });

  test('minimum loss, buyer deductible, aggregate deductible, times the percentage, limit (a second form)', () => {
    const waterfall: WaterfallTerm[] = [
      'non-qualifying-loss',
      'each-loss',
      'aggregate-first-loss',
      'insured-percentage',
      'maximum-liability',
    ];
    const cover = {
      insuredPercentage: '80',
      nonQualifyingLoss: '30000',
      eachLoss: '20000',
      aggregateFirstLoss: '100000',
      maximumLiability: '250000',
    };
    const losses = ['25000', '150000', '200000', '400000'];
    // 25,000 is too small; 130,000 less 100,000; 180,000; 380,000: of these 80 %, at most 250,000 in all.
    expect(paid(cover, losses, { ...CNY, waterfall })).toEqual([
      '0.00',
      '24000.00',
      '144000.00',
      '82000.00',
    ]);
    expect(paid(cover, losses)).not.toEqual(paid(cover, losses, { ...CNY, waterfall }));
  });

  test('a non-qualifying loss tested after the percentage', () => {
    const waterfall: WaterfallTerm[] = [
      'insured-percentage',
      'non-qualifying-loss',
      'each-loss',
      'aggregate-first-loss',
      'maximum-liability',
    ];
    const cover = { insuredPercentage: '90', nonQualifyingLoss: '10000' };
    expect(paid(cover, ['11111.11', '11111.12'], { ...CNY, waterfall })).toEqual([
      '10000.00',
      '10000.01',
    ]);
    expect(paid(cover, ['11111', '11110'], { ...CNY, waterfall })).toEqual(['0.00', '0.00']);
  });

  test('a maximum before the percentage is used up by the insured debt', () => {
    const waterfall: WaterfallTerm[] = [
      'maximum-liability',
      'insured-percentage',
      'non-qualifying-loss',
      'each-loss',
      'aggregate-first-loss',
    ];
    const cover = { insuredPercentage: '50', maximumLiability: '1000' };
    expect(paid(cover, ['600', '600'], { ...CNY, waterfall })).toEqual(['300.00', '200.00']);
  });
});

describe('IND-4 recoveries', () => {
  const cover = { insuredPercentage: '90', eachLoss: '10000' };
  const loss = {
    date: '2026-01-10',
    gross: '200000',
    limit: '100000',
    recoveries: [
      { date: '2026-05-01', amount: '33333.33' },
      { date: '2026-03-01', amount: '16666.67' },
    ],
  };

  test('are shared as the gross loss was borne, by date, to the minor unit', () => {
    const { losses, totals } = stated(indemnity(cover, [loss], CNY));
    // 80,000 of 200,000 is paid: the insurer receives 40 %.
    expect(losses[0]?.recoveries).toEqual([
      { date: '2026-03-01', total: '16666.67', insurer: '6666.67', seller: '10000.00' },
      { date: '2026-05-01', total: '33333.33', insurer: '13333.33', seller: '20000.00' },
    ]);
    expect(totals.net).toEqual({ insurer: '60000.00', seller: '90000.00' });
  });

  test('reduce the loss first where the wording says so, and stay with the seller', () => {
    const { losses, totals } = stated(indemnity(cover, [loss], { ...CNY, recoveries: 'before' }));
    expect(losses[0]).toMatchObject({ debt: '150000.00', covered: '100000.00', paid: '80000.00' });
    expect(totals.recovered).toEqual({ total: '50000.00', insurer: '0.00', seller: '50000.00' });
    expect(totals.net).toEqual({ insurer: '80000.00', seller: '70000.00' });
  });

  test('do not reinstate first loss or maximum', () => {
    const { totals } = stated(indemnity({ ...cover, maximumLiability: '100000' }, [loss], CNY));
    expect(totals.remaining.maximumLiability).toBe('20000.00');
  });
});

describe('IND-5 settlement', () => {
  const cover = { insuredPercentage: '90', waitingPeriodDays: 180 };
  const of = (loss: Partial<IndemnityLoss>, options: Partial<IndemnityOptions> = {}) =>
    stated(
      indemnity(cover, [{ date: '2026-01-05', gross: '1000', ...loss }], { ...CNY, ...options }),
    ).losses[0]?.settlement;

  test('45 weekdays after the waiting period, when nothing else is known', () => {
    // 4 July 2026 is a Saturday; 45 weekdays are nine weeks, so the Friday nine weeks on.
    expect(of({})).toEqual({ from: '2026-07-04', basis: 'waiting-period', expected: '2026-09-04' });
  });

  test('the later of notification and waiting period, or the one the terms name', () => {
    const notified = { notifiedOn: '2026-08-03' };
    expect(of(notified)).toMatchObject({ from: '2026-08-03', basis: 'notification' });
    expect(of({}, notified)).toMatchObject({ from: '2026-08-03', basis: 'notification' });
    const waiting = { settlement: { after: 'waiting-period' as const } };
    expect(of(notified, waiting)).toMatchObject({ from: '2026-07-04', basis: 'waiting-period' });
  });

  test('an insolvency does not wait; a notification before the loss counts from the loss', () => {
    expect(of({ cause: 'insolvency' })).toMatchObject({ from: '2026-01-05', basis: 'insolvency' });
    expect(
      of({ notifiedOn: '2025-12-01' }, { settlement: { after: 'notification', businessDays: 1 } }),
    ).toEqual({ from: '2026-01-05', basis: 'notification', expected: '2026-01-06' });
  });

  test('holidays are no business days, workdays on a weekend are', () => {
    // The week of National Day 2026, with a Saturday worked for it; dates serve the example.
    const holidays = ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'];
    const settlement = {
      after: 'notification' as const,
      businessDays: 2,
      holidays,
      workdays: ['2026-10-10'],
    };
    const notified = { notifiedOn: '2026-10-08' };
    expect(of(notified, { settlement })).toMatchObject({ expected: '2026-10-10' });
    expect(of({ notifiedOn: '2026-09-30' }, { settlement })).toMatchObject({
      expected: '2026-10-09',
    });
  });

  test('is not told where nothing is paid or the day is not known', () => {
    expect(of({ gross: '0' })).toBeNull();
    expect(of({}, { settlement: { after: 'notification' } })).toBeNull();
  });

  test('the result says how days were counted', () => {
    const rule = (settlement?: NonNullable<IndemnityOptions['settlement']>) =>
      stated(indemnity(cover, [], { ...CNY, ...(settlement && { settlement }) })).settlement;
    expect(rule()).toEqual({ businessDays: 45, after: 'both', days: 'weekdays' });
    expect(rule({ holidays: [] }).days).toBe('calendar');
  });
});

test('IND-2 amounts of a cover are rounded to the minor unit, and currencies keep their decimals', () => {
  const cover = { insuredPercentage: '85', aggregateFirstLoss: '100.50499999' };
  expect(paid(cover, ['1000'])).toEqual(['749.50']);
  expect(paid({ insuredPercentage: '85' }, ['999'], { currency: 'JPY' })).toEqual(['849']);
  expect(paid({ insuredPercentage: '85' }, ['0.001'], { currency: 'KWD' })).toEqual(['0.001']);
});

describe('IND-1 the order of a quote', () => {
  const order: WaterfallTerm[] = [
    'non-qualifying-loss',
    'each-loss',
    'insured-percentage',
    'aggregate-first-loss',
    'maximum-liability',
  ];
  const submission: Submission = {
    ...handCase,
    cover: { insuredPercentage: '90', eachLoss: '1000', waitingPeriodDays: 120 },
  };
  const losses = [{ date: '2026-06-01', gross: '11000' }];
  const bookOf = (more: object) => parseRateBook({ ...referenceBook, edition: 'own-1', ...more });
  const paidBy = (quoted: Quote, more: object = {}) => {
    if (quoted.premium === null) throw new Error('no price');
    const made = indemnity(quoted.cover, losses, { currency: quoted.currency, ...more });
    return made.status === 'stated' ? made.totals.paid : made.issues;
  };

  test('travels with its cover, and gives way to one stated beside it', () => {
    const usual = quote(submission, bookOf({}));
    const other = quote(submission, bookOf({ waterfall: order }));
    expect(usual.premium && 'waterfall' in usual.cover).toBe(false);
    expect(paidBy(usual)).toBe('8900.00');
    expect(paidBy(other)).toBe('9000.00');
    expect(paidBy(JSON.parse(JSON.stringify(other)) as Quote)).toBe('9000.00');
    expect(paidBy(other, { waterfall: usualWaterfall })).toBe('8900.00');
  });
});
