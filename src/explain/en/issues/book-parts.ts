import type { BookPartFacts } from '../../../rules/load/book-issue-facts.js';
import type { Templates } from '../../issues/templates.js';

/** English words for what can be wrong with the other parts of a rate book: period, currency, tiers, questionnaire, guidelines, triggers, assumptions. */
export const bookParts = {
  'currency-unknown': '{value} is no ISO 4217 currency. Write a code such as CNY.',
  'own-currency-rate': '{currency} is the currency of the book and needs no rate. Remove the row.',
  'exchange-steps':
    'The steps are {steps}. Write the digits amounts begin with, rising from 1 to below 10, for example 1, 2, 5; or leave steps out.',
  'period-reversed':
    'effectiveTo {to} is earlier than effectiveFrom {from}. Write a later last day, or leave effectiveTo out.',
  'never-in-force':
    '{field} {date} is later than effectiveTo {to}, so nothing would be priced by it. Write an earlier day, or a later effectiveTo.',
  'percentage-as-share':
    '{field} is {value}, but percentages run from 0 to 100. Write {percentage} for {percentage} %.',
  'share-as-percentage':
    '{field} is {value}, but shares run from 0 to 1. Write {share} for {value} %.',
  'outside-page':
    '{field} is {value}, where the page {page} has no value. Change it, or extend the page.',
  'advice-missing':
    'The rules lack {missing}. Add them: suggestions, comparisons of structures and questions read each.',
  'advice-values': 'This line has {count} values, and {needed} is read. Write as many.',
  'advice-value-twice': 'The value {value} stands twice. Keep it once.',
  'scale-missing':
    'A cancellation goes by the scale for short periods, and no page of it is named. Add scale with the id of a page, or write pro-rata.',
  'periods-not-whole': 'A profit is shared over {value} periods. Write 1, 2 or 3.',
  'questionnaire-missing':
    'The step {step} scores a questionnaire, and the book has none. Add questionnaire with dimensions and questions.',
  'questionnaire-unused':
    'No step of kind credit-control, or with the measure credit-control-score, scores the questionnaire. Add such a step, or remove the questionnaire.',
  'better-answer-earns-less':
    'The row {better} earns less than the row {worse}. Let the better answer, or the better evidence, earn at least as much.',
  'silence-pays':
    "A yes on the seller's word earns {earned}, and a question nobody answers is assumed to earn {assumed}: silence would pay. Raise yes or none, or lower credit-control-score on the page assumptions.",
  'no-earns-more':
    'A no earns up to {earned}, more than the {assumed} a question nobody answers is assumed to earn. Lower no, or raise credit-control-score on the page assumptions.',
  'dimension-unknown': 'The dimension {dimension} does not exist. Write one of: {known}.',
  'dimension-empty': 'No question belongs to this dimension. Add questions to it, or remove it.',
  'guideline-measure-unknown': 'No guideline can look at {measure}. Write one of: {known}.',
  'guideline-tier-unknown':
    'The guideline is for the tier {tier}, which this book does not have. Write one of: {known}.',
  'tier-turnover-order':
    'The tier is made for turnovers from {least} to {most}. Let the largest not be below the smallest.',
  'guideline-level':
    'The guideline gives {count} of above, from, upTo and below. Give exactly one of the four.',
  'trigger-measure-unknown': 'No trigger can look at {measure}. Write one of: {known}.',
  'trigger-levels-equal':
    'Trigger level and release level are both {level}. Set the release level apart, or the action flips with every small change.',
  'trigger-limit-share':
    'limitShare belongs to the action limit-reduction, and the action is {action}. Remove limitShare, or change the action.',
  'trigger-without-subject':
    'The measure {measure} is of the policy as a whole, and a limit belongs to a buyer. Write a measure of a buyer or a country, or another action.',
  'claim-twice':
    'The property {claim} is already claimed by entry {first}. Claim each property once.',
  'claim-without-step':
    'The book has no step that {claim} speaks of, so that nothing could disprove it. Add a step of kind or measure {needed}, or remove the claim.',
  'claim-without-range':
    'No row of the book is a filed range, which {claim} speaks of. File min and max in the rows, or remove the claim.',
} as const satisfies Templates<BookPartFacts>;
