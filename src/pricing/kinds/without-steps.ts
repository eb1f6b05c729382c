import type { Decimal } from '../../values/decimal.js';
import { applied } from '../../quoted/ledger.js';
import type { StepContext } from '../step-context.js';

/** What the running amount would be if some steps had not been made, and how many of them were. */
export interface Without {
  readonly amount: Decimal;
  readonly left: number;
}

/** The running amount if the steps of these ids had not been made: up to the first of them nothing is different. */
export function replayWithout(
  ids: ReadonlySet<string>,
  { earlier, before }: Pick<StepContext, 'earlier' | 'before'>,
): Without {
  let amount = before;
  let left = 0;
  for (const step of earlier)
    if (ids.has(step.line.id)) {
      if (left === 0) amount = step.before;
      left += 1;
    } else if (left > 0) amount = applied(amount, step.line.operation, step.found.operand);
  return { amount, left };
}
