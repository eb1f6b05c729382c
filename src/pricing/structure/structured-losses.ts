import type { LossBasis } from './loss-basis.js';
import type { CaseOfLosses, LossCases } from './loss-cases.js';
import type { ResolvedStructure } from './resolved-structure.js';

/** What the manual makes of the worksheet's expected loss before the structure acts on it. */
export interface LossLevel {
  /** Credit control and the pages before the structure; the insured percentage is in the losses themselves. */
  readonly insured: number;
  /** The same without pages on terms of the cover: what is lost, whoever bears it. */
  readonly beforeCover: number;
}

/** The losses of a risk under its cover, in the present and in the stress case, as the manual expects them. */
export interface StructuredLosses {
  readonly structure: ResolvedStructure;
  readonly present: CaseOfLosses;
  /** A bad year: more buyers default, and more is lost on each. */
  readonly stress: CaseOfLosses;
  readonly tailLevel: number;
  /** Factor on the expected loss of the worksheet under which the cases stand. */
  readonly level: number;
  readonly basis: LossBasis;
  /** Losses before the cover over those the cases are made of: what pages on its terms make of them is not lost. */
  readonly beforeCover: number;
}

/**
 * The year's losses under the cover, at the level the manual gives them. The loss experience is not in it: it compares
 * what the cover would have paid with what it should have, so it acts on the expected payout and says nothing of a tail
 * that a few years do not show.
 */
export function structuredLosses(
  { structure, tailLevel, basis, of }: LossCases,
  { insured: level, beforeCover }: LossLevel,
): StructuredLosses {
  return {
    structure,
    present: of({ year: 'ordinary', level }),
    get stress() {
      return of({ year: 'bad', level });
    },
    tailLevel,
    level,
    basis,
    beforeCover: level === 0 ? 1 : beforeCover / level,
  };
}
