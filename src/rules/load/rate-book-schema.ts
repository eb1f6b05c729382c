import * as z from 'zod/mini';
import { adjustmentSchema } from './adjustment-schema.js';
import { adviceSchema } from './advice-schema.js';
import { bookLimits } from './book-limits.js';
import { buyerTraits, type BuyerTraits } from '../../submission/buyer-traits.js';
import { exchangeSchema } from './exchange-schema.js';
import type { Exactly, Fields } from './exact-schema.js';
import { pageSchemaOf } from './page-schema.js';
import { propertyIds } from '../read/property-ids.js';
import type {
  BookCase,
  ExpectedOutcome,
  Guideline,
  Question,
  Questionnaire,
  RateBase,
  RateBook,
  Reference,
  StepInput,
  StepLine,
  TechnicalPremium,
  Trigger,
} from '../read/rate-book.js';
import {
  dateSchema,
  daysSchema,
  decimalSchema,
  idSchema,
  keySchema,
  noteSchema,
  roundingSchema,
  sentenceSchema,
  textSchema,
} from './text-schema.js';
import { tierSchema } from './tier-schema.js';
import { usualWaterfall } from '../read/waterfall-order.js';

const listOf = <Member extends z.ZodMiniType>(member: Member, longest: number) =>
  z.array(member).check(z.maxLength(longest, 'too-many-entries'));

const rateBases = [
  'insurable-turnover',
  'annual-turnover',
  'limits',
  'average-balance',
  'peak-balance',
  'buyers',
] as const satisfies readonly RateBase[];

const inputSchema = z.strictObject({
  measure: idSchema,
  attribute: z.exactOptional(keySchema),
} satisfies Fields<StepInput>);

const stepSchema = z.strictObject({
  id: idSchema,
  kind: idSchema,
  operation: z.enum(['start', 'multiply', 'add', 'divide', 'at-most', 'at-least', 'round-to']),
  title: textSchema,
  measure: z.exactOptional(idSchema),
  page: z.exactOptional(idSchema),
  pages: z.exactOptional(z.record(idSchema, idSchema)),
  steps: z.exactOptional(listOf(idSchema, bookLimits.steps)),
  attribute: z.exactOptional(keySchema),
  base: z.exactOptional(z.enum(rateBases)),
  inputs: z.exactOptional(z.record(idSchema, inputSchema)),
  only: z.exactOptional(
    z.strictObject({ attribute: keySchema, keys: listOf(keySchema, bookLimits.steps) }),
  ),
  turnover: z.exactOptional(z.enum(['annual', 'period'])),
  factors: z.exactOptional(listOf(idSchema, bookLimits.steps)),
  withinLimits: z.exactOptional(z.literal(true)),
  rounding: z.exactOptional(roundingSchema),
} satisfies Fields<StepLine>);

const guidelineSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  measure: idSchema,
  tier: z.exactOptional(idSchema),
  above: z.exactOptional(decimalSchema),
  from: z.exactOptional(decimalSchema),
  upTo: z.exactOptional(decimalSchema),
  below: z.exactOptional(decimalSchema),
  outcome: z.enum(['decline', 'refer', 'note']),
  basis: z.enum(['sourced', 'standard', 'judgement']),
  references: listOf(idSchema, bookLimits.citations),
  note: noteSchema,
} satisfies Fields<Guideline>);

const triggerSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  measure: idSchema,
  trigger: decimalSchema,
  release: decimalSchema,
  severity: z.enum(['low', 'medium', 'high']),
  action: z.enum(['limit-reduction', 'surcharge', 'renewal-indication', 'monitoring']),
  limitShare: z.exactOptional(decimalSchema),
  noticeDays: z.exactOptional(daysSchema),
  basis: z.enum(['sourced', 'standard', 'judgement']),
  references: listOf(idSchema, bookLimits.citations),
  note: noteSchema,
} satisfies Fields<Trigger>);

const questionSchema = z.strictObject({
  id: idSchema,
  dimension: idSchema,
  title: textSchema,
  weight: decimalSchema,
} satisfies Fields<Question>);

const referenceSchema = z.strictObject({
  title: sentenceSchema,
  publisher: z.exactOptional(sentenceSchema),
  place: z.exactOptional(sentenceSchema),
  url: z.exactOptional(sentenceSchema),
  date: z.exactOptional(sentenceSchema),
} satisfies Fields<Reference>);

