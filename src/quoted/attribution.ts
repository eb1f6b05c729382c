import { answered, type InvalidData } from '../gate/answered.js';
import { given } from '../gate/given.js';
import { Decimal, decimal, sum } from '../values/decimal.js';
import { deepFreeze } from '../values/freeze.js';
import { minorUnits } from '../values/money.js';
import type { Money } from '../submission/submission.js';
import type { Text } from '../values/text.js';
import { byLogarithms, finalOf, type OwnedAmount, ownedAmounts } from './owned-amounts.js';
import type { PricedQuote, Quote } from './quote-record.js';

/** A premium, or a change of premium, split over the steps that make it. */
export type PremiumSplit =
  | {
      readonly status: 'split';
      readonly currency: string;
      readonly total: Money;
      /** In the order of the ledger; they add up to the total exactly. */
      readonly parts: readonly PremiumPart[];
    }
  | { readonly status: 'not-split'; readonly reason: 'no-price' | 'other-currency' }
  | InvalidData;

/** What one step makes of a premium. */
export interface PremiumPart {
  /** Id of the step. */
  readonly step: string;
  readonly title: Text;
  readonly amount: Money;
}

type Parts = Map<string, { readonly title: Text; exact: Decimal }>;

/**
 * Splits a premium over its steps, whatever their order: each amount that a step adds is split over the steps behind it by
 * logarithmic means, and the parts add up to the estimated premium to the minor unit. The ledger says what each step
 * changes where it stands; this says what it makes of the whole.
 *
 * @returns `invalid` with issues when the value is no quote, or was cut or changed.
 */
export function attribution(quote: Quote): PremiumSplit {
  return answered(() => given({ quote }, ({ quote }) => split(quote)));
}

function split(quote: Quote): PremiumSplit {
  if (quote.premium === null) return { status: 'not-split', reason: 'no-price' };
  const parts = partsIn(quote);
  for (const owned of ownedAmounts(quote.ledger)) {
    addTo(parts, owned.id, owned.amount);
    const shares = byLogarithms([owned.amount, finalOf(owned)], owned.factors);
    for (const [id, share] of shares) addTo(parts, id, share);
  }
  return splitOf(parts, decimal(quote.premium.estimated), quote.currency);
}

/**
 * Splits the change between two quotes, of two years, editions or covers, over the steps that made it, whatever their
 * order. A step that only one of them has owns what it adds or multiplies there. From the first to the second.
 *
 * @returns `invalid` with issues when a value is no quote, or was cut or changed.
 */
export function difference(from: Quote, to: Quote): PremiumSplit {
  return answered(() => given({ from, to }, ({ from, to }) => splitChange(from, to)));
}

function splitChange(from: Quote, to: Quote): PremiumSplit {
  if (from.premium === null || to.premium === null)
    return { status: 'not-split', reason: 'no-price' };
  if (from.currency !== to.currency) return { status: 'not-split', reason: 'other-currency' };
  const parts = partsIn(to, from);
  const [before, after] = [from, to].map(
    ({ ledger }) => new Map(ownedAmounts(ledger).map((owned) => [owned.id, owned])),
  );
  for (const id of new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])]))
    for (const [step, share] of changeOf(before?.get(id), after?.get(id)))
      addTo(parts, step, share);
  const change = decimal(to.premium.estimated).minus(from.premium.estimated);
  return splitOf(parts, change, to.currency);
}

/** The change of one owned amount, by the steps that made it. */
function changeOf(
  from: OwnedAmount | undefined,
  to: OwnedAmount | undefined,
): readonly (readonly [string, Decimal])[] {
  if (from === undefined || to === undefined || from.amount.isNegative() !== to.amount.isNegative())
    return [
      ...(from === undefined ? [] : [[from.id, finalOf(from).negated()] as const]),
      ...(to === undefined ? [] : [[to.id, finalOf(to)] as const]),
    ];
  const ratios = new Map([[to.id, to.amount.dividedBy(from.amount)]]);
  const one = decimal(1);
  for (const id of new Set([...from.factors.keys(), ...to.factors.keys()]))
    ratios.set(id, (to.factors.get(id) ?? one).dividedBy(from.factors.get(id) ?? one));
  return [...byLogarithms([finalOf(from), finalOf(to)], ratios)];
}

function partsIn(...quotes: readonly PricedQuote[]): Parts {
  const parts: Parts = new Map();
  for (const { ledger } of quotes)
    for (const { id, title } of ledger)
      if (!parts.has(id)) parts.set(id, { title, exact: decimal(0) });
  return parts;
}

function addTo(parts: Parts, step: string, amount: Decimal): void {
  const part = parts.get(step);
  if (part !== undefined) part.exact = part.exact.plus(amount);
}

/** Rounds to the minor unit so that the parts add up: those with the largest remainders are rounded up. */
function splitOf(parts: Parts, total: Decimal, currency: string): PremiumSplit {
  const decimals = minorUnits(currency) ?? 0;
  const unit = decimal(1).dividedBy(`1e${decimals}`);
  const rounded = [...parts].map(([step, { title, exact }]) => {
    const floor = exact.toDecimalPlaces(decimals, Decimal.ROUND_FLOOR);
    return { step, title, floor, rest: exact.minus(floor) };
  });
  const missing = total.minus(sum(rounded.map(({ floor }) => floor))).dividedBy(unit);
  const raised = new Set(
    [...rounded]
      .sort((one, other) => other.rest.comparedTo(one.rest))
      .slice(0, missing.round().toNumber())
      .map(({ step }) => step),
  );
  return deepFreeze({
    ...{ status: 'split', currency, total: total.toFixed(decimals) },
    parts: rounded.map(({ step, title, floor }) => ({
      ...{ step, title },
      amount: floor.plus(raised.has(step) ? unit : 0).toFixed(decimals),
    })),
  });
}
