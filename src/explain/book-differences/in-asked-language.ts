import type { PriceEffect } from '../../requote/price-effects.js';
import type { RateBookDiff } from '../../rules/compare/diff/rate-book-diff.js';
import { type InEachLanguage, spokenIn } from '../../values/spoken.js';
import type { Locale } from '../../values/text.js';
import { englishBookDifferences } from '../en/speeches.js';
import { chineseBookDifferences } from '../zh-cn/speeches.js';
import { changelogEntryWith } from './changelog-entry.js';
import { diffTextWith } from './diff-text.js';
import type { DiffSpeech } from './diff-words.js';

const speeches: InEachLanguage<DiffSpeech> = {
  en: englishBookDifferences,
  'zh-CN': chineseBookDifferences,
};

/**
 * A comparison as lines of text, the rows of a page below its heading: `+` added, `-` removed, `*` changed; then the
 * effect on premiums, if it is given.
 *
 * @throws ArgumentError when there is no such language.
 */
export function diffText(
  differences: RateBookDiff,
  locale: Locale,
  effects?: readonly PriceEffect[],
): string {
  return diffTextWith(differences, spokenIn(speeches, locale).words, effects);
}

/**
 * The entry of a changelog for a new edition, as Markdown in the form of Keep a Changelog: edition and effective date,
 * what was added, changed and removed page by page, and the effect on the premiums of cases.
 *
 * @throws ArgumentError when there is no such language.
 */
export function changelogEntry(
  diff: RateBookDiff,
  effects: readonly PriceEffect[],
  locale: Locale,
): string {
  return changelogEntryWith(diff, effects, spokenIn(speeches, locale).words);
}
