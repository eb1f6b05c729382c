import { MadeStep } from '../quoted/made-step.js';
import type { Decimal } from '../values/decimal.js';
import { type Run, runAfter, type RunSetting, takeStep } from './run.js';

/**
 * The steps of the technical premium: steps of the algorithm as they were made, and lines of the book's own where the
 * algorithm has none. Null when the book has no technical premium or one of its steps could not be made.
 */
export function technicalSteps(run: Run, setting: RunSetting): readonly MadeStep[] | null {
  const { technical } = setting.risk.book;
  if (technical === undefined) return null;
  const { lines = [] } = technical;
  const steps = technical.steps.filter((id) => !run.leftOut.includes(id));
  const shared = lines.length > 0 ? [] : sharedSteps(steps, run.steps);
  let own = runAfter(shared);
  for (const id of steps.slice(shared.length)) {
    const line = lines.find((candidate) => candidate.id === id);
    const made = run.steps.find((step) => step.id === id);
    if (line !== undefined) own = takeStep(own, line, setting);
    else if (made === undefined) return null;
    else own = own.with(new MadeStep(own.before, made.line, made.found));
  }
  return own.issues.length > 0 ? null : own.steps;
}

/** The steps both ledgers begin with: their entries are the same. */
function sharedSteps(steps: readonly string[], made: readonly MadeStep[]): readonly MadeStep[] {
  const differing = steps.findIndex((id, index) => made[index]?.id !== id);
  return made.slice(0, differing < 0 ? steps.length : differing);
}

/** The last amount of the technical premium's steps, or null. */
export function technicalAmount(run: Run, setting: RunSetting): Decimal | null {
  return lastAmount(technicalSteps(run, setting));
}

/** The amount some steps lead to; null where there are none. */
export function lastAmount(steps: readonly MadeStep[] | null): Decimal | null {
  return steps?.[steps.length - 1]?.after ?? null;
}
