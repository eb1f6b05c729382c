import { type EntrySchemas, rateBookSchema } from '../rate-book-schema.js';
import type { SchemaIssue } from './shape-problems.js';

/** A schema of one entry. */
interface EntrySchema {
  readonly safeParse: (entry: unknown) => {
    readonly error?: { readonly issues: readonly SchemaIssue[] } | undefined;
  };
}

/**
 * What the schema has to say of a book. Entries are checked one by one: a schema hands its issues on all at once, and
 * the issues of a broken book are more than one call can carry in every engine.
 */
export function schemaIssues(book: object, entrySchemas: EntrySchemas): SchemaIssue[] {
  const found: SchemaIssue[] = [...(rateBookSchema.safeParse(book).error?.issues ?? [])];
  const schemas: readonly (readonly [string, EntrySchema])[] = Object.entries(entrySchemas);
  for (const [part, schema] of schemas) {
    const held = (book as Readonly<Record<string, unknown>>)[part];
    if (typeof held !== 'object' || held === null) continue;
    for (const [name, entry] of Object.entries(held) as [string, unknown][]) {
      const path = [part, Array.isArray(held) ? Number(name) : name];
      for (const issue of schema.safeParse(entry).error?.issues ?? [])
        found.push({ ...issue, path: [...path, ...issue.path] });
    }
  }
  return found;
}
