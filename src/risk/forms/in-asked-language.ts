import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import { type InEachLanguage, spokenIn } from '../../values/spoken.js';
import type { Locale } from '../../values/text.js';
import { chineseForms } from './chinese-form.js';
import { englishForms } from './english-form.js';
import type { JsonSchema } from './json-schema.js';
import { type FormSpeech, submissionSchemaForWith } from './submission-schema-for.js';

const published: InEachLanguage<FormSpeech> = { en: englishForms, 'zh-CN': chineseForms };

/**
 * The JSON Schema (2020-12) of submissions to one rate book, for a form: its tiers, questions, industries, further
 * facts and steps with filed ranges are choices with titles in one language; what the book does not ask is left out.
 * Check what was entered with `parseSubmission`: it says what to write instead.
 *
 * @throws ArgumentError when there is no such language.
 */
export function submissionSchemaFor(book: LoadedRateBook, wanted: Locale = 'en'): JsonSchema {
  return submissionSchemaForWith(book, spokenIn(published, wanted).words);
}
