import { given } from '../../gate/given.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Locale } from '../../values/text.js';
import { attributeLines } from './book-choices.js';
import { narrowed } from './book-fields.js';
import type { JsonSchema } from './json-schema.js';

/** The published schema of a submission in a language. */
export interface FormSpeech {
  readonly locale: Locale;
  readonly schema: JsonSchema;
}

/**
 * The JSON Schema (2020-12) of submissions to one rate book, for a form: its tiers, questions, industries, further
 * facts and steps with filed ranges are choices with titles in one language; what the book does not ask is left out.
 * Check what was entered with `parseSubmission`: it says what to write instead.
 */
export function submissionSchemaForWith(book: LoadedRateBook, speech: FormSpeech): JsonSchema {
  return given(
    { book, speech },
    ({ book, speech: { locale, schema } }) => {
      const narrow = (name: string, record: JsonSchema) =>
        narrowedRecord(record, { name, book, locale });
      const { $id, $defs = {}, required, ...whole } = narrow('Submission', schema);
      const records = Object.entries($defs).map(([name, record]): [string, JsonSchema] => [
        name,
        narrow(name, record),
      ]);
      const asked = attributeLines(book).size > 0 ? ['attributes'] : [];
      const needed = [...((required as readonly string[] | undefined) ?? []), ...asked];
      return inUse({ ...whole, $id: `${String($id)}:${book.edition}`, required: needed }, records);
    },
    ['speech'],
  );
}

interface InBook {
  readonly name: string;
  readonly book: LoadedRateBook;
  readonly locale: Locale;
}

function narrowedRecord(record: JsonSchema, { name, book, locale }: InBook): JsonSchema {
  const fields = Object.hasOwn(narrowed, name) ? (narrowed[name] ?? {}) : {};
  const properties = Object.entries(record.properties ?? {}).flatMap(([field, was]) => {
    const now = Object.hasOwn(fields, field) ? fields[field]?.(was, book, locale) : was;
    return now ? [[field, now] as const] : [];
  });
  return record.properties === undefined
    ? record
    : { ...record, properties: Object.fromEntries(properties) };
}

/** The schema with the definitions that are still referred to, also by one another. */
function inUse(whole: JsonSchema, records: readonly (readonly [string, JsonSchema])[]): JsonSchema {
  const used = new Set<string>();
  const add = (part: unknown) => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      add(records.find(([each]) => each === name)?.[1] ?? {});
    }
  };
  add(whole);
  return { ...whole, $defs: Object.fromEntries(records.filter(([name]) => used.has(name))) };
}
