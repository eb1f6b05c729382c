import type { Locale, Text } from '../values/text.js';

type Titles = Readonly<Record<string, string>>;

/** A copy of a record whose titles have a text in the language, where there is one for their English text. */
export function withTitles<Recorded>(record: Recorded, locale: Locale, titles: Titles): Recorded {
  return copied(record, locale, titles) as Recorded;
}

function copied(value: unknown, locale: Locale, titles: Titles): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => copied(item, locale, titles));
  if (isText(value)) return titled(value, locale, titles);
  const members = Object.entries(value).map(([key, member]) => [
    key,
    copied(member, locale, titles),
  ]);
  return Object.fromEntries(members);
}

function titled(text: Text, locale: Locale, titles: Titles): Text {
  const own = Object.hasOwn(titles, text.en) ? titles[text.en] : undefined;
  return own === undefined || Object.hasOwn(text, locale) ? text : { ...text, [locale]: own };
}

/** A text by languages: the only records with a text named `en`. */
function isText(value: object): value is Text {
  return Object.hasOwn(value, 'en') && typeof (value as Text).en === 'string';
}
