import type { ObservationIssueFacts } from '../../../policy/observation-issue.js';
import type { Templates } from '../../issues/templates.js';

/** English words for issues of observations of a policy. */
export const observations = {
  'observed-outside-period':
    'The observations are of {asOf:day}; the policy runs from {inception:day} to {expiry:day}. Report from the first day of the period to a month after its end.',
  'buyer-not-in-policy':
    'The policy has no buyer {buyer}. Write the id of one of its buyers, or endorse the policy for a new one first.',
  'observed-twice': '{value} is reported twice. Put the reports together.',
  'grade-and-rating': 'The buyer has both a grade and a rating. Leave one out.',
  'after-as-of':
    '{date:day} is after the as-of date {most:day}. Correct it, or move the as-of date.',
  'before-inception':
    '{date:day} is before the inception of the policy, {inception:day}. Report facts of the policy period alone.',
  'recoveries-above-claim':
    'Recoveries of {amount:number} are more than the loss of {most:number}. Correct one of the two.',
  'claim-above-turnover':
    'Claims of {amount:number} are more than the {most:number} that the period so far and the twelve months before it delivered together. Correct the claims or the turnover declared.',
  'overdue-above-turnover':
    'Overdues of {amount:number} are more than the {most:number} that the period so far and the twelve months before it delivered together. Correct the overdues or the turnover declared.',
  'group-not-buyer': '{buyer} is a group of buyers. Write the id of a buyer listed by itself.',
  'country-class-unknown': 'The rate book has no country class {value}. Write one of: {known}.',
} as const satisfies Templates<ObservationIssueFacts>;
