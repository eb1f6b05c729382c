import { decimal } from '../../values/decimal.js';
import type { Cover } from '../../submission/submission.js';
import type { StepContext } from '../step-context.js';
import { lossLevel } from '../structure/loss-level.js';
import {
  type StructureShares,
  structureShares,
  wholeShares,
} from '../structure/structure-shares.js';

/**
 * What the terms on losses leave of the expected insured loss, so that history and premium are on one structure. The
 * loss distribution is that of the manual: the credit-control step and the pages before the structure set its level,
 * never the history itself. A maximum that is a multiple of the premium is left out, here and of the actual losses: it
 * is not known before the premium. A cover without such terms costs no distribution.
 */
export function experienceStructure(context: StepContext, cap: number): StructureShares {
  const cases = hasStructure(context.risk.cover) ? context.lossCases() : null;
  if (cases === null) return wholeShares;
  return structureShares(cases, { level: lossLevel(context).insured, cap });
}

/** True when a term acts on losses besides the insured percentage. */
export function hasStructure(cover: Cover): boolean {
  const { nonQualifyingLoss, eachLoss, aggregateFirstLoss, maximumLiability } = cover;
  return (
    maximumLiability !== undefined ||
    [nonQualifyingLoss, eachLoss, aggregateFirstLoss].some(
      (amount) => amount !== undefined && !decimal(amount).isZero(),
    )
  );
}
