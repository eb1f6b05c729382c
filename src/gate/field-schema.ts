import * as z from 'zod/mini';
import { inputLimits } from './input-limits.js';
import type { CodeField } from './code-fields.js';
import type { DecimalField } from './decimal-field.js';
import { isKept, isKeptItem } from './kept-parts.js';
import { type DateField, type TextField, type WholeNumberField, readText } from './plain-fields.js';
import { type Refusal, refuse } from './problem.js';
import { saysNothing } from './says-nothing.js';
import { type Context, readPart } from './record-schema.js';

export { record } from './record-schema.js';

/** A list of at most so many items. */
export interface ListField {
  readonly format: 'list';
  readonly items: z.core.$ZodType;
  readonly most: number;
}

/** Values under names the sender chooses. */
export interface DictionaryField {
  readonly format: 'dictionary';
  readonly name: TextField;
  readonly values: z.core.$ZodType;
}

/** What a field holds that the library reads itself. */
export type Field =
  CodeField | DateField | DecimalField | DictionaryField | ListField | TextField | WholeNumberField;

/** The schemas of the fields of `T`: one that is missing, unknown or of another type does not compile. */
export type ShapeOf<T> = { readonly [Name in keyof T]-?: z.core.$ZodType<T[Name]> };

/** The items of a list. */
export type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** A field read by `read`, which gets every value but undefined. */
export function field<
  Value extends string | number,
  Kind extends Exclude<Field, DictionaryField | ListField>,
>(kind: Kind, read: (value: unknown, kind: Kind) => Value | Refusal): z.ZodMiniTransform<Value> {
  const missing = refuse('missing', undefined, { example: kind.example });
  const transform = (value: unknown, context: Context) => {
    const reading = value === undefined ? missing : unsaid(read(value, kind), value, kind.format);
    return typeof reading === 'object' ? refused(reading, context) : reading;
  };
  return z.transform(Object.assign(transform, { field: kind }));
}

/** A field that may be left out. One that is there and undefined was refused before and is passed over. */
export function optional<Inner extends z.core.$ZodType>(
  inner: Inner,
): z.ZodMiniExactOptional<Inner> {
  return z.optional(inner) as unknown as z.ZodMiniExactOptional<Inner>;
}

/** A list of at most `most` items. It stops listing issues where nobody would read on, however many items are wrong. */
export function list<Item extends z.core.$ZodType>(
  items: Item,
  most: number,
): z.ZodMiniTransform<z.core.output<Item>[]> {
  const transform = (value: unknown, context: Context) => {
    if (value === undefined)
      return refused(refuse('missing', value, { facts: { example: '[ … ]' } }), context);
    if (!Array.isArray(value)) return refused(refuse('not-list', value), context);
    if (isKept(value)) return value as z.core.output<Item>[];
    if (value.length <= most) return readItems(items, value, context);
    return refused({ code: 'too-many-items', facts: { count: value.length, most } }, context);
  };
  return z.transform(
    Object.assign(transform, { field: { format: 'list', items, most } satisfies ListField }),
  );
}

/** A record of values under names the sender chooses; it has no prototype, so that it has nothing but those names. */
export function dictionary<Value extends z.core.$ZodType>(
  name: TextField,
  values: Value,
): z.ZodMiniTransform<Record<string, z.core.output<Value>>> {
  const transform = (entries: unknown, context: Context) => {
    if (typeof entries !== 'object' || entries === null || Array.isArray(entries))
      return refused(refuse('not-record', entries), context);
    if (isKept(entries)) return entries as Record<string, z.core.output<Value>>;
    const read = Object.create(null) as Record<string, z.core.output<Value>>;
    for (const [key, value] of Object.entries(entries)) {
      const reading = readText(key, name);
      if (typeof reading === 'object') refused(renamed(reading), context, [key]);
      read[key] = readPart(values, value, { issues: context.issues, step: key });
    }
    return read;
  };
  const kind = { format: 'dictionary', name, values } satisfies DictionaryField;
  return z.transform(Object.assign(transform, { field: kind }));
}

/** What a schema made by {@link field}, {@link list} or {@link dictionary} reads; undefined for other schemas. */
export function fieldOf(schema: z.core.$ZodType): Field | undefined {
  return (schema._zod.def as { transform?: { field?: Field } }).transform?.field;
}

/** What cannot be read and says nothing is left out, unless it is a name. */
function unsaid<Value>(reading: Value | Refusal, value: unknown, format: string): Value | Refusal {
  const isUnsaid = isRefused(reading) && reading.write === undefined && saysNothing(value);
  return isUnsaid && format !== 'text' ? refuse('says-nothing', value) : reading;
}

function isRefused(reading: unknown): reading is Refusal {
  return typeof reading === 'object' && reading !== null && 'code' in reading;
}

function readItems<Item extends z.core.$ZodType>(
  items: Item,
  values: readonly unknown[],
  context: Context,
): z.core.output<Item>[] {
  const { issues } = context;
  let unlisted = 0;
  const read = values.map((value, step) => {
    if (isKeptItem(value)) return value as z.core.output<Item>;
    const listed = issues.length > inputLimits.issues ? [] : issues;
    const item = readPart(items, value, { issues: listed, step });
    if (listed !== issues && listed.length > 0) unlisted += 1;
    return item;
  });
  if (unlisted > 0) refused({ code: 'too-many-issues', facts: { more: unlisted } }, context);
  return read;
}

/** What is to be written instead of a name is another name. */
function renamed({ code, facts, write }: Refusal): Refusal {
  return typeof write === 'string' ? { code, facts, rename: write } : { code, facts };
}

function refused(refusal: Refusal, context: Context, path: PropertyKey[] = []): never {
  context.issues.push({ code: 'custom', input: undefined, params: { ...refusal }, path });
  return z.NEVER;
}
