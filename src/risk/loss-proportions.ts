import type { Submission } from '../submission/submission.js';
import { Decimal, decimal } from '../values/decimal.js';
import { largestLoss } from './largest-loss.js';
import type { Risk } from './risk.js';
import { largestStatedLimit } from './stated-limits.js';

/** Proportions beyond this say no more. */
const mostTimes = decimal(10_000);

/** The largest single loss over the turnover of its year, whichever year it is the most in; 0 without a loss. */
export function largestToTurnover({ lossHistory }: Pick<Submission, 'lossHistory'>): Decimal {
  if (lossHistory?.statement !== 'supplied') return decimal(0);
  return lossHistory.years
    .map((year) => over(largestLoss(year), decimal(year.insurableTurnover)))
    .reduce((most, ratio) => Decimal.max(most, ratio), decimal(0));
}

/** The largest single loss over the largest limit ever stated; 0 without a loss, or where no limit was stated. */
export function largestToLimit(risk: Pick<Risk, 'submission' | 'cover' | 'memory'>): Decimal {
  const { lossHistory } = risk.submission;
  if (lossHistory?.statement !== 'supplied') return decimal(0);
  const limit = largestStatedLimit(risk);
  if (limit.isZero()) return decimal(0);
  return lossHistory.years
    .map((year) => over(largestLoss(year), limit))
    .reduce((most, ratio) => Decimal.max(most, ratio), decimal(0));
}

function over(loss: Decimal, whole: Decimal): Decimal {
  if (loss.isZero()) return loss;
  return whole.isZero() ? mostTimes : Decimal.min(mostTimes, loss.dividedBy(whole));
}
