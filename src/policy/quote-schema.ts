import * as z from 'zod/mini';
import { inputLimits } from '../gate/input-limits.js';
import { type ShapeOf, list, optional, record } from '../gate/field-schema.js';
import type { Assumption, Finding } from '../quoted/findings.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import type {
  ExcludedBuyer,
  ExposureSummary,
  FiledRange,
  LossCase,
  LossSummary,
  Premium,
  PricedQuote,
  QuotedCover,
  Subjectivity,
  Technical,
} from '../quoted/quote-record.js';
import type { Source } from '../rules/read/source.js';
import { usualWaterfall } from '../rules/read/waterfall-order.js';
import { currency, date, flag } from '../submission/schema-fields.js';
import type { PerilCover, PoliticalPerils } from '../submission/political-perils.js';
import { adjustment } from './adjustment-terms-schema.js';
import { count, facts, number, said, text } from './record-fields-schema.js';

const few = 1_000;
const nullable = z.nullable;
const operations = ['start', 'multiply', 'add', 'divide', 'at-most', 'at-least', 'round-to'];
const rules = ['selected', 'midpoint', 'interpolated'] as const;

const ends = ['min', 'max', 'both'] as const;

const source = record({
  ...{ page: said, title: text, row: said, value: number, basis: said },
  other: optional(said),
  range: optional(record({ min: number, max: number, open: optional(z.enum(ends)) })),
  rule: optional(z.enum([...rules, 'underwriter'])),
  calculated: optional(number),
  calculatedBy: optional(z.enum(rules)),
  selection: optional(record({ reason: said, authority: said })),
} satisfies ShapeOf<Source>);

const entry = record({
  ...{ id: said, kind: said, measure: optional(said), title: text },
  operation: z.enum(operations as [LedgerEntry['operation']]),
  ...{ operand: number, facts, sources: list(source, few) },
  ...{ before: number, after: number, change: number, relativeChange: nullable(number) },
} satisfies ShapeOf<LedgerEntry>);

const ledger = list(entry, few);

const peril = record({
  insured: optional(flag),
  insuredPercentage: optional(number),
  waitingPeriodDays: optional(count),
} satisfies ShapeOf<PerilCover>);

const perils = record({
  ...{ transfer: optional(peril), war: optional(peril), licence: optional(peril) },
  ...{ 'public-default': optional(peril), repudiation: optional(peril) },
} satisfies ShapeOf<PoliticalPerils>);

const cover = record({
  tier: optional(said),
  tierTitle: nullable(text),
  insuredPercentage: optional(number),
  discretionaryInsuredPercentage: optional(number),
  discretionaryLimit: optional(number),
  nonQualifyingLoss: optional(number),
  eachLoss: optional(number),
  aggregateFirstLoss: optional(number),
  aggregateFirstLossShare: optional(number),
  maximumLiability: optional(number),
  maximumLiabilityMultiple: optional(number),
  maximumTermsDays: optional(count),
  maximumExtensionDays: optional(count),
  waitingPeriodDays: optional(count),
  politicalRisk: optional(flag),
  politicalPerils: optional(perils),
  insolvencyOnly: optional(flag),
  preShipment: optional(flag),
  waterfall: optional(list(z.enum(usualWaterfall), 2 * usualWaterfall.length)),
} satisfies ShapeOf<QuotedCover>);

const exposure = record({
  ...{ insurableTurnover: number, buyers: number, normalBalance: number, withinLimits: number },
  ...{ peakBalance: number, weightedTermsDays: number, averageDefaultRate: number },
  ...{ effectiveBuyers: number, topBuyerShare: number, topFiveShare: number },
  ...{ overdueShare: number, discretionaryShare: number, coverGap: number },
} satisfies ShapeOf<ExposureSummary>);

const premium = record({
  ...{ estimated: number, rate: number, minimum: number, indication: number, unrounded: number },
} satisfies ShapeOf<Premium>);

const technical = record({
  ...{ premium: number, adequacy: number, ledger },
} satisfies ShapeOf<Technical>);

const lossCase = record({
  ...{ groundUp: number, aboveLimits: number, insured: number, retained: number },
  tailValueAtRisk: number,
} satisfies ShapeOf<LossCase>);

const losses = record({ present: lossCase, stress: lossCase } satisfies ShapeOf<LossSummary>);

const finding = record({
  code: said as z.ZodMiniTransform<never>,
  severity: z.enum(['decline', 'refer', 'note']),
  ...{ path: said, facts },
  guideline: optional(record({ id: said, title: text, level: number })),
} satisfies ShapeOf<Finding>);

const assumption = record({
  input: said as z.ZodMiniTransform<never>,
  ...{ path: said, value: said, count },
} satisfies ShapeOf<Assumption>);

const filedRange = record({
  ...{ step: said, page: said, row: said, min: number, max: number, open: optional(z.enum(ends)) },
  ...{ calculated: number, value: number, inside: z.literal(true) },
} satisfies ShapeOf<FiledRange>);

const excluded = record({
  ...{ buyer: said, reason: said as z.ZodMiniTransform<never>, turnover: number },
} satisfies ShapeOf<ExcludedBuyer>);

/** The conditions before cover. */
export const subjectivityCodes = z.enum([
  'questionnaire',
  'loss-history',
  'limits',
  'grades',
  'ageing',
  'underwriter-approval',
  'evidence',
]);

const subjectivity = record({ code: subjectivityCodes } satisfies ShapeOf<Subjectivity>);

/** A stored quote with a price: every field is there and of its kind. */
export const pricedQuote = record({
  submission: nullable(said),
  book: record({
    ...{ edition: said, title: text, digest: said },
    ...{ filing: nullable(said), notice: nullable(text) },
  }),
  library: record({ name: z.literal('trade-credit-pricing'), version: said }),
  ...{ submissionDigest: nullable(said), digest: said },
  findings: list(finding, inputLimits.items),
  assumptions: list(assumption, inputLimits.items),
  status: z.enum(['quoted', 'referred']),
  currency,
  period: record({
    ...{ inception: date, expiry: date, months: count },
    basis: z.enum(['risks-attaching', 'losses-occurring']),
  }),
  validity: record({ from: date, until: date }),
  ...{ cover, services: optional(text), exposure, premium, adjustment: optional(adjustment) },
  ...{ technical: nullable(technical), losses: nullable(losses), ledger },
  filedRanges: list(filedRange, few),
  excludedBuyers: list(excluded, inputLimits.items),
  subjectivities: list(subjectivity, few),
  measures: list(record({ id: said, version: said }), few),
  issues: list(z.never(), 0) as unknown as z.ZodMiniTransform<readonly []>,
} satisfies ShapeOf<PricedQuote>);
