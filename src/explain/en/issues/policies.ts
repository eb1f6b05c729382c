import type { PolicyIssueFacts } from '../../../policy/policy-issue.js';
import type { ReviewIssueFacts } from '../../../review/review-issue.js';
import type { Templates } from '../../issues/templates.js';

/** English words for what stands against binding a quote, reading a policy, or building on a previous review. */
export const policies = {
  'not-priced':
    'A quote that is {status} has no price and cannot be bound. Change the submission and quote again.',
  'not-a-policy':
    'This is no policy of this library. Give a policy as it was bound, or as it was stored from JSON.',
  'not-as-made':
    '{value} stands here, but {expected} was made. Give the record as it was made, or quote again.',
  'added-since':
    '{value} stands here, where nothing was made. Give the record as it was made, or quote again.',
  'lost-since':
    'Nothing stands here, but {expected} was made. Give the record as it was made, or quote again.',
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
  'endorsed-outside-period':
    '{date:day} lies outside {from:day} to {expiry:day}. Write a day from binding, for shipments from inception, to the last day of the period.',
  'before-last-change':
    '{date:day} is before the last change, {last:day}. Changes are made in the order of their days: write that day or a later one.',
  'effective-before-agreed':
    '{date:day} is before the day it was agreed, {on:day}. A change applies to later shipments alone: write that day or a later one.',
  'buyer-already-in-policy':
    'The policy has a buyer {buyer} already. Change its limit, or give the new buyer another id.',
  'limit-not-lower':
    'A limit of {value:number} is not lower than the limit in force, {limit:number}. Write a lower one, or the decision "granted".',
  'limit-not-stated':
    'The limit is missing. Write the limit that was asked for, granted or cut to.',
  'limit-with-withdrawal':
    'A limit that is withdrawn has no amount. Leave it out, or write the decision "cut".',
  'expires-before-start':
    'The limit ends on {date:day}, before it begins on {from:day}. Correct one of the two.',
  'surcharge-not-in-wording':
    'The wording allows no higher rate during the period. Leave the surcharge out: the change waits for the renewal.',
  'surcharge-stands': 'The surcharge {value} stands. Take it back first, or leave this one out.',
  'surcharge-not-higher':
    'A rate of {value} is not above the rate in force, {rate}. Write the whole rate for shipments from that day on.',
  'no-such-change':
    'The policy has no change {value}. Write the id of a change of it[known:: {known}].',
  'already-undone': 'The change {value} was taken back already. Leave this one out.',
  'later-change-stands': 'The change {value} was made on top of it. Take that one back first.',
  'cover-unchanged': 'The cover is what it was. Write a term that changes.',
  'book-missing':
    'A change of cover is priced with edition {edition} of the rate book, and no book was given. Give that book.',
  'change-not-priced':
    'With this cover the risk is {status}[findings:  for: {findings}]. Change the cover, or leave the policy as it is.',
  'not-a-review':
    'This is no review of this library. Give the review before this one as it was made, or leave it out.',
  'taken-before-review':
    '{date:day} is before the review of {asOf:day}. Write that day or a later one.',
  'review-altered':
    'The review was changed after it was made: its digest does not fit. Give it as it was made, or leave it out.',
  'other-policy': 'The previous review is of another policy. Give one of this policy.',
  'later-review':
    'The previous review is of {date:day}, later than {asOf:day}. Give an earlier one.',
} as const satisfies Templates<PolicyIssueFacts & ReviewIssueFacts>;
