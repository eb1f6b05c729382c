import { powerOfTen } from './whole-digits.js';

/** A number as a whole one over a power of ten. */
export interface WholeAndScale {
  readonly whole: number | bigint;
  readonly scale: number;
}

const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,7}))?$/i;
const words: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity,
  '-Infinity': -Infinity,
};
const zero = 48;
const point = 46;
const minus = 45;
const mostDigits = 15;
const mostExponent = 9999;

/**
 * The number a text is, with an exponent or none.
 *
 * @throws RangeError for text that is no number.
 */
export function readDecimal(text: string): WholeAndScale {
  return readShort(text) ?? readLong(text);
}

/** Plain digits binary64 holds exactly, with or without a minus and a point between digits; undefined for any other text. */
export function readShort(text: string): WholeAndScale | undefined {
  const { length } = text;
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  if (length === start || length - start > mostDigits) return undefined;
  let whole = 0;
  let at = -1;
  for (let index = start; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === point && at < 0) at = index;
    else if (code < zero || code > zero + 9) return undefined;
    else whole = whole * 10 + code - zero;
  }
  if (at === start || at === length - 1) return undefined;
  return { whole: start === 1 ? -whole : whole, scale: at < 0 ? 0 : length - 1 - at };
}

function readLong(text: string): WholeAndScale {
  const special = Object.hasOwn(words, text) ? words[text] : undefined;
  if (special !== undefined) return { whole: special, scale: 0 };
  const [, sign, before = '', behind = '', exponent = '0'] = pattern.exec(text) ?? [];
  if (sign === undefined || before + behind === '') throw new RangeError(`not a number: ${text}`);
  const whole = BigInt(`${before}${behind}`) * (sign === '-' ? -1n : 1n);
  const scale = behind.length - Number(exponent);
  if (whole === 0n || scale > mostExponent + behind.length) return { whole: 0, scale: 0 };
  if (scale < -mostExponent) return { whole: sign === '-' ? -Infinity : Infinity, scale: 0 };
  return scale < 0 ? { whole: whole * powerOfTen(-scale), scale: 0 } : { whole, scale };
}
