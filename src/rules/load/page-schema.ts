import * as z from 'zod/mini';
import { bookLimits } from './book-limits.js';
import type { Exactly, Fields } from './exact-schema.js';
import type {
  BandedPage,
  CurvePage,
  KeyedPage,
  Page,
  PageMetadata,
  Value,
} from '../read/rate-book.js';
import {
  decimalSchema,
  idSchema,
  keySchema,
  noteSchema,
  sentenceSchema,
  textSchema,
} from './text-schema.js';

const metadata = {
  title: textSchema,
  unit: z.enum(['relativity', 'rate', 'share', 'days', 'money', 'number', 'key']),
  basis: z.enum(['sourced', 'standard', 'judgement']),
  references: z.array(idSchema).check(z.maxLength(bookLimits.citations, 'too-many-entries')),
  note: noteSchema,
  monotone: z.exactOptional(z.enum(['rising', 'falling'])),
  rounding: z.exactOptional(
    z.strictObject({ decimals: z.int().check(z.minimum(0), z.maximum(12)) }),
  ),
} satisfies Fields<PageMetadata>;

const filedRange = {
  min: decimalSchema,
  max: decimalSchema,
  selected: z.exactOptional(decimalSchema),
} satisfies Fields<Extract<Value, { min: unknown }>>;
const note = z.exactOptional(sentenceSchema);

const rows = <First extends z.ZodMiniType, Second extends z.ZodMiniType>(
  value: First,
  range: Second,
) => z.array(z.union([value, range])).check(z.maxLength(bookLimits.items, 'too-many-entries'));

const key = {
  key: keySchema,
  title: z.exactOptional(textSchema),
  note,
} satisfies Fields<KeyedPage['rows'][number]>;
const band = {
  from: z.exactOptional(decimalSchema),
  above: z.exactOptional(decimalSchema),
  upTo: z.exactOptional(decimalSchema),
  below: z.exactOptional(decimalSchema),
  anchor: z.exactOptional(decimalSchema),
  note,
} satisfies Fields<BandedPage['rows'][number]>;
const point = { at: decimalSchema, note } satisfies Fields<CurvePage['rows'][number]>;

const schema = z.discriminatedUnion('shape', [
  z.strictObject({
    ...metadata,
    shape: z.literal('keyed'),
    keys: z.exactOptional(z.enum(['country', 'industry', 'grade', 'payment-method'])),
    rows: rows(
      z.strictObject({ ...key, value: keySchema }),
      z.strictObject({ ...key, ...filedRange }),
    ),
  } satisfies Fields<KeyedPage>),
  z.strictObject({
    ...metadata,
    shape: z.literal('banded'),
    selection: z.exactOptional(z.enum(['midpoint', 'interpolated'])),
    rows: rows(
      z.strictObject({ ...band, value: decimalSchema }),
      z.strictObject({ ...band, ...filedRange }),
    ),
  } satisfies Fields<BandedPage>),
  z.strictObject({
    ...metadata,
    shape: z.literal('curve'),
    flat: z.exactOptional(z.enum(['below', 'above', 'both'])),
    rows: rows(
      z.strictObject({ ...point, value: decimalSchema }),
      z.strictObject({ ...point, ...filedRange }),
    ),
  } satisfies Fields<CurvePage>),
]);

/** A rate page. The value of a keyed row is any key here: whether it must be a number depends on the unit. */
export const pageSchema: Exactly<Page, typeof schema> = schema;
