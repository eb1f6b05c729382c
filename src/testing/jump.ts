import { Decimal, decimal } from '../values/decimal.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import type { QuotedPair } from './blamed-step.js';
import type { NumericInput } from './numeric-inputs.js';
import { pricedIn, type TestSetting } from './pricer.js';

/** A jump of the premium over one unit of an input. */
export interface Jump {
  readonly from: Decimal;
  readonly to: Decimal;
  /** `after / before - 1` of the unrounded premium. */
  readonly change: Decimal;
  readonly pair: QuotedPair;
}

/** Least jump reported, beyond twice what the units beside it move: 1 %. */
const least = '0.01';

/** The price at a number of an input; null where there is none, or it is zero. */
export function priceAt(
  input: NumericInput,
  value: Decimal,
  setting: TestSetting,
): PricedQuote | null {
  if (value.lessThan(input.from) || value.greaterThan(input.to)) return null;
  const made = pricedIn(setting, input.at(value));
  return made === null || decimal(made.premium.unrounded).isZero() ? null : made;
}

/** `second / first - 1` of the unrounded premiums. */
export function moveBetween(first: PricedQuote, second: PricedQuote): Decimal {
  return decimal(second.premium.unrounded).dividedBy(first.premium.unrounded).minus(1);
}

/**
 * The jump from a number to the next, if there is one: a move of at least 1 % beyond twice the move of the unit
 * before and of the unit after, whichever moves more. A steep slope is no jump.
 */
export function jumpAt(input: NumericInput, from: Decimal, setting: TestSetting): Jump | null {
  const to = from.plus(input.unit);
  const [before, after] = [priceAt(input, from, setting), priceAt(input, to, setting)];
  if (before === null || after === null) return null;
  const change = moveBetween(before, after);
  if (change.abs().lessThan(least)) return null;
  const beside = [
    [priceAt(input, from.minus(input.unit), setting), before],
    [after, priceAt(input, to.plus(input.unit), setting)],
  ].map(([a, b]) => (a && b ? moveBetween(a, b).abs() : decimal(0)));
  if (
    change
      .abs()
      .minus(Decimal.max(0, ...beside).times(2))
      .lessThan(least)
  )
    return null;
  const submissions = { before: input.at(from), after: input.at(to) };
  return { from, to, change, pair: { book: setting.book, submissions, quotes: { before, after } } };
}
