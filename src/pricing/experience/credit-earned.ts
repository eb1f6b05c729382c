import { historyYears } from '../../risk/empty-history.js';
import { lookUp, rowValue } from '../../rules/read/look-up.js';
import { isPastTrade } from '../../submission/history-contradiction.js';
import { Decimal, decimal, roundOperand } from '../../values/decimal.js';
import type { StepContext } from '../step-context.js';

/** How far the time and trade of a history let its credit stand. */
export interface CreditEarned {
  /** Years of history; trade below the book's share of the present turnover counts for less time. */
  readonly years: Decimal;
  /** Share of a credit that is given. */
  readonly share: Decimal;
  /** How empty the history is, 1 for one that says nothing, 0 from twice the least years on. */
  readonly emptiness: Decimal;
  /** The relativity of a history that says nothing. */
  readonly empty: Decimal;
}

/**
 * A credit grows with the years that stand behind it; a history with next to no time or trade earns none, and stands
 * where silence stands when there was trade before.
 */
export function creditEarned({ risk, line }: StepContext): CreditEarned {
  const { submission, book } = risk;
  const years = historyYears(risk) ?? decimal(0);
  const least = rowValue(book, line.pages?.['credibility'] ?? '', 'least-history-years');
  const emptiness = least.isZero() ? decimal(0) : decimal(2).minus(years.dividedBy(least));
  const silence = rowValue(book, line.pages?.['no-history'] ?? '', 'not-supplied');
  return {
    years,
    share: lookUp(book, line.pages?.['credit-share'] ?? '', years)?.value ?? decimal(0),
    emptiness: Decimal.max(0, Decimal.min(1, emptiness)),
    empty: isPastTrade(submission) ? Decimal.max(1, silence) : decimal(1),
  };
}

/** The relativity that is left of one the history indicates. Debits stand whatever the history stands on. */
export function withCreditEarned(relativity: Decimal, earned: CreditEarned): Decimal {
  const { share, emptiness, empty } = earned;
  const credited = relativity.lessThan(1)
    ? decimal(1).minus(decimal(1).minus(relativity).times(share))
    : relativity;
  if (!credited.lessThan(empty)) return credited;
  return roundOperand(credited.plus(empty.minus(credited).times(emptiness)));
}
