import { type GrossTerms, grossTerms, type ResolvedStructure } from './resolved-structure.js';
import type { LossColumns } from './loss-columns.js';
import type { SeveritySlice } from './severity-slices.js';

/** What the losses come to as they pass the terms on each loss. */
export interface LossPass {
  /** Expected gross loss within the credit limits. */
  readonly groundUp: number;
  /** Expected loss after the insured percentage alone. */
  readonly insured: number;
  /** Largest loss after the insured percentage alone. */
  readonly largestInsured: number;
  /** The same once losses below the non-qualifying loss are out. */
  readonly qualifying: number;
  /** Once the each-loss amount is off as well. */
  readonly perLoss: number;
  /** Sum of squares of the same: frequency times amount squared. */
  readonly squares: number;
  /** Largest loss after the terms. */
  readonly largest: number;
}

/** Where losses are gathered: how often one of each band of the grid happens. */
export interface GatheredLosses {
  readonly bands: Float64Array;
  readonly lossUnit: number;
}

/** What losses pass, and where they go. */
export interface PassTerms {
  readonly structure: ResolvedStructure;
  /** The most one loss counts for after the insured percentage, and again after the terms. */
  readonly most: number;
  /** Receives each loss after the terms, split between its two neighbouring bands. */
  readonly grid: GatheredLosses;
}

/**
 * Passes every slice of every loss through the terms on each loss, in the order of the wording. A slice is spread
 * evenly between two amounts and enters at its mean; the each-loss amount comes off, and what it leaves of a slice enters at
 * the mean of that. Of a slice that the non-qualifying loss cuts fewer losses are left, of the same amount and as many as
 * keep the mean: a larger non-qualifying loss then never makes a larger loss of any. What is cut off a slice moves
 * without a jump.
 */
export function passLosses(
  sources: LossColumns,
  slices: readonly SeveritySlice[],
  { structure, most, grid }: PassTerms,
): LossPass {
  const { bands, lossUnit } = grid;
  const passing: Passing = {
    sources,
    froms: columnOf(slices, 'from'),
    tos: columnOf(slices, 'to'),
    probabilities: columnOf(slices, 'probability'),
    bands,
    limits: Float64Array.of(lossUnit, most),
    sums: new Float64Array(7),
  };
  const { shares } = sources;
  let [share, terms] = [Number.NaN, grossTerms(structure, 1)];
  for (let place = 0; place < shares.length; place += 1) {
    const own = shares[place] as number;
    if (own !== share) [share, terms] = [own, grossTerms(structure, own)];
    passSource(place, terms, passing);
  }
  const [groundUp, insured, largestInsured, qualifying, perLoss, squares, largest] =
    passing.sums as unknown as Sums;
  return { groundUp, insured, largestInsured, qualifying, perLoss, squares, largest };
}

function columnOf(slices: readonly SeveritySlice[], of: keyof SeveritySlice): Float64Array {
  const column = new Float64Array(slices.length);
  for (let slice = 0; slice < slices.length; slice += 1)
    column[slice] = (slices[slice] as SeveritySlice)[of];
  return column;
}

type Sums = readonly [number, number, number, number, number, number, number];

/** Slices as numbers beside each other, the grid, and what was passed so far in the order of {@link LossPass}. */
interface Passing {
  readonly sources: LossColumns;
  readonly froms: Float64Array;
  readonly tos: Float64Array;
  readonly probabilities: Float64Array;
  readonly bands: Float64Array;
  /** The unit of the grid, and the most one loss counts for. */
  readonly limits: Float64Array;
  readonly sums: Float64Array;
}

/**
 * Passes the losses of one source. A function of its own, and nothing called within: engines then keep its numbers
 * unboxed, where many buyers would leave hundreds of millions of bytes behind.
 */
function passSource(
  place: number,
  { qualifiesFrom, off }: GrossTerms,
  { sources, froms, tos, probabilities, bands, limits, sums }: Passing,
): void {
  const peak = sources.peaks[place] as number;
  const scale = sources.scales[place] as number;
  const share = sources.shares[place] as number;
  const frequency = sources.frequencies[place] as number;
  const [lossUnit, most] = [limits[0] as number, limits[1] as number];
  let groundUp = sums[0] as number;
  let insured = sums[1] as number;
  let largestInsured = sums[2] as number;
  let qualifying = sums[3] as number;
  let perLoss = sums[4] as number;
  let squares = sums[5] as number;
  let largest = sums[6] as number;
  for (let slice = 0; slice < froms.length; slice += 1) {
    const end = peak * Math.min(1, scale * (tos[slice] as number));
    let start = peak * Math.min(1, scale * (froms[slice] as number));
    const mean = (start + end) / 2;
    let often = frequency * (probabilities[slice] as number);
    let left = end - start;
    groundUp += often * mean;
    insured += often * Math.min(most, mean * share);
    largestInsured = Math.max(largestInsured, share * end);
    if (end <= qualifiesFrom) continue;
    if (start < qualifiesFrom) {
      const part = ((end - qualifiesFrom) * (end + qualifiesFrom)) / (left * (end + start));
      often *= part;
      left *= part;
    }
    qualifying += often * Math.min(most, (share * (start + end)) / 2);
    if (end <= off) continue;
    if (start < off) {
      if (left > end - off) often *= (end - off) / left;
      start = off;
    }
    const amount = Math.min(most, share * ((start + end) / 2 - off));
    perLoss += often * amount;
    squares += often * amount * amount;
    largest = Math.max(largest, share * (end - off));
    const at = amount / lossUnit;
    const band = Math.floor(at);
    const above = often * (at - band);
    bands[band] = (bands[band] as number) + often - above;
    bands[band + 1] = (bands[band + 1] as number) + above;
  }
  sums[0] = groundUp;
  sums[1] = insured;
  sums[2] = largestInsured;
  sums[3] = qualifying;
  sums[4] = perLoss;
  sums[5] = squares;
  sums[6] = largest;
}

/** The same losses, each `level` times as often. */
export function scaledPass(pass: LossPass, level: number): LossPass {
  return {
    groundUp: pass.groundUp * level,
    insured: pass.insured * level,
    largestInsured: pass.largestInsured,
    largest: pass.largest,
    qualifying: pass.qualifying * level,
    perLoss: pass.perLoss * level,
    squares: pass.squares * level,
  };
}
