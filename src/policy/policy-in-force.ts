import { decimal, decimalText, sum } from '../values/decimal.js';
import { isicOf } from '../values/industry-code.js';
import { converter } from '../risk/currency-conversion.js';
import type { Submission } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';
import { inForceOn } from './changes-in-force.js';
import { mergedCover } from './cover-in-force.js';
import { estimatedPremium, estimatedTurnover } from './estimated-premium.js';
import { buyersOn, decidedLimit } from './limits-in-force.js';
import type { BuyerObservation, Observations } from './observations.js';
import type { PolicyContent } from './policy-record.js';
import { type RateSegment, segmentsOf } from './rate-segments.js';
import { agreedRateOn } from './surcharge-in-force.js';

/** A policy as of a day, with the rates of its period where they changed. */
export interface PolicyToday extends PolicyContent {
  /** Rates by day of shipment, surcharges among them; missing where one rate held throughout. */
  readonly segments?: readonly RateSegment[];
}

/**
 * The policy as it applies to shipments of a day: the rate as agreed, without a surcharge, cover, buyers and estimates with the changes of the year. Limits
 * are those at binding, or of the day the buyer came: what was decided since is an observation.
 */
export function policyInForce(policy: PolicyContent, day: IsoDate): PolicyToday {
  if (policy.changes.length === 0) return policy;
  const covers = inForceOn(policy.changes, 'cover', day);
  const cover = covers[covers.length - 1]?.quote?.cover ?? policy.cover;
  return {
    ...policy,
    cover,
    rate: agreedRateOn(policy, day),
    segments: segmentsOf(policy),
    premium: estimatedPremium(policy),
    insurableTurnover: decimalText(estimatedTurnover(policy)),
    submission: { ...withBuyers(policy, day), cover: mergedCover(policy, covers) },
    changes: [],
  };
}

/** The submission with the buyers of the day, and a year of the turnover of those that came. */
function withBuyers(policy: PolicyContent, day: IsoDate): Submission {
  const { submission } = policy;
  const { turnover } = submission;
  const added = inForceOn(policy.changes, 'buyer', day).map(({ endorsement }) => endorsement.buyer);
  const convert = converter(submission);
  const more = sum(added.map((buyer) => convert(buyer.turnover ?? '0', buyer.currency)));
  const grown = estimateGrowth(policy);
  const estimated = decimal(turnover.estimated).plus(more).times(grown).toDecimalPlaces(2);
  return {
    ...submission,
    ...(added.length > 0 && { buyers: buyersOn(policy, day) }),
    turnover: {
      ...turnover,
      estimated: grown.equals(1) && more.isZero() ? turnover.estimated : decimalText(estimated),
    },
  };
}

/** The turnover as estimated by the changes over what it is without other estimates. */
function estimateGrowth(policy: PolicyContent) {
  const changes = policy.changes.filter(({ endorsement, id }) => {
    const named = endorsement.kind === 'undo' ? endorsement.change : id;
    return policy.changes.find((each) => each.id === named)?.endorsement.kind !== 'turnover';
  });
  const without = estimatedTurnover({ ...policy, changes });
  return without.isZero() ? decimal(1) : estimatedTurnover(policy).dividedBy(without);
}

/** Observations of a day with what was decided since binding, where they do not say otherwise: limits and sectors. */
export function withDecisions(policy: PolicyContent, observations: Observations): Observations {
  const { asOf, buyers = [], sectors = [] } = observations;
  if (policy.changes.length === 0) return observations;
  const decided = buyersOn(policy, asOf).flatMap(({ id }): BuyerObservation[] => {
    const approvedLimit = decidedLimit(policy, id, asOf);
    return approvedLimit === undefined ? [] : [{ id, approvedLimit }];
  });
  const limits = new Map(decided.map((each) => [each.id, each]));
  const known = new Set(buyers.map(({ id }) => id));
  const seen = new Set(sectors.map(({ sector }) => isicOf(sector)));
  const looks = new Map(
    inForceOn(policy.changes, 'sector', asOf).map(({ endorsement }) => [
      isicOf(endorsement.sector),
      { sector: endorsement.sector, outlook: endorsement.outlook },
    ]),
  );
  return {
    ...observations,
    buyers: [
      ...buyers.map((buyer) => ({ ...limits.get(buyer.id), ...buyer })),
      ...decided.filter(({ id }) => !known.has(id)),
    ],
    sectors: [...sectors, ...[...looks.values()].filter(({ sector }) => !seen.has(isicOf(sector)))],
  };
}

/** The policy of a clean year: the limits decided since binding are limits of its buyers. */
export function withLimits(policy: PolicyContent, day: IsoDate): PolicyToday {
  const inForce = policyInForce(policy, day);
  if (policy.changes.length === 0) return inForce;
  const buyers = inForce.submission.buyers?.map((buyer) => {
    const approvedLimit = decidedLimit(policy, buyer.id, day);
    return approvedLimit === undefined ? buyer : { ...buyer, approvedLimit };
  });
  return { ...inForce, submission: { ...inForce.submission, ...(buyers && { buyers }) } };
}
