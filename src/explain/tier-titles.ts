import type { Locale } from '../values/text.js';

/** Titles of the tiers a finding names as available, in English where a language is missing; none where it names none. */
export function titlesOf(facts: object, locale: Locale): readonly string[] {
  const available: unknown = memberOf(facts, 'available');
  const listed: readonly unknown[] = Array.isArray(available) ? available : [];
  return listed.flatMap((each) => {
    const title = memberOf(each, 'title');
    const text = memberOf(title, locale) ?? memberOf(title, 'en');
    return typeof text === 'string' ? [text] : [];
  });
}

function memberOf(value: unknown, name: string): unknown {
  const isRecord = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return isRecord ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
