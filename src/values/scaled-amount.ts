import type { DecimalText } from './text.js';

const decimals = 8;
const unit = 100_000_000n;

/** A decimal as a whole number of hundred-millionths: exact, so that sums can be compared; nothing when missing. */
export function scaled(amount: DecimalText | undefined): bigint {
  const text = String(amount ?? 0);
  const point = text.indexOf('.');
  if (point < 0) return BigInt(text) * unit;
  return BigInt(text.slice(0, point) + text.slice(point + 1).padEnd(decimals, '0'));
}

/** The decimal text of a number of hundred-millionths, which must not be below zero. */
export function unscaled(amount: bigint): DecimalText {
  const whole = String(amount / unit);
  const rest = amount % unit;
  if (rest === 0n) return whole;
  return `${whole}.${String(rest).padStart(decimals, '0').replace(/0+$/, '')}`;
}

/** The exact sum of decimals, as a number of hundred-millionths. */
export function scaledSum(amounts: readonly (DecimalText | undefined)[]): bigint {
  return amounts.reduce((sum, amount) => sum + scaled(amount), 0n);
}

/** `dividend / divisor` to a whole number, half up: both are whole numbers, the dividend not negative. */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}
