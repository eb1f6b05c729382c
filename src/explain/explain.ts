import { english } from './en/index.js';
import { submissionIssues as englishIssues } from './en/issues/index.js';
import { type ExplainOptions, explainWith } from './explain-with.js';
import type { Explanation } from './explanation.js';
import type { Language } from './language.js';
import { chinese } from './zh-cn/index.js';
import { submissionIssues as chineseIssues } from './zh-cn/issues/index.js';
import type { IssueWords } from '../values/issues.js';
import type { Quote } from '../quoted/quote-record.js';
import type { Locale } from '../values/text.js';

const languages: Readonly<Record<Locale, { language: Language; words: IssueWords }>> = {
  en: { language: english, words: englishIssues },
  'zh-CN': { language: chinese, words: chineseIssues },
};

/**
 * Puts a quote, live or stored as JSON, into words: a summary, a sentence for every step of the price with its place
 * in the manual, findings and assumptions with what to do about them. Renders what the quote says and computes
 * nothing about the price. The texts are plain: escape them before they become HTML.
 *
 * @throws RangeError when there is no such language.
 * @throws ExplanationError when the value is not a quote, or a custom sentence fails.
 */
export function explain(quote: Quote, locale: Locale, options?: ExplainOptions): Explanation {
  if (!Object.hasOwn(languages, locale)) {
    throw new RangeError(`There are no sentences in "${locale as string}". Write "en" or "zh-CN".`);
  }
  const { language, words } = languages[locale];
  return explainWith(quote, language, { words, ...options });
}
