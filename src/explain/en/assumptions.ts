import { industryName } from './industry-name.js';
import type { AssumptionSentences, Language } from '../language.js';
import { plural } from './wording.js';

type Say = (value: string, format: Parameters<AssumptionSentences['sentence']>[2]) => string;

/** An input of buyers: the sentence says for how many it was assumed. */
function ofBuyers(remedy: string, say: Say): AssumptionSentences {
  return {
    sentence: (value, count, format) =>
      `${say(value, format)} is assumed for ${plural(count, 'buyer')}.`,
    remedy,
  };
}

/** An input of the policy as a whole. */
function ofPolicy(remedy: string, say: Say): AssumptionSentences {
  return { sentence: (value, _count, format) => say(value, format), remedy };
}

/** What is said about each assumption, and what to send instead. */
export const assumptions: Language['assumptions'] = {
  grade: ofBuyers('Send grades or agency ratings.', (grade) => `Grade ${grade}`),
  'terms-days': ofBuyers(
    'Send the agreed terms.',
    (days) => `Payment within ${plural(days, 'day')}`,
  ),
  'payment-method': ofBuyers(
    'Send how the buyers pay.',
    (method, format) => `Payment by ${format.name({}, method)}`,
  ),
  industry: ofBuyers("Send the buyers' ISIC codes.", (code) => `Industry ${industryName(code)}`),
  'group-count': {
    sentence: (value, count) =>
      `A size of ${plural(value, 'buyer')} is assumed for ${plural(count, 'group')} of buyers.`,
    remedy: 'Send the number of buyers in each group.',
  },
  'buyer-turnover': ofBuyers(
    'Send the turnover with each buyer.',
    () => 'An equal share of the remaining turnover',
  ),
  'credit-limit': ofBuyers(
    'Apply for credit limits.',
    () => 'A limit at the expected peak balance',
  ),
  'credit-control-score': ofPolicy(
    'Answer the questionnaire.',
    (score) => `A credit-control score of ${score} out of 100 is assumed.`,
  ),
  ageing: ofPolicy(
    'Send the ageing of the buyers (an empty list where nothing is overdue), or the share of the whole ledger that is long overdue.',
    (share, format) =>
      `Where no ageing is given, ${format.percent(share)} of the balances are assumed to be long overdue.`,
  ),
  'days-sales-outstanding': ofPolicy(
    'Send the days sales outstanding of the last twelve months.',
    (ratio, format) =>
      `Days sales outstanding of ${format.number(ratio, 2)} times the agreed terms are assumed.`,
  ),
  'loss-history': ofPolicy(
    'Send the losses of the last five years, or state that there is no history.',
    () => 'No loss history was supplied; that is not taken for years without losses.',
  ),
  continuity: ofPolicy(
    'Send the periods of past cover with their insurers.',
    () => 'No past cover is assumed.',
  ),
  'policyholder-country': ofPolicy(
    "State the seller's country: what stays at home bears no political risk.",
    (country, format) => `${format.country(country)} is assumed to be the seller's country.`,
  ),
  'insured-percentage': ofPolicy(
    'State the insured percentage.',
    (value, format) => `An insured percentage of ${format.percentage(value)} is assumed.`,
  ),
  'waiting-period-days': ofPolicy(
    'State the waiting period.',
    (days) => `A waiting period of ${plural(days, 'day')} is assumed.`,
  ),
  'maximum-terms-days': ofPolicy(
    'State the longest payment terms to be insured.',
    (days) => `Maximum payment terms of ${plural(days, 'day')} are assumed.`,
  ),
  'maximum-extension-days': ofPolicy(
    'State how long after due date deliveries may go on.',
    (days) => `A maximum extension of ${plural(days, 'day')} is assumed.`,
  ),
  'offered-share': ofPolicy(
    'State which share of the insurable business is offered.',
    (value, format) =>
      `It is assumed that ${format.percent(value)} of the insurable business is offered.`,
  ),
  months: ofPolicy(
    'State the policy period.',
    (months) => `A policy period of ${plural(months, 'month')} is assumed.`,
  ),
};
