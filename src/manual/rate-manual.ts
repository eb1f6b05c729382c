import { whole } from '../gate/given.js';
import type { ExplainOptions } from '../explain/explain-with.js';
import type { QuoteOptions } from '../quote.js';
import type { RateBookResult } from '../rules/read/rate-book-result.js';
import { type LoadedRateBook, wholeRateBook } from '../rules/read/sealed-book.js';
import { digestOfBook } from '../rules/editions/digest.js';
import type { Submission } from '../submission/submission.js';
import { adjustmentSection } from './adjustment-section.js';
import { adviceSection } from './advice-section.js';
import { algorithmSection } from './algorithm-section.js';
import { caseSection, claimSection } from './claims-and-cases.js';
import { exampleSection } from './example-section.js';
import { exchangeSection } from './exchange-section.js';
import { guidelineSection } from './guideline-section.js';
import type { Manual, ManualSection } from './manual.js';
import { pageSections } from './page-section.js';
import { questionnaireSection } from './questionnaire-section.js';
import { type ManualSpeech, settingOf } from './setting.js';
import { sourceSection } from './source-section.js';
import { tierSection } from './tier-section.js';
import { readingSection, titlePage } from './title-page.js';
import { triggerSection } from './trigger-section.js';

/**
 * What may be given to {@link rateManualWith} besides the book and the language: an example, and for a book with measures of
 * your own these measures and their sentences, as to `quote` and `explain`.
 */
export interface RateManualOptions extends QuoteOptions, ExplainOptions {
  /** A submission that is priced step by step at the end of the manual; the first case of the book when missing. */
  readonly example?: Submission;
}

/**
 * The rating manual of a rate book in one language, made from the book alone: title page, algorithm, pages, tiers, amounts in other currencies,
 * questionnaire, guidelines, final premium, triggers, advice, claims, cases, sources, and a submission priced step by step. A document tree
 * for `manualMarkdown` and `manualHtml`; the same book gives the same tree on every machine.
 *
 * ```ts
 * import { manualMarkdown, rateManualWith } from 'trade-credit-pricing/manual';
 * import { englishManuals } from 'trade-credit-pricing/explain-en';
 * import { referenceBook } from 'trade-credit-pricing/books/reference';
 *
 * const manual = rateManualWith(referenceBook, englishManuals);
 * manual.title; // => Reference edition 2026.1 (illustrative)
 * manualMarkdown(manual); // => /^# Reference edition 2026.1 \(illustrative\)/
 * ```
 *
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function rateManualWith(
  book: LoadedRateBook | RateBookResult,
  speech: ManualSpeech,
  options: RateManualOptions = {},
): Manual {
  return whole(
    { book, speech, options },
    ({ book, speech, options }) => {
      const loaded = wholeRateBook(book);
      const setting = settingOf(loaded, speech);
      const sections: readonly (ManualSection | null)[] = [
        readingSection(setting),
        algorithmSection(setting),
        pageSections(setting),
        tierSection(setting),
        exchangeSection(setting),
        questionnaireSection(setting),
        guidelineSection(setting),
        adjustmentSection(setting),
        triggerSection(setting),
        adviceSection(setting),
        claimSection(setting),
        caseSection(setting),
        exampleSection(setting, options),
        sourceSection(setting),
      ];
      return {
        locale: setting.locale,
        title: setting.say(loaded.title),
        subtitle: setting.words.sentences.subtitle,
        front: titlePage(setting, digestOfBook(loaded)),
        contents: setting.words.headings.contents,
        colon: setting.format.punctuation.colon,
        sections: sections.filter((section) => section !== null),
      };
    },
    ['speech'],
  );
}
