import type { Decimal } from '../../values/decimal.js';
import { applied } from '../../quoted/ledger.js';
import type { MadeStep } from '../../quoted/made-step.js';

/** The running amount if the steps had not been made: up to the first of them nothing is different. */
export function replayWithout(
  left: readonly MadeStep[],
  steps: readonly MadeStep[],
  amount: Decimal,
): Decimal {
  const first = steps.findIndex((step) => left.includes(step));
  let running = steps[first]?.before ?? amount;
  if (first < 0) return amount;
  for (let place = first; place < steps.length; place += 1) {
    const step = steps[place] as MadeStep;
    if (!left.includes(step)) running = applied(running, step.operation, step.operand);
  }
  return running;
}

/** The steps of these ids that were made. */
export function stepsOf(ids: readonly string[], made: readonly MadeStep[]): MadeStep[] {
  const found: MadeStep[] = [];
  for (const id of ids) {
    const step = made.find((each) => each.line.id === id);
    if (step !== undefined) found.push(step);
  }
  return found;
}
