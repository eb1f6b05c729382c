import { explainAsIfWith } from './advice/as-if.js';
import { type ExplainedAdvice } from './advice/explained-advice.js';
import { explainFrontierWith } from './advice/frontier.js';
import { explainMarginalWith } from './advice/marginal.js';
import { explainOffersWith } from './advice/offers.js';
import { explainComparisonWith, type ExplainedComparison } from './comparison.js';
import {
  explainDifferenceWith,
  type ExplainedDifference,
  type SplitChange,
} from './difference/difference.js';
import { type ExplainedSuggestions } from './explained-suggestions.js';
import { type AmountStyle, type Format } from './format.js';
import { formatInWith } from './format-in.js';
import { explainMarketWith, type ExplainedMarket } from './market/explain-market.js';
import { explainQuestionsWith, type ExplainedQuestions } from './questions.js';
import { explainReviewWith, type ExplainedReview } from './review.js';
import { explainSuggestionsWith } from './suggestions.js';
import { explainThreeMeasuresWith, type ExplainedThreeMeasures } from './three-measures.js';
import {
  englishAdvice,
  englishComparisons,
  englishDifferences,
  englishFormat,
  englishFrontiers,
  englishMarket,
  englishQuestions,
  englishReviews,
  englishSuggestions,
  englishThreeMeasures,
} from './en/speeches.js';
import {
  chineseAdvice,
  chineseComparisons,
  chineseDifferences,
  chineseFormat,
  chineseFrontiers,
  chineseMarket,
  chineseQuestions,
  chineseReviews,
  chineseSuggestions,
  chineseThreeMeasures,
} from './zh-cn/speeches.js';
import type { CoverComparison } from '../requote/compare-covers.js';
import type { StructureFrontier } from '../requote/frontier/frontier-record.js';
import type { Marginal } from '../requote/marginal/marginal-record.js';
import type { NextQuestions } from '../requote/next-questions-record.js';
import type { OffersCompared } from '../requote/offers/offers-record.js';
import type { AsIf } from '../requote/past/as-if.js';
import type { Suggestions } from '../requote/suggestions/suggestion-record.js';
import type { ThreeMeasures } from '../requote/three-measures.js';
import type { Review } from '../review/review-record.js';
import { spokenIn } from '../values/spoken.js';
import type { Locale } from '../values/text.js';
import type { MarketReport } from '../testing/market/market-report.js';

const adviceSpeeches = { en: englishAdvice, 'zh-CN': chineseAdvice };
const comparisonSpeeches = { en: englishComparisons, 'zh-CN': chineseComparisons };
const differenceSpeeches = { en: englishDifferences, 'zh-CN': chineseDifferences };
const formatSpeeches = { en: englishFormat, 'zh-CN': chineseFormat };
const frontierSpeeches = { en: englishFrontiers, 'zh-CN': chineseFrontiers };
const marketSpeeches = { en: englishMarket, 'zh-CN': chineseMarket };
const questionsSpeeches = { en: englishQuestions, 'zh-CN': chineseQuestions };
const reviewSpeeches = { en: englishReviews, 'zh-CN': chineseReviews };
const suggestionsSpeeches = { en: englishSuggestions, 'zh-CN': chineseSuggestions };
const threeMeasuresSpeeches = { en: englishThreeMeasures, 'zh-CN': chineseThreeMeasures };

/**
 * Puts what `asIf` found into words: what past losses would have been paid, year by year, beside what is expected.
 * Computes nothing.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainAsIf(result: AsIf, locale: Locale): ExplainedAdvice {
  return explainAsIfWith(result, spokenIn(adviceSpeeches, locale).words);
}

/**
 * Puts what `marginal` found into words: what a change adds to price and losses, and the parts of the buyers that
 * change. Computes nothing.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainMarginal(result: Marginal, locale: Locale): ExplainedAdvice {
  return explainMarginalWith(result, spokenIn(adviceSpeeches, locale).words);
}

/**
 * Puts what `compareOffers` found into words: what the offers cost, what they insure, what they leave to the client and
 * would have paid. Computes nothing.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainOffers(result: OffersCompared, locale: Locale): ExplainedAdvice {
  return explainOffersWith(result, spokenIn(adviceSpeeches, locale).words);
}

/**
 * Puts what `compareCovers` found into words: the price of each cover, what it leaves to the seller, and its findings.
 * Computes nothing.
 *  *
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainComparison(
  comparison: CoverComparison,
  locale: Locale,
): ExplainedComparison {
  return explainComparisonWith(comparison, spokenIn(comparisonSpeeches, locale).words);
}

/**
 * Puts a change between two quotes into words: for each step what became of it and what it makes of the change, to the
 * minor unit. Computes nothing: `split` is from `difference(from, to)`.
 *  *
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainDifference(change: SplitChange, locale: Locale): ExplainedDifference {
  return explainDifferenceWith(change, spokenIn(differenceSpeeches, locale).words);
}

/**
 * Puts what `structureFrontier` found into words: structures with their price and what they leave to the seller, those
 * nobody should choose apart. Computes nothing.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainFrontier(result: StructureFrontier, locale: Locale): ExplainedAdvice {
  return explainFrontierWith(result, spokenIn(frontierSpeeches, locale).words);
}

/**
 * Puts what `compareWithMarket` found into words. Computes nothing.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainMarket(report: MarketReport, locale: Locale): ExplainedMarket {
  return explainMarketWith(report, spokenIn(marketSpeeches, locale).words);
}

/**
 * Puts what `nextQuestions` found into words: how firm the quote is, and what to ask first. Computes nothing.
 *  *
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainQuestions(result: NextQuestions, locale: Locale): ExplainedQuestions {
  return explainQuestionsWith(result, spokenIn(questionsSpeeches, locale).words);
}

/**
 * Puts a review, live or stored as JSON, into words: what is on and why, what to do from which day, what the renewal
 * would cost and where the change comes from. Computes nothing.
 *  *
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainReview(review: Review, locale: Locale): ExplainedReview {
  return explainReviewWith(review, spokenIn(reviewSpeeches, locale).words);
}

/**
 * Puts what `suggest` found into words: what to do, what it saves, what the seller then bears itself, who acts and
 * when. Computes nothing. Plain text: escape it before it becomes HTML.
 *  *
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainSuggestions(result: Suggestions, locale: Locale): ExplainedSuggestions {
  return explainSuggestionsWith(result, spokenIn(suggestionsSpeeches, locale).words);
}

/**
 * Puts what `threeMeasures` found into words: the money continuous cover and credit control earn already and could
 * still earn, and the price of each tier. Computes nothing.
 *  *
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainThreeMeasures(
  measures: ThreeMeasures,
  locale: Locale,
): ExplainedThreeMeasures {
  return explainThreeMeasuresWith(measures, spokenIn(threeMeasuresSpeeches, locale).words);
}

/**
 * How numbers, amounts, dates and names are written in a language, and what stands between words; amounts carry no
 * currency where none is given.
 *
 * ```ts
 * import { formatIn } from 'trade-credit-pricing/explain';
 *
 * const format = formatIn('zh-CN', { currency: 'CNY', minorDigits: 2 });
 * format.money('1250000.5'); // => 1,250,000.50元
 * format.labelled('保险费', format.exactPercent('0.0365')); // => 保险费：3.65%
 * ```
 *
 * @throws ArgumentError when there is no such language; its functions throw it for what is no decimal text, date or list.
 */
export function formatIn(locale: Locale, style?: AmountStyle): Format {
  return formatInWith(spokenIn(formatSpeeches, locale).words, style);
}
