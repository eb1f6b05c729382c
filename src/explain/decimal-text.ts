import type { DecimalText } from '../values/text.js';

const longest = 130;
const pattern = /^-?\d{1,60}(\.\d{1,60})?$/;

/** True for plain decimal text of a bounded length: no exponent, no separators, no sign but `-`. */
export function isDecimalText(value: unknown): value is DecimalText {
  return typeof value === 'string' && value.length <= longest && pattern.test(value);
}

/** The number without its sign. */
export function magnitude(text: DecimalText): DecimalText {
  return text.startsWith('-') ? text.slice(1) : text;
}

/** Number of digits after the point. */
export function decimalsOf(text: DecimalText): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** -1, 0 or 1 as `left` is less than, equal to or greater than `right`; exact at every length. */
export function compareDecimals(left: DecimalText, right: DecimalText): -1 | 0 | 1 {
  if (left.length <= exactly && right.length <= exactly) return sideOf(Number(left), Number(right));
  const leftSign = signOf(left);
  const rightSign = signOf(right);
  if (leftSign !== rightSign) return leftSign < rightSign ? -1 : 1;
  return leftSign < 0 ? compareSizes(right, left) : compareSizes(left, right);
}

/** Texts so long have digits that binary64 tells apart. */
const exactly = 15;

function sideOf(left: number, right: number): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** -1, 0 or 1 as the number is negative, zero or positive. */
export function signOf(text: DecimalText): -1 | 0 | 1 {
  if (!/[1-9]/.test(text)) return 0;
  return text.startsWith('-') ? -1 : 1;
}

/**
 * `dividend / divisor`, neither negative, rounded half up to `digits` decimals; exact at every length. Null where the
 * divisor is zero.
 */
export function quotient(
  dividend: DecimalText,
  divisor: DecimalText,
  digits: number,
): DecimalText | null {
  const shift = decimalsOf(divisor) - decimalsOf(dividend) + digits;
  const [above, below] = [unscaled(dividend, shift), unscaled(divisor, -shift)];
  if (below === 0n) return null;
  const text = ((2n * above + below) / (2n * below)).toString().padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** `after / before - 1` to six decimals, of amounts that are not negative; null where there was nothing before. */
export function relativeChange(before: DecimalText, after: DecimalText): DecimalText | null {
  const ratio = quotient(after, before, 6);
  if (ratio === null) return null;
  const change = (unscaled(ratio, 0) - 1_000_000n).toString();
  const size = magnitude(change).padStart(7, '0');
  return `${change.startsWith('-') ? '-' : ''}${size.slice(0, -6)}.${size.slice(-6)}`;
}

/** The digits of a number as a whole one, with zeros after them. */
function unscaled(text: DecimalText, zeros: number): bigint {
  return BigInt(text.replace('.', '') + '0'.repeat(Math.max(0, zeros)));
}

function compareSizes(left: DecimalText, right: DecimalText): -1 | 0 | 1 {
  const [leftWhole, leftPart] = digitsOf(left);
  const [rightWhole, rightPart] = digitsOf(right);
  const width = Math.max(leftWhole.length, rightWhole.length);
  const leftDigits = leftWhole.padStart(width, '0') + leftPart;
  const rightDigits = rightWhole.padStart(width, '0') + rightPart;
  const length = Math.max(leftDigits.length, rightDigits.length);
  const a = leftDigits.padEnd(length, '0');
  const b = rightDigits.padEnd(length, '0');
  return a === b ? 0 : a < b ? -1 : 1;
}

function digitsOf(text: DecimalText): [whole: string, part: string] {
  const [whole = '', part = ''] = magnitude(text).split('.');
  return [whole, part];
}
