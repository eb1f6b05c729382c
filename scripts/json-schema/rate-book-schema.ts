import * as z from 'zod/mini';
import { bookLimits } from '../../src/rules/load/book-limits.js';
import { entrySchemas, rateBookSchema } from '../../src/rules/load/rate-book-schema.js';
import {
  dateSchema,
  decimalSchema,
  crossedKeySchema,
  idSchema,
  keySchema,
  longestCrossing,
  longestId,
  longestText,
  noteSchema,
  sentenceSchema,
  textSchema,
} from '../../src/rules/load/text-schema.js';
import type { JsonSchema } from './json-schema.js';
import { datePattern, withoutDialect } from './submission-schema.js';

/** A canonical language tag; `zh` and `cn` are none. */
const languageTag = String.raw`^(?!zh$|cn$)[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$`;

/** What the checks of a text, which are functions, say as keywords. */
const texts = new Map<unknown, JsonSchema>([
  [dateSchema, { format: 'date', ...datePattern }],
  [decimalSchema, { pattern: String.raw`^(?!-0(\.0+)?$)-?(0|[1-9]\d{0,17})(\.\d{1,12})?$` }],
  [idSchema, { pattern: '^[a-z0-9]+([-.][a-z0-9]+)*$', maxLength: longestId }],
  [keySchema, { pattern: String.raw`^\S(.*\S)?$`, maxLength: longestId }],
  [crossedKeySchema, { pattern: String.raw`^\S(.*\S)?$`, maxLength: longestCrossing }],
  [noteSchema, { maxLength: longestText }],
  [textSchema, { propertyNames: { pattern: languageTag } }],
  [sentenceSchema, { pattern: String.raw`\S`, maxLength: longestText }],
]);

/** The JSON Schema of a rate book without any words: structure, formats and limits from the schema that checks it. */
export function bareRateBookSchema(): JsonSchema {
  const book = schemaOf(rateBookSchema);
  const properties = { ...book.properties } as Record<string, JsonSchema>;
  for (const [name, schema] of Object.entries(entrySchemas)) {
    const entry = withoutDialect(schemaOf(schema));
    const most = bookLimits[name === 'algorithm' ? 'steps' : (name as 'pages')];
    properties[name] =
      properties[name]?.type === 'array'
        ? { type: 'array', items: entry, maxItems: most }
        : { ...properties[name], additionalProperties: entry, maxProperties: most };
  }
  properties['currency'] = { $ref: '#/$defs/Currency' };
  return { ...book, properties };
}

function schemaOf(schema: z.core.$ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, texts.get(zodSchema));
    },
  }) as JsonSchema;
}
