import { addDays, addMonths } from '../../values/calendar.js';
import type { PricedQuote } from '../../quoted/quote-record.js';
import { bearingsOf } from '../../quoted/sealed-quote.js';
import type { LossYear, Renewal, Submission } from '../../submission/submission.js';

/** A policy period as it was agreed. */
export interface Expiring {
  readonly submission: Submission;
  readonly quote: PricedQuote;
}

/** What the expiring period brought: no losses, or those that were expected. */
export type Course = 'no-losses' | 'expected-losses';

/**
 * The submission of the next renewal: one period later, with a period more of cover and of loss history, and the
 * expiring policy as it was quoted. `next` holds what the seller says then; nothing else moves.
 */
export function nextRenewal(
  { submission: expiring, quote }: Expiring,
  next: Submission,
  course: Course,
): Submission {
  const { inception } = expiring;
  const { months } = quote.period;
  const to = addDays(addMonths(inception, months), -1);
  const known = next.lossHistory?.statement === 'supplied' ? next.lossHistory.years : [];
  const years = next.policyholder?.yearsTrading;
  const passed = Math.floor(months / 12);
  return {
    ...next,
    asOf: addMonths(expiring.asOf, months),
    inception: addMonths(inception, months),
    ...(years !== undefined && {
      policyholder: { ...next.policyholder, yearsTrading: years + passed },
    }),
    lossHistory: {
      statement: 'supplied',
      years: [...known, { from: inception, to, ...lossesOf(quote, course) }],
    },
    continuity: {
      periods: [...(next.continuity?.periods ?? []), { from: inception, to, insurer: 'this' }],
    },
    renewal: renewalOf(expiring, next, quote),
  };
}

function lossesOf(quote: PricedQuote, course: Course): Omit<LossYear, 'from' | 'to'> {
  const insuredPercentage = quote.cover.insuredPercentage ?? '100';
  const borne = course === 'no-losses' ? null : bearingsOf(quote);
  return {
    insurableTurnover: quote.exposure.insurableTurnover,
    cover: { insuredPercentage },
    ...(borne === null ? { losses: [] } : { paid: borne.present.insured }),
  };
}

/** The expiring policy; its turnover and buyers only where they differ. */
function renewalOf(expiring: Submission, next: Submission, quote: PricedQuote): Renewal {
  const sameTurnover = alike(expiring.turnover, next.turnover);
  const sameBuyers =
    alike(expiring.buyers, next.buyers) && alike(expiring.buyerGroups, next.buyerGroups);
  return {
    expiringRate: quote.premium.rate,
    expiringPremium: quote.premium.estimated,
    edition: quote.book.edition,
    cover: expiring.cover,
    ...(!sameTurnover && { turnover: expiring.turnover }),
    ...(!sameBuyers && expiring.buyers && { buyers: expiring.buyers }),
    ...(!sameBuyers && expiring.buyerGroups && { buyerGroups: expiring.buyerGroups }),
  };
}

/** True for values of the same text; lists are compared item by item, for changed ones hold most of what they held. */
function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other))
    return JSON.stringify(one) === JSON.stringify(other);
  return one.length === other.length && one.every((item, at) => alike(item, other[at]));
}
