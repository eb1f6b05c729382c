import type { Locale, Text } from './text.js';

/** A text in a language; in English where it does not exist in that one. */
export function textIn(text: Text, locale: Locale): string {
  return (Object.hasOwn(text, locale) ? text[locale] : undefined) ?? text.en;
}
