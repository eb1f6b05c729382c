import { isIsoDate } from '../values/calendar.js';

const yearFirst = /^\s*(\d{4})(?:[-/.年](\d\d?)[-/.月](\d\d?)日?|(\d\d)(\d\d))(?:[T\s].*)?$/;
const dayFirst = /^\s*(\d\d?)\.(\d\d?)\.(\d{4})\s*$/;
const inWords =
  /^\s*(?:(\d\d?)[a-z.]{0,2}[ -])?([a-z]{3})[a-z]*[ .-]+(?:(\d\d?)[a-z]{0,2},? )?(\d{4})\s*$/i;
const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
const longest = 40;

/** The date a text seems to mean, or undefined: other spellings, times of day, days past the end of a month. */
export function meantDate(value: string): string | undefined {
  const text = value.slice(0, longest).normalize('NFKC');
  const [, year, month = '', day = '', bareMonth = month, bareDay = day] =
    yearFirst.exec(text) ?? [];
  if (year !== undefined) return lastDate(year, bareMonth, bareDay);
  const [, dayOfMonth = '', monthOfYear = '', fullYear = ''] = dayFirst.exec(text) ?? named(text);
  return lastDate(fullYear, monthOfYear, dayOfMonth);
}

/** Day, month and year of a date with the name of its month: 1 August 2026, Aug 1, 2026. */
function named(text: string): readonly string[] {
  const [, before, month = '', behind, year = ''] = inWords.exec(text) ?? [];
  const at = months.indexOf(month.slice(0, 3).toLowerCase());
  return at % 3 === 0 ? ['', before ?? behind ?? '', String(at / 3 + 1), year] : [];
}

function lastDate(year: string, month: string, day: string): string | undefined {
  return [Number(day), 30, 29, 28]
    .filter((last) => last <= Number(day) && Number(day) <= 31)
    .map((last) => `${year}-${month.padStart(2, '0')}-${String(last).padStart(2, '0')}`)
    .find(isIsoDate);
}
