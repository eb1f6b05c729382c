import type { IsoDate } from './text.js';

const dayInMilliseconds = 86_400_000;

/** Day numbers of 1900-01-01 and 2200-01-01: dates of the library lie between. */
const [firstDay, endOfDays] = [-25_567, 84_006];

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
  return daysTo(year, month) + day - 1;
}

/** The date of a day number. */
export function fromDayNumber(day: number): IsoDate {
  if (!(Number.isInteger(day) && day >= firstDay && day < endOfDays))
    return new Date(day * dayInMilliseconds).toISOString().slice(0, 10);
  const guess = 1900 + Math.floor((day - firstDay) / 365.2425);
  const year = daysTo(guess + 1, 1) <= day ? guess + 1 : daysTo(guess, 1) > day ? guess - 1 : guess;
  let month = 1;
  while (month < 12 && daysTo(year, month + 1) <= day) month += 1;
  return dateText(year, month, day - daysTo(year, month) + 1);
}

/** The date `days` later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day `months` later; the last day of the month when it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = partsOf(date);
  const first = daysTo(year, month + months);
  const lastDay = daysTo(year, month + months + 1) - first;
  return fromDayNumber(first + Math.min(day, lastDay) - 1);
}

/** Days of a common year before each month. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Day number of the first day of a month, 1 for January; months beyond a year are of the years after it, or before. */
function daysTo(year: number, month: number): number {
  const years = year + Math.floor((month - 1) / 12);
  const place = (((month - 1) % 12) + 12) % 12;
  const leaps = leapDaysBefore(place > 1 ? years + 1 : years) - leapDaysBefore(1970);
  return (years - 1970) * 365 + leaps + (daysBefore[place] as number);
}

/** How many leap days lie before a year begins. */
function leapDaysBefore(year: number): number {
  const before = year - 1;
  return Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
}

function dateText(year: number, month: number, day: number): IsoDate {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function partsOf(date: IsoDate): [number, number, number] {
  return [numberAt(date, 0, 4), numberAt(date, 5, 7), numberAt(date, 8, 10)];
}

const zero = 48;

function numberAt(date: IsoDate, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place += 1)
    number = number * 10 + date.charCodeAt(place) - zero;
  return number;
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}
