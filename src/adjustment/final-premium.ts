import { Decimal, decimal, decimalText, roundOperand, sum } from '../values/decimal.js';
import { minorUnits, roundMoney } from '../values/money.js';
import type { AdjustmentBasis } from './adjustment-basis.js';
import { type AdjustmentLedger, enterStep } from './adjustment-ledger.js';
import { type Settled, settleBonuses } from './bonus/settle-bonuses.js';
import { periodClaims } from './bonus/period-claims.js';
import type { Declarations } from './declarations.js';
import type { DeclaredPremium } from './earned-premium.js';
import type { MinimumDue } from './minimum-due.js';

/** What the final premium is made of besides what was declared. */
export interface Finishing {
  readonly basis: AdjustmentBasis;
  readonly declarations: Declarations;
  readonly minimum: MinimumDue;
}

/** Rounds what was earned, lifts it to the minimum, and settles bonus and malus; returns what became of each. */
export function finishPremium(
  { basis, declarations, minimum }: Finishing,
  { ledger, declared }: { ledger: AdjustmentLedger; declared: DeclaredPremium },
): { readonly beforeBonus: string; readonly settled: readonly Settled[] } {
  const { currency, terms } = basis;
  enterStep(ledger, {
    id: 'rounding',
    kind: 'rounding',
    operation: 'round-to',
    operand: new Decimal(1, minorUnits(currency) ?? 0),
    facts: { currency, turnover: decimalText(declared.turnover) },
  });
  enterStep(ledger, {
    id: 'minimum',
    kind: 'minimum',
    operation: 'at-least',
    operand: decimal(minimum.facts.due),
    facts: minimum.facts,
    sources: minimum.sources,
  });
  const beforeBonus = roundMoney(ledger.amount, currency);
  const claims = periodClaims(declarations);
  const settled = settleBonuses({ basis, declarations, claims, premium: ledger.amount });
  for (const each of settled) enterBonus(ledger, each);
  enterCap(ledger, settled, { basis, beforeBonus });
  if (terms.bonusKeepsMinimum && settled.some(isPaid))
    enterStep(ledger, {
      id: 'kept-minimum',
      kind: 'kept-minimum',
      operation: 'at-least',
      operand: decimal(minimum.facts.due),
      facts: { minimum: minimum.facts.due },
    });
  return { beforeBonus, settled };
}

function isPaid({ outcome: { outcome } }: Settled): boolean {
  return outcome === 'paid';
}

function enterBonus(ledger: AdjustmentLedger, each: Settled): void {
  const { outcome, indicated, sources } = each;
  const malus = outcome.outcome === 'charged';
  if (outcome.facts === null || !(malus || isPaid(each))) return;
  enterStep(ledger, {
    id: outcome.bonus,
    kind: malus ? 'malus' : 'bonus',
    operation: 'add',
    operand: malus ? indicated : indicated.negated(),
    facts: outcome.facts,
    sources,
  });
}

/** Credits for a clean record, continuity and bonus together stay within the combined cap: what is above it is taken back. */
function enterCap(
  ledger: AdjustmentLedger,
  settled: readonly Settled[],
  { basis: { room, currency }, beforeBonus }: { basis: AdjustmentBasis; beforeBonus: string },
): void {
  const paid = settled.filter(isPaid);
  const cut = sum(paid.map(({ outcome }) => decimal(outcome.cut)));
  if (room === null || cut.isZero()) return;
  enterStep(ledger, {
    id: 'combined-cap',
    kind: 'combined-cap',
    operation: 'add',
    operand: cut,
    facts: {
      given: roundMoney(sum(paid.map(({ indicated }) => indicated)), currency),
      kept: roundMoney(sum(paid.map(({ outcome }) => decimal(outcome.amount))), currency),
      base: beforeBonus,
      share: decimalText(roundOperand(room.share)),
      premium: decimalText(room.premium),
      least: decimalText(room.least),
    },
  });
}
