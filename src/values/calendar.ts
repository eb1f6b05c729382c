import type { IsoDate } from './text.js';

const dayInMilliseconds = 86_400_000;

const shortestMonth = '28';

/** True when the text is a date of the Gregorian calendar between 1900 and 2199. */
export function isIsoDate(text: string): boolean {
  return (
    /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) &&
    (text.slice(8) <= shortestMonth || fromDayNumber(dayNumber(text)) === text)
  );
}

/** Days since 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day) / dayInMilliseconds;
}

/** The date of a day number. */
export function fromDayNumber(day: number): IsoDate {
  return new Date(day * dayInMilliseconds).toISOString().slice(0, 10);
}

/** The date `days` later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day `months` later; the last day of the month when it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = partsOf(date);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return fromDayNumber(
    Date.UTC(year, month - 1 + months, Math.min(day, lastDay)) / dayInMilliseconds,
  );
}

function partsOf(date: IsoDate): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}
