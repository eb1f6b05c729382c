import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { RateBookResult } from '../rules/read/rate-book-result.js';
import { type InEachLanguage, spokenIn } from '../values/spoken.js';
import type { Locale } from '../values/text.js';
import { englishManuals } from './en/speech.js';
import type { Manual } from './manual.js';
import { rateManualWith, type RateManualOptions } from './rate-manual.js';
import type { ManualSpeech } from './setting.js';
import { chineseManuals } from './zh-cn/speech.js';

const speeches: InEachLanguage<ManualSpeech> = { en: englishManuals, 'zh-CN': chineseManuals };

/**
 * The rating manual of a rate book in one language, made from the book alone: title page, algorithm, pages, tiers, amounts in other currencies,
 * questionnaire, guidelines, final premium, triggers, advice, claims, cases, sources, and a submission priced step by step. A document tree
 * for `manualMarkdown` and `manualHtml`; the same book gives the same tree on every machine.
 *
 * ```ts
 * import { manualMarkdown, rateManual } from 'trade-credit-pricing/manual';
 * import { referenceBook } from 'trade-credit-pricing/books/reference';
 *
 * const manual = rateManual(referenceBook, 'en');
 * manual.title; // => Reference edition 2026.1 (illustrative)
 * manualMarkdown(manual); // => /^# Reference edition 2026.1 \(illustrative\)/
 * ```
 *
 * @throws ArgumentError when there is no such language, or the book has not been loaded with `parseRateBook`.
 */
export function rateManual(
  book: LoadedRateBook | RateBookResult,
  locale: Locale,
  options?: RateManualOptions,
): Manual {
  return rateManualWith(book, spokenIn(speeches, locale).words, options);
}
