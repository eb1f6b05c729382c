import { type Decimal, decimal } from '../../values/decimal.js';
import type { AxisLevel } from './rate-book.js';

/** A band as numbers; a limit that is missing is open. */
export interface Band {
  readonly lower: Decimal | null;
  readonly lowerBelongs: boolean;
  readonly upper: Decimal | null;
  readonly upperBelongs: boolean;
}

/** Reads the limits of a row: `from` and `upTo` belong to the band, `above` and `below` do not. */
export function bandOf({
  from,
  above,
  upTo,
  below,
}: Pick<AxisLevel, 'from' | 'above' | 'upTo' | 'below'>): Band {
  const lower = from ?? above;
  const upper = upTo ?? below;
  return {
    lower: lower === undefined ? null : decimal(lower),
    lowerBelongs: from !== undefined,
    upper: upper === undefined ? null : decimal(upper),
    upperBelongs: upTo !== undefined,
  };
}

/** True for bands of which each ends where or before the next one does, so that they can be searched by halving. */
export function areRising(bands: readonly Band[]): boolean {
  return bands.every(({ upper }, index) => {
    const next = bands[index + 1];
    if (next === undefined) return true;
    return upper !== null && (next.upper === null || upper.lessThan(next.upper));
  });
}

/** The band a number lies in, of bands that are {@link areRising rising}; undefined where it lies in none. */
export function bandAt<Of extends Band>(bands: readonly Of[], number: Decimal): Of | undefined {
  let [from, to] = [0, bands.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBelowEnd(bands[middle], number)) to = middle;
    else from = middle + 1;
  }
  const band = bands[from];
  return band !== undefined && isInBand(band, number) ? band : undefined;
}

function isBelowEnd(band: Band | undefined, number: Decimal): boolean {
  if (band === undefined || band.upper === null) return true;
  const side = number.comparedTo(band.upper);
  return side < 0 || (side === 0 && band.upperBelongs);
}

/** True when the number lies in the band. */
export function isInBand(band: Band, number: Decimal): boolean {
  const side = band.lower === null ? 1 : number.comparedTo(band.lower);
  if (side < 0 || (side === 0 && !band.lowerBelongs)) return false;
  const top = band.upper === null ? -1 : number.comparedTo(band.upper);
  return top < 0 || (top === 0 && band.upperBelongs);
}
