import {
  adjustmentWordsWith,
  billForWith,
  type AdjustmentWords,
} from './adjustment/adjustment-words.js';
import { explainAsIfWith } from './advice/as-if.js';
import { type ExplainedAdvice } from './advice/explained-advice.js';
import { explainFrontierWith } from './advice/frontier.js';
import { explainMarginalWith } from './advice/marginal.js';
import { explainOffersWith } from './advice/offers.js';
import { explainComparisonWith, type ExplainedComparison } from './comparison.js';
import { contractWordsWith, type ContractWords } from './contract/contract-words.js';
import {
  explainDifferenceWith,
  type ExplainedDifference,
  type SplitChange,
} from './difference/difference.js';
import { type ExplainedSuggestions } from './explained-suggestions.js';
import { type AmountStyle, type Format } from './format.js';
import { formatInWith } from './format-in.js';
import { indemnityWordsWith, type IndemnityWords } from './indemnity/indemnity-words.js';
import { explainMarketWith, type ExplainedMarket } from './market/explain-market.js';
import { changeLinesWith, policyLineWith } from './policy/policy-lines.js';
import { explainQuestionsWith, type ExplainedQuestions } from './questions.js';
import { explainReviewWith, type ExplainedReview } from './review.js';
import { explainSuggestionsWith } from './suggestions.js';
import { explainThreeMeasuresWith, type ExplainedThreeMeasures } from './three-measures.js';
import {
  englishAdjustments,
  englishAdvice,
  englishComparisons,
  englishContracts,
  englishDifferences,
  englishFormat,
  englishFrontiers,
  englishIndemnities,
  englishMarket,
  englishPolicies,
  englishQuestions,
  englishReviews,
  englishSuggestions,
  englishThreeMeasures,
} from './en/speeches.js';
import {
  chineseAdjustments,
  chineseAdvice,
  chineseComparisons,
  chineseContracts,
  chineseDifferences,
  chineseFormat,
  chineseFrontiers,
  chineseIndemnities,
  chineseMarket,
  chinesePolicies,
  chineseQuestions,
  chineseReviews,
  chineseSuggestions,
  chineseThreeMeasures,
} from './zh-cn/speeches.js';
import type { AdjustmentBill, StatedAdjustment } from '../adjustment/adjustment-record.js';
import type { StatedContract } from '../contract/contract-record.js';
import type { StatedIndemnity } from '../indemnity/indemnity-record.js';
import type { Policy } from '../policy/policy-record.js';
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
import type { AdjustmentHeading } from './adjustment/adjustment-language.js';
import type { IndemnityHeading } from './indemnity/indemnity-language.js';
import type { MarketReport } from '../testing/market/market-report.js';

const adjustmentSpeeches = { en: englishAdjustments, 'zh-CN': chineseAdjustments };
const adviceSpeeches = { en: englishAdvice, 'zh-CN': chineseAdvice };
const comparisonSpeeches = { en: englishComparisons, 'zh-CN': chineseComparisons };
const contractSpeeches = { en: englishContracts, 'zh-CN': chineseContracts };
const differenceSpeeches = { en: englishDifferences, 'zh-CN': chineseDifferences };
const formatSpeeches = { en: englishFormat, 'zh-CN': chineseFormat };
const frontierSpeeches = { en: englishFrontiers, 'zh-CN': chineseFrontiers };
const indemnitySpeeches = { en: englishIndemnities, 'zh-CN': chineseIndemnities };
const marketSpeeches = { en: englishMarket, 'zh-CN': chineseMarket };
const policySpeeches = { en: englishPolicies, 'zh-CN': chinesePolicies };
const questionsSpeeches = { en: englishQuestions, 'zh-CN': chineseQuestions };
const reviewSpeeches = { en: englishReviews, 'zh-CN': chineseReviews };
const suggestionsSpeeches = { en: englishSuggestions, 'zh-CN': chineseSuggestions };
const threeMeasuresSpeeches = { en: englishThreeMeasures, 'zh-CN': chineseThreeMeasures };

