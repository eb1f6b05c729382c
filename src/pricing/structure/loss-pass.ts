import type { ResolvedStructure } from './resolved-structure.js';
import type { SeveritySlice } from './severity-slices.js';

/** Buyers alike for the loss distribution: a peak balance, the insured share of a loss on it, and how often one happens. */
export interface LossSource {
  readonly peak: number;
  readonly share: number;
  readonly frequency: number;
}

/** What the losses come to as they pass the terms on each loss. */
export interface LossPass {
  /** Expected gross loss. */
  readonly groundUp: number;
  /** Expected loss after the insured percentage alone. */
  readonly insured: number;
  /** The same once losses below the non-qualifying loss are out. */
  readonly qualifying: number;
  /** Once the each-loss amount is off as well. */
  readonly perLoss: number;
  /** Largest loss after the terms. */
  readonly largest: number;
}

/** Receives each loss after the terms: its amount and how often it happens. */
export type LossSink = (amount: number, frequency: number) => void;

/**
 * Passes every slice of every loss through the terms on each loss. A slice is spread evenly between two amounts: below
 * the non-qualifying loss it is out, from there on in full; the each-loss amount comes off, before or after the
 * insured share as the wording states. What an amount cuts off a slice moves without a jump, and what is left enters
 * at its mean.
 */
export function passLosses(
  sources: readonly LossSource[],
  slices: readonly SeveritySlice[],
  { structure, sink }: { readonly structure: ResolvedStructure; readonly sink: LossSink },
): LossPass {
  const { nonQualifyingLoss, eachLoss, insuredFirst } = structure;
  let [groundUp, insured, qualifying, perLoss, largest] = [0, 0, 0, 0, 0];
  for (const { peak, share, frequency } of sources) {
    const offGross = insuredFirst ? eachLoss / share : eachLoss;
    for (const { from, to, probability } of slices) {
      const end = peak * to;
      const mean = (peak * (from + to)) / 2;
      let often = frequency * probability;
      groundUp += often * mean;
      insured += often * mean * share;
      if (end <= nonQualifyingLoss) continue;
      let start = peak * from;
      if (start < nonQualifyingLoss) {
        often *= (end - nonQualifyingLoss) / (end - start);
        start = nonQualifyingLoss;
      }
      qualifying += (often * share * (start + end)) / 2;
      if (end <= offGross) continue;
      if (start < offGross) {
        often *= (end - offGross) / (end - start);
        start = offGross;
      }
      const amount = share * ((start + end) / 2 - offGross);
      perLoss += often * amount;
      largest = Math.max(largest, share * (end - offGross));
      sink(amount, often);
    }
  }
  return { groundUp, insured, qualifying, perLoss, largest };
}
