import type { PolicyIssueFacts } from '../../../policy/policy-issue.js';
import type { ReviewIssueFacts } from '../../../review/review-issue.js';
import type { Templates } from '../../issues/templates.js';

/** English words for what stands against binding a quote, reading a policy, or building on a previous review. */
export const policies = {
  'not-a-quote':
    'This is no quote of this library. Give a quote as it was made, or as it was stored from JSON.',
  'not-priced':
    'A quote that is {status} has no price and cannot be bound. Change the submission and quote again.',
  'not-a-policy':
    'This is no policy of this library. Give a policy as it was bound, or as it was stored from JSON.',
  'not-as-made':
    '{value} stands here, but {expected} was made. Give the record as it was made, or quote again.',
  'digest-differs':
    'The record was changed after it was made: its digest does not fit. Give it as it was made, or quote again.',
  'other-book':
    'The quote was made with edition {edition} of the rate book, or another text of it; the book given is {value}. Give the book it was made with.',
  'other-submission':
    'The quote was not made from this submission. Give the submission it was made from, or quote this one.',
  'outside-validity':
    'The offer stands from {from:day} to {until:day}, and was bound on {date:day}. Quote again.',
  'approval-missing':
    'The quote is referred, and nobody has approved it. Give who approved it, on what authority and when; it was referred for: {findings}.',
  'approval-incomplete':
    'The approval does not cover: {findings}. Have these approved too, or leave the list out where all were.',
  'not-referred':
    'The quote was not referred for {value}. Leave it out[known:, or write one of: {known}].',
  'after-binding': '{date:day} is after the day of binding, {bound:day}. Correct one of the two.',
  'rate-too-high':
    'A rate of {value} is more than {most} of turnover. Write a share such as 0.0025, not a percentage.',
  'stated-twice': '{value} is stated twice. Leave one out.',
  'no-such-subjectivity':
    'The quote has no condition {value}. Leave it out[known:, or write one of: {known}].',
  'not-a-review':
    'This is no review of this library. Give the review before this one as it was made, or leave it out.',
  'other-policy': 'The previous review is of another policy. Give one of this policy.',
  'later-review':
    'The previous review is of {date:day}, later than {asOf:day}. Give an earlier one.',
} as const satisfies Templates<PolicyIssueFacts & ReviewIssueFacts>;
