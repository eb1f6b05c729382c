import { Decimal, decimal } from '../decimal.js';
import { minorUnits } from '../money.js';
import { rowValue } from '../rules/look-up.js';
import type { StepLine } from '../rules/rate-book.js';
import { isCorridor, type Run, type RunSetting, takeStep } from './run.js';

/** Halvings of the interval: the premium is then known to 1e-12 of itself, far below a minor unit. */
const halvings = 44;

const after: readonly string[] = ['technical-floor', 'rate-rounding', 'premium-floor', 'premium-rounding'];

/**
 * The maximum liability that is a multiple k of the premium it is priced with: the fixed point `P = f(k P)`, where
 * `f` is the rest of the algorithm up to corridor, floors and rounding. `f` increases and is concave, so bisection
 * between nothing and the premium without a maximum finds the largest one. The amount is rounded once, to the minor
 * unit.
 */
export function solveMaximum(run: Run, lines: readonly StepLine[], setting: RunSetting): Decimal {
  const { risk } = setting;
  const [first] = lines;
  const share = rowValue(risk.book, first?.pages?.['contract'] ?? '', 'maximum-liability-premium-share');
  const multiple = share.times(risk.cover.maximumLiabilityMultiple ?? '0');
  const rest = lines.filter(({ kind }) => !isCorridor(kind) && !after.includes(kind));
  const premium = (maximum: Decimal | null): Decimal =>
    rest.reduce((state, line) => takeStep(state, line, { ...setting, maximum }), run).before;
  let [low, high] = [decimal(0), premium(null)];
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = low.plus(high).dividedBy(2).toSignificantDigits(20);
    if (premium(middle.times(multiple)).lessThan(middle)) high = middle;
    else low = middle;
  }
  return high.times(multiple).toDecimalPlaces(minorUnits(risk.submission.currency) ?? 2, Decimal.ROUND_HALF_UP);
}
