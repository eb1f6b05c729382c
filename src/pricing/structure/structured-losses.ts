import { decimal } from '../../decimal.js';
import type { Risk } from '../../risk.js';
import type { CaseOfLosses, LossCases } from './loss-cases.js';
import type { LossLevel } from './loss-level.js';
import type { ResolvedStructure } from './resolved-structure.js';

/** The losses of a risk under its cover, in the present and in the stress case. */
export interface StructuredLosses {
  readonly structure: ResolvedStructure;
  readonly present: CaseOfLosses;
  /** Default rates times the book's cycle factor: a bad year. */
  readonly stress: CaseOfLosses;
  /** The present losses without the loss experience: from these the steps read what a term on the year is worth. */
  readonly manual: CaseOfLosses;
  readonly tailLevel: number;
  /** Relativity of the loss experience. */
  readonly experience: number;
}

/**
 * The year's losses under the cover, at the level the steps since the worksheet say. The experience compares losses
 * under this same structure, so what a term on the year is worth is read from the losses of the manual, without it.
 */
export function structuredLosses(
  { cover }: Pick<Risk, 'cover'>,
  { structure, tailLevel, stressCycle, of }: LossCases,
  { manual, experience }: LossLevel,
): StructuredLosses {
  const level = manual * experience;
  const present = of({ cycle: 1, level });
  return {
    structure,
    present,
    stress: of({ cycle: stressCycle, level }),
    manual: actsOnYear(cover) ? of({ cycle: 1, level: manual }) : present,
    tailLevel,
    experience,
  };
}

/** True when a term acts on the year's losses together; terms on each loss are worth the same at any frequency. */
function actsOnYear({
  aggregateFirstLoss,
  maximumLiability,
  maximumLiabilityMultiple,
}: Risk['cover']): boolean {
  return (
    maximumLiability !== undefined ||
    maximumLiabilityMultiple !== undefined ||
    !decimal(aggregateFirstLoss ?? '0').isZero()
  );
}
