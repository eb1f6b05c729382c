import { type ItemOf, list, optional, record, type ShapeOf } from '../../gate/field-schema.js';
import { inputLimits } from '../../gate/input-limits.js';
import {
  country,
  currency,
  days,
  flag,
  id,
  money,
  percentage,
  rate,
  multiple,
  share,
  termsDays,
  whole,
} from '../../submission/schema-fields.js';
import type { Issue } from '../../values/issues.js';
import { reportTo } from '../../values/issue-facts.js';
import type { AdviceReport } from '../advice-issue.js';
import { issuesOf } from '../../gate/issues-of.js';
import { otherRecord } from '../../gate/other-record.js';
import { plainJson } from '../../gate/plain-json.js';
import { readWith } from '../../gate/read-with-schema.js';
import type { Offer, OfferCover, OfferLimit } from './offer.js';

/** Offers as they were read, or everything that is wrong with them. */
export type OffersResult =
  | { readonly ok: true; readonly offers: readonly Offer[]; readonly issues: readonly [] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const mostOffers = 50;

const cover = record({
  insuredPercentage: percentage,
  discretionaryInsuredPercentage: optional(percentage),
  discretionaryLimit: optional(money),
  nonQualifyingLoss: optional(money),
  eachLoss: optional(money),
  aggregateFirstLoss: optional(money),
  maximumLiability: optional(money),
  maximumLiabilityMultiple: optional(multiple),
  maximumTermsDays: optional(termsDays),
  maximumExtensionDays: optional(days),
  waitingPeriodDays: optional(whole(0, 730, 180)),
  insolvencyOnly: optional(flag),
} satisfies ShapeOf<OfferCover>);

const limit = record({ buyer: id, amount: money } satisfies ShapeOf<OfferLimit>);

const exclusions = record({
  countries: optional(list(country, inputLimits.items)),
  buyers: optional(list(id, inputLimits.items)),
} satisfies ShapeOf<ItemOf<readonly NonNullable<Offer['exclusions']>[]>>);

const offer = record({
  id,
  currency: optional(currency),
  rate,
  minimumPremium: optional(money),
  fees: optional(money),
  taxes: optional(share),
  cover,
  limits: optional(list(limit, inputLimits.items)),
  exclusions: optional(exclusions),
} satisfies ShapeOf<Offer>);

const offers = list(offer, mostOffers);

/** Reads offers that may be anything. Paths lead into the list. Never throws. */
export function parseOffers(given: unknown): OffersResult {
  const other = otherRecord(plainJson(given, { nulls: true }).value, 'offers');
  if (other !== undefined) return { ok: false, issues: issuesOf([other]) };
  const reading = readWith<readonly Offer[]>(given, offers, '');
  if (!reading.ok) return reading;
  const issues: Issue[] = [];
  twice(
    reading.value,
    reportTo((issue) => issues.push(issue)),
  );
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, offers: reading.value, issues: [] };
}

function twice(all: readonly Offer[], report: AdviceReport): void {
  const first = new Map<string, number>();
  all.forEach(({ id: name, limits = [] }, index) => {
    const at = `/${index}`;
    const known = first.get(name);
    if (known !== undefined) report(`${at}/id`, 'offer-id-twice', { id: name, first: known });
    first.set(name, known ?? index + 1);
    const granted = new Map<string, number>();
    limits.forEach(({ buyer }, place) => {
      const path = `${at}/limits/${place}/buyer`;
      const before = granted.get(buyer);
      if (before !== undefined) report(path, 'offer-limit-twice', { buyer, first: before });
      granted.set(buyer, before ?? place + 1);
    });
  });
}
