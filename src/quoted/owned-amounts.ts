import { type Decimal, decimal } from '../values/decimal.js';
import { logarithm } from '../values/logarithm.js';
import type { Text } from '../values/text.js';
import type { LedgerEntry } from './ledger.js';

/** A step that owns an amount: what it adds, before the steps behind it multiply it. */
export interface OwnedAmount {
  readonly id: string;
  readonly title: Text;
  readonly amount: Decimal;
  /** What it is multiplied by, by the steps behind it. */
  readonly factors: ReadonlyMap<string, Decimal>;
}

/**
 * The ledger as amounts that steps own and factors behind them. Limits and roundings enter as after / before; a step
 * from or to nothing owns its change.
 */
export function ownedAmounts(ledger: readonly LedgerEntry[]): readonly OwnedAmount[] {
  const factors = new Map<string, Decimal>();
  const owned: OwnedAmount[] = [];
  for (const entry of [...ledger].reverse()) {
    const { id, title, operation } = entry;
    const [before, after] = [decimal(entry.before), decimal(entry.after)];
    const multiplies = operation !== 'start' && operation !== 'add';
    if (multiplies && before.greaterThan(0) && after.greaterThan(0)) {
      factors.set(id, after.dividedBy(before));
      continue;
    }
    const amount = after.minus(before);
    if (!amount.isZero()) owned.push({ id, title, amount, factors: new Map(factors) });
  }
  return owned.reverse();
}

/** What an owned amount has become at the end. */
export function finalOf({ amount, factors }: OwnedAmount): Decimal {
  return [...factors.values()].reduce((product, factor) => product.times(factor), amount);
}

/**
 * Splits a change by the logarithms of the ratios that made it, weighed by the logarithmic mean: whatever the order, the
 * parts add up to the change.
 */
export function byLogarithms(
  [from, to]: readonly [from: Decimal, to: Decimal],
  ratios: ReadonlyMap<string, Decimal>,
): ReadonlyMap<string, Decimal> {
  const mean = from.equals(to) ? from : to.minus(from).dividedBy(logarithm(to.dividedBy(from)));
  return new Map([...ratios].map(([id, ratio]) => [id, mean.times(logarithm(ratio))]));
}
