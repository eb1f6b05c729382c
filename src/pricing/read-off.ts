import { type Decimal, decimal, decimalText } from '../values/decimal.js';
import type { Facts, LedgerEntry } from '../quoted/ledger.js';
import { roundMoney } from '../values/money.js';
import { roundedShare } from '../values/rounded-result.js';
import type { Premium } from '../quoted/quote-record.js';
import { holding, kindsAt } from '../rules/read/step-stages.js';

/** What of a step says what the price is. */
export interface ReadStep {
  readonly kind: string;
  readonly before: Decimal;
  readonly after: Decimal;
  readonly facts: Facts;
}

/** What steps say of the price by themselves: all but the minimum premium, which is the book's. */
export function readOff(
  steps: readonly ReadStep[],
  { turnover, currency }: { readonly turnover: Decimal; readonly currency: string },
): Omit<Premium, 'minimum'> {
  const last = lastOf(steps);
  const holdingFrom = firstAt(steps, held, 0);
  const indicated = firstAt(steps, indicating, holdingFrom);
  return {
    estimated: roundMoney(last, currency),
    rate: rateOf(steps, { from: holdingFrom, premium: last, turnover }),
    indication: decimalText(steps[holdingFrom]?.before ?? last),
    unrounded: decimalText(steps[indicated]?.before ?? last),
  };
}

/** The place of the first step of some kinds, from a place on; behind the last where there is none. */
function firstAt(steps: readonly ReadStep[], kinds: ReadonlySet<string>, from: number): number {
  let place = from;
  while (place < steps.length && !kinds.has((steps[place] as ReadStep).kind)) place += 1;
  return place;
}

const held = /*#__PURE__*/ kindsAt(holding);
const indicating = /*#__PURE__*/ kindsAt(holding.filter((stage) => stage !== 'corridor'));
const rateRounding: ReadonlySet<string> = /*#__PURE__*/ new Set(['rate-rounding']);
const nothing = /*#__PURE__*/ decimal(0);

/** The steps of a recorded ledger. */
export function stepsOf(ledger: readonly LedgerEntry[]): ReadStep[] {
  return ledger.map(({ kind, before, after, facts }) => ({
    ...{ kind, facts },
    before: decimal(before),
    after: decimal(after),
  }));
}

/** The amount steps end with; zero for none. */
export function lastOf(steps: readonly ReadStep[]): Decimal {
  return steps[steps.length - 1]?.after ?? nothing;
}

interface Rated {
  /** No step before it rounds a rate. */
  readonly from: number;
  readonly premium: Decimal;
  readonly turnover: Decimal;
}

/** Premium over insurable turnover, in the book's rate unit where it has one. */
function rateOf(steps: readonly ReadStep[], { from, premium, turnover }: Rated): string {
  const unit = steps[firstAt(steps, rateRounding, from)]?.facts['rateUnit'];
  if (typeof unit !== 'string') return decimalText(roundedShare(premium, turnover));
  return decimalText(premium.dividedBy(turnover).dividedBy(unit).round().times(unit));
}
