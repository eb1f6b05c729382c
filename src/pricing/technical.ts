import { type Decimal, decimal } from '../values/decimal.js';
import { enter, type LedgerEntry } from '../quoted/ledger.js';
import { emptyRun, type Run, type RunSetting, takeStep } from './run.js';

/**
 * The technical premium's own ledger: steps of the algorithm as they were made, and lines of the book's own where the
 * algorithm has none. Null when the book has no technical premium or one of its steps could not be made.
 */
export function technicalLedger(run: Run, setting: RunSetting): readonly LedgerEntry[] | null {
  const { technical } = setting.risk.book;
  if (technical === undefined) return null;
  const { lines = [] } = technical;
  const steps = technical.steps.filter((id) => !run.leftOut.includes(id));
  const shared = lines.length > 0 ? [] : sharedSteps(steps, run.ledger);
  let own: Run = { ...emptyRun(), ledger: shared, before: lastAmount(shared) ?? decimal(0) };
  for (const id of steps.slice(shared.length)) {
    const line = lines.find((candidate) => candidate.id === id);
    const made = run.ledger.find((step) => step.id === id);
    if (line !== undefined) own = takeStep(own, line, setting);
    else if (made === undefined) return null;
    else {
      const { entry, amount } = enter(own.before, { ...made, operand: decimal(made.operand) });
      own = { ...own, ledger: [...own.ledger, entry], before: amount };
    }
  }
  return own.issues.length > 0 ? null : own.ledger;
}

/** The steps both ledgers begin with: their entries are the same. */
function sharedSteps(
  steps: readonly string[],
  ledger: readonly LedgerEntry[],
): readonly LedgerEntry[] {
  const differing = steps.findIndex((id, index) => ledger[index]?.id !== id);
  return ledger.slice(0, differing < 0 ? steps.length : differing);
}

/** The last amount of the technical ledger, or null. */
export function technicalAmount(run: Run, setting: RunSetting): Decimal | null {
  return lastAmount(technicalLedger(run, setting));
}

/** The amount a ledger leads to; null where there is none. */
export function lastAmount(ledger: readonly LedgerEntry[] | null): Decimal | null {
  const last = ledger?.[ledger.length - 1];
  return last === undefined ? null : decimal(last.after);
}
