import { shownText, textKey } from '../cells/cell-text.js';
import type { DocumentKind } from '../cells/document-kind.js';
import type { DateReading } from '../cells/date-text.js';
import type { TermsReading } from '../cells/terms-text.js';
import { addMonths, dayNumber, fromDayNumber } from '../../values/calendar.js';
import type { DateField } from '../columns/receivables-field.js';
import type { Drop, ItemDays } from './item.js';
import type { RowContext } from './row-context.js';

const longestTerms = 365;
const datesOfInvoice = ['invoiceDate', 'postingDate', 'baselineDate'] as const;

/** Reads when a row was invoiced, is due and was paid, or why it cannot be told when it was invoiced. */
export function readDays(context: RowContext, kind: DocumentKind): ItemDays | Drop {
  const invoiced = readInvoiced(context);
  if (typeof invoiced !== 'number') return invoiced;
  if (invoiced > context.asOf)
    return {
      code: 'after-as-of',
      facts: { date: fromDayNumber(invoiced), asOf: fromDayNumber(context.asOf) },
    };
  const cleared = readCleared(context, invoiced);
  if (kind !== 'invoice') return { invoiced, due: invoiced, termsDays: undefined, cleared };
  const { due, termsDays } = readDue(context, invoiced);
  return { invoiced, due, termsDays, cleared };
}

function readInvoiced(context: RowContext): number | Drop {
  let [unreadable, isFirst] = ['', true];
  for (const field of datesOfInvoice) {
    if (!context.has(field)) continue;
    const reading = context.date(field);
    if (typeof reading !== 'string') {
      noteDate(context, reading, field);
      if (!isFirst) context.guess('other-date-used', { column: context.header(field) });
      return reading.day;
    }
    if (reading === 'unreadable') unreadable ||= context.text(field);
    isFirst = false;
  }
  if (unreadable !== '')
    return { code: 'invoice-date-unreadable', facts: { text: shownText(unreadable) } };
  return invoicedFromDue(context) ?? { code: 'invoice-date-missing', facts: {} };
}

/**
 * A list of open items may know when an invoice is due, and not when it was written. Terms that the row names lead back
 * to the invoice; without them the due date stands for it, and terms are not known.
 */
function invoicedFromDue(context: RowContext): number | undefined {
  const due =
    context.has('invoiceDate') || !context.has('dueDate') ? 'empty' : context.date('dueDate');
  if (typeof due === 'string') return undefined;
  const days = termsWithoutDates(context);
  if (days === undefined) context.guess('invoice-date-unknown', {});
  else context.guess('invoice-date-from-due', { days });
  return Math.min(due.day - (days ?? 0), context.asOf);
}

function termsWithoutDates(context: RowContext): number | undefined {
  return (
    mappedTerms(context) ??
    termsInDays(context) ??
    guessedTerms(context)?.days ??
    context.defaultTermsDays
  );
}

function noteDate(context: RowContext, reading: DateReading, field: DateField): void {
  const undecided = reading.undecided === true && context.orderAssumed(field);
  if (reading.otherOrder !== true && !undecided) return;
  const facts = { text: shownText(context.text(field)), date: fromDayNumber(reading.day) };
  if (reading.otherOrder === true) context.guess('date-other-order', facts);
  if (reading.undecided === true && context.orderAssumed(field)) context.guess('date-order', facts);
}

function readCleared(context: RowContext, invoiced: number): number | undefined {
  const reading = context.date('clearingDate');
  if (reading === 'empty') return undefined;
  if (reading === 'unreadable') {
    const facts = { text: shownText(context.text('clearingDate')) };
    context.guess('clearing-date-unreadable', facts);
    return undefined;
  }
  noteDate(context, reading, 'clearingDate');
  if (reading.day >= invoiced) return reading.day;
  const facts = { date: fromDayNumber(reading.day), invoiced: fromDayNumber(invoiced) };
  context.guess('cleared-before-invoice', facts);
  return invoiced;
}

/**
 * Due date and terms. The due date of the list wins over days of payment terms, these over what a code seems to say, and
 * that over the caller's default. Terms the caller stated for a code are the terms whatever the due date says.
 */