/**
 * * An adjustment in words: which policy and at what rates, what is paid, every step of the ledger, every bill, what became
 * of each bonus, and what is not declared yet. Plain text: escape it before it becomes HTML. Nothing is computed here.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function adjustmentWords(
  adjustment: StatedAdjustment,
  locale: Locale,
): readonly AdjustmentWords[] {
  return adjustmentWordsWith(adjustment, spokenIn(adjustmentSpeeches, locale).words);
}

/**
 * What a bill is for, as it stands in a table.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function billFor(bill: AdjustmentBill, locale: Locale): string {
  return billForWith(bill, spokenIn(adjustmentSpeeches, locale).words);
}

/**
 * The changes of a policy, a line each: from when, what, why, and what it costs. Plain text; computes nothing.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function changeLines(policy: Policy, locale: Locale): readonly string[] {
  return changeLinesWith(policy, spokenIn(policySpeeches, locale).words);
}

/**
 * * A policy in one line: number, binding, edition, cover and price as agreed, and on whose word where it took one. Plain text;
 * computes nothing.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function policyLine(policy: Policy, locale: Locale): string {
  return policyLineWith(policy, spokenIn(policySpeeches, locale).words);
}

/**
 * * A contract in words: the premiums, a sentence for every line of what the policy is expected to cost, the totals, the
 * bills and the notes. Brokerage is spoken of only where it is shown. Nothing is computed here.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function contractWords(contract: StatedContract, locale: Locale): readonly ContractWords[] {
  return contractWordsWith(contract, spokenIn(contractSpeeches, locale).words);
}

/**
 * * Puts what `asIf` found into words: what past losses would have been paid, year by year, beside what is expected.
 * Computes nothing.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainAsIf(result: AsIf, locale: Locale): ExplainedAdvice {
  return explainAsIfWith(result, spokenIn(adviceSpeeches, locale).words);
}

/**
 * * Puts what `marginal` found into words: what a change adds to price and losses, and the parts of the buyers that
 * change. Computes nothing.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainMarginal(result: Marginal, locale: Locale): ExplainedAdvice {
  return explainMarginalWith(result, spokenIn(adviceSpeeches, locale).words);
}

/**
 * * Puts what `compareOffers` found into words: what the offers cost, what they insure, what they leave to the client and
 * would have paid. Computes nothing.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainOffers(result: OffersCompared, locale: Locale): ExplainedAdvice {
  return explainOffersWith(result, spokenIn(adviceSpeeches, locale).words);
}

/**
 * * Puts what `compareCovers` found into words: the price of each cover, what it leaves to the seller, and its findings.
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
 * * Puts a change between two quotes into words: for each step what became of it and what it makes of the change, to the
 * minor unit. Computes nothing: `split` is from `difference(from, to)`.
 *  *
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainDifference(change: SplitChange, locale: Locale): ExplainedDifference {
  return explainDifferenceWith(change, spokenIn(differenceSpeeches, locale).words);
}

/**
 * * Puts what `structureFrontier` found into words: structures with their price and what they leave to the seller, those
 * nobody should choose apart. Computes nothing.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainFrontier(result: StructureFrontier, locale: Locale): ExplainedAdvice {
  return explainFrontierWith(result, spokenIn(frontierSpeeches, locale).words);
}

/**
 * * Puts what `compareWithMarket` found into words. Computes nothing.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainMarket(report: MarketReport, locale: Locale): ExplainedMarket {
  return explainMarketWith(report, spokenIn(marketSpeeches, locale).words);
}

/**
 * * Puts what `nextQuestions` found into words: how firm the quote is, and what to ask first. Computes nothing.
 *  *
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainQuestions(result: NextQuestions, locale: Locale): ExplainedQuestions {
  return explainQuestionsWith(result, spokenIn(questionsSpeeches, locale).words);
}

/**
 * * Puts a review, live or stored as JSON, into words: what is on and why, what to do from which day, what the renewal
 * would cost and where the change comes from. Computes nothing.
 *  *
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainReview(review: Review, locale: Locale): ExplainedReview {
  return explainReviewWith(review, spokenIn(reviewSpeeches, locale).words);
}

/**
 * * Puts what `suggest` found into words: what to do, what it saves, what the seller then bears itself, who acts and
 * when. Computes nothing. Plain text: escape it before it becomes HTML.
 *  *
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function explainSuggestions(result: Suggestions, locale: Locale): ExplainedSuggestions {
  return explainSuggestionsWith(result, spokenIn(suggestionsSpeeches, locale).words);
}

/**
 * * Puts what `threeMeasures` found into words: the money continuous cover and credit control earn already and could
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
 * * An indemnity in words: how it was made, each loss with what every term did to it, who bears it and when it is paid,
 * the totals, what is left of the cover, and the notes. Plain text: escape it before it becomes HTML. Nothing is computed here.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function indemnityWords(
  indemnity: StatedIndemnity,
  locale: Locale,
): readonly IndemnityWords[] {
  return indemnityWordsWith(indemnity, spokenIn(indemnitySpeeches, locale).words);
}

/** Headings for the tables of an adjustment. */
export function adjustmentHeadings(locale: Locale): Readonly<Record<AdjustmentHeading, string>> {
  return spokenIn(adjustmentSpeeches, locale).words.language.headings;
}

/** Headings for a table of losses. */
export function indemnityHeadings(locale: Locale): Readonly<Record<IndemnityHeading, string>> {
  return spokenIn(indemnitySpeeches, locale).words.language.headings;
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
