import { type Decimal, decimal } from '../values/decimal.js';
import { roundedShare } from '../values/rounded-result.js';
import type { Risk } from './risk.js';
import { yearSpans } from './year-span.js';

/**
 * Turnover a year before the period over the present one: of the last policy year of the history, else of the last
 * calendar year stated; 1 where neither is known.
 */
export function earlierTurnover(risk: Pick<Risk, 'submission' | 'exposure' | 'memory'>): Decimal {
  const { submission, exposure } = risk;
  const insured = lastInsured(risk);
  if (insured !== null) return over(insured, exposure.annualTurnover);
  const { estimated, pastYears = [] } = submission.turnover;
  const [last] = [...pastYears].sort((one, other) => other.year - one.year);
  return last === undefined ? decimal(1) : over(decimal(last.amount), decimal(estimated));
}

/** Insurable turnover of the last policy year of the history, in a full year. */
function lastInsured(risk: Pick<Risk, 'submission' | 'memory'>): Decimal | null {
  const { lossHistory } = risk.submission;
  if (lossHistory?.statement !== 'supplied') return null;
  const { years: all } = lossHistory;
  const [last] = [...all].sort((one, other) => (one.from < other.from ? 1 : -1));
  const years = last && yearSpans(risk, all)[all.indexOf(last)]?.years;
  return last === undefined || years === undefined || years.isZero()
    ? null
    : decimal(last.insurableTurnover).dividedBy(years);
}

function over(earlier: Decimal, present: Decimal): Decimal {
  return roundedShare(earlier, present);
}
