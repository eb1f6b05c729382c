import { answeredReading } from '../gate/answered.js';
import { given, optionsOf } from '../gate/given.js';
import * as z from 'zod/mini';
import { deepFreeze } from '../values/freeze.js';
import { inputLimits } from '../gate/input-limits.js';
import { issuesOf } from '../gate/issues-of.js';
import { inWords } from '../values/in-words.js';
import type { InWords, Issue, MaybeInWords, WordedIssue } from '../values/issues.js';
import { otherRecord } from '../gate/other-record.js';
import { plainJson } from '../gate/plain-json.js';
import type { Grade } from '../submission/submission.js';
import { type CodeField, readCountry } from '../gate/code-fields.js';
import { type DecimalField, readDecimal } from '../gate/decimal-field.js';
import { industryField } from '../gate/industry-schema.js';
import { type ShapeOf, field, list, optional, record } from '../gate/field-schema.js';
import { readDate, readText, readWholeNumber } from '../gate/plain-fields.js';
import { schemaProblems } from '../gate/schema-problems.js';
import { observationRules } from './observation-rules.js';
import type {
  BuyerObservation,
  ClaimObservation,
  CountryObservation,
  Observations,
  SectorObservation,
  TurnoverObservation,
} from './observations.js';
import type { Policy } from './policy-record.js';

declare const parsed: unique symbol;

/** Observations that have passed {@link parseObservations}: a deeply frozen copy. */
export type ParsedObservations = Observations & { readonly [parsed]: true };

/** Observations that may be used, or everything that is wrong with them. */
export type ObservationsResult<Said extends Issue = Issue> =
  | {
      readonly ok: true;
      readonly observations: ParsedObservations;
      readonly issues: readonly [];
    }
  | { readonly ok: false; readonly issues: readonly Said[] };

const fewItems = 300;
const manyItems = 10_000;

function whole(least: number, most: number, example: number) {
  return field({ format: 'whole-number', example, least, most }, readWholeNumber);
}

function name(example: string) {
  return field({ format: 'text', example }, readText);
}

const amountField: DecimalField = { format: 'decimal', example: '1250000.50' };
const countryField: CodeField = { format: 'country', example: 'CN' };
const money = field(amountField, readDecimal);
const date = field({ format: 'date', example: '2026-12-31' }, readDate);
const id = name('B-001');

const buyer = record({
  id,
  overdue: optional(list(record({ days: whole(1, 3650, 45), amount: money }), fewItems)),
  grade: optional(whole(1, 10, 5) as z.ZodMiniTransform<Grade>),
  rating: optional(name('BBB-')),
  overdueInGrade: optional(z.boolean()),
  approvedLimit: optional(money),
  turnover: optional(money),
} satisfies ShapeOf<BuyerObservation>);

const country = record({
  country: field(countryField, readCountry),
  class: optional(name('4')),
  previousClass: optional(name('3')),
  cover: optional(z.enum(['open', 'restricted', 'withdrawn', 'sanctioned'])),
} satisfies ShapeOf<CountryObservation>);

const sector = record({
  sector: industryField({ format: 'industry', example: '2610' }),
  outlook: z.enum(['improving', 'stable', 'deteriorating']),
} satisfies ShapeOf<SectorObservation>);

const turnover = record({
  declared: money,
  through: date,
  premium: optional(money),
} satisfies ShapeOf<TurnoverObservation>);

const claim = record({
  buyer: id,
  date,
  gross: money,
  recoveries: optional(money),
  fromOverdue: optional(money),
} satisfies ShapeOf<ClaimObservation>);

/** The shape of observations, field by field. */
export const observationsShape = record({
  id: optional(name('report-1')),
  asOf: date,
  buyers: optional(list(buyer, inputLimits.items)),
  countries: optional(list(country, fewItems)),
  sectors: optional(list(sector, fewItems)),
  turnover: optional(turnover),
  claims: optional(list(claim, manyItems)),
  daysSalesOutstanding: optional(whole(0, 3650, 75)),
} satisfies ShapeOf<Observations>);

const accepted = /*#__PURE__*/ new WeakMap<object, Policy>();

/**
 * Checks observations of a policy and reports everything that is wrong at once: where, what, and what to write
 * instead; in words where words are given. What has been parsed for the same policy is returned at no cost. Never throws.
 */
export function parseObservations(
  input: unknown,
  policy: Policy,
  options: InWords,
): ObservationsResult<WordedIssue>;
export function parseObservations(
  input: unknown,
  policy: Policy,
  options?: MaybeInWords,
): ObservationsResult;
export function parseObservations(
  input: unknown,
  policy: Policy,
  options?: MaybeInWords,
): ObservationsResult {
  const { words } = optionsOf(options);
  const result = answeredReading(() =>
    given({ policy }, (held) => readObservations(input, held.policy)),
  );
  return result.ok ? result : { ok: false, issues: inWords(result.issues, words) };
}

function readObservations(input: unknown, policy: Policy): ObservationsResult {
  if (typeof input === 'object' && input !== null && accepted.get(input) === policy)
    return { ok: true, observations: input as ParsedObservations, issues: [] };
  const plain = plainJson(input);
  const other = otherRecord(plain.value, 'observations');
  if (other !== undefined) return refused(issuesOf([other]));
  if (!plain.complete) return refused(issuesOf(plain.problems));
  const reading = z.safeParse(observationsShape, plain.value);
  const known = new Set(plain.problems.map(({ path }) => path));
  const found = (reading.error?.issues ?? [])
    .flatMap((issue) => schemaProblems(issue, plain.value))
    .filter(({ path }) => !known.has(path));
  if (!reading.success || known.size > 0) return refused(issuesOf([...plain.problems, ...found]));
  const issues = observationRules(reading.data, policy);
  if (issues.length > 0) return refused(issues);
  const observations = deepFreeze(reading.data as Observations) as ParsedObservations;
  accepted.set(observations, policy);
  return { ok: true, observations, issues: [] };
}

function refused(issues: readonly Issue[]): ObservationsResult {
  return { ok: false, issues: deepFreeze(issues) };
}
