import { type AdjustmentTerms, usualAdjustment } from '../quoted/adjustment-terms.js';
import { changesOf } from '../policy/changes-in-force.js';
import type { ExchangeTerms, Policy } from '../policy/policy-record.js';
import { agreedAdvance } from './agreed-advance.js';
import type { AdvanceBill } from './declarations.js';
import type { Money } from '../submission/submission.js';
import type { DecimalText } from '../values/text.js';
import { type CreditRoom, creditRoom } from './bonus/credit-room.js';
import { type RateSegment, segmentsOf } from '../policy/rate-segments.js';

/** What an adjustment takes from the policy, and nothing else. */
export interface AdjustmentBasis {
  readonly policyNumber: string | null;
  readonly edition: string;
  readonly currency: string;
  readonly period: Policy['period'];
  /** Days of constant rate, in order, from inception to expiry. */
  readonly segments: readonly RateSegment[];
  readonly minimum: Money;
  /** Countries of the buyers that are insured. */
  readonly countries: ReadonlySet<string>;
  /** Exchange rates the policy was bound at, by currency. */
  readonly boundRates: ReadonlyMap<string, DecimalText>;
  /** The rate of the shipment month the policy names; null where it names none, and the rates it was bound at count. */
  readonly exchange: ExchangeTerms | null;
  /** Deposit premium by day, as the contract terms of the policy have it; null where it has none. */
  readonly advance: readonly AdvanceBill[] | null;
  readonly terms: AdjustmentTerms;
  /** How far the credits of the year are from their combined cap; null where the book has none. */
  readonly room: CreditRoom | null;
}

/** The basis of an adjustment: what was agreed when the policy was bound. */
export function adjustmentBasis(policy: Policy): AdjustmentBasis {
  const { policyNumber, currency, period, minimumPremium, quote, submission } = policy;
  return {
    policyNumber,
    edition: policy.edition,
    currency,
    period,
    segments: segmentsOf(policy),
    minimum: minimumPremium,
    countries: insuredCountries(policy),
    boundRates: new Map((submission.exchangeRates ?? []).map((each) => [each.currency, each.rate])),
    exchange: policy.exchange ?? null,
    advance: agreedAdvance(policy),
    terms: quote.adjustment ?? usualAdjustment,
    room: creditRoom(quote.ledger),
  };
}

function insuredCountries({ quote, submission, changes }: Policy): Set<string> {
  const { buyers = [], buyerGroups = [] } = submission;
  const excluded = new Set(quote.excludedBuyers.map(({ buyer }) => buyer));
  const added = changesOf(changes, 'buyer').map(({ endorsement }) => endorsement.buyer);
  return new Set(
    [...buyers, ...buyerGroups, ...added]
      .filter(({ id }) => !excluded.has(id))
      .map(({ country }) => country),
  );
}
