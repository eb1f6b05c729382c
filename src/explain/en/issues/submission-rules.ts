import type { RuleIssueFacts } from '../../../submission/rule-issues.js';
import type { Templates } from '../../issues/templates.js';

/** English words for issues of the values of a submission against each other. */
export const submissionRules = {
  'no-buyers': {
    json: 'There are no buyers. List at least one in buyers or buyerGroups.',
    form: 'There are no buyers. Enter at least one buyer or group of buyers.',
  },
  'duplicate-id':
    'The id {value} is already that of {first}. Give each buyer and group an id of its own.',
  'grade-and-rating': 'The buyer has both a grade and a rating. Leave one out.',
  'overdue-above-peak':
    'The overdues come to {sum:number}, more than the highest balance of {most:number}. Correct one of them.',
  'balance-above-peak':
    'The usual balance of {value:number} is more than the highest of {most:number}. Correct one of them.',
  'grade-mix-sum': 'The shares add up to {sum}. Make them add up to exactly 1.',
  'duplicate-grade': 'Grade {grade} is listed twice. Add its shares together.',
  'exclusions-above-turnover':
    'The exclusions come to {sum:number}, more than the estimated turnover of {most:number}. Correct one of them.',
  'duplicate-year': 'The year {year} is listed twice. Keep one.',
  'exchange-rate-missing':
    'There is no exchange rate for {currency}. Add one to exchangeRates: how much {own} one {currency} costs.',
  'exchange-rate-duplicate': 'There are two exchange rates for {currency}. Keep one.',
  'exchange-rate-own-currency':
    '{currency} is the currency of the submission and needs no exchange rate. Leave it out.',
  'inception-too-late':
    'The inception is after {most:day}, two years after the as-of date. Describe the risk nearer to the inception.',
  'inception-too-early':
    'The inception is before {least:day}, 31 days before the as-of date. Cover is not backdated; move the inception.',
  'period-reversed': 'The period ends before it begins ({from:day}). Correct one of the dates.',
  'period-too-long':
    'A policy year of more than 36 months. Give each year an entry of its own, to {most:day} at the latest.',
  'after-as-of':
    '{date:day} is after the as-of date {most:day}. Correct it, or move the as-of date.',
  'after-inception': '{date:day} is after the inception {most:day}. List past cover only.',
  'no-years': {
    json: 'The history is called supplied but lists no year. List the years, or state "no-history".',
    form: 'The loss history lists no year. Enter the years, or state that there is no history.',
  },
  'overlapping-years':
    'This policy year begins before that of {first} ends. Correct the dates, or put the two together.',
  'loss-outside-year':
    '{date:day} is not in this policy year ({from:day} to {to:day}, 18 months of run-off included). Move the loss to its year.',
  'recoveries-above-losses':
    'Recoveries of {amount:number} exceed the {most:number} they were recovered from. Correct one of them.',
  'largest-above-losses':
    'The largest loss of {amount:number} exceeds paid and outstanding together ({most:number}). Correct one of them.',
  'losses-without-count':
    'There are losses paid or outstanding, but a count of 0. Write how many there are, or leave the count out.',
  'losses-unstated': {
    json: 'The year states neither its losses nor that there were none. Write "paid": "0" for a year without a loss, or its paid and outstanding claims, or its single losses.',
    form: 'The year states neither its losses nor that there were none. Enter 0 as claims paid for a year without a loss, or its paid and outstanding claims, or its single losses.',
  },
  'loss-above-turnover':
    'The loss of {amount:number} is more than the {most:number} that this year and the twelve months before it delivered together. Correct the loss or the turnover, or add the year before.',
  'two-maximum-liabilities':
    'The maximum liability is given as an amount and as a multiple of premium. Leave one out.',
  'cover-undefined': {
    json: 'The cover names neither a tier nor an insured percentage. Write one, for example "insuredPercentage": "90".',
    form: 'The cover names neither a tier nor an insured percentage. Enter one, for example an insured percentage of 90.',
  },
  'political-risk-contradicted': {
    json: 'The cover says politicalRisk: {value}, but politicalPerils say the opposite. Leave politicalRisk out, or correct the perils.',
    form: 'Political risk as a whole and its perils say the opposite of each other. Correct one of them.',
  },
  'letter-of-credit-without-method': {
    json: 'A letter of credit is described, but the buyer does not pay by one. Write "paymentMethod": "letter-of-credit", or leave letterOfCredit out.',
    form: 'A letter of credit is described, but the buyer does not pay by one. Choose letter of credit as the payment method, or leave the description out.',
  },
  'duplicate-selection': 'A value for the step {value} is already given in {first}. Keep one.',
} as const satisfies Templates<RuleIssueFacts>;
