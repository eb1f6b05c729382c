import type { Advice } from '../../advice.js';
import { type Change, subjectOf } from '../change.js';
import type { Quoting } from '../requote.js';
import { effortOf } from './choices.js';
import { type Evaluation, type Evaluator, inOrder } from './evaluation.js';

/** What may stand on top of a plan. */
export interface ClosureAim {
  readonly listed: readonly Change[];
  readonly effortBudget: number;
  readonly advice: Advice;
}

/** A plan that no listed measure improves within the budget. */
export interface Closed {
  readonly best: Evaluation | null;
  /** False where quotes ran out before all were tried. */
  readonly closed: boolean;
}

/**
 * Tries every measure that is listed on top of a plan, as far as the effort allows, and takes the one that saves most,
 * until none saves more. What the plan has already is not tried again.
 */
export function* closedUnder(
  plan: Evaluation | null,
  quotes: Pick<Evaluator, 'together' | 'exhausted'>,
  aim: ClosureAim,
): Quoting<Closed> {
  let best = plan;
  for (;;) {
    const better: Evaluation | null = yield* tried(best, quotes, aim);
    if (quotes.exhausted()) return { best: better ?? best, closed: false };
    if (better === null) return { best, closed: true };
    best = better;
  }
}

function* tried(
  plan: Evaluation | null,
  { together }: Pick<Evaluator, 'together'>,
  { listed, effortBudget, advice }: ClosureAim,
): Quoting<Evaluation | null> {
  const has = plan?.changes ?? [];
  const found: Evaluation[] = [];
  for (const change of listed) {
    if (isIn(change, has) || effortOf([...has, change], advice) > effortBudget) continue;
    const made = yield* together(plan, change);
    if (made?.bearable === true && made.saving.greaterThan(plan?.saving ?? 0)) found.push(made);
  }
  return found.sort(inOrder)[0] ?? null;
}

/** True for a measure the plan has, by itself or as a part of another of its changes. */
function isIn(change: Change, has: readonly Change[]): boolean {
  return has.some(
    (one) =>
      one.id === change.id ||
      (subjectOf[one.lever] === subjectOf[change.lever] && one.covers?.includes(change.id)),
  );
}
