import { whole } from '../gate/given.js';
import { english } from './en/index.js';
import { submissionWords as englishIssues } from './en/issues/submission.js';
import { type ExplainOptions, explainWith } from './explain-with.js';
import type { Explanation } from './explanation.js';
import type { Language } from './language.js';
import { chinese } from './zh-cn/index.js';
import { submissionWords as chineseIssues } from './zh-cn/issues/submission.js';
import type { IssueWords } from '../values/issues.js';
import type { Quote } from '../quoted/quote-record.js';
import type { Locale } from '../values/text.js';
import { type InEachLanguage, spokenIn } from '../values/spoken.js';

const languages: InEachLanguage<{ language: Language; words: IssueWords }> = {
  en: { language: english, words: englishIssues },
  'zh-CN': { language: chinese, words: chineseIssues },
};

/**
 * Puts a quote, live or stored as JSON, into words: a summary, a sentence for every step of the price with its place
 * in the manual, findings and assumptions with what to do about them. Renders what the quote says and computes
 * nothing about the price. The texts are plain: escape them before they become HTML.
 *
 * A value that is no quote is explained as what it is: `invalid`, with issues.
 *
 * @throws ArgumentError when there is no such language.
 * @throws ExplanationError when a custom sentence fails.
 */
export function explain(quote: Quote, locale: Locale, options?: ExplainOptions): Explanation {
  return whole({ quote, locale, options }, ({ quote, locale, options }) => {
    const { language, words } = spokenIn(languages, locale).words;
    return explainWith(quote, language, { words, ...options });
  });
}
