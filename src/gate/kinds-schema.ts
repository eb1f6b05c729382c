import type * as z from 'zod/v4/core';
import { readInto } from './record-schema.js';
import { type Schema, schemaOf } from './schema.js';

/** Records that differ by what a field of theirs says; where none is given, the field is named. */
export function recordOfKinds<Option extends z.$ZodObject>(
  key: string,
  options: readonly Option[],
): Schema<z.output<Option>> {
  const kinds = new Map(
    options.flatMap((option) => wordsOf(option, key).map((word) => [word, option])),
  );
  const known = [...kinds.keys()];
  return schemaOf({
    def: { type: 'union', options, discriminator: key, inclusive: false },
    read: (context) => {
      const { value: input, issues } = context;
      const isRecord = typeof input === 'object' && input !== null && !Array.isArray(input);
      const kind = isRecord
        ? kinds.get((input as Record<string, z.util.Primitive>)[key])
        : undefined;
      if (kind !== undefined) context.value = readInto(kind, input, context);
      else if (isRecord)
        issues.push({
          code: 'invalid_union',
          inclusive: true,
          errors: [],
          options: known,
          input,
          path: [key],
          message: key,
        });
      else issues.push({ code: 'invalid_type', expected: 'object', input, message: key });
    },
  }) as Schema<z.output<Option>>;
}

function wordsOf(option: z.$ZodObject, key: string): z.util.Primitive[] {
  return [...(option._zod.def.shape[key]?._zod.values ?? [])];
}
