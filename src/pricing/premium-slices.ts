import { bandOf } from '../rules/read/band.js';
import type { RateBook } from '../rules/read/rate-book.js';
import { rowValueOf } from '../rules/read/row-value.js';
import { Decimal, decimal } from '../values/decimal.js';

/** Slices of premium, each with its own rate: what is set aside of the part of the premium that lies in it. */
export interface PremiumSlice {
  readonly from: Decimal;
  /** Null for the last one. */
  readonly upTo: Decimal | null;
  readonly rate: Decimal;
}

/** The slices of a banded page, in the currency of the premium; none where there is no page. */
export function premiumSlices(
  { pages }: Pick<RateBook, 'pages'>,
  id: string | undefined,
  fromBookCurrency: (amount: Decimal) => Decimal,
): readonly PremiumSlice[] {
  const page = id === undefined ? undefined : pages[id];
  if (page?.shape !== 'banded') return [];
  return page.rows.map((row) => {
    const { lower, upper } = bandOf(row);
    return {
      from: lower === null ? decimal(0) : Decimal.max(0, fromBookCurrency(lower)),
      upTo: upper && fromBookCurrency(upper),
      rate: rowValueOf(row).value,
    };
  });
}

/** What the slices set aside of a premium. */
export function setAside(slices: readonly PremiumSlice[], premium: Decimal): Decimal {
  return slices.reduce((all, { from, upTo, rate }) => {
    const end = upTo === null ? premium : Decimal.min(premium, upTo);
    return all.plus(Decimal.max(0, end.minus(from)).times(rate));
  }, decimal(0));
}

/**
 * The premium of which `net` is left once a flat share and what the slices say are set aside. Between two limits of
 * slices what is left grows in a straight line, so the premium is solved exactly.
 */
export function premiumLeaving(
  net: Decimal,
  flat: Decimal,
  slices: readonly PremiumSlice[],
): Decimal {
  const left = (premium: Decimal): Decimal =>
    premium.times(decimal(1).minus(flat)).minus(setAside(slices, premium));
  const limits = slices.flatMap(({ from, upTo }) => (upTo === null ? [from] : [from, upTo]));
  const start = limits
    .filter((limit) => left(limit).lessThanOrEqualTo(net))
    .reduce((most, limit) => Decimal.max(most, limit), decimal(0));
  const marginal = slices
    .filter(({ from, upTo }) => from.lessThanOrEqualTo(start) && !upTo?.lessThanOrEqualTo(start))
    .reduce((all, { rate }) => all.plus(rate), flat);
  return start.plus(net.minus(left(start)).dividedBy(decimal(1).minus(marginal)));
}
