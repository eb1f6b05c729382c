import { resolveLocale } from './locale.js';
import type { WholeLocale } from './text.js';

/** What is said in each language that is whole. */
export type InEachLanguage<Words> = Readonly<Record<WholeLocale, Words>>;

/** The languages that are whole, in their order. */
export const wholeLocales = ['en', 'zh-CN'] as const satisfies readonly WholeLocale[];

/**
 * The language asked for, found in any spelling, and what is said in it.
 *
 * @throws ArgumentError when there is no such language, with those there are.
 */
export function spokenIn<Words>(
  languages: InEachLanguage<Words>,
  asked: string,
): { readonly locale: WholeLocale; readonly words: Words } {
  const locale = resolveLocale(asked, wholeLocales);
  return { locale, words: languages[locale] };
}
