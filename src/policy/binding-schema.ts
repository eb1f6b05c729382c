import * as z from 'zod/mini';
import { type ShapeOf, field, list, optional, record } from '../gate/field-schema.js';
import { issuesOf } from '../gate/issues-of.js';
import { plainJson } from '../gate/plain-json.js';
import { schemaProblems } from '../gate/schema-problems.js';
import { readSentence } from '../contract/sentence-field.js';
import { date, flag, positiveMoney, text } from '../submission/schema-fields.js';
import type { Issue } from '../values/issues.js';
import type { MetSubjectivity, StatedBinding } from './binding.js';
import type { Approval } from './approval.js';
import type { ExchangeTerms, StatedOverride } from './policy-record.js';
import { subjectivityCodes } from './quote-schema.js';

const few = 100;

const sentence = field({ format: 'text', example: 'Within appetite' }, readSentence);

/** Who approved, on what authority and when. */
export const approval = record({
  ...{ by: text('A. Underwriter'), authority: text('level-2'), on: date },
  conditions: optional(list(sentence, few)),
  findings: optional(list(text('country-restricted'), few)),
} satisfies ShapeOf<Approval>);

const override = record({
  term: z.enum(['rate', 'minimum-premium']),
  ...{ selected: positiveMoney, by: text('A. Underwriter'), authority: text('level-2') },
  ...{ on: date, reason: sentence },
} satisfies ShapeOf<StatedOverride>);

const met = record({ code: subjectivityCodes, on: date } satisfies ShapeOf<MetSubjectivity>);

const exchange = record({
  publisher: text('ECB'),
  rate: z.enum(['month-average', 'month-end', 'previous-month-end']),
} satisfies ShapeOf<ExchangeTerms>);

const binding = record({
  boundOn: optional(date),
  policyNumber: optional(text('P-1')),
  midTermSurcharge: optional(flag),
  approval: optional(approval),
  overrides: optional(list(override, few)),
  met: optional(list(met, few)),
  exchange: optional(exchange),
} satisfies ShapeOf<StatedBinding>);

/** What is stated of a binding, or what is wrong with it. */
export type BindingReading =
  | { readonly ok: true; readonly stated: StatedBinding }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads what is stated when an offer is accepted, field by field. Never throws. */
export function readBinding(input: unknown): BindingReading {
  const plain = plainJson(input);
  if (!plain.complete) return { ok: false, issues: issuesOf(plain.problems) };
  const reading = z.safeParse(binding, plain.value);
  if (reading.success && plain.problems.length === 0) return { ok: true, stated: reading.data };
  const known = new Set(plain.problems.map(({ path }) => path));
  const found = (reading.error?.issues ?? [])
    .flatMap((issue) => schemaProblems(issue, plain.value))
    .filter(({ path }) => !known.has(path));
  return { ok: false, issues: issuesOf([...plain.problems, ...found]) };
}
