import * as z from 'zod/mini';
import { inputLimits } from '../gate/input-limits.js';
import { otherRecord } from '../gate/other-record.js';
import { plainJson } from '../gate/plain-json.js';
import { usualWaterfall } from '../rules/read/waterfall-order.js';
import { readCurrency } from '../gate/code-fields.js';
import { type DecimalField, readDecimal } from '../gate/decimal-field.js';
import type { Draft } from '../submission/draft.js';
import { type ShapeOf, field, list, optional, record } from '../gate/field-schema.js';
import { readDate, readText, readWholeNumber } from '../gate/plain-fields.js';
import type { Problem } from '../gate/problem.js';
import { schemaProblems } from '../gate/schema-problems.js';
import { clearAt, pointer, valueAt } from '../gate/way.js';
import { politicalPerils } from '../submission/political-perils.js';
import type { ExchangeRate, PerilCover, PoliticalPerils } from '../submission/submission.js';
import type {
  BuyerLimit,
  IndemnityCover,
  IndemnityLoss,
  IndemnityOptions,
  IndemnityPeriod,
  Recovery,
  SettlementTerms,
} from './indemnity-input.js';
import { readRecoveries } from './recoveries-schema.js';

const mostLosses = 10_000;
const mostDays = 1_000;

function decimal(example: string, limits: Omit<DecimalField, 'format' | 'example'> = {}) {
  return field({ format: 'decimal', example, ...limits }, readDecimal);
}

function whole(most: number, example: number) {
  return field({ format: 'whole-number', example, least: 0, most }, readWholeNumber);
}

function text(example: string) {
  return field({ format: 'text', example }, readText);
}

const money = decimal('1250.50');
const percentage = decimal('90', { positive: true, most: 100, unit: 'percentage' });
const date = field({ format: 'date', example: '2026-01-31' }, readDate);
const currency = field({ format: 'currency', example: 'CNY' }, readCurrency);
const flag = z.boolean();

const waterfall = list(z.enum(usualWaterfall), 2 * usualWaterfall.length);

const perilCover = record({
  insured: optional(flag),
  insuredPercentage: optional(percentage),
  waitingPeriodDays: optional(whole(730, 180)),
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
  tierTitle: optional(record({ en: z.string(), 'zh-CN': z.string() })),
  insuredPercentage: optional(percentage),
  discretionaryInsuredPercentage: optional(percentage),
  discretionaryLimit: optional(money),
  nonQualifyingLoss: optional(money),
  eachLoss: optional(money),
  aggregateFirstLoss: optional(money),
  aggregateFirstLossShare: optional(decimal('0.0005', { most: 1, unit: 'share' })),
  maximumLiability: optional(money),
  maximumLiabilityMultiple: optional(decimal('30', { positive: true, most: 1000 })),
  maximumTermsDays: optional(whole(3650, 120)),
  maximumExtensionDays: optional(whole(365, 60)),
  waitingPeriodDays: optional(whole(730, 180)),
  politicalRisk: optional(flag),
  politicalPerils: optional(perils),
  insolvencyOnly: optional(flag),
  preShipment: optional(flag),
  waterfall: optional(waterfall),
} satisfies ShapeOf<IndemnityCover>);

const recovery = record({ date, amount: money } satisfies ShapeOf<Recovery>);

const loss = record({
  id: optional(text('L-1')),
  date,
  buyer: optional(text('B-001')),
  gross: money,
  limit: optional(money),
  discretionary: optional(flag),
  currency: optional(currency),
  recoveries: optional(readRecoveries(money, list(recovery, mostDays))),
  notifiedOn: optional(date),
  cause: optional(z.enum(['insolvency', 'protracted-default', ...politicalPerils])),
} satisfies ShapeOf<IndemnityLoss>);

const exchangeRate = record({
  currency,
  rate: decimal('7.1', { positive: true }),
  date,
} satisfies ShapeOf<ExchangeRate>);

const buyer = record({
  id: text('B-001'),
  limit: optional(money),
  discretionary: optional(flag),
  insurable: optional(flag),
  currency: optional(currency),
  converted: optional(exchangeRate),
} satisfies ShapeOf<BuyerLimit>);

const period = record({
  inception: date,
  expiry: date,
  basis: optional(z.enum(['risks-attaching', 'losses-occurring'])),
  months: optional(whole(36, 12)),
} satisfies ShapeOf<IndemnityPeriod>);

const settlement = record({
  businessDays: optional(whole(366, 45)),
  after: optional(z.enum(['notification', 'waiting-period', 'both'])),
  holidays: optional(list(date, mostDays)),
  workdays: optional(list(date, mostDays)),
} satisfies ShapeOf<SettlementTerms>);

const options = record({
  currency,
  waterfall: optional(waterfall),
  recoveries: optional(z.enum(['pro-rata', 'before'])),
  buyers: optional(list(buyer, inputLimits.items)),
  period: optional(period),
  notifiedOn: optional(date),
  settlement: optional(settlement),
} satisfies ShapeOf<IndemnityOptions>);

const request = record({ cover, losses: list(loss, mostLosses), options });

/** What is asked: each field well formed by itself. */
export interface IndemnityRequest {
  readonly cover: IndemnityCover;
  readonly losses: readonly IndemnityLoss[];
  readonly options: IndemnityOptions;
}

/** A request whose fields are well formed, or what is wrong with them and what is left without those. */
export type IndemnityReading =
  | { readonly ok: true; readonly request: IndemnityRequest }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** The request without the parts that were refused; undefined when too little is left to look further. */
      readonly draft: Draft<IndemnityRequest> | undefined;
    };

/** Reads a request that may be anything; what must hold between fields is in the rules. Never throws. */
export function readIndemnity(input: {
  readonly cover: unknown;
  readonly losses: unknown;
  readonly options: unknown;
}): IndemnityReading {
  const plain = plainJson(input);
  if (!plain.complete) return { ok: false, problems: plain.problems, draft: undefined };
  const { value } = plain;
  const others = otherRecords(value);
  if (others.length > 0) return { ok: false, problems: others, draft: undefined };
  const problems = plain.problems.filter((problem) => !isNoTier(problem));
  if (plain.problems.some(isNoTier)) leaveOutTierTitle(value);
  const reading = z.safeParse(request, value);
  if (reading.success && problems.length === 0) return { ok: true, request: reading.data };
  const found = (reading.error?.issues ?? []).flatMap((issue) => schemaProblems(issue, value));
  for (const { way } of found) clearAt(value, way);
  const known = problems.map(({ path }) => `${path}/`);
  return {
    ok: false,
    problems: [
      ...problems,
      ...found.filter(({ path }) => !known.some((place) => place.startsWith(`${path}/`))),
    ],
    draft: found.some(({ code }) => code === 'too-many-issues')
      ? undefined
      : (value as Draft<IndemnityRequest>),
  };
}

const parts = [
  ['cover', ['cover']],
  ['losses', ['losses']],
  ['holidays', ['options', 'settlement', 'holidays']],
] as const;

/** Other records where the cover or a list stands. */
function otherRecords(value: unknown): Problem[] {
  return parts.flatMap(
    ([asked, way]) => otherRecord(valueAt(value, way), asked, pointer(way)) ?? [],
  );
}

/** The cover of a quote says by null that it is of no tier. */
function isNoTier({ path, code }: Problem): boolean {
  return path === '/cover/tierTitle' && code === 'null-value';
}

function leaveOutTierTitle(value: unknown): void {
  delete (valueAt(value, ['cover']) as { tierTitle?: unknown }).tierTitle;
}
