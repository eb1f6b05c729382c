import * as z from 'zod/mini';
import { optional, record, type ShapeOf } from '../gate/field-schema.js';
import { readWith } from '../gate/read-with-schema.js';
import { date, money } from '../submission/schema-fields.js';
import type { Issue } from '../values/issues.js';
import type { CleanYear } from './expiring-year.js';

const cleanYear = record({
  statement: z.literal('clean'),
  ...{ declared: optional(money), premium: optional(money), asOf: optional(date) },
} satisfies ShapeOf<CleanYear>);

/** The statement that a year was clean, or what is wrong with it. */
export type CleanYearReading =
  | { readonly ok: true; readonly observations: CleanYear }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads the statement that a year was clean. Never throws. */
export function readCleanYear(input: unknown): CleanYearReading {
  const reading = readWith(input, cleanYear, '');
  return reading.ok
    ? { ok: true, observations: reading.value }
    : { ok: false, issues: reading.issues };
}
