import { recordOfKinds } from '../gate/kinds-schema.js';
import * as z from 'zod/mini';
import { issuesOf } from '../gate/issues-of.js';
import type { Issue } from '../values/issues.js';
import { plainJson } from '../gate/plain-json.js';
import { type CodeField, readCountry, readCurrency } from '../gate/code-fields.js';
import { type DecimalField, readDecimal } from '../gate/decimal-field.js';
import { type ShapeOf, field, list, record } from '../gate/field-schema.js';
import { readDate, readText, readWholeNumber } from '../gate/plain-fields.js';
import { otherRecord } from '../gate/other-record.js';
import { schemaProblems } from '../gate/schema-problems.js';
import { valueAt } from '../gate/way.js';
import { billingSchema, patternSchema } from './billing-schema.js';
import { readSentence } from './sentence-field.js';
import type {
  AnalysisFee,
  BrokerageTerms,
  ContractBasis,
  ContractPeriod,
  ContractTerms,
  LimitFee,
  MinimumTerms,
  ModuleSurcharge,
  MonitoringFee,
  PolicyFee,
  TaxRow,
  TaxTable,
  TaxedRisk,
} from './contract-terms.js';
import { textByLanguage } from '../gate/language-text-schema.js';

const mostFees = 100;
const mostRows = 10_000;
const mostRisks = 250;

const optional = z.exactOptional;

function decimal(example: string, limits: Omit<DecimalField, 'format' | 'example'> = {}) {
  return field({ format: 'decimal', example, ...limits }, readDecimal);
}

function whole(least: number, most: number, example: number) {
  return field({ format: 'whole-number', example, least, most }, readWholeNumber);
}

function name(example: string) {
  return field({ format: 'text', example }, readText);
}

const countryField: CodeField = { format: 'country', example: 'CN' };
const currencyField: CodeField = { format: 'currency', example: 'CNY' };
const country = field(countryField, readCountry);
const currency = field(currencyField, readCurrency);
const date = field({ format: 'date', example: '2026-01-01' }, readDate);
const money = decimal('1250.50');
const share = decimal('0.8', { most: 1, unit: 'share' });
const count = whole(0, 10_000_000, 200);
const flag = z.boolean();
const sentence = field({ format: 'text', example: 'Premium tax' }, readSentence);
const text = textByLanguage(sentence);

const period = record({
  inception: date,
  expiry: date,
  months: whole(1, 36, 12),
} satisfies ShapeOf<ContractPeriod>);

const basis = record({
  currency,
  estimated: money,
  minimum: optional(money),
  period,
  buyers: count,
  limits: count,
} satisfies ShapeOf<ContractBasis>);

const minimum = record({
  share: optional(share),
  amount: optional(money),
  floor: optional(money),
} satisfies ShapeOf<MinimumTerms>);

const deposit = recordOfKinds('of', [
  record({ of: z.literal('minimum'), share }),
  record({ of: z.literal('estimated'), share }),
  record({ of: z.literal('amount'), amount: money }),
]);

const feeCommon = {
  id: name('limit-fee'),
  title: optional(text),
  taxed: z.enum(['as-premium', 'as-fee', 'untaxed']),
  billed: optional(billingSchema),
};
const priced = { ...feeCommon, price: money };
const counted = { ...priced, free: optional(count) };

const fee = recordOfKinds('kind', [
  record({ ...counted, kind: z.literal('limit') } satisfies ShapeOf<LimitFee>),
  record({ ...counted, kind: z.literal('analysis') } satisfies ShapeOf<AnalysisFee>),
  record({ ...counted, kind: z.literal('monitoring') } satisfies ShapeOf<MonitoringFee>),
  record({ ...priced, kind: z.literal('policy') } satisfies ShapeOf<PolicyFee>),
  record({ ...feeCommon, kind: z.literal('module'), share } satisfies ShapeOf<ModuleSurcharge>),
]);

const taxRow = record({
  country,
  product: name('export-credit-insurance'),
  tax: optional(name('premium-tax')),
  from: date,
  to: optional(date),
  rate: share,
  base: z.enum(['premium', 'fees', 'both']),
  exempt: optional(flag),
  title: text,
  reference: sentence,
} satisfies ShapeOf<TaxRow>);

const taxedRisk = record({
  country,
  product: name('export-credit-insurance'),
  share,
} satisfies ShapeOf<TaxedRisk>);

const taxTable = record({
  statement: z.literal('by-table'),
  rows: list(taxRow, mostRows),
  risks: list(taxedRisk, mostRisks),
  date: optional(date),
  rounding: optional(z.enum(['per-line', 'on-total'])),
  billed: optional(billingSchema),
} satisfies ShapeOf<TaxTable>);

const terms = record({
  minimum: optional(minimum),
  deposit: optional(deposit),
  instalments: optional(patternSchema),
  fees: optional(list(fee, mostFees)),
  taxes: recordOfKinds('statement', [record({ statement: z.literal('not-included') }), taxTable]),
  brokerage: optional(record({ share, shown: flag } satisfies ShapeOf<BrokerageTerms>)),
} satisfies ShapeOf<ContractTerms>);

const contract = record({ basis, terms });

/** A basis and terms whose fields are well formed, or everything that is wrong with them. */
export type ContractReading =
  | { readonly ok: true; readonly basis: ContractBasis; readonly terms: ContractTerms }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a basis and terms, each field by itself; what must hold between fields is in the rules. Never throws. */
export function readContract(input: {
  readonly basis: unknown;
  readonly terms: unknown;
}): ContractReading {
  const plain = plainJson(input);
  const other = otherRecord(valueAt(plain.value, ['terms']), 'contract-terms', '/terms');
  if (other !== undefined) return { ok: false, issues: issuesOf([other]) };
  if (!plain.complete) return { ok: false, issues: issuesOf(plain.problems) };
  const reading = z.safeParse(contract, plain.value);
  if (reading.success && plain.problems.length === 0) return { ok: true, ...reading.data };
  const known = new Set(plain.problems.map(({ path }) => path));
  const found = (reading.error?.issues ?? [])
    .flatMap((issue) => schemaProblems(issue, plain.value))
    .filter(({ path }) => !known.has(path));
  return { ok: false, issues: issuesOf([...plain.problems, ...found]) };
}
