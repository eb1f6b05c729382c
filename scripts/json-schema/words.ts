import type { Locale } from '../../src/values/text.js';

/** A title in both languages. */
export type Title = readonly [en: string, zh: string];

/**
 * A title in both languages and a description. The English description is the comment in the source, and is given
 * here only where there is none.
 */
export type Description = readonly [en: string, zh: string, textZh: string, textEn?: string];

/** The words for a record and its fields, by name. */
export interface RecordWords {
  readonly about: Description;
  readonly fields: Readonly<Record<string, Description>>;
}

/** The words of a schema: records by the name of their type, choices by the name of their type or field. */
export interface Words {
  readonly records: Readonly<Record<string, RecordWords>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, Title>>>>;
}

/** The one of a title's two languages. */
export function inLanguage([en, zh]: Title | Description, locale: Locale): string {
  return locale === 'en' ? en : zh;
}
