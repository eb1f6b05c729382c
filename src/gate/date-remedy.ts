import { isIsoDate } from '../values/calendar.js';

const yearFirst = /^\s*(\d{4})(?:[-/.年](\d\d?)[-/.月](\d\d?)日?|(\d\d)(\d\d))(?:[T\s].*)?$/;
const dayFirst = /^\s*(\d\d?)\.(\d\d?)\.(\d{4})\s*$/;
const longest = 40;

/** The date a text seems to mean, or undefined: other spellings, times of day, days past the end of a month. */
export function meantDate(value: string): string | undefined {
  const text = value.slice(0, longest).normalize('NFKC');
  const [, year, month = '', day = '', bareMonth = month, bareDay = day] =
    yearFirst.exec(text) ?? [];
  if (year !== undefined) return lastDate(year, bareMonth, bareDay);
  const [, dayOfMonth = '', monthOfYear = '', fullYear = ''] = dayFirst.exec(text) ?? [];
  return lastDate(fullYear, monthOfYear, dayOfMonth);
}

function lastDate(year: string, month: string, day: string): string | undefined {
  return [Number(day), 30, 29, 28]
    .filter((last) => last <= Number(day) && Number(day) <= 31)
    .map((last) => `${year}-${month.padStart(2, '0')}-${String(last).padStart(2, '0')}`)
    .find(isIsoDate);
}
