import { type GrossTerms, grossTerms, type ResolvedStructure } from './resolved-structure.js';
import type { LossSource } from './loss-columns.js';
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
    return slices.flatMap((slice): PartedLoss[] => {
      const start = peak * Math.min(1, scale * slice.from);
      const end = peak * Math.min(1, scale * slice.to);
      const often = frequency * slice.probability;
      const { kept, gross } = keptOf({ start, end }, { qualifiesFrom, off });
      const insured = Math.max(0, share * (gross - off));
      const rest = kept < 1 ? ((start + end) / 2 - kept * gross) / (1 - kept) : 0;
      return [
        { own: rest + above, insured: 0, frequency: often * (1 - kept) },
        { own: gross - insured + above, insured, frequency: often * kept },
      ].filter((part) => part.frequency > 0);
    });
  });
}

/** How much of a slice is insured, and what a loss of this part comes to before anything comes off. */
function keptOf(
  { start, end }: { readonly start: number; readonly end: number },
  { qualifiesFrom, off }: GrossTerms,
): { readonly kept: number; readonly gross: number } {
  const from = Math.max(start, off);
  const gross = (from + end) / 2;
  if (end <= qualifiesFrom || end <= off) return { kept: 0, gross };
  if (end === start) return { kept: 1, gross };
  const qualified =
    start < qualifiesFrom
      ? ((end - qualifiesFrom) * (end + qualifiesFrom)) / ((end - start) * (end + start))
      : 1;
  return { kept: Math.min(qualified, (end - from) / (end - start)), gross };
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
