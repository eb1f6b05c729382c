import { type Decimal, decimal } from './decimal.js';
import type { DecimalText } from './text.js';

/** The digits an amount people agree on begins with. */
const usualSteps: readonly DecimalText[] = ['1', '2', '5'];

/**
 * The amount of the series 1, 2, 5, 10, 20, 50 ... that is nearest by proportion: limits and deductibles are agreed
 * in such amounts. Other steps from 1 to below 10 make another series. Zero stays zero.
 */
export function agreedAmount(amount: Decimal, steps: readonly DecimalText[] = usualSteps): Decimal {
  if (!amount.greaterThan(0)) return decimal(0);
  const power = decimal(`1e${amount.e}`);
  const [first = '1'] = steps;
  const last = steps[steps.length - 1] ?? '1';
  const around = [
    power.times(last).dividedBy(10),
    ...steps.map((step) => power.times(step)),
    power.times(first).times(10),
  ];
  return around.reduce((nearest, one) =>
    ratio(one, amount).lessThan(ratio(nearest, amount)) ? one : nearest,
  );
}

function ratio(one: Decimal, other: Decimal): Decimal {
  return one.greaterThan(other) ? one.dividedBy(other) : other.dividedBy(one);
}
