import { lookUp } from '../../rules/read/look-up.js';
import { daysBetween } from '../../values/calendar.js';
import {
  Decimal,
  decimal,
  decimalText,
  roundAmount,
  roundOperand,
  sum,
} from '../../values/decimal.js';
import type { DecimalText } from '../../values/text.js';
import type { StepContext } from '../step-context.js';
import type { HistoryMeasures } from './measured-history.js';
import { experienceLine, type RawLosses, rawLosses, type RawYear } from './raw-losses.js';

/** Ratios beyond this say no more: a page is read at it, and nothing divides by zero. */
const mostRatio = decimal(10_000);

/** Raw measures of the history supplied; null without one, or where the book cannot price the risk without it. */
export function historyMeasures(context: StepContext): HistoryMeasures | null {
  const raw = rawLosses(context);
  const neutral = raw && context.neutral();
  if (raw === null || neutral === null) return null;
  const rate = neutral.dividedBy(context.risk.exposure.insurableTurnover);
  const { premium, basis } = premiumOf(raw.years, rate);
  return {
    stated: decimalText(raw.stated),
    count: raw.count,
    insured: decimalText(roundAmount(raw.insured)),
    premium: decimalText(roundAmount(premium)),
    basis,
    lossRatio: ratio(raw.insured, premium),
    actualToExpected: actualToExpected(raw, context),
  };
}

function premiumOf(
  years: readonly RawYear[],
  rate: Decimal,
): { readonly premium: Decimal; readonly basis: HistoryMeasures['basis'] } {
  const atToday = ({ turnover }: RawYear): Decimal => rate.times(turnover);
  const today = sum(years.map(atToday));
  const paid = sum(
    years.map((each) =>
      each.year.premium === undefined ? atToday(each) : decimal(each.year.premium),
    ),
  );
  return paid.lessThan(today)
    ? { premium: paid, basis: 'paid' }
    : { premium: today, basis: 'today' };
}

function actualToExpected({ insured, years, rates }: RawLosses, context: StepContext): DecimalText {
  const page = experienceLine(context)?.pages?.['reported-share'];
  const { book, submission } = context.risk;
  const expected = years.map(({ year, span: { to } }) => {
    const months = decimal(daysBetween(to, submission.asOf)).times(12).dividedBy(365);
    const known = page === undefined ? undefined : lookUp(book, page, months)?.value;
    const all = rates.whole.times(year.insurableTurnover);
    return { all, unreported: all.times(decimal(1).minus(known ?? 1)) };
  });
  return ratio(
    insured.plus(sum(expected.map(({ unreported }) => unreported))),
    sum(expected.map(({ all }) => all)),
  );
}

function ratio(part: Decimal, whole: Decimal): DecimalText {
  if (whole.isZero()) return decimalText(part.isZero() ? decimal(0) : mostRatio);
  return decimalText(Decimal.min(mostRatio, roundOperand(part.dividedBy(whole))));
}
