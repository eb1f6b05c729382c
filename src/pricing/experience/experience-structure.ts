import { structureKinds } from '../../rules/waterfall-order.js';
import { decimal } from '../../decimal.js';
import type { Cover } from '../../submission.js';
import { page } from '../kinds/page.js';
import { isPriced, type StepContext } from '../step-context.js';
import type { LossPages } from '../structure/structured-losses.js';
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
  const { risk, worksheet } = context;
  const pages = lossPages(context);
  if (worksheet === null || pages === null || !hasStructure(risk.cover)) return wholeShares;
  return structureShares(risk, worksheet, { pages, level: manualLevel(context), cap });
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

function lossPages({ risk: { book } }: StepContext): LossPages | null {
  const line = book.algorithm.find(({ kind }) => structureKinds.includes(kind));
  const { severity, distribution } = line?.pages ?? {};
  return severity === undefined || distribution === undefined ? null : { severity, distribution };
}

/** Credit control and every page before the structure; the insured percentage is in the losses themselves. */
function manualLevel(context: StepContext): number {
  const { algorithm } = context.risk.book;
  const end = algorithm.findIndex(({ kind }) => structureKinds.includes(kind));
  return algorithm.slice(0, end).reduce((level, line) => {
    if (line.operation !== 'multiply') return level;
    if (line.kind === 'credit-control')
      return level * Number(context.earlier.get(line.id)?.operand ?? '1');
    if (line.kind !== 'page' || line.measure === 'insured-percentage') return level;
    const made = page({ ...context, line });
    return isPriced(made) ? level * made.operand.toNumber() : level;
  }, 1);
}
