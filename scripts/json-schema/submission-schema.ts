import * as z from 'zod/mini';
import { inputLimits } from '../../src/gate/input-limits.js';
import { industryCode } from '../../src/gate/industry-schema.js';
import { type Field, fieldOf } from '../../src/gate/field-schema.js';
import { submissionShape } from '../../src/submission/shape-schema.js';
import { decimalPattern } from './decimal-pattern.js';
import type { JsonSchema } from './json-schema.js';

const codes = { country: 'Country', currency: 'Currency' } as const;

/** The JSON Schema of a submission without any words: structure, formats and limits from the schema that checks it. */
export function bareSubmissionSchema(): JsonSchema {
  return schemaOf(submissionShape);
}

/** The JSON Schema of a record that is checked by a schema of the library, without any words. */
export function schemaOf(schema: z.core.$ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      const field = fieldOf(zodSchema);
      if (field) Object.assign(jsonSchema, keywordsOf(field));
      const required = def.type === 'object' ? requiredOf(def.shape) : [];
      if (required.length > 0) jsonSchema.required = required;
    },
  }) as JsonSchema;
}

function requiredOf(shape: z.core.$ZodShape): string[] {
  return Object.keys(shape).filter((name) => shape[name]?._zod.def.type !== 'optional');
}

function keywordsOf(field: Field): JsonSchema {
  switch (field.format) {
    case 'list':
      return { type: 'array', items: withoutDialect(schemaOf(field.items)), maxItems: field.most };
    case 'dictionary':
      return {
        type: 'object',
        propertyNames: keywordsOf(field.name),
        additionalProperties: withoutDialect(schemaOf(field.values)),
      };
    case 'text':
      return {
        type: 'string',
        minLength: 1,
        maxLength: field.most ?? inputLimits.name,
        pattern: String.raw`^\S(.*\S)?$`,
      };
    case 'date':
      return { type: 'string', format: 'date', ...datePattern, examples: [field.example] };
    case 'whole-number':
      return {
        type: 'integer',
        minimum: field.least,
        maximum: field.most,
        examples: [field.example],
      };
    case 'decimal': {
      const pattern = decimalPattern({ ...field, aboveOne: field.unit === 'percentage' });
      return { type: 'string', pattern, examples: [field.example] };
    }
    case 'industry':
      return {
        oneOf: [{ $ref: '#/$defs/Industry' }, withoutDialect(schemaOf(industryCode))],
        examples: [field.example],
      };
    case 'country':
    case 'currency':
      return { $ref: `#/$defs/${codes[field.format]}`, examples: [field.example] };
  }
}

/** How a date is written, for validators that do not look at formats. */
export const datePattern = { pattern: String.raw`^(19|20|21)\d\d-\d\d-\d\d$` };

/** A schema that becomes part of another one. */
export function withoutDialect({ $schema: _dialect, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
