import { dayNumber, isIsoDate } from '../../values/calendar.js';
import { monthOf } from './month-names.js';

/** The order of day, month and year where a date is written with strokes. */
export type DateOrder = 'd/m/y' | 'm/d/y' | 'y/m/d';

/** A date as it was read from a cell. */
export interface DateReading {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** True when day and month could be exchanged: both are at most 12, and they differ. */
  readonly undecided?: boolean;
  /** True when the order of the column does not fit and the other one does. */
  readonly otherOrder?: boolean;
  /** True for the day number of a spreadsheet. */
  readonly serial?: boolean;
}

/** A date, or why there is none: `empty` also for what systems write when there is no date. */
export type DateResult = DateReading | 'empty' | 'unreadable';

const longest = 40;
const time = /(?:[T ]|(?<=\d)\s+)\d{1,2}:\d{2}.*$/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:\.0+)?$/;
const serialNumber = /^(\d{5})(?:\.\d+)?$/;
const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/;
const strokes = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/;
const named = /^(\d{1,2})[-\s./]*(\p{L}{3,12})[-\s./,]*(\d{4}|\d{2})$/u;
const monthFirst = /^(\p{L}{3,12})[-\s./]*(\d{1,2})(?:st|nd|rd|th)?[-\s./,]+(\d{4})$/u;
const twoDigitsFirst = /^\D{0,3}\d{1,2}(?!\d)/;
const neverBefore = 1950;
const spreadsheetEpoch = '1899-12-30';

/**
 * Reads a date: ISO, yyyymmdd, yyyy年m月d日, with strokes or points in the given order, with the month's name, or a
 * spreadsheet's day number, each with or without a time of day. Dates before 1950, in the year 9999 or of zeros only
 * are what systems write for no date.
 */
export function readDate(raw: string, order: DateOrder): DateResult {
  if (raw === '') return 'empty';
  if (raw.length > longest) return 'unreadable';
  const text = raw.normalize('NFKC').replace(time, '').trim();
  if (/^[0\s./:-]*$/.test(text)) return 'empty';
  const match = compact.exec(text) ?? yearFirst.exec(text);
  if (match) return dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return readStrokes(text, order) ?? readSerial(text) ?? readNamed(text) ?? 'unreadable';
}

/**
 * The order of day and month that a date with strokes or points proves by itself; `either` when both may come first.
 * Undefined for dates written otherwise, and for points, where the day comes first unless the cell proves otherwise.
 */
export function provedOrder(raw: string): 'd/m/y' | 'm/d/y' | 'either' | undefined {
  if (raw.length > longest || !twoDigitsFirst.test(raw)) return undefined;
  const [, first, separator, second] =
    strokes.exec(raw.normalize('NFKC').replace(time, '').trim()) ?? [];
  if (Number(first) > 12) return 'd/m/y';
  if (Number(second) > 12) return 'm/d/y';
  return separator === undefined || separator === '.' ? undefined : 'either';
}

function dateOf(year: number, month: number, day: number): DateResult {
  if (year < neverBefore || year === 9999) return 'empty';
  const text = `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  return isIsoDate(text) ? { day: dayNumber(text) } : 'unreadable';
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Two digits are a year from 1970 to 2069. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function readStrokes(text: string, order: DateOrder): DateResult | undefined {
  const [, first = '', separator, second = '', last = ''] = strokes.exec(text) ?? [];
  if (separator === undefined) return undefined;
  if (order === 'y/m/d' && last.length === 2)
    return dateOf(fullYear(first.padStart(2, '0')), Number(second), Number(last));
  const [day, month] = order === 'm/d/y' ? [second, first] : [first, second];
  const reading = dateOf(fullYear(last), Number(month), Number(day));
  if (reading === 'unreadable') {
    const other = dateOf(fullYear(last), Number(day), Number(month));
    return typeof other === 'string' ? reading : { ...other, otherOrder: true };
  }
  if (reading === 'empty' || separator === '.' || first === second) return reading;
  return Number(first) <= 12 && Number(second) <= 12 ? { ...reading, undecided: true } : reading;
}

function readSerial(text: string): DateResult | undefined {
  const days = Number(serialNumber.exec(text)?.[1] ?? 0);
  if (days < 20_000 || days > 80_000) return undefined;
  return { day: dayNumber(spreadsheetEpoch) + days, serial: true };
}

function readNamed(text: string): DateResult | undefined {
  const [, day, name = '', year = ''] = named.exec(text) ?? [];
  if (day !== undefined) return withMonth(year, name, day);
  const [, monthName, dayOfMonth = '', yearBehind = ''] = monthFirst.exec(text) ?? [];
  return monthName === undefined ? undefined : withMonth(yearBehind, monthName, dayOfMonth);
}

function withMonth(year: string, name: string, day: string): DateResult {
  const month = monthOf(name);
  return month === undefined ? 'unreadable' : dateOf(fullYear(year), month, Number(day));
}
