import type { AdjustmentIssueFacts } from '../../../adjustment/adjustment-issue.js';
import type { Templates } from '../../issues/templates.js';

/** English words for issues of declarations under a policy, and the notes of an adjustment. */
export const adjustment = {
  'not-an-adjustment':
    'This is no adjustment of this library. Give one as it was made, or as it was stored from JSON.',
  'adjustment-altered':
    'The adjustment was changed after it was made. Give it as it was made, or adjust the premium again.',
  'declared-for-other-policy':
    'The declarations are for policy {value}; this is policy {policy}. Give the policy they belong to, or mend the number.',
  'declarations-not-in-order':
    'The declaration of {date:day} stands after that of {before:day}. List them in the order of their days.',
  'month-malformed': '{value} is not a month. Write year and month, for example "2026-07".',
  'span-not-stated':
    'The days of the shipments are not stated. Write a "month", or "from" and "to".',
  'span-stated-twice': 'The line has a "month" as well as "from" or "to". Keep one of the two.',
  'span-reversed': 'The days run from {from:day} to {to:day}. Put the earlier day first.',
  'declared-before-inception':
    'Shipments of {date:day} are before cover began on {inception:day}. Declare them under the policy before, or mend the days.',
  'declared-after-end':
    'Shipments of {date:day} are after the last day of cover, {end:day}. Declare them under the next policy, or mend the days.',
  'declared-ahead':
    'The line runs to {to:day}, but was declared on {declaredOn:day}. Declare shipments once they were made.',
  'span-too-long':
    'The line runs from {from:day} to {to:day}. Under this policy one line may run to {longest:day} at most; write several.',
  'span-crosses-month':
    'The line from {from:day} to {to:day} is in {currency}, which is converted at the rate of each month. Write a line for each month.',
  'span-crosses-rate-change':
    'The rate of the policy changes on {date:day}. Write one line up to {before:day} and one from {date:day}.',
  'declared-twice':
    'Shipments to {country} in {currency} from {from:day} to {to:day} share days with {first}. Keep one, or write "corrects": true in a later declaration for the very same days.',
  'nothing-to-correct':
    'No earlier declaration has shipments to {country} in {currency} from {from:day} to {to:day}. Leave "corrects" out, or write the days as they were declared.',
  'country-not-in-policy':
    'The policy insures no buyer in {country}, so turnover there is not insurable. Have the country added by endorsement, or declare under: {known}.',
  'beyond-minor-unit': '{value} has more decimals than {currency} has ({decimals}). Round it.',
  'month-rate-missing':
    'There is no rate for {currency} in {month}. Add it to "exchangeRates", in a list of rows in the column "rate": what one {currency} was worth in {policyCurrency}.',
  'exchange-rate-not-bound':
    'The policy names no rate of the shipment month, so the rates it was bound at count, and it has none for {currency}. Declare in a currency of its submission, or bind with terms that hold "exchange": { "publisher": "ECB", "rate": "month-average" } and give the rate of each month.',
  'exchange-rate-twice': 'The rate for {currency} in {month} is given twice. Keep one.',
  'exchange-rate-of-policy-currency':
    '{currency} is the currency of the policy and needs no rate. Leave it out.',
  'advance-agreed':
    'The policy has its deposit premium and instalments in its contract terms. Leave the advance out.',
  'advance-outside-period':
    'An instalment of the advance is due on {date:day}, outside the period from {inception:day} to {expiry:day}. Mend the day.',
  'cancelled-outside-period':
    'The last day of cover is {date:day}, outside the period from {inception:day} to {expiry:day}. Write a day of the period.',
  'cancelled-and-renewed': 'A policy that was cancelled is not renewed. Leave one of the two out.',
  'claim-outside-period':
    'The loss of {date:day} is before the inception on {inception:day}. Claims of earlier periods belong to "previous".',
  'recovered-above-claim':
    'Recoveries of {amount:number} are more than the claim of {most:number}. Correct one of the two.',
  'previous-not-unbroken':
    'The period from {from:day} to {to:day} does not end on the day before the next begins ({next:day}). List earlier periods oldest first, up to the inception; leave out what lies before a gap.',
  'previous-claims-uncounted':
    'The period has claims, but their number is 0. Write how many there were.',
  'exchange-rates-not-used':
    'The exchange rates given do not count: the policy names no rate of the shipment month, so those it was bound at do. For monthly rates bind with terms that hold "exchange": { "publisher": "ECB", "rate": "month-average" }.',
  'days-not-declared':
    'Nothing is declared for shipments from {from:day} to {to:day}. Declare them; a month without shipments with a turnover of 0.',
  'more-days-not-declared': 'Further gaps in the declarations are not listed ({more} in all).',
} as const satisfies Templates<AdjustmentIssueFacts>;
