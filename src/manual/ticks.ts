import { decimal, decimalText } from '../values/decimal.js';
import type { DecimalText } from '../values/text.js';
import type { PlotTick } from './plot.js';

const mostTicks = 6;

/** Round numbers that reach over a range: steps of 1, 2 or 5 times a power of ten. */
export function ticksOver(
  from: number,
  to: number,
  write: (text: DecimalText) => string,
): readonly PlotTick[] {
  const step = stepOver(from, to);
  const [first, last] = [Math.floor(from / step + 1e-9), Math.ceil(to / step - 1e-9)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const at = decimal(step).times(first + index);
    return { at: at.toNumber(), text: write(decimalText(at)) };
  });
}

function stepOver(from: number, to: number): number {
  const rough = Math.max((to - from) / mostTicks, 1e-12);
  let power = decimal(1);
  while (power.times(10).lessThanOrEqualTo(rough)) power = power.times(10);
  while (power.greaterThan(rough)) power = power.dividedBy(10);
  const steps = [1, 2, 5, 10].map((factor) => power.times(factor).toNumber());
  return steps.find((step) => step >= rough * 0.999_999) ?? rough;
}
