import { type Decimal, decimal } from '../../values/decimal.js';

/** The digits an amount people agree on begins with, and what follows them. */
const firstDigits = ['1', '2', '5', '10'];

/**
 * The amount of the series 1, 2, 5, 10, 20, 50 ... that is nearest by proportion: limits and deductibles are agreed
 * in such amounts. Zero stays zero.
 */
export function agreedAmount(amount: Decimal): Decimal {
  if (!amount.greaterThan(0)) return decimal(0);
  const power = decimal(`1e${amount.e}`);
  const around = firstDigits.map((digit) => power.times(digit));
  return around.reduce((nearest, one) =>
    ratio(one, amount).lessThan(ratio(nearest, amount)) ? one : nearest,
  );
}

function ratio(one: Decimal, other: Decimal): Decimal {
  return one.greaterThan(other) ? one.dividedBy(other) : other.dividedBy(one);
}
