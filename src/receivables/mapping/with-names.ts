import { given } from '../../gate/given.js';
import { type InEachLanguage, spokenIn } from '../../values/spoken.js';
import type { Locale } from '../../values/text.js';

/** What may be an id, and no part of an amount or of a longer word. */
const words = /(?<![\w.,/-])[A-Za-z0-9](?:[\w./-]*\w)?(?![\w/-]|[.,]\d)/g;

const brackets: InEachLanguage<(name: string) => string> = {
  en: (name) => ` (${name})`,
  'zh-CN': (name) => `（${name}）`,
};

/**
 * A copy of something written for people, such as an explanation, in which each id of a buyer is followed by the name:
 * `buyer-0001 (Alder Bikes GmbH)`. For display alone: names belong in no submission and no quote. `names` are by id.
 */
export function withNames<Written>(
  written: Written,
  names: ReadonlyMap<string, string>,
  locale: Locale = 'en',
): Written {
  return given(
    { written, names, locale },
    ({ written, names, locale }) => {
      const bracketed = spokenIn(brackets, locale).words;
      const named = (text: string): string =>
        text.replace(words, (word) => {
          const name = names.get(word);
          return name === undefined ? word : word + bracketed(name);
        });
      return copied(written, named) as Written;
    },
    ['names'],
  );
}

function copied(value: unknown, named: (text: string) => string): unknown {
  if (typeof value === 'string') return named(value);
  if (Array.isArray(value)) return value.map((item: unknown) => copied(item, named));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part, named)]));
}
