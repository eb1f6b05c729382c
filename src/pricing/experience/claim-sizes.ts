import { insuredShare } from '../../risk/insured-share.js';
import type { StepContext } from '../step-context.js';
import { lossLevel } from '../structure/loss-level.js';
import type { Worksheet } from '../worksheet.js';

/** What a cap on single claims leaves of them; estimates in binary64. */
export interface ClaimSizes {
  /** Share of the expected insured loss, before the terms on losses, that lies below the cap. */
  readonly limitedShare: number;
  /** Size of a claim weighted by size, `E[X²] / E[X]`: insured, after the terms on each loss and the cap. */
  readonly weighted: number;
}

/**
 * Sizes of one insured claim by the submission's own severities, each counted up to the cap. A book without a loss
 * distribution has no severities: a claim is then the loss given default of the balance within the
 * limit.
 */
export function claimSizes(context: StepContext, cap: number): ClaimSizes {
  const cases = context.lossCases();
  if (cases === null)
    return context.worksheet === null
      ? { limitedShare: 1, weighted: 0 }
      : pointSizes(context, context.worksheet, cap);
  const level = lossLevel(context).insured;
  const [all, limited] = [Infinity, cap].map((most) => cases.of({ year: 'ordinary', level, most }));
  if (all === undefined || limited === undefined || all.insured === 0)
    return { limitedShare: 1, weighted: 0 };
  return {
    limitedShare: limited.insured / all.insured,
    weighted: limited.perLoss === 0 ? 0 : limited.squares / limited.perLoss,
  };
}

function pointSizes(
  { risk: { exposure, cover } }: StepContext,
  { expectedLosses, lossGivenDefault }: Worksheet,
  cap: number,
): ClaimSizes {
  const losses = expectedLosses(1);
  let [all, below, squares] = [0, 0, 0];
  const { merged, columns } = exposure.exact;
  merged.forEach(({ discretionary }, index) => {
    const within = columns.estimates.within[index] ?? 0;
    const count = columns.estimates.count[index] ?? 1;
    const share = insuredShare(discretionary, cover).toNumber();
    const expected = (losses[index] ?? 0) * share;
    const claim = (within / count) * lossGivenDefault.toNumber() * share;
    if (claim === 0) return;
    const limited = Math.min(cap, claim);
    all += expected;
    below += (expected * limited) / claim;
    squares += (expected * limited * limited) / claim;
  });
  return all === 0
    ? { limitedShare: 1, weighted: 0 }
    : { limitedShare: below / all, weighted: squares / below };
}
