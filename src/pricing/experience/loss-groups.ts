import type { PastLoss } from '../../submission/submission.js';
import { type Decimal, decimal } from '../../values/decimal.js';
import { firstPlace } from '../../values/halving.js';

/** Losses of a year that meet the same terms and of which nothing is recovered, by rising amount. */
export interface LossGroup {
  readonly buyer?: string | undefined;
  readonly peril?: PastLoss['peril'] | undefined;
  readonly amounts: readonly Decimal[];
  /** Sums of the first 0, 1, 2, ... amounts. */
  readonly sums: readonly Decimal[];
}

/** The losses of a year, sorted once whatever the cover. */
export interface GroupedLosses {
  readonly groups: readonly LossGroup[];
  /** Losses of which a part is recovered. */
  readonly recovered: readonly PastLoss[];
  /** All of them by date. */
  readonly ordered: readonly PastLoss[];
}

/** Sorts the losses of a year by what they have in common; those of one buyer and peril meet the same terms. */
export function groupedLosses({ losses }: { readonly losses: readonly PastLoss[] }): GroupedLosses {
  const ordered = [...losses].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const amounts = new Map<string, Decimal[]>();
  const first = new Map<string, PastLoss>();
  const recovered: PastLoss[] = [];
  for (const loss of ordered) {
    if (loss.recoveries !== undefined && !decimal(loss.recoveries).isZero()) recovered.push(loss);
    else {
      const key = `${loss.peril ?? ''}|${loss.buyer === undefined ? '' : `:${loss.buyer}`}`;
      if (!first.has(key)) first.set(key, loss);
      const known = amounts.get(key) ?? [];
      if (known.push(decimal(loss.gross)) === 1) amounts.set(key, known);
    }
  }
  const groups = [...first].map(([key, { buyer, peril }]) => {
    const sorted = (amounts.get(key) ?? []).sort((a, b) => a.comparedTo(b));
    return { buyer, peril, amounts: sorted, sums: sumsOf(sorted) };
  });
  return { groups, recovered, ordered };
}

function sumsOf(amounts: readonly Decimal[]): Decimal[] {
  let sum = decimal(0);
  return [sum, ...amounts.map((amount) => (sum = sum.plus(amount)))];
}

/**
 * The sum of what terms on each loss leave of a group: nothing of small losses, the share less an amount from there on,
 * never more than of the largest. The terms are asked at so many losses as halving needs, not at all of them.
 */
export function sumOfGroup(
  { amounts, sums }: Pick<LossGroup, 'amounts' | 'sums'>,
  share: Decimal,
  after: (amount: Decimal) => Decimal,
): Decimal {
  const at = (place: number): Decimal => after(amounts[place] as Decimal);
  const paidFrom = firstPlace(amounts.length, (place) => !at(place).isZero());
  if (paidFrom === amounts.length) return decimal(0);
  const largest = at(amounts.length - 1);
  const full = firstPlace(amounts.length, (place) => at(place).equals(largest));
  const least = at(paidFrom);
  const off = share.times(amounts[paidFrom] as Decimal).minus(least);
  const between = (sums[full] as Decimal).minus(sums[paidFrom] as Decimal);
  return share
    .times(between)
    .minus(off.times(full - paidFrom))
    .plus(largest.times(amounts.length - full));
}
