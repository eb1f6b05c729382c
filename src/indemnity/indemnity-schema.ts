import * as z from 'zod/mini';
import { issuesOf } from '../issue-messages.js';
import type { Issue } from '../issues.js';
import { plainJson } from '../plain-json.js';
import { usualWaterfall } from '../rules/waterfall-order.js';
import { readCurrency } from '../submission/code-fields.js';
import { type DecimalField, readDecimal } from '../submission/decimal-field.js';
import { type ShapeOf, field, list, optional, record } from '../submission/field-schema.js';
import { readDate, readText, readWholeNumber } from '../submission/plain-fields.js';
import { schemaProblems } from '../submission/schema-problems.js';
import type {
  IndemnityCover,
  IndemnityLoss,
  IndemnityOptions,
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
const flag = z.boolean();

const waterfall = list(z.enum(usualWaterfall), 2 * usualWaterfall.length);

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
  maximumTermsDays: optional(whole(365, 120)),
  maximumExtensionDays: optional(whole(365, 60)),
  waitingPeriodDays: optional(whole(730, 180)),
  politicalRisk: optional(flag),
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
  recoveries: optional(readRecoveries(money, list(recovery, mostDays))),
  notifiedOn: optional(date),
  cause: optional(z.enum(['insolvency', 'protracted-default'])),
} satisfies ShapeOf<IndemnityLoss>);

const settlement = record({
  businessDays: optional(whole(366, 45)),
  after: optional(z.enum(['notification', 'waiting-period', 'both'])),
  holidays: optional(list(date, mostDays)),
  workdays: optional(list(date, mostDays)),
} satisfies ShapeOf<SettlementTerms>);

const options = record({
  currency: field({ format: 'currency', example: 'CNY' }, readCurrency),
  waterfall: optional(waterfall),
  recoveries: optional(z.enum(['pro-rata', 'before'])),
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

/** A request whose fields are well formed, or everything that is wrong with them. */
export type IndemnityReading =
  | { readonly ok: true; readonly request: IndemnityRequest }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a request that may be anything; what must hold between fields is in the rules. Never throws. */
export function readIndemnity(input: {
  readonly cover: unknown;
  readonly losses: unknown;
  readonly options: unknown;
}): IndemnityReading {
  const plain = plainJson(input);
  const problems = plain.problems.filter(
    ({ path, code }) => path !== '/cover/tierTitle' || code !== 'null-value',
  );
  if (!plain.complete) return { ok: false, issues: issuesOf(plain.problems) };
  const reading = z.safeParse(request, plain.value);
  if (reading.success && problems.length === 0) return { ok: true, request: reading.data };
  const known = problems.map(({ path }) => `${path}/`);
  const found = (reading.error?.issues ?? [])
    .flatMap((issue) => schemaProblems(issue, plain.value))
    .filter(({ path }) => !known.some((place) => place.startsWith(`${path}/`)));
  return { ok: false, issues: issuesOf([...problems, ...found]) };
}
