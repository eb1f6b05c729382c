import { decimal, decimalText, roundOperand } from '../values/decimal.js';
import type { Finding } from '../quoted/findings.js';
import type { MadeStep } from '../quoted/made-step.js';
import { isOfHighValues, isOnSide, levelOf } from '../rules/read/guideline-level.js';
import type { Guideline, StepLine } from '../rules/read/rate-book.js';
import type { Risk } from './risk.js';
import { notMadeFor } from './tier-findings.js';

/** What of a price says whether its floor alone makes a cover dear. */
export interface FlooredPrice {
  readonly risk: Risk;
  readonly steps?: readonly MadeStep[];
}

/**
 * A cover that is dear for nothing but the premium floor of its tier is a cover the tier is not made for: it is not
 * available, in place of what the guideline would say. Null where the cover is dear without the floor, or has no tier
 * with a floor of its own. `ratio` is the premium over the most the cover can pay.
 */
export function tierFloorFinding(
  { risk, steps = [] }: FlooredPrice,
  guideline: Guideline,
  ratio: string,
): Finding | null {
  const { cover, book, submission } = risk;
  const tier = book.tiers.find(({ id }) => id === cover.tier);
  const floor = steps.find(({ kind }) => kind === 'premium-floor');
  const line = book.algorithm.find(({ id }) => id === floor?.id);
  if (tier === undefined || floor === undefined || guideline.outcome === 'note') return null;
  if (!isOfTier(floor, line) || !floor.before.lessThan(floor.operand)) return null;
  const without = decimal(ratio).times(floor.before).dividedBy(floor.operand);
  const { side, level } = levelOf(guideline);
  if (!isOfHighValues(side) || isOnSide(without, decimal(level), side)) return null;
  const facts = {
    ...notMadeFor(tier, risk),
    premiumFloor: decimalText(floor.operand),
    ofMostPayable: decimalText(roundOperand(decimal(ratio))),
  };
  return {
    code: 'tier-not-available',
    severity: 'decline',
    path: '/cover/tier',
    facts: { ...facts, currency: submission.currency },
  };
}

function isOfTier({ sources }: MadeStep, line: StepLine | undefined): boolean {
  const own = line?.pages?.['by-tier'];
  return own !== undefined && sources.some(({ page }) => page === own);
}
