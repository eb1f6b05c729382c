/** How the buyer pays. Prepayment is no credit risk: exclude its turnover. */
export type PaymentMethod =
  | 'open-account'
  | 'documents-against-acceptance'
  | 'documents-against-payment'
  | 'letter-of-credit';

const every: Readonly<Record<PaymentMethod, true>> = {
  'open-account': true,
  'documents-against-acceptance': true,
  'documents-against-payment': true,
  'letter-of-credit': true,
};

/** The ways a buyer may pay, the dearest first. */
export const paymentMethods = Object.keys(every) as PaymentMethod[];
