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

/** Slices one above another, where one of them ends or begins; the first place is no premium at all. */
export interface SlicePlace {
  readonly at: Decimal;
  /** What the slices set aside of a premium of so much. */
  readonly aside: Decimal;
  /** What they set aside of each unit beyond it, up to the next place. */
  readonly rate: Decimal;
}

/** The slices of a banded page, in the currency of the book; none where there is no page. */
export function premiumSlices(
  { pages }: Pick<RateBook, 'pages'>,
  id: string | undefined,
): readonly PremiumSlice[] {
  const page = id === undefined ? undefined : pages[id];
  if (page?.shape !== 'banded') return [];
  return page.rows.map((row) => {
    const { lower, upper } = bandOf(row);
    return { from: lower ?? decimal(0), upTo: upper, rate: rowValueOf(row).value };
  });
}

/** The places of slices, rising, their limits in the money of the premium. */
export function slicePlaces(
  slices: readonly PremiumSlice[],
  money: (amount: Decimal) => Decimal,
): readonly SlicePlace[] {
  const changes = slices.flatMap(({ from, upTo, rate }) => [
    { at: Decimal.max(0, money(from)), more: rate },
    ...(upTo === null ? [] : [{ at: Decimal.max(0, money(upTo)), more: rate.negated() }]),
  ]);
  let last: SlicePlace = { at: decimal(0), aside: decimal(0), rate: decimal(0) };
  const places = new Map([['0', last]]);
  for (const { at, more } of changes.sort((one, other) => one.at.comparedTo(other.at))) {
    last = { at, aside: setAside([last], at), rate: last.rate.plus(more) };
    places.set(at.toFixed(), last);
  }
  return [...places.values()];
}

/** What the slices set aside of a premium. */
export function setAside(places: readonly SlicePlace[], premium: Decimal): Decimal {
  const place = lastOf(places, ({ at }) => at.lessThanOrEqualTo(premium));
  return place === undefined
    ? decimal(0)
    : place.aside.plus(premium.minus(place.at).times(place.rate));
}

/**
 * The premium of which `net` is left once a flat share and what the slices say are set aside. Between two limits of
 * slices what is left grows in a straight line, so the premium is solved exactly.
 */
export function premiumLeaving(
  net: Decimal,
  flat: Decimal,
  places: readonly SlicePlace[],
): Decimal {
  const kept = decimal(1).minus(flat);
  const left = ({ at, aside }: SlicePlace): Decimal => at.times(kept).minus(aside);
  const start = lastOf(places, (place) => left(place).lessThanOrEqualTo(net)) ?? places[0];
  return start === undefined
    ? net.dividedBy(kept)
    : start.at.plus(net.minus(left(start)).dividedBy(kept.minus(start.rate)));
}

function lastOf(
  places: readonly SlicePlace[],
  isIn: (place: SlicePlace) => boolean,
): SlicePlace | undefined {
  let index = places.length - 1;
  while (index >= 0 && !isIn(places[index] as SlicePlace)) index -= 1;
  return places[index];
}
