import { type GrossTerms, grossTerms, type ResolvedStructure } from './resolved-structure.js';
import type { SeveritySlice } from './severity-slices.js';

/** Buyers alike for the loss distribution: how large losses on them are, the insured share, and how often one happens. */
export interface LossSource {
  /** The most a loss can be. */
  readonly peak: number;
  /** A loss is `peak x min(1, scale x share of the severity page)`. */
  readonly scale: number;
  /** Insured share of a loss. */
  readonly share: number;
  readonly frequency: number;
}

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
 * evenly between two amounts: below the non-qualifying loss it is out, from there on in full; the each-loss amount
 * comes off. What an amount cuts off a slice moves without a jump, and what is left enters at its mean.
 */
export function passLosses(
  sources: readonly LossSource[],
  slices: readonly SeveritySlice[],
  { structure, most, grid }: PassTerms,
): LossPass {
  let [groundUp, insured, largestInsured, qualifying, perLoss, squares, largest] = [
    0, 0, 0, 0, 0, 0, 0,
  ];
  const { bands, lossUnit } = grid;
  const { froms, tos, probabilities } = inColumns(slices);
  const termsOf = new Map<number, GrossTerms>();
  for (const { peak, scale, share, frequency } of sources) {
    const terms = termsOf.get(share) ?? grossTerms(structure, share);
    termsOf.set(share, terms);
    const { qualifiesFrom, off } = terms;
    for (let slice = 0; slice < froms.length; slice += 1) {
      const end = peak * Math.min(1, scale * (tos[slice] as number));
      let start = peak * Math.min(1, scale * (froms[slice] as number));
      const mean = (start + end) / 2;
      let often = frequency * (probabilities[slice] as number);
      groundUp += often * mean;
      insured += often * Math.min(most, mean * share);
      largestInsured = Math.max(largestInsured, share * end);
      if (end <= qualifiesFrom) continue;
      if (start < qualifiesFrom) {
        often *= (end - qualifiesFrom) / (end - start);
        start = qualifiesFrom;
      }
      qualifying += often * Math.min(most, (share * (start + end)) / 2);
      if (end <= off) continue;
      if (start < off) {
        often *= (end - off) / (end - start);
        start = off;
      }
      const amount = Math.min(most, share * ((start + end) / 2 - off));
      perLoss += often * amount;
      squares += often * amount * amount;
      largest = Math.max(largest, share * (end - off));
      // What a function would do is done here: its numbers would be boxed, a hundred million of them for many buyers.
      const at = amount / lossUnit;
      const band = Math.floor(at);
      const above = often * (at - band);
      bands[band] = (bands[band] as number) + often - above;
      bands[band + 1] = (bands[band + 1] as number) + above;
    }
  }
  return { groundUp, insured, largestInsured, qualifying, perLoss, squares, largest };
}

/** Slices as numbers beside each other: as quick to read as can be. */
function inColumns(slices: readonly SeveritySlice[]) {
  return {
    froms: Float64Array.from(slices, ({ from }) => from),
    tos: Float64Array.from(slices, ({ to }) => to),
    probabilities: Float64Array.from(slices, ({ probability }) => probability),
  };
}

/** The same losses, each `level` times as often. */
export function scaledPass(pass: LossPass, level: number): LossPass {
  return {
    ...pass,
    groundUp: pass.groundUp * level,
    insured: pass.insured * level,
    qualifying: pass.qualifying * level,
    perLoss: pass.perLoss * level,
    squares: pass.squares * level,
  };
}
