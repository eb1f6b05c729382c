import { recordOfKinds } from '../gate/kinds-schema.js';
import * as z from 'zod/mini';
import { type CodeField, readCountry, readCurrency } from '../gate/code-fields.js';
import { type DecimalField, readDecimal } from '../gate/decimal-field.js';
import { type ShapeOf, field, list, optional, record } from '../gate/field-schema.js';
import { inputLimits } from '../gate/input-limits.js';
import { issuesOf } from '../gate/issues-of.js';
import { otherRecord } from '../gate/other-record.js';
import { plainJson } from '../gate/plain-json.js';
import { readDate, readText, readWholeNumber } from '../gate/plain-fields.js';
import { schemaProblems } from '../gate/schema-problems.js';
import type { Issue } from '../values/issues.js';
import type {
  AdvanceBill,
  Cancellation,
  Declaration,
  Declarations,
  DeclaredTurnover,
  MonthlyRate,
  PreviousPeriod,
  SettledClaim,
} from './declarations.js';

const mostDeclarations = 2_000;
const mostRates = 10_000;
const mostClaims = 10_000;
const mostPeriods = 100;
const mostBills = 120;

/** Amounts and rates that keep every product of the two exact in the digits there are. */
const largestAmount = 1e15;
const largestRate = 1e6;

const amountField: DecimalField = {
  format: 'decimal',
  example: '1250000.50',
  most: largestAmount,
};
const rateField: DecimalField = {
  format: 'decimal',
  example: '7.8125',
  positive: true,
  most: largestRate,
};
const countryField: CodeField = { format: 'country', example: 'DE' };
const currencyField: CodeField = { format: 'currency', example: 'EUR' };
const money = field(amountField, readDecimal);
const currency = field(currencyField, readCurrency);
const date = field({ format: 'date', example: '2026-12-31' }, readDate);
const month = field({ format: 'text', example: '2026-07' }, readText);
const name = field({ format: 'text', example: 'TCI-2026-001' }, readText);

const line = record({
  month: optional(month),
  from: optional(date),
  to: optional(date),
  country: field(countryField, readCountry),
  currency: optional(currency),
  turnover: money,
  corrects: optional(z.boolean()),
} satisfies ShapeOf<DeclaredTurnover>);

const declaration = record({
  declaredOn: date,
  lines: list(line, inputLimits.items),
} satisfies ShapeOf<Declaration>);

const monthlyRate = record({
  currency,
  month,
  rate: field(rateField, readDecimal),
} satisfies ShapeOf<MonthlyRate>);

const advance = record({ due: date, amount: money } satisfies ShapeOf<AdvanceBill>);

const cancellation = record({
  on: date,
  by: z.enum(['policyholder', 'insurer']),
} satisfies ShapeOf<Cancellation>);

const claim = record({
  id: optional(name),
  date,
  paid: money,
  outstanding: optional(money),
  recovered: optional(money),
} satisfies ShapeOf<SettledClaim>);

const experience = recordOfKinds('statement', [
  record({ statement: z.literal('clean') }),
  record({ statement: z.literal('claims'), claims: list(claim, mostClaims) }),
]);

const previous = record({
  from: date,
  to: date,
  premium: money,
  claims: money,
  claimCount: field(
    { format: 'whole-number', example: 0, least: 0, most: 1_000_000 },
    readWholeNumber,
  ),
  profitShared: optional(z.boolean()),
} satisfies ShapeOf<PreviousPeriod>);

/** The shape of declarations, field by field. */
export const declarationsShape = record({
  policyNumber: optional(name),
  declarations: list(declaration, mostDeclarations),
  exchangeRates: optional(list(monthlyRate, mostRates)),
  advance: optional(list(advance, mostBills)),
  cancellation: optional(cancellation),
  experience: optional(experience),
  previous: optional(list(previous, mostPeriods)),
  renewal: optional(z.enum(['renewed', 'not-renewed'])),
} satisfies ShapeOf<Declarations>);

/** Declarations whose fields are well formed, or everything that is wrong with them. */
export type DeclarationsReading =
  | { readonly ok: true; readonly declarations: Declarations }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads declarations, each field by itself; what must hold between fields is in the rules. Never throws. */
export function readDeclarations(input: unknown): DeclarationsReading {
  const plain = plainJson(input);
  const other = otherRecord(plain.value, 'declarations');
  if (other !== undefined) return { ok: false, issues: issuesOf([other]) };
  if (!plain.complete) return { ok: false, issues: issuesOf(plain.problems) };
  const reading = z.safeParse(declarationsShape, plain.value);
  if (reading.success && plain.problems.length === 0)
    return { ok: true, declarations: reading.data };
  const known = new Set(plain.problems.map(({ path }) => path));
  const found = (reading.error?.issues ?? [])
    .flatMap((issue) => schemaProblems(issue, plain.value))
    .filter(({ path }) => !known.has(path));
  return { ok: false, issues: issuesOf([...plain.problems, ...found]) };
}
