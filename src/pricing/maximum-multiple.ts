import { Decimal, decimal } from '../values/decimal.js';
import { minorUnits } from '../values/money.js';
import { rowValue } from '../rules/read/look-up.js';
import type { StepLine } from '../rules/read/rate-book.js';
import { holding, isAt, type Stage } from '../rules/read/step-stages.js';
import { type Run, type RunSetting, takeStep } from './run.js';

/** The search ends at the resolution of the ledger, and in any case after this many steps. */
const [resolution, mostSteps] = ['0.00000001', 100];

/** What the premium a multiple counts is read without. */
const left: readonly Stage[] = [...holding, 'past-losses', 'adequacy'];

/**
 * The maximum liability that is a multiple k of the premium it is priced with: the fixed point `P = f(k P)`, where
 * `f` is the rest of the algorithm up to corridor, floors and rounding. `f` increases and is concave, so there is one
 * above the premium without any liability. It is bracketed between nothing and the premium without a maximum and found
 * by false position, an end that stays being weighed down (Illinois), on unrounded premiums. The amount is rounded
 * once, to the minor unit.
 */
export function solveMaximum(run: Run, lines: readonly StepLine[], setting: RunSetting): Decimal {
  const { risk } = setting;
  const contract = lines[0]?.pages?.['contract'] ?? '';
  const share = rowValue(risk.book, contract, 'maximum-liability-premium-share');
  const multiple = share.times(risk.cover.maximumLiabilityMultiple ?? '0');
  const rest = lines.filter(({ kind }) => !isAt(kind, left));
  const premium = (maximum: Decimal | null): Decimal => {
    const trial = setting.under(maximum);
    return rest.reduce((state, line) => takeStep(state, line, trial), run).before;
  };
  const excess = (at: Decimal): Decimal => premium(at.times(multiple)).minus(at);
  const solved = crossing(excess, premium(null));
  const digits = minorUnits(risk.submission.currency) ?? 2;
  return solved.times(multiple).toDecimalPlaces(digits, Decimal.ROUND_HALF_UP);
}

/** Where a function that is not below zero at zero and not above it at `most` crosses zero. */
function crossing(value: (at: Decimal) => Decimal, most: Decimal): Decimal {
  let high = { at: most, value: value(most) };
  if (high.value.abs().lessThanOrEqualTo(resolution)) return most;
  let low = { at: decimal(0), value: value(decimal(0)) };
  let kept = 0;
  for (
    let step = 0;
    step < mostSteps && !high.value.abs().lessThanOrEqualTo(resolution);
    step += 1
  ) {
    const slope = high.value.minus(low.value);
    const at = low.at.times(high.value).minus(high.at.times(low.value)).dividedBy(slope);
    const middle = { at, value: value(at) };
    if (middle.value.abs().lessThanOrEqualTo(resolution)) return at;
    const upper = middle.value.isNegative();
    if (upper) high = middle;
    else low = middle;
    kept = upper ? Math.min(kept, 0) - 1 : Math.max(kept, 0) + 1;
    if (kept < -1) low = { ...low, value: low.value.dividedBy(2) };
    if (kept > 1) high = { ...high, value: high.value.dividedBy(2) };
  }
  return high.at;
}
