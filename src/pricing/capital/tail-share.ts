import { type Decimal, decimal, roundEstimate } from '../../values/decimal.js';
import { type Reading, rowValue } from '../../rules/read/look-up.js';
import type { StepContext } from '../step-context.js';
import type { CaseOfLosses } from '../structure/loss-cases.js';
import { commonTail } from './common-tail.js';

/** What a policy adds to the tail of the insurer's book. */
export interface TailShare {
  /** Share of the policy's own tail that bears capital, 0 to 1. */
  readonly share: Decimal;
  /** Part of the tail that all policies have in common, and what the policy's own part adds to that of the book. */
  readonly common: Decimal;
  readonly own: Decimal;
}

/**
 * The share of a policy's tail that bears capital beside a stated book. Bad years come for all policies at once: that
 * part counts in full, `(t - 1) E`, with `t` the tail of the common factor. Which of its buyers fail is the policy's
 * own: beside a book that varies by `s = variation x expected loss of the book` it adds, as covariances do,
 * `(t - 1) / variation x V / sqrt(V + s²)`, with `V = sum of frequency x claim²`. So the own part falls with the size of
 * the policy, and as many more buyers alike have as much more. Before the terms on the year; these act on the whole tail.
 */
export function tailShare(
  { risk, line: { pages = {} } }: StepContext,
  { distribution, perLoss, squares }: Pick<CaseOfLosses, 'distribution' | 'perLoss' | 'squares'>,
  { value: expected }: Reading,
): TailShare {
  const { book } = risk;
  const page = pages['distribution'] ?? '';
  const variation = rowValue(book, page, 'systematic-variation').toNumber();
  const level = rowValue(book, page, 'tail-level').toNumber();
  const beyond = commonTail(book, page) - 1;
  const spread = variation * risk.money.exactly(expected).toNumber();
  const common = beyond * perLoss;
  const own =
    spread === 0 || squares === 0
      ? 0
      : ((beyond / variation) * squares) / Math.sqrt(squares + spread * spread);
  const tail = distribution.tailValueAtRisk(level) - perLoss;
  return {
    share:
      tail <= 0 || spread === 0 ? decimal(1) : roundEstimate(Math.min(1, (common + own) / tail)),
    common: roundEstimate(common),
    own: roundEstimate(own),
  };
}
