import type { DecimalText } from '../text.js';

const decimals = 8;

/** A decimal as a whole number of hundred-millionths: exact, so that sums can be compared; nothing when missing. */
export function scaled(amount: DecimalText | undefined): bigint {
  const [whole = '', fraction = ''] = String(amount ?? 0).split('.');
  return BigInt(whole + fraction.padEnd(decimals, '0'));
}

/** The decimal text of a number of hundred-millionths. */
export function unscaled(amount: bigint): DecimalText {
  const digits = String(amount).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '');
}

/** The exact sum of decimals, as a number of hundred-millionths. */
export function scaledSum(amounts: readonly (DecimalText | undefined)[]): bigint {
  return amounts.reduce((sum, amount) => sum + scaled(amount), 0n);
}
