import { createRequire } from 'node:module';
import { submissionSchemaFor } from 'trade-credit-pricing/forms';
import type { Io } from './io.js';
import { rateBookOf } from './rate-book-input.js';
import { misused } from './told-stop.js';
import { optionWords } from './words/option-words.js';

/** Options of `trade-credit schema`. */
export interface SchemaOptions {
  readonly locale: 'en' | 'zh-CN';
  readonly book?: string;
}

/** Writes the JSON Schema with this name: the one that comes with the library, or that of submissions to one book. */
export async function schemaCommand(name: string, options: SchemaOptions, io: Io): Promise<void> {
  const { book, locale } = options;
  const schema = book === undefined ? published(name, locale) : await forBook(name, options, io);
  io.stdout(`${JSON.stringify(schema, null, 2)}\n`);
}

function published(name: string, locale: SchemaOptions['locale']): unknown {
  const file =
    name === 'openapi'
      ? 'openapi.json'
      : `${name}${{ en: '', 'zh-CN': '.zh-CN' }[locale]}.schema.json`;
  return createRequire(import.meta.url)(`trade-credit-pricing/schemas/${file}`);
}

async function forBook(name: string, { book, locale }: SchemaOptions, io: Io): Promise<unknown> {
  if (name !== 'submission') throw misused(optionWords.schemaOfSubmission(book ?? ''));
  return submissionSchemaFor(await rateBookOf(book, locale, io), locale);
}
