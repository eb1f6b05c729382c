import type { Decimal } from '../../values/decimal.js';

/** What is read of each row: a list a row long, or one value for all. */
export type Column = readonly string[] | string;

/** So many rows are read at a time: their numbers stay near at hand, and no column of numbers is made. */
export const rowsAtATime = 1024;

/** The text of a row; empty where none stands there, be it that something else does: the row is to be looked at in full. */
export function textAt(column: readonly string[], row: number): string {
  const text: unknown = column[row];
  return typeof text === 'string' ? text : '';
}

/** The numbers of the rows of a column from one on; not a number for what is not there. */
export function readNumbers(numbers: Float64Array, column: Column, from: number): void {
  if (typeof column === 'string') numbers.fill(plainNumber(column));
  else
    for (let row = 0; row < numbers.length; row += 1)
      numbers[row] = plainNumber(textAt(column, from + row));
}

/** The same of turnovers. */
export function readTurnovers(numbers: Float64Array, column: Column, from: number): void {
  if (typeof column === 'string') numbers.fill(turnoverOf(column));
  else
    for (let row = 0; row < numbers.length; row += 1)
      numbers[row] = turnoverOf(textAt(column, from + row));
}

const zero = 48;
/** The point, from the code of a nought on. */
const point = -2;
/** So many digits binary64 tells apart: two such numbers are equal in it where they are equal, and ordered alike. */
const mostDigits = 15;
const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** True for a number that a number read from a column may be compared with in binary64. */
export function isPlain({ whole, scale }: Decimal): boolean {
  return Math.abs(Number(whole)) < 1e15 && scale <= mostDigits;
}

/**
 * The number a text of at most fifteen digits is in binary64, rounded once: whole number and power of ten are exact. Not a
 * number for any other text, which is to be looked at in full, and for one of more decimals than `most`.
 */
export function plainNumber(text: string, most = mostDigits): number {
  const { length } = text;
  if (length === 0 || length > mostDigits + 1) return Number.NaN;
  let whole = 0;
  let behind = -1;
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    else if (digit === point && behind < 0 && index > 0) behind = length - 1 - index;
    else return Number.NaN;
  }
  if (behind < 0) return length > mostDigits ? Number.NaN : whole;
  return behind === 0 || behind > most ? Number.NaN : whole / (powers[behind] as number);
}

/** A turnover as every reader of submissions takes it: more than nothing, without leading zero, to hundredths. */
function turnoverOf(text: string): number {
  return text.charCodeAt(0) === zero ? Number.NaN : plainNumber(text, 2);
}