function readDue(context: RowContext, invoiced: number): Pick<ItemDays, 'due' | 'termsDays'> {
  const mapped = mappedTerms(context);
  const read = context.date('dueDate');
  if (read === 'unreadable')
    context.guess('due-date-unreadable', { text: shownText(context.text('dueDate')) });
  if (typeof read !== 'string') noteDate(context, read, 'dueDate');
  const due = typeof read === 'string' ? dueFromTerms(context, invoiced) : read.day;
  if (!hasInvoiceDate(context)) return { due, termsDays: termsWithoutDates(context) };
  if (due === undefined || due >= invoiced)
    return {
      due,
      termsDays: mapped ?? (due === undefined ? due : cappedTerms(context, due - invoiced)),
    };
  const facts = { due: fromDayNumber(due), invoiced: fromDayNumber(invoiced) };
  context.guess('due-before-invoice', facts);
  return { due: invoiced, termsDays: mapped };
}

function hasInvoiceDate(context: RowContext): boolean {
  return datesOfInvoice.some((field) => context.has(field));
}

function cappedTerms(context: RowContext, days: number): number {
  if (days <= longestTerms) return days;
  context.guess('terms-over-a-year', { days });
  return longestTerms;
}

/** Days the caller stated for the row's payment-term code. */
function mappedTerms({ termsMap, text }: RowContext): number | undefined {
  return termsMap.size === 0 ? undefined : termsMap.get(textKey(text('terms')));
}

/** Days in a column of their own: of up to three, for discount periods, the last that is not zero. */
function termsInDays({ text }: RowContext): number | undefined {
  for (const field of ['thirdTermsDays', 'secondTermsDays', 'termsDays'] as const) {
    const days = Number(/^(\d{1,3})(?:[.,]0+)?$/.exec(text(field))?.[1] ?? longestTerms + 1);
    if (days <= longestTerms && (days > 0 || field === 'termsDays')) return days;
  }
  return undefined;
}

function guessedTerms(context: RowContext): TermsReading | undefined {
  const text = context.text('terms') || context.text('termsDays');
  return text === '' ? undefined : context.read.terms(text);
}

/** Payment terms of a row that has no dates: stated, guessed from a code, or the caller's default. */
export function readTermsDays(context: RowContext): number | undefined {
  const stated = mappedTerms(context) ?? termsInDays(context);
  if (stated !== undefined) return stated;
  const guessed = guessedTerms(context);
  if (guessed !== undefined) noteGuessedTerms(context, guessed);
  if (guessed !== undefined) return guessed.days;
  const { defaultTermsDays: days } = context;
  if (days !== undefined) context.guess('terms-assumed', { days });
  return days;
}

function noteGuessedTerms(context: RowContext, { days, endOfMonth }: TermsReading): void {
  const terms = shownText(context.text('terms') || context.text('termsDays'));
  const start = endOfMonth ? 'month-end' : 'invoice-date';
  context.guess('terms-guessed', { terms, days, start });
}

function dueFromTerms(context: RowContext, invoiced: number): number | undefined {
  const baseline = context.date('baselineDate');
  const start = typeof baseline === 'string' ? invoiced : baseline.day;
  const stated = mappedTerms(context) ?? termsInDays(context);
  if (stated !== undefined) return start + stated;
  const guessed = guessedTerms(context);
  if (guessed === undefined)
    return dueWithoutTerms(context, start, shownText(context.text('terms')));
  noteGuessedTerms(context, guessed);
  return (guessed.endOfMonth ? endOfMonth(start) : start) + guessed.days;
}

function dueWithoutTerms(context: RowContext, start: number, code: string): number | undefined {
  if (code !== '') context.guess('terms-unknown', { terms: code });
  const stated = context.text('overdueDays');
  const overdue = /^(\d{1,4})(?:[.,]0+)?$/.exec(stated)?.[1];
  if (stated !== '' && !/^[-+]?\d{1,4}(?:[.,]0+)?[-+]?$/.test(stated))
    context.guess('overdue-days-unreadable', { text: shownText(stated) });
  if (
    overdue !== undefined &&
    Number(overdue) > 0 &&
    typeof context.date('clearingDate') === 'string'
  ) {
    context.guess('due-from-overdue-days', { days: Number(overdue) });
    return context.asOf - Number(overdue);
  }
  const aged = context.bucketDays();
  if (aged !== undefined) {
    context.guess('due-from-bucket', { days: aged });
    return aged === 0 ? undefined : context.asOf - aged;
  }
  if (context.defaultTermsDays === undefined) {
    context.guess('due-date-unknown', {});
    return undefined;
  }
  context.guess('terms-assumed', { days: context.defaultTermsDays });
  return start + context.defaultTermsDays;
}

function endOfMonth(day: number): number {
  const first = `${fromDayNumber(day).slice(0, 8)}01`;
  return dayNumber(addMonths(first, 1)) - 1;
}
