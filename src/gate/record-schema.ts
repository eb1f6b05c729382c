import { $constructor } from 'zod/v4/core';
import * as z from 'zod/mini';

/** What a schema writes to: the value read and the issues found. */
export type Context = z.core.ParsePayload;
type Issues = Context['issues'];
type Fields = Record<string, unknown>;

const atOnce = { async: false } as const;

/** A field of a record, and what reads it when it is there. */
interface RecordField {
  readonly name: string;
  readonly optional: boolean;
  readonly schema: z.core.$ZodType['_zod'];
}

const strictObject: z.core.$constructor<z.ZodMiniObject> = z.ZodMiniObject;

/** A strict object of zod in every respect but one: an optional field that is left out costs nothing to read. */
const PlainRecord = /*@__PURE__*/ $constructor<z.ZodMiniObject>(
  'PlainRecord',
  (schema, definition) => {
    strictObject.init(schema, definition);
    const names = new Set(Object.keys(definition.shape));
    const fields = Object.entries(definition.shape).map(([name, part]) => fieldOf(name, part));
    schema._zod.parse = (context) => {
      const input: unknown = context.value;
      if (typeof input !== 'object' || input === null || Array.isArray(input)) {
        context.issues.push({ code: 'invalid_type', expected: 'object', input, inst: schema });
        return context;
      }
      context.value = readFields(input as Fields, fields, context.issues);
      const keys = unknownNames(input, names);
      if (keys.length > 0)
        context.issues.push({
          code: 'unrecognized_keys',
          keys,
          input: input as Fields,
          inst: schema,
        });
      return context;
    };
  },
);

/** A record of the fields of `shape` and no others. Its issues carry the names of its fields as their message. */
export function record<Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strict> {
  const names = Object.keys(shape).join(' ');
  const definition = { type: 'object', shape, catchall: z.never(), error: () => names } as const;
  return new PlainRecord(definition) as unknown as z.ZodMiniObject<Shape, z.core.$strict>;
}

/** Reads a part of a value with its own schema; what is wrong with it is found at `step`. */
export function readPart<Part extends z.core.$ZodType>(
  schema: Part,
  value: unknown,
  { issues, step }: { readonly issues: Issues; readonly step: PropertyKey },
): z.core.output<Part> {
  const part: Context = { value, issues: [] };
  void schema._zod.run(part, atOnce);
  passOn(part.issues, step, issues);
  return part.value as z.core.output<Part>;
}

/** Reads a value with another schema; what is wrong with it is found where the value stands. */
export function readInto<Whole extends z.core.$ZodType>(
  schema: Whole,
  value: unknown,
  { issues }: Context,
): z.core.output<Whole> {
  const whole: Context = { value, issues: [] };
  void schema._zod.run(whole, atOnce);
  issues.push(...whole.issues);
  return whole.value as z.core.output<Whole>;
}

function fieldOf(name: string, schema: z.core.$ZodType): RecordField {
  const { def } = (schema as z.core.$ZodTypes)._zod;
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
