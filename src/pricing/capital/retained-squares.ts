import { lookUp } from '../../rules/read/look-up.js';
import type { Decimal } from '../../values/decimal.js';
import type { StepContext } from '../step-context.js';
import type { CaseOfLosses, LossCases } from '../structure/loss-cases.js';

/** Sum of frequency x claim² of what an insurer keeps, and what of a claim it keeps where a claim exceeds that. */
export interface RetainedSquares {
  readonly squares: number;
  /** The most it keeps of one claim; missing where no claim is larger. */
  readonly retained?: Decimal;
}

/**
 * How much single claims move the year, with claims kept up to the book's row `retained-claim`. Capital behind a claim
 * grows with its square as far as the insurer keeps it; what is above is ceded and costs the same for each unit of it as
 * the last unit kept, `r² + 2 r (x - r)` instead of `x²`. Without the row every claim is kept in full.
 */
export function retainedSquares(
  { risk, line }: StepContext,
  losses: CaseOfLosses,
  { cases, level }: { readonly cases: LossCases | null; readonly level: number },
): RetainedSquares {
  const row = lookUp(risk.book, line.pages?.['capital'] ?? '', 'retained-claim');
  const retained = row && risk.money.exactly(row.value);
  const most = retained?.toNumber() ?? Infinity;
  if (retained === undefined || cases === null || losses.largest <= most)
    return { squares: losses.squares };
  const kept = cases.of({ year: 'ordinary', level, most });
  return { squares: kept.squares + 2 * most * (losses.perLoss - kept.perLoss), retained };
}
