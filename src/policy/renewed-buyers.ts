import { type Decimal, decimal, decimalText } from '../values/decimal.js';
import type { Buyer, BuyerGroup, Submission } from '../submission/submission.js';
import type { CountedOverdue } from './counted-overdues.js';
import type { BuyerObservation, Observations } from './observations.js';

/** What next year's buyers are made from. */
export interface BuyerChange {
  readonly observations: Observations | null;
  readonly overdues: readonly CountedOverdue[];
  /** Next year's turnover over the expiring one's. */
  readonly growth: Decimal;
}

/**
 * Next year's buyers: as observed, with the turnovers grown alike. Overdues are those of today alone: a buyer not listed
 * among the observations owes nothing overdue.
 */
export function renewedBuyers(
  { buyers, buyerGroups }: Submission,
  { observations, overdues, growth }: BuyerChange,
): Pick<Submission, 'buyers' | 'buyerGroups'> {
  const observed = new Map((observations?.buyers ?? []).map((each) => [each.id, each]));
  const ageing = new Map(overdues.map((each) => [each.buyer, each.ageing]));
  return {
    ...(buyers && {
      buyers: buyers.map((buyer) =>
        renewedBuyer(grown(buyer, growth), observed.get(buyer.id), {
          known: observations !== null || buyer.overdue !== undefined,
          ageing: ageing.get(buyer.id) ?? [],
        }),
      ),
    }),
    ...(buyerGroups && { buyerGroups: buyerGroups.map((group) => grown(group, growth)) }),
  };
}

function grown<One extends Buyer | BuyerGroup>(one: One, growth: Decimal): One {
  if (one.turnover === undefined || growth.equals(1)) return one;
  return { ...one, turnover: decimalText(decimal(one.turnover).times(growth).toDecimalPlaces(2)) };
}

function renewedBuyer(
  { overdue: _past, ...buyer }: Buyer,
  observed: BuyerObservation | undefined,
  { known, ageing }: { readonly known: boolean; readonly ageing: CountedOverdue['ageing'] },
): Buyer {
  const { grade, rating, approvedLimit, turnover } = observed ?? {};
  return {
    ...withGrade(buyer, { ...(grade && { grade }), ...(rating && { rating }) }),
    ...(approvedLimit !== undefined && { approvedLimit }),
    ...(turnover !== undefined && { turnover }),
    ...(known && { overdue: ageing }),
  };
}

function withGrade(buyer: Buyer, now: Pick<Buyer, 'grade' | 'rating'>): Buyer {
  if (now.grade === undefined && now.rating === undefined) return buyer;
  const { grade: _grade, rating: _rating, ...rest } = buyer;
  return { ...rest, ...now };
}
