import type * as z from 'zod/v4/core';
import { type Context, type Schema, schemaOf } from './schema.js';

type Issues = Context['issues'];
type Fields = Record<string, unknown>;

const atOnce = { async: false } as const;

/** A field of a record, and what reads it when it is there. */
interface RecordField {
  readonly name: string;
  readonly optional: boolean;
  readonly schema: z.$ZodType['_zod'];
}

/** A record of certain fields and no others. */
export type RecordSchema<Shape extends z.$ZodShape = z.$ZodShape> = z.$ZodObject<Shape, z.$strict>;

/** A value as a schema reads it, or everything that is wrong with it. */
export type SchemaReading<Value> =
  | { readonly success: true; readonly data: Value; readonly issues: readonly [] }
  | { readonly success: false; readonly issues: readonly z.$ZodIssue[] };

/** Reads a value with a schema. */
export function readAll<Value>(schema: Schema<Value>, value: unknown): SchemaReading<Value> {
  const issues: Issues = [];
  const data = readInto(schema, value, { value, issues });
  if (issues.length === 0) return { success: true, data, issues: [] };
  const placed = issues.map((issue) => ({ path: [], message: '', ...issue }) as z.$ZodIssue);
  return { success: false, issues: placed };
}

/**
 * A record of the fields of `shape` and no others: an optional field that is left out costs nothing to read. Its issues
 * carry the names of its fields as their message.
 */
export function record<Shape extends z.$ZodShape>(shape: Shape): RecordSchema<Shape> {
  const names = Object.keys(shape);
  const message = names.join(' ');
  const known = new Set(names);
  const fields = Object.entries(shape).map(([name, part]) => fieldOf(name, part));
  return schemaOf({
    def: { type: 'object', shape, catchall: { _zod: { def: { type: 'never' } } } },
    read: (context) => {
      const { value: input, issues } = context;
      if (typeof input !== 'object' || input === null || Array.isArray(input)) {
        issues.push({ code: 'invalid_type', expected: 'object', input, message });
        return;
      }
      context.value = readFields(input as Fields, fields, issues);
      const keys = unknownNames(input, known);
      if (keys.length > 0)
        issues.push({ code: 'unrecognized_keys', keys, input: input as Fields, message });
    },
  }) as RecordSchema<Shape>;
}

/** Reads a part of a value with its own schema; what is wrong with it is found at `step`. */
export function readPart<Part extends z.$ZodType>(
  schema: Part,
  value: unknown,
  { issues, step }: { readonly issues: Issues; readonly step: PropertyKey },
): z.output<Part> {
  const part: Context = { value, issues: [] };
  void schema._zod.run(part, atOnce);
  passOn(part.issues, step, issues);
  return part.value as z.output<Part>;
}

/** Reads a value with another schema; what is wrong with it is found where the value stands. */
export function readInto<Whole extends z.$ZodType>(
  schema: Whole,
  value: unknown,
  { issues }: Context,
): z.output<Whole> {
  const whole: Context = { value, issues: [] };
  void schema._zod.run(whole, atOnce);
  issues.push(...whole.issues);
  return whole.value as z.output<Whole>;
}

function fieldOf(name: string, schema: z.$ZodType): RecordField {
  const { def } = (schema as z.$ZodTypes)._zod;
  return def.type === 'optional'
    ? { name, optional: true, schema: def.innerType._zod }
    : { name, optional: false, schema: schema._zod };
}

function readFields(
  input: Fields,
  fields: readonly RecordField[],
  issues: Issues,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  const part: Context = { value: undefined, issues: [] };
  for (const { name, optional, schema } of fields) {
    part.value = input[name];
    if (!optional || part.value !== undefined) {
      void schema.run(part, atOnce);
      if (part.issues.length > 0) passOn(part.issues.splice(0), name, issues);
      read[name] = part.value;
    } else if (name in input) read[name] = undefined;
  }
  return read;
}

function passOn(found: Issues, step: PropertyKey, issues: Issues): void {
  for (const issue of found) issues.push({ ...issue, path: [step, ...(issue.path ?? [])] });
}

function unknownNames(input: object, names: ReadonlySet<string>): string[] {
  const unknown: string[] = [];
  for (const name in input) if (!names.has(name)) unknown.push(name);
  return unknown;
}
