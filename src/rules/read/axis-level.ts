import { isCountry } from '../../values/countries.js';
import { decimalText } from '../../values/decimal.js';
import { industryKeys, isIndustry } from '../../values/industry.js';
import { buyerTraits } from '../../submission/buyer-traits.js';
import { type Band, bandOf, isInBand } from './band.js';
import { numberIn } from './number-in.js';
import type { Axis, AxisLevel } from './rate-book.js';

/** An axis made ready for reading: its levels by key, and those that are bands of numbers. */
export interface IndexedAxis {
  readonly axis: Axis;
  readonly keys: ReadonlySet<string>;
  readonly bands: readonly (Band & { readonly key: string })[];
  readonly other: AxisLevel | null;
}

/** Where a value falls on an axis. */
export interface LevelOnAxis {
  /** The key of the level. */
  readonly key: string;
  /** True where it is the level of any other code. */
  readonly other: boolean;
}

/** What joins the levels of the axes in the key of a row. */
export const crossing = ' / ';

/** Makes an axis ready for reading. */
export function indexedAxis(axis: Axis): IndexedAxis {
  const levels = axis.levels ?? [];
  const named = levels.filter((level) => level.other !== true);
  return {
    axis,
    keys: new Set(named.filter((level) => !isBand(level)).map(({ key }) => key)),
    bands: named.filter(isBand).map((level) => ({ ...bandOf(level), key: level.key })),
    other: levels.find((level) => level.other === true) ?? null,
  };
}

/** True for a level that is a band of numbers. */
export function isBand({ from, above, upTo, below }: AxisLevel): boolean {
  return [from, above, upTo, below].some((limit) => limit !== undefined);
}

/**
 * The level a value falls on: the band it lies in, the key it is (of an industry the most specific the axis has), or
 * the level of any other code where the value is a valid one of the list. Undefined where the axis has none.
 */
export function levelOnAxis(on: IndexedAxis, value: string): LevelOnAxis | undefined {
  const number = on.bands.length > 0 ? numberIn(value) : undefined;
  const band = number && on.bands.find((each) => isInBand(each, number));
  if (band !== undefined) return { key: band.key, other: false };
  const key = keysFor(on.axis, value).find((each) => on.keys.has(each));
  if (key !== undefined) return { key, other: false };
  return on.other !== null && isValid(on.axis, on.other, value)
    ? { key: on.other.key, other: true }
    : undefined;
}

/** The keys a value may stand under, the most specific first; a number under its plain spelling too. */
function keysFor({ measure, class: classes }: Axis, value: string): readonly string[] {
  if (measure === 'industry' && classes === undefined) return [...industryKeys(value)];
  const number = numberIn(value);
  return number === undefined ? [value] : [value, decimalText(number)];
}

/** True for a code of the list of the measure: what the level of any other takes. */
function isValid({ measure, class: classes }: Axis, { of }: AxisLevel, value: string): boolean {
  if (of !== undefined) return of.includes(value);
  if (classes !== undefined) return true;
  if (measure === 'country') return isCountry(value);
  if (measure === 'industry') return isIndustry(value);
  const levels = levelsOfMeasure(measure);
  return levels !== undefined && levels.includes(value);
}

/** Buyer grades, the best first. */
export const grades: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/** The levels a measure may have, where they are listed one by one. */
export function levelsOfMeasure(measure: string): readonly string[] | undefined {
  if (measure === 'buyer-grade') return grades;
  const traits: Readonly<Record<string, { readonly levels: unknown }>> = buyerTraits;
  const levels = Object.hasOwn(traits, measure) ? traits[measure]?.levels : undefined;
  return Array.isArray(levels) ? (levels as readonly string[]) : undefined;
}
