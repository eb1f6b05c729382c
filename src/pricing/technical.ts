import { type Decimal, decimal } from '../decimal.js';
import { applyStep, enter, type LedgerEntry } from '../ledger.js';
import { emptyRun, type Run, type RunSetting, takeStep } from './run.js';

/**
 * The technical premium's own ledger: steps of the algorithm as they were made, and lines of the book's own where the
 * algorithm has none. Null when the book has no technical premium or one of its steps could not be made.
 */
export function technicalLedger(run: Run, setting: RunSetting): readonly LedgerEntry[] | null {
  const { technical } = setting.risk.book;
  if (technical === undefined) return null;
  let own: Run = emptyRun();
  for (const id of technical.steps) {
    const line = technical.lines?.find((candidate) => candidate.id === id);
    const made = run.earlier.get(id);
    if (line !== undefined) own = takeStep(own, line, setting);
    else if (made === undefined) return null;
    else {
      const entry = enter(own.before, made);
      own = {
        ...own,
        ledger: [...own.ledger, entry],
        earlier: new Map(own.earlier).set(id, made),
        before: decimal(entry.after),
      };
    }
  }
  return own.issues.length > 0 ? null : own.ledger;
}

/** The last amount of the technical ledger, or null; without the entries where every step is one of the algorithm. */
export function technicalAmount(run: Run, setting: RunSetting): Decimal | null {
  const { technical } = setting.risk.book;
  if (technical === undefined) return null;
  if (technical.lines !== undefined) return lastAmount(technicalLedger(run, setting));
  let amount = decimal(0);
  for (const id of technical.steps) {
    const made = run.earlier.get(id);
    if (made === undefined) return null;
    amount = applyStep(amount, made);
  }
  return amount;
}

/** The amount a ledger leads to; null where there is none. */
export function lastAmount(ledger: readonly LedgerEntry[] | null): Decimal | null {
  const last = ledger?.[ledger.length - 1];
  return last === undefined ? null : decimal(last.after);
}
