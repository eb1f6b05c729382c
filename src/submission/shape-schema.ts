import { recordOfKinds } from '../gate/kinds-schema.js';
import * as z from 'zod/mini';
import { inputLimits } from '../gate/input-limits.js';
import type {
  Continuity,
  Cover,
  CoverPeriod,
  CreditControl,
  CreditControlAnswer,
  ExchangeRate,
  LossHistory,
  LossYear,
  PastLoss,
  PerilCover,
  Policyholder,
  PoliticalPerils,
  Renewal,
  Selection,
  Submission,
  Turnover,
  TurnoverExclusion,
} from './submission.js';
import { politicalPerils } from './political-perils.js';
import { buyerLists } from './buyer-schema.js';
import { buyerTraits, type BuyerTraits } from './buyer-traits.js';
import {
  type ItemOf,
  type ShapeOf,
  dictionary,
  list,
  optional,
  record,
} from '../gate/field-schema.js';
import {
  attributes,
  country,
  currency,
  date,
  days,
  decimal,
  exchange,
  fewItems,
  flag,
  id,
  industry,
  manyItems,
  money,
  multiple,
  percentage,
  positiveMoney,
  positiveShare,
  rate,
  share,
  termsDays,
  text,
  whole,
  year,
} from './schema-fields.js';

type Supplied = Extract<LossHistory, { statement: 'supplied' }>;

const policyholder = record({
  id: optional(id),
  country: optional(country),
  tradeSector: optional(industry),
  yearsTrading: optional(whole(0, 500, 12)),
} satisfies ShapeOf<Policyholder>);

const exclusion = record({
  reason: z.enum([
    'cash',
    'prepaid',
    'confirmed-letter-of-credit',
    'intercompany',
    'public-buyer',
    'consumer',
  ]),
  amount: money,
} satisfies ShapeOf<TurnoverExclusion>);

const pastYear = record({ year, amount: money } satisfies ShapeOf<ItemOf<Turnover['pastYears']>>);

const turnover = record({
  estimated: positiveMoney,
  exclusions: optional(list(exclusion, fewItems)),
  pastYears: optional(list(pastYear, fewItems)),
  offeredShare: optional(positiveShare),
} satisfies ShapeOf<Turnover>);

const pastLoss = record({
  date,
  peril: optional(z.enum(politicalPerils)),
  buyer: optional(id),
  gross: money,
  recoveries: optional(money),
} satisfies ShapeOf<PastLoss>);

const lossYear = record({
  from: date,
  to: optional(date),
  insurableTurnover: money,
  premium: optional(money),
  paid: optional(money),
  outstanding: optional(money),
  recoveries: optional(money),
  count: optional(whole(0, 1_000_000, 2)),
  largest: optional(money),
  notifiedOverdues: optional(money),
  notifiedOverduesInGrades: optional(flag),
  cover: optional(
    record({ insuredPercentage: percentage } satisfies ShapeOf<NonNullable<LossYear['cover']>>),
  ),
  losses: optional(list(pastLoss, manyItems)),
} satisfies ShapeOf<LossYear>);

const lossHistory = recordOfKinds('statement', [
  record({ statement: z.literal('no-history') }),
  record({
    statement: z.literal('supplied'),
    years: list(lossYear, fewItems),
  } satisfies ShapeOf<Supplied>),
]);

const coverPeriod = record({
  from: date,
  to: date,
  insurer: z.enum(['this', 'other']),
} satisfies ShapeOf<CoverPeriod>);

const answer = record({
  answer: z.enum(['yes', 'partly', 'no', 'unknown']),
  evidence: optional(z.enum(['none', 'document', 'audited'])),
} satisfies ShapeOf<CreditControlAnswer>);

const creditControl = record({
  answers: optional(dictionary({ format: 'text', example: 'credit-policy' }, answer)),
  daysSalesOutstanding: optional(whole(0, 3650, 75)),
  overdueShare: optional(share),
} satisfies ShapeOf<CreditControl>);

const perilCover = record({
  insured: optional(flag),
  insuredPercentage: optional(percentage),
  waitingPeriodDays: optional(whole(0, 730, 180)),
} satisfies ShapeOf<PerilCover>);

const perils = record({
  transfer: optional(perilCover),
  war: optional(perilCover),
  licence: optional(perilCover),
  'public-default': optional(perilCover),
  repudiation: optional(perilCover),
} satisfies ShapeOf<PoliticalPerils>);

const cover = record({
  tier: optional(text('standard')),
  insuredPercentage: optional(percentage),
  discretionaryInsuredPercentage: optional(percentage),
  discretionaryLimit: optional(money),
  nonQualifyingLoss: optional(money),
  eachLoss: optional(money),
  aggregateFirstLoss: optional(money),
  aggregateFirstLossShare: optional(share),
  maximumLiability: optional(positiveMoney),
  maximumLiabilityMultiple: optional(multiple),
  maximumTermsDays: optional(termsDays),
  maximumExtensionDays: optional(days),
  waitingPeriodDays: optional(whole(0, 730, 180)),
  politicalRisk: optional(flag),
  politicalPerils: optional(perils),
  insolvencyOnly: optional(flag),
  preShipment: optional(flag),
} satisfies ShapeOf<Cover>);

const expiring = {
  expiringRate: rate,
  expiringPremium: optional(money),
  edition: optional(text('reference-2026.1')),
  cover: optional(cover),
  turnover: optional(turnover),
};

const exchangeRate = record({ currency, rate: exchange, date } satisfies ShapeOf<ExchangeRate>);

const selection = record({
  step: text('payment-terms'),
  page: optional(text('country')),
  row: optional(text('B')),
  buyer: optional(id),
  value: decimal('0.95'),
  reason: text('Ten years without a loss', inputLimits.sentence),
  authority: text('Chief underwriter'),
} satisfies ShapeOf<Selection>);

/**
 * The schema of a submission whose buyers have these traits: every field by itself. What must hold between fields is
 * in the rules.
 */
export function submissionShapeOf(traits: BuyerTraits) {
  const lists = buyerLists(traits);
  const renewal = record({ ...expiring, ...lists } satisfies ShapeOf<Renewal>);
  return record({
    id: optional(id),
    currency,
    asOf: date,
    inception: date,
    months: optional(whole(1, 36, 12)),
    basis: optional(z.enum(['risks-attaching', 'losses-occurring'])),
    earlierShipments: optional(z.enum(['insured', 'not-insured'])),
    policyholder: optional(policyholder),
    turnover,
    ...lists,
    lossHistory: optional(lossHistory),
    continuity: optional(
      record({ periods: list(coverPeriod, fewItems) } satisfies ShapeOf<Continuity>),
    ),
    creditControl: optional(creditControl),
    cover,
    renewal: optional(renewal),
    exchangeRates: optional(list(exchangeRate, fewItems * 2)),
    attributes: optional(attributes),
    selections: optional(list(selection, fewItems * 2)),
  } satisfies ShapeOf<Submission>);
}

/** A schema of a submission. */
export type SubmissionShape = ReturnType<typeof submissionShapeOf>;

/** The schema of a submission. */
export const submissionShape: SubmissionShape = /*#__PURE__*/ submissionShapeOf(buyerTraits);
