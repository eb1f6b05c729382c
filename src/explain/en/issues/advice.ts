import type { AdviceIssueFacts } from '../../../requote/advice-issue.js';
import type { Templates } from '../../issues/templates.js';

/** English words for issues of changes to weigh and of offers to compare. */
export const advice = {
  'change-not-one': 'A change states exactly one thing. Write one of: {known}.',
  'change-buyer-unknown':
    'The submission has no buyer {buyer}. Write the id of one of its buyers, or let the buyer join.',
  'change-buyer-taken':
    'The submission has a buyer {buyer} already. Choose another id for the one that joins.',
  'offer-id-twice':
    'The id {id} is already that of offer {first} in the list. Give each offer an id of its own.',
  'offer-limit-twice':
    'Limit {first} of this offer is one for buyer {buyer} already. State one limit a buyer.',
  'offer-buyer-unknown':
    'The submission has no buyer or group {buyer}. Write the id it has there, or leave it out.',
  'offer-currency-without-rate':
    'The offer is in {currency}, and the submission has no rate for it. Add it to exchangeRates of the submission, or write the amounts in {own}.',
} as const satisfies Templates<AdviceIssueFacts>;
