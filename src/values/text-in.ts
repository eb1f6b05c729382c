import { ArgumentError } from './argument-error.js';
import { makeIssue } from './issue-facts.js';
import { shown } from './shown.js';
import type { Locale, Text } from './text.js';

/**
 * A text in a language; in English where it does not exist in that one.
 *
 * @throws ArgumentError for what is no text in languages, English among them.
 */
export function textIn(text: Text, locale: Locale): string {
  const said = saidIn(text, locale);
  if (typeof said === 'string') return said;
  throw new ArgumentError([makeIssue('/text', 'not-record', { value: shown(text) })], {
    message:
      '/text: not-record; write a text in languages, English among them, such as { "en": "Retail" }',
  });
}

function saidIn(text: Text, locale: Locale): unknown {
  try {
    const name = String(locale);
    return (Object.hasOwn(text, name) ? text[name] : undefined) ?? text.en;
  } catch {
    return undefined;
  }
}
