/** What is read of each row: a list a row long, or one value for all. */
export type Column = readonly string[] | string;

/** A column as numbers, by what reads a value; what is not there is read as an empty text. */
export function readColumn(
  column: Column,
  read: (text: string) => number,
  rows: number,
): Float64Array {
  const numbers = new Float64Array(rows);
  if (typeof column === 'string') return numbers.fill(read(column));
  for (let row = 0; row < rows; row += 1) numbers[row] = read(column[row] ?? '');
  return numbers;
}

const [point, zero, mostDigits] = [46, 48, 15];
const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/**
 * The number a text of at most fifteen digits is in binary64, rounded once: whole number and power of ten are exact. Not a
 * number for any other text, which is to be looked at in full.
 */
export function plainNumber(text: string): number {
  const { length } = text;
  let [whole, digits, at] = [0, 0, -1];
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === point && at < 0 && index > 0 && index < length - 1) at = index;
    else if (code < zero || code > zero + 9) return Number.NaN;
    else {
      whole = whole * 10 + code - zero;
      digits += 1;
    }
  }
  if (digits === 0 || digits > mostDigits) return Number.NaN;
  return at < 0 ? whole : whole / (powers[length - 1 - at] as number);
}

/** A turnover as every reader of submissions takes it: more than nothing, without leading zero, to hundredths. */
export function turnoverOf(text: string): number {
  const at = text.indexOf('.');
  const isPlain = text.charCodeAt(0) !== zero && (at < 0 || text.length - 1 - at <= 2);
  return isPlain ? plainNumber(text) : Number.NaN;
}
