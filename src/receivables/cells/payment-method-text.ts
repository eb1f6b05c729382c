import type { PaymentMethod } from '../../submission/submission.js';

/** How a buyer pays; `not-on-credit` is paid before or at delivery. */
export type PaymentMethodReading = PaymentMethod | 'not-on-credit';

const patterns: readonly (readonly [PaymentMethodReading, RegExp])[] = [
  ['letter-of-credit', /\bl\s*\/\s*c\b|\blc\b|letters? of credit|akkreditiv|信用证/u],
  ['documents-against-payment', /\bd\s*\/\s*p\b|\bdp\b|documents? against payment|付款交单/u],
  ['documents-against-acceptance', /\bd\s*\/\s*a\b|\bda\b|documents? against acceptance|承兑交单/u],
  [
    'not-on-credit',
    /\bcia\b|\bcbd\b|\bcod\b|\bprepaid\b|\bprepayment\b|in advance|^advance$|^cash$|vorkasse|预付|款到发货|货到付款|^现金$|现款/u,
  ],
  ['open-account', /\bo\s*\/\s*a\b|\boa\b|open account|on account|赊销|赊账|挂账|offene rechnung/u],
];

/** Reads how the buyer pays, from a payment method or from payment terms that name one. */
export function paymentMethodOf(text: string): PaymentMethodReading | undefined {
  if (text === '' || text.length > 80) return undefined;
  const plain = text.normalize('NFKC').toLowerCase().trim();
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0];
}
