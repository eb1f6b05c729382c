import { lookUp } from '../../rules/read/look-up.js';
import { daysBetween } from '../../values/calendar.js';
import { Decimal, decimal, decimalText, roundAmount, sum } from '../../values/decimal.js';
import { roundedShare } from '../../values/rounded-result.js';
import type { DecimalText } from '../../values/text.js';
import type { StepContext } from '../step-context.js';
import type { HistoryMeasures } from './measured-history.js';
import {
  constantOf,
  experienceLine,
  type RawLosses,
  rawLosses,
  type RawYear,
} from './raw-losses.js';

/** Ratios beyond this say no more: a page is read at it, and nothing divides by zero. */
const mostRatio = decimal(10_000);

/** Raw measures of the history supplied; null without one, or where the book cannot price the risk without it. */
export function historyMeasures(context: StepContext): HistoryMeasures | null {
  const raw = rawLosses(context);
  const neutral = raw && context.neutral();
  if (raw === null || neutral === null) return null;
  const rate = neutral.dividedBy(context.risk.exposure.insurableTurnover);
  const leastTurnover = leastTurnoverOf(context);
  const { premium, basis } = atLeast(premiumOf(raw.years, rate), rate.times(leastTurnover));
  return {
    stated: decimalText(raw.stated),
    count: raw.count,
    insured: decimalText(roundAmount(raw.insured)),
    premium: decimalText(roundAmount(premium)),
    basis,
    lossRatio: ratio(raw.insured, premium),
    actualToExpected: actualToExpected(raw, context, leastTurnover),
  };
}

/** What a history has to stand on to say anything: losses on less are held against so much of the present turnover. */
function leastTurnoverOf(context: StepContext): Decimal {
  const years = constantOf(context)('least-history-years', '0');
  return context.risk.exposure.annualTurnover.times(years);
}

type PremiumBasis = Pick<HistoryMeasures, 'basis'> & { readonly premium: Decimal };

/** Losses on next to no trade count by their size, not by their ratio to next to nothing. */
function atLeast(found: PremiumBasis, premium: Decimal): PremiumBasis {
  return found.premium.lessThan(premium) ? { premium, basis: 'least' } : found;
}

function premiumOf(years: readonly RawYear[], rate: Decimal): PremiumBasis {
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

function actualToExpected(
  { insured, years, rates }: RawLosses,
  context: StepContext,
  leastTurnover: Decimal,
): DecimalText {
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
    Decimal.max(rates.whole.times(leastTurnover), sum(expected.map(({ all }) => all))),
  );
}

function ratio(part: Decimal, whole: Decimal): DecimalText {
  if (whole.isZero()) return decimalText(part.isZero() ? decimal(0) : mostRatio);
  return decimalText(Decimal.min(mostRatio, roundedShare(part, whole)));
}
