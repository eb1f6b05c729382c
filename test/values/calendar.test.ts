import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isIsoDate,
} from '../../src/values/calendar.js';

describe('calendar', () => {
  it.each(['1900-01-01', '2000-02-29', '2024-02-29', '2199-12-31'])('knows %s', (date) => {
    expect(isIsoDate(date)).toBe(true);
    expect(fromDayNumber(dayNumber(date))).toBe(date);
  });

  it.each([
    ...['1900-02-29', '2023-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10'],
    ...['2026-01-00', '1899-12-31', '2200-01-01', '2026-1-1', '26-01-01', '', '2026-01-01T00:00'],
    ...['2026-01-01\n', ' 2026-01-01', '2026/01/01'],
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('counts days from 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1970-02-01')).toBe(31);
    expect(dayNumber('1969-12-31')).toBe(-1);
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-03-29', 0, '2026-03-29'], // a day on which Europe's clocks change
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 18, '2027-11-30'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('counts days between dates with sign', () => {
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
  });

  it('agrees with the calendar of the engine on each day from 1900 to 2199', () => {
    for (let day = -25_567; day < 84_006; day += 1) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (fromDayNumber(day) !== date || dayNumber(date) !== day) expect(date).toBe(String(day));
    }
  });

  it.each([
    [-719_528, '0000-01-01'],
    [-25_568, '1899-12-31'],
    [84_006, '2200-01-01'],
    [2_932_896, '9999-12-31'],
  ])('knows day %i beyond them', (day, date) => {
    expect(fromDayNumber(day)).toBe(date);
  });
});
