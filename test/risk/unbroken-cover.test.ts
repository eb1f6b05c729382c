import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/values/decimal.js';
import type { CoverPeriod } from '../../src/submission/submission.js';
import { unbrokenCover } from '../../src/risk/unbroken-cover.js';

const terms = { graceDays: 30, otherInsurerShare: decimal('0.5') };
const period = (from: string, to: string, insurer: CoverPeriod['insurer'] = 'this') => ({
  ...{ from, to, insurer },
});

const counted = (...periods: CoverPeriod[]) => {
  const { years, creditedYears, lapses } = unbrokenCover(periods, '2027-01-01', terms);
  return [String(years), String(creditedYears), lapses];
};

describe('RAT-7 unbroken years of cover', () => {
  it('are none without cover', () => {
    expect(counted()).toEqual(['0', '0', 0]);
  });

  it('are whole years by the calendar, leap years too', () => {
    expect(counted(period('2024-01-01', '2026-12-31'))).toEqual(['3', '3', 0]);
    expect(counted(period('2026-01-01', '2026-12-31'))).toEqual(['1', '1', 0]);
    expect(
      String(unbrokenCover([period('2024-02-29', '2027-02-27')], '2027-02-28', terms).years),
    ).toBe('3');
  });

  it('count a part of a year by its days', () => {
    expect(counted(period('2026-07-02', '2026-12-31'))[0]).toBe('0.5014'); // 183 days of 365
    expect(counted(period('2025-10-20', '2026-12-31'))[0]).toBe('1.2'); // and 73 days
  });

  it('add up over renewals, in whatever order they are listed', () => {
    const [a, b, c] = ['2024', '2025', '2026'].map((year) =>
      period(`${year}-01-01`, `${year}-12-31`),
    );
    expect(counted(a!, b!, c!)).toEqual(['3', '3', 0]);
    expect(counted(c!, a!, b!)).toEqual(['3', '3', 0]);
  });

  it('go on over a gap of the grace days and end at one day more', () => {
    const first = '2025-01-01';
    const renewed = period('2026-01-01', '2026-12-31');
    expect(counted(period(first, '2025-12-01'), renewed)[2]).toBe(0); // 2 to 31 December: 30 days
    expect(counted(period(first, '2025-11-30'), renewed)).toEqual(['1', '1', 1]);
  });

  it('do not count the days of a gap', () => {
    const [years] = counted(period('2025-01-01', '2025-12-01'), period('2026-01-01', '2026-12-31'));
    expect(years).toBe('1.9178'); // 335 days of 365, and a year
  });

  it('are none when cover ended more than the grace days before inception', () => {
    expect(counted(period('2020-01-01', '2026-12-01'))[2]).toBe(0);
    expect(counted(period('2020-01-01', '2026-11-30'))).toEqual(['0', '0', 1]);
  });

  it('count every lapse, but nothing before the latest', () => {
    expect(
      counted(
        period('2020-01-01', '2020-12-31'),
        period('2022-01-01', '2022-12-31'),
        period('2026-01-01', '2026-12-31'),
      ),
    ).toEqual(['1', '1', 2]);
  });

  it('count overlapping periods once', () => {
    expect(counted(period('2024-01-01', '2025-12-31'), period('2025-01-01', '2026-12-31'))).toEqual(
      ['3', '3', 0],
    );
    const twin = period('2026-01-01', '2026-12-31');
    expect(counted(twin, twin)).toEqual(['1', '1', 0]);
  });

  it('see no lapse in a short period within a longer one', () => {
    const long = period('2022-01-01', '2026-12-31');
    expect(counted(long, period('2023-01-01', '2023-06-30'))).toEqual(['5', '5', 0]);
    expect(counted(period('2023-01-01', '2023-06-30'), long)).toEqual(['5', '5', 0]);
  });

  it('at another insurer are credited at their share', () => {
    expect(
      counted(period('2023-01-01', '2024-12-31', 'other'), period('2025-01-01', '2026-12-31')),
    ).toEqual(['4', '3', 0]);
  });

  it('end at inception, even when the period goes on', () => {
    expect(counted(period('2026-01-01', '2027-01-01'))).toEqual(['1', '1', 0]);
    expect(counted(period('2027-01-01', '2027-01-01'))).toEqual(['0', '0', 0]);
  });
});
