import * as z from 'zod/mini';
import { inputLimits } from '../gate/input-limits.js';
import type {
  Buyer,
  BuyerGroup,
  Continuity,
  Cover,
  CoverPeriod,
  CreditControl,
  CreditControlAnswer,
  ExchangeRate,
  Grade,
  LossHistory,
  LossYear,
  PastLoss,
  Policyholder,
  Renewal,
  Selection,
  Submission,
  Trade,
  Turnover,
  TurnoverExclusion,
} from './submission.js';
import { type CodeField, readCountry, readCurrency, readIndustry } from '../gate/code-fields.js';
import { type DecimalField, readDecimal } from '../gate/decimal-field.js';
import { type ShapeOf, dictionary, field, list, optional, record } from '../gate/field-schema.js';
import { readDate, readText, readWholeNumber } from '../gate/plain-fields.js';

type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
type Supplied = Extract<LossHistory, { statement: 'supplied' }>;

const fewItems = 100;
const manyItems = 10_000;

function decimal(example: string, limits: Omit<DecimalField, 'format' | 'example'> = {}) {
  return field({ format: 'decimal', example, ...limits }, readDecimal);
}

function whole(least: number, most: number, example: number) {
  return field({ format: 'whole-number', example, least, most }, readWholeNumber);
}

function text(example: string, most?: number) {
  return field({ format: 'text', example, ...(most && { most }) }, readText);
}

function code(format: CodeField['format'], example: string): CodeField {
  return { format, example };
}

const id = text('B-001');
const date = field({ format: 'date', example: '2026-01-31' }, readDate);
const country = field(code('country', 'CN'), readCountry);
const currency = field(code('currency', 'CNY'), readCurrency);
const industry = field(code('industry', '2610'), readIndustry);
const flag = z.boolean();
const days = whole(0, 365, 60);
const pastDays = whole(1, 3650, 45);
const year = whole(1900, 2199, 2025);
const grade = whole(1, 10, 5) as z.ZodMiniTransform<Grade>;
const money = decimal('1250000.50');
const positiveMoney = decimal('1250000.50', { positive: true });
const percentage = decimal('90', { positive: true, most: 100, unit: 'percentage' });
const share = decimal('0.25', { most: 1, unit: 'share' });
const positiveShare = decimal('0.8', { positive: true, most: 1, unit: 'share' });
const rate = decimal('0.0021', { positive: true, most: 0.1, unit: 'share' });
const multiple = decimal('30', { positive: true, most: 1000 });
const exchange = decimal('7.1', { positive: true });

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

const trade = {
  country,
  sector: optional(industry),
  paymentMethod: optional(
    z.enum([
      'open-account',
      'documents-against-acceptance',
      'documents-against-payment',
      'letter-of-credit',
    ]),
  ),
  termsDays: optional(days),
  currency: optional(currency),
  gradeBasis: optional(z.enum(['country-peers', 'global'])),
  requestedLimit: optional(money),
  approvedLimit: optional(money),
} satisfies ShapeOf<Trade>;

const overdue = record({ days: pastDays, amount: money } satisfies ShapeOf<
  ItemOf<Buyer['overdue']>
>);

const buyer = record({
  id,
  ...trade,
  kind: optional(z.enum(['company', 'public', 'consumer'])),
  related: optional(flag),
  grade: optional(grade),
  rating: optional(text('BBB-')),
  turnover: optional(money),
  peakBalance: optional(money),
  overdue: optional(list(overdue, fewItems)),
  group: optional(id),
} satisfies ShapeOf<Buyer>);

const gradeShare = record({ grade, share } satisfies ShapeOf<ItemOf<BuyerGroup['gradeMix']>>);

const buyerGroup = record({
  id,
  ...trade,
  count: optional(whole(1, 10_000_000, 250)),
  turnover: optional(money),
  gradeMix: optional(list(gradeShare, fewItems)),
} satisfies ShapeOf<BuyerGroup>);

const pastLoss = record({
  date,
  buyer: optional(id),
  gross: money,
  recoveries: optional(money),
} satisfies ShapeOf<PastLoss>);

const lossYear = record({
  from: date,
  to: optional(date),
  insurableTurnover: money,
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

const lossHistory = z.discriminatedUnion('statement', [
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
} satisfies ShapeOf<CreditControl>);

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
  maximumTermsDays: optional(days),
  maximumExtensionDays: optional(days),
  waitingPeriodDays: optional(whole(0, 730, 180)),
  politicalRisk: optional(flag),
  preShipment: optional(flag),
} satisfies ShapeOf<Cover>);

const buyers = optional(list(buyer, inputLimits.items));
const buyerGroups = optional(list(buyerGroup, manyItems));

const renewal = record({
  expiringRate: rate,
  expiringPremium: optional(money),
  edition: optional(text('reference-2026.1')),
  cover: optional(cover),
  turnover: optional(turnover),
  buyers,
  buyerGroups,
} satisfies ShapeOf<Renewal>);

const exchangeRate = record({ currency, rate: exchange, date } satisfies ShapeOf<ExchangeRate>);

const selection = record({
  step: text('payment-terms'),
  value: decimal('0.95'),
  reason: text('Ten years without a loss', inputLimits.sentence),
  authority: text('Chief underwriter'),
} satisfies ShapeOf<Selection>);

/** The schema of a submission: every field by itself. What must hold between fields is in the rules. */
export const submissionShape = record({
  id: optional(id),
  currency,
  asOf: date,
  inception: date,
  months: optional(whole(1, 36, 12)),
  basis: optional(z.enum(['risks-attaching', 'losses-occurring'])),
  policyholder: optional(policyholder),
  turnover,
  buyers,
  buyerGroups,
  lossHistory: optional(lossHistory),
  continuity: optional(
    record({ periods: list(coverPeriod, fewItems) } satisfies ShapeOf<Continuity>),
  ),
  creditControl: optional(creditControl),
  cover,
  renewal: optional(renewal),
  exchangeRates: optional(list(exchangeRate, fewItems * 2)),
  attributes: optional(dictionary({ format: 'text', example: 'channel' }, text('broker'))),
  selections: optional(list(selection, fewItems * 2)),
} satisfies ShapeOf<Submission>);
