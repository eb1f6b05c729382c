import { grossTerms, type ResolvedStructure } from './resolved-structure.js';
import type { LossSource } from './loss-pass.js';
import type { SeveritySlice } from './severity-slices.js';

/** A buyer of the loss distribution with what it owes above its limit. */
export interface BorneSource extends LossSource {
  /** What is lost above the limits when it defaults, on average. */
  readonly above: number;
  /** Places of its lines in the exposure. */
  readonly lines: readonly number[];
}

/** A loss as the terms on each loss part it, and how often it happens. */
export interface PartedLoss {
  /** Borne by the seller: above the limit, outside the percentage, below the amounts. */
  readonly own: number;
  /** What meets the terms on the year. */
  readonly insured: number;
  readonly frequency: number;
}

/**
 * The losses of the buyers as the terms on each loss part them between seller and insurer, slice by slice as
 * `passLosses` passes them: with the same means, so that what both bear is what is lost.
 */
export function partedLosses(
  sources: readonly BorneSource[],
  slices: readonly SeveritySlice[],
  structure: ResolvedStructure,
): PartedLoss[] {
  return sources.flatMap(({ peak, scale, share, frequency, above }) => {
    const { qualifiesFrom, off } = grossTerms(structure, share);
    const from = Math.max(qualifiesFrom, off);
    return slices.flatMap((slice): PartedLoss[] => {
      const start = peak * Math.min(1, scale * slice.from);
      const end = peak * Math.min(1, scale * slice.to);
      const often = frequency * slice.probability;
      const split = Math.min(Math.max(from, start), end);
      const below = end === start ? Number(end <= from) : (split - start) / (end - start);
      const [low, high] = [(start + split) / 2, (split + end) / 2];
      const insured = Math.max(0, share * (high - off));
      return [
        { own: low + above, insured: 0, frequency: often * below },
        { own: high - insured + above, insured, frequency: often * (1 - below) },
      ].filter((part) => part.frequency > 0);
    });
  });
}

/** The losses with a part of them never claimed: what the level of the manual leaves of those of the cover. */
export function claimedPart(losses: readonly PartedLoss[], claimed: number): PartedLoss[] {
  if (claimed >= 1) return [...losses];
  return losses.flatMap((loss): PartedLoss[] =>
    loss.insured === 0
      ? [loss]
      : [
          { ...loss, frequency: loss.frequency * claimed },
          {
            own: loss.own + loss.insured,
            insured: 0,
            frequency: loss.frequency * (1 - claimed),
          },
        ],
  );
}
