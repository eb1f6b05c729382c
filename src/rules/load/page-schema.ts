import { recordOfKinds } from '../../gate/kinds-schema.js';
import * as z from 'zod/mini';
import { bookLimits } from './book-limits.js';
import type { BuyerTraits, TraitName } from '../../submission/buyer-traits.js';
import type { Exactly, Fields } from './exact-schema.js';
import type {
  Axis,
  AxisLevel,
  BandedPage,
  CurvePage,
  KeyedPage,
  Page,
  PageMetadata,
  Value,
} from '../read/rate-book.js';
import {
  crossedKeySchema,
  decimalSchema,
  idSchema,
  keySchema,
  noteSchema,
  roundingSchema,
  sentenceSchema,
  textSchema,
} from './text-schema.js';

const levelList = <Member extends z.ZodMiniType>(member: Member) =>
  z.array(member).check(z.maxLength(bookLimits.items, 'too-many-entries'));

const limits = {
  from: z.exactOptional(decimalSchema),
  above: z.exactOptional(decimalSchema),
  upTo: z.exactOptional(decimalSchema),
  below: z.exactOptional(decimalSchema),
};

const axisLevel = z.strictObject({
  key: keySchema,
  title: z.exactOptional(textSchema),
  ...limits,
  other: z.exactOptional(z.literal(true)),
  of: z.exactOptional(levelList(keySchema)),
} satisfies Fields<AxisLevel>);

const axis = z.strictObject({
  measure: idSchema,
  attribute: z.exactOptional(keySchema),
  class: z.exactOptional(idSchema),
  title: z.exactOptional(textSchema),
  levels: z.exactOptional(levelList(axisLevel)),
} satisfies Fields<Axis>);

const metadata = {
  title: textSchema,
  unit: z.enum(['relativity', 'rate', 'share', 'days', 'money', 'number', 'key']),
  basis: z.enum(['sourced', 'standard', 'judgement']),
  references: z.array(idSchema).check(z.maxLength(bookLimits.citations, 'too-many-entries')),
  note: noteSchema,
  monotone: z.exactOptional(z.enum(['rising', 'falling'])),
  rounding: z.exactOptional(roundingSchema),
  axes: z.exactOptional(z.array(axis).check(z.maxLength(bookLimits.axes, 'too-many-entries'))),
} satisfies Fields<PageMetadata>;

const filedRange = {
  min: decimalSchema,
  max: decimalSchema,
  open: z.exactOptional(z.enum(['min', 'max', 'both'])),
  selected: z.exactOptional(decimalSchema),
} satisfies Fields<Extract<Value, { min: unknown }>>;
const note = z.exactOptional(sentenceSchema);

const rows = <First extends z.ZodMiniType, Second extends z.ZodMiniType>(
  value: First,
  range: Second,
) => z.array(z.union([value, range])).check(z.maxLength(bookLimits.items, 'too-many-entries'));

const key = {
  key: crossedKeySchema,
  other: z.exactOptional(z.literal(true)),
  title: z.exactOptional(textSchema),
  note,
} satisfies Fields<KeyedPage['rows'][number]>;
const band = {
  ...limits,
  anchor: z.exactOptional(decimalSchema),
  note,
} satisfies Fields<BandedPage['rows'][number]>;
const point = { at: decimalSchema, note } satisfies Fields<CurvePage['rows'][number]>;

const keyedRows = rows(
  z.strictObject({ ...key, value: keySchema }),
  z.strictObject({ ...key, ...filedRange }),
);

const numbered = [
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
] as const;

/** What the keys of a page may be where buyers have these traits. */
function keySetNames(traits: BuyerTraits): [...TraitName[], 'grade'] {
  return [...(Object.keys(traits) as TraitName[]), 'grade'];
}

/**
 * A rate page of a book that may look buyers up by these traits. The value of a keyed row is any key here: whether it
 * must be a number depends on the unit.
 */
export function pageSchemaOf(traits: BuyerTraits) {
  const keyed = z.strictObject({
    ...metadata,
    shape: z.literal('keyed'),
    keys: z.exactOptional(z.enum(keySetNames(traits))),
    without: z.exactOptional(levelList(crossedKeySchema)),
    rows: keyedRows,
  } satisfies Fields<KeyedPage>);
  const schema = recordOfKinds('shape', [keyed, ...numbered]);
  return schema satisfies Exactly<Page, typeof schema>;
}
