import type { ContractIssueFacts } from '../../../contract/contract-issue.js';
import type { Templates } from '../../issues/templates.js';

/** English words for issues of a contract, and its notes. */
export const contract = {
  'beyond-minor-unit': '{value} has more decimals than {currency} has ({decimals}). Round it.',
  'expiry-before-inception':
    'The expiry {expiry:day} is before the inception {inception:day}. Write the last day of the period.',
  'months-disagree':
    'From {inception:day} to {expiry:day} {expected} months begin, not {months}. Write {expected}, or mend the dates.',
  'minimum-not-stated':
    'The minimum premium is stated by nothing. Write a share, an amount or a floor, or leave "minimum" out.',
  'minimum-stated-twice':
    'The minimum premium is stated as a share and as an amount. Keep one of the two.',
  'no-minimum-for-deposit':
    'The deposit is a share of the minimum premium, but there is none. State a minimum, or write "of": "estimated".',
  'instalment-without-day':
    'An instalment is due either "afterMonths" or on a "date". Write exactly one of the two.',
  'instalments-not-in-order':
    'The instalment due on {due:day} does not follow the one before it ({before:day}). Put them in the order of their days.',
  'instalment-outside-period':
    'An instalment would be due on {due:day}, outside the period from {inception:day} to {expiry:day}. Use a pattern with fewer instalments, or days of your own.',
  'instalment-shares-sum': 'The shares of the instalments add up to {sum}. They must add up to 1.',
  'duplicate-fee':
    'Two lines have the id {id}. Give each its own; "premium" and what begins with "tax/" are taken.',
  'tax-row-reversed': 'The row ends on {to:day}, before it begins on {from:day}. Mend the dates.',
  'exempt-with-rate':
    'The row is an exemption and has the rate {rate}. Write "0", or leave "exempt" out.',
  'tax-rows-overlap':
    'Rows {first} and {second} charge {tax} on the same thing on the same days. End one before the other begins, or name two taxes.',
  'tax-row-missing':
    'The table has no row for the {part:term} of {country}, {product} on {date:day}. Add one; where no tax is due, add it with "exempt": true and rate "0".',
  'tax-row-missing-on-day':
    'The table has {tax} on the {part:term} of {country}, {product}, but no row for {date:day}. Add one; where the tax is no longer due, add it with "exempt": true and rate "0".',
  'duplicate-risk': '{country}, {product} stands in the list twice. Put the shares together.',
  'risk-shares-sum': 'The shares of the risks add up to {sum}. They must add up to 1.',
  'floor-above-estimate':
    'The floor makes the minimum premium {minimum:money}, more than the estimated premium of {estimated:money}: the policy costs at least that.',
  'minimum-cut-back':
    'The minimum premium was agreed above the estimated premium, and is cut back to {minimum:money}.',
  'deposit-cut-back':
    'The deposit premium of {deposit:money} is more than the policy is expected to cost, and is cut back to {expected:money}.',
  'taxes-not-included': 'The amounts are without taxes.',
} as const satisfies Templates<ContractIssueFacts>;
