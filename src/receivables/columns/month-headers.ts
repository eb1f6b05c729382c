import { addMonths, dayNumber, fromDayNumber, isIsoDate } from '../../values/calendar.js';
import { monthOf } from '../cells/month-names.js';
import type { HeaderSpan } from './ageing-span.js';

/** A calendar month that heads a column, by its first and last day. */
export interface MonthOfHeader {
  readonly first: number;
  readonly last: number;
}

const longest = 30;
const yearFirst = /^(\d{4})(?:[-/. ](\d{1,2})(?:-01)?|年(\d{1,2})月份?)$/u;
const monthFirst = /^(\d{1,2})[-/. ](\d{4})$/u;
const monthName = /^\p{L}{3,10}$/u;
const named = /^(\p{L}{3,10})\.?[\s\-/'’]*(\d{4}|\d{2})$/u;

/** The month a header names: `Jul 2026`, `2026-07`, `07/2026`, `2026年7月`; undefined when it names none. */
export function monthOfHeader(header: string): MonthOfHeader | undefined {
  if (header.length > longest) return undefined;
  const text = header.normalize('NFKC').trim();
  const [, year, digits, han] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return monthIn(year, Number(digits ?? han));
  const [, month, yearBehind] = monthFirst.exec(text) ?? [];
  if (yearBehind !== undefined) return monthIn(yearBehind, Number(month));
  const [, name = '', yearOfName = ''] = named.exec(text) ?? [];
  return monthIn(yearOfName.length === 2 ? `20${yearOfName}` : yearOfName, monthOf(name) ?? 0);
}

function monthIn(year: string, month: number): MonthOfHeader | undefined {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  if (!isIsoDate(first)) return undefined;
  return { first: dayNumber(first), last: dayNumber(addMonths(first, 1)) - 1 };
}

/** The month of a name without a year: the latest of that name that has begun on the day of the list. */
export function namedMonth(header: string, asOf: number): MonthOfHeader | undefined {
  const month = monthName.test(header.trim()) ? monthOf(header.trim()) : undefined;
  if (month === undefined) return undefined;
  const year = Number(fromDayNumber(asOf).slice(0, 4));
  const found = monthIn(String(year), month);
  return found === undefined || found.first <= asOf ? found : monthIn(String(year - 1), month);
}

/** The days past due of a month on the day of the list: a month that has not begun is not due. */
export function spanOfMonth({ first, last }: MonthOfHeader, asOf: number): HeaderSpan {
  if (first > asOf) return { kind: 'not-due' };
  return { kind: 'range', from: Math.max(0, asOf - last), to: asOf - first };
}
