import type { IndemnityIssueFacts } from '../../../indemnity/indemnity-issue.js';
import type { Templates } from '../../issues/templates.js';

/** English words for issues of an indemnity, and its notes. */
export const indemnity = {
  'tier-not-resolved':
    'The cover names the tier {tier}, whose terms only its rate book knows. Quote it and pass the cover of the quote, or state the terms and leave the tier out.',
  'insured-percentage-missing':
    'The cover states no insured percentage. Write one, for example "90".',
  'first-loss-not-resolved':
    'The aggregate first loss is stated as a share of turnover. Pass the cover of a quote, or write the amount as aggregateFirstLoss.',
  'maximum-not-resolved':
    'The maximum liability is stated as a multiple of the premium. Pass the cover of a quote, or write the amount as maximumLiability.',
  'beyond-minor-unit': '{value} has more decimals than {currency} has ({decimals}). Round it.',
  'waterfall-term-missing':
    'The order leaves out {missing}. List each of the five terms once; one the cover does not have changes nothing.',
  'waterfall-term-twice': 'The order lists {term} twice. List each of the five terms once.',
  'duplicate-loss':
    'The id {id} is already that of loss {first} in the list. Give each loss an id of its own, or leave the ids out.',
  'duplicate-buyer':
    'The id {id} is already that of buyer {first} in the list. Keep one of the two.',
  'other-currency':
    'The amounts are in {value}, those of the cover in {currency}. Convert them at the rate the policy names, then write {currency} or leave the currency out.',
  'expiry-before-inception':
    'The expiry {expiry:day} is before the inception {inception:day}. Write the last day of the period.',
  'recoveries-above-loss':
    'Recoveries of {recoveries:number} exceed the gross loss of {gross:number} they were recovered from. Correct one of them.',
  'recovery-before-loss':
    'The recovery of {date:day} is earlier than the loss of {loss:day}. Take what was paid before from the gross loss.',
  'holiday-and-workday': '{date:day} is listed as a holiday and as a workday. Keep one.',
  'limits-of-buyers':
    'Losses that state no limit take that of their buyer, or the discretionary limit where the buyer has none of its own ({count} in all).',
  'buyers-not-given':
    'The buyers are not known here, so losses that state no limit ({count} in all) are covered without one. State their limits, or give the buyers: a stored quote does not hold them, its submission does.',
  'buyer-unknown':
    'There is no buyer {buyer} among those given, so its limit is not known. Check the id; a buyer described in a group goes by the id of the group.',
  'buyer-not-insurable':
    'Buyer {buyer} is excluded from the cover, so this loss is not insured. It was put through the cover all the same and may have used part of the first loss and the maximum: leave it out, or have the exclusion lifted first.',
  'limit-converted':
    'The limit of buyer {buyer} is in {from} and was converted at {rate}, the rate of {rateDate:day}. The loss was taken to be in {currency}; if it is in {from}, convert it too.',
  'loss-before-period':
    '{date:day} is before the cover begins on {inception:day}, so this policy does not insure the loss. It was put through the cover all the same and may have used part of the first loss and the maximum: leave it out, or correct its date.',
  'loss-after-period':
    '{date:day} is after the cover ends on {expiry:day}, and only losses that occur by then are insured. It was put through the cover all the same and may have used part of the first loss and the maximum: leave it out, or correct its date.',
  'loss-after-run-off':
    'Shipments up to {expiry:day} are insured, and even on the longest terms a loss on any of them would come by {latest:day}; {date:day} is later. It was put through the cover all the same and may have used part of the first loss and the maximum: leave it out, or correct its date.',
  'peril-not-insured':
    'The cover does not insure the political peril {peril}, so nothing of this loss is paid. Correct its cause if it was another.',
  'default-not-insured':
    'The cover insures insolvency alone, and this loss is one of protracted default, so nothing of it is paid. Write the cause insolvency if the buyer failed.',
  'notes-not-listed': 'Further notes on losses are not listed ({more} in all).',
} as const satisfies Templates<IndemnityIssueFacts>;
