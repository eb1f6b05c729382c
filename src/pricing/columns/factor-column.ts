import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import { type Column, plainNumber, readColumn } from './number-column.js';
import { ofOperation } from './operation-error.js';
import { type Formula, type PlainCurve, type PlainFactor, valuesOf } from './plain-plan.js';

/** The factor of each row, and how far rounding by its page may move it. */
export interface FactorColumn {
  readonly values: Float64Array;
  readonly rounding: number;
}

/** Where the values of a factor are read. */
export interface FactorSetting {
  readonly columns: { readonly attributes: (name: string) => Column };
  readonly book: LoadedRateBook;
  readonly rows: number;
}

/** The values of a factor in all rows; not a number where it is to be looked at in full. */
export function factorColumn(
  factor: PlainFactor,
  { columns, book, rows }: FactorSetting,
): FactorColumn {
  const read = (name: string, by: (text: string) => number): Float64Array =>
    readColumn(columns.attributes(name), by, rows);
  if (factor.kind === 'page')
    return { values: read(factor.attribute, valuesOf(book, factor.page)), rounding: 0 };
  if (factor.kind === 'curve') {
    const { curve } = factor;
    const at = read(factor.attribute, plainNumber);
    for (let row = 0; row < rows; row += 1) at[row] = onCurve(curve, at[row] as number);
    return { values: at, rounding: errorOfCurve(curve) };
  }
  const ratios = read(factor.ratio, plainNumber);
  const volumes = read(factor.volume, plainNumber);
  for (let row = 0; row < rows; row += 1)
    ratios[row] = credible(factor, ratios[row] as number, volumes[row] as number);
  return {
    values: ratios,
    rounding: factor.rounding + 16 * ofOperation * (1 + factor.highest),
  };
}

/** More than the roundings of a straight line between two points come to, however near to each other these are. */
function errorOfCurve({ at, values, rounding }: PlainCurve): number {
  const [largest, farthest] = [values, at].map((all) =>
    all.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  ) as [number, number];
  const narrowest = at.reduce(
    (least, to, index) => (index === 0 ? least : Math.min(least, to - (at[index - 1] as number))),
    Infinity,
  );
  return rounding + 16 * ofOperation * largest * (1 + farthest / narrowest);
}

function onCurve({ at, values }: PlainCurve, x: number): number {
  let right = 0;
  while (right < at.length && (at[right] as number) < x) right += 1;
  if (right === at.length || !(x >= (at[0] as number))) return Number.NaN;
  if (at[right] === x) return values[right] as number;
  const [from, low] = [at[right - 1] as number, values[right - 1] as number];
  const part = (x - from) / ((at[right] as number) - from);
  return low + ((values[right] as number) - low) * part;
}

/** Beyond the highest, where the bound of its error stops holding, the formula says the highest. */
function credible({ constant, target, lowest, highest }: Formula, ratio: number, volume: number) {
  const indicated = 1 + (volume / (volume + constant)) * (ratio / target - 1);
  return indicated > 2 * highest ? highest : Math.max(lowest, Math.min(highest, indicated));
}