const questionnaireSchema = z.strictObject({
  dimensions: listOf(z.strictObject({ id: idSchema, title: textSchema }), bookLimits.questions),
  questions: listOf(questionSchema, bookLimits.questions),
  references: listOf(idSchema, bookLimits.citations),
  note: noteSchema,
} satisfies Fields<Questionnaire>);

const technicalSchema = z.strictObject({
  steps: listOf(idSchema, bookLimits.steps),
  lines: z.exactOptional(listOf(stepSchema, bookLimits.steps)),
} satisfies Fields<TechnicalPremium>);

/** Plain JSON whose numbers all have one canonical form, so that the book has a digest. */
const plainRecord = z.record(z.string(), z.unknown()).check((context) => {
  for (const path of unsafeNumbers(context.value))
    context.issues.push({ code: 'custom', path, message: 'number-not-text', input: context.value });
});

function unsafeNumbers(value: unknown): (string | number)[][] {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? [] : [[]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    unsafeNumbers(member).map((path) => [Array.isArray(value) ? Number(name) : name, ...path]),
  );
}

const caseSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  submission: plainRecord,
  expected: z.strictObject({
    status: z.enum(['quoted', 'referred', 'declined', 'invalid']),
    premium: z.exactOptional(decimalSchema),
    rate: z.exactOptional(decimalSchema),
    findings: z.exactOptional(listOf(idSchema, bookLimits.findings)),
  } satisfies Fields<ExpectedOutcome>),
  note: z.exactOptional(noteSchema),
} satisfies Fields<BookCase>);

/** A rate book whose entries are not looked at. */
type Shell = Omit<RateBook, EntryList | EntryRecord> &
  Readonly<Record<EntryList, readonly unknown[]>> &
  Readonly<Record<EntryRecord, Readonly<Record<string, unknown>>>>;
type EntryList = 'algorithm' | 'tiers' | 'guidelines';
type EntryRecord = 'pages' | 'references';

const shell = z.strictObject({
  format: z.literal(1),
  edition: idSchema,
  title: textSchema,
  currency: z.string(),
  exchange: z.exactOptional(exchangeSchema),
  effectiveFrom: dateSchema,
  effectiveTo: z.exactOptional(dateSchema),
  renewalsFrom: z.exactOptional(dateSchema),
  requestsFrom: z.exactOptional(dateSchema),
  filing: z.exactOptional(
    z.strictObject({ reference: sentenceSchema, note: z.exactOptional(textSchema) }),
  ),
  notice: z.exactOptional(textSchema),
  validityDays: z.int().check(z.minimum(1), z.maximum(366)),
  algorithm: z.array(z.unknown()),
  technical: z.exactOptional(technicalSchema),
  waterfall: z.exactOptional(z.array(z.enum(usualWaterfall))),
  adjustment: z.exactOptional(adjustmentSchema),
  advice: z.exactOptional(adviceSchema),
  pages: z.record(idSchema, z.unknown()),
  tiers: z.array(z.unknown()),
  questionnaire: z.exactOptional(questionnaireSchema),
  guidelines: z.array(z.unknown()),
  triggers: z.exactOptional(listOf(triggerSchema, bookLimits.triggers)),
  references: z.record(idSchema, z.unknown()),
  claims: z.exactOptional(listOf(z.enum(propertyIds), propertyIds.length)),
  cases: z.exactOptional(listOf(caseSchema, bookLimits.cases)),
} satisfies Fields<RateBook>);

/** The shape of a rate book but for its entries: fields, their types and how they are written. */
export const rateBookSchema: Exactly<Shell, typeof shell> = shell;

/** Schemas of the entries of a book, by the list or record that holds them. */
export interface EntrySchemas {
  readonly algorithm: Exactly<StepLine, typeof stepSchema>;
  readonly tiers: typeof tierSchema;
  readonly guidelines: Exactly<Guideline, typeof guidelineSchema>;
  readonly pages: ReturnType<typeof pageSchemaOf>;
  readonly references: Exactly<Reference, typeof referenceSchema>;
}

/** The shape of an entry of each list and record of a book that may look buyers up by these traits. */
export function entrySchemasOf(traits: BuyerTraits): EntrySchemas {
  return {
    algorithm: stepSchema,
    tiers: tierSchema,
    guidelines: guidelineSchema,
    pages: pageSchemaOf(traits),
    references: referenceSchema,
  };
}

/** The shape of an entry of each list and record of a book. */
export const entrySchemas: EntrySchemas = /*#__PURE__*/ entrySchemasOf(buyerTraits);
