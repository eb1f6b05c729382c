import type { PaymentMethod } from './submission.js';

const every: Readonly<Record<PaymentMethod, true>> = {
  'open-account': true,
  'documents-against-acceptance': true,
  'documents-against-payment': true,
  'letter-of-credit': true,
};

/** The ways a buyer may pay, the dearest first. */
export const paymentMethods = Object.keys(every) as PaymentMethod[];
