import type { Variants } from './sample-structure-facts.js';

const amount = { currency: 'CNY', amount: '50000' };
const none = { currency: 'CNY', amount: '0' };

/** Facts of the measures a tariff made of factors looks at. */
export const tariffFacts: Variants<
  | 'payment-terms'
  | 'non-qualifying-loss-page'
  | 'each-loss-page'
  | 'aggregate-first-loss-page'
  | 'aggregate-first-loss-share'
  | 'maximum-liability-page'
  | 'maximum-liability-share'
  | 'total-limits'
  | 'largest-limit'
  | 'buyer-count'
  | 'largest-buyer-share'
  | 'five-largest-share'
  | 'overdue-share'
  | 'years-trading'
  | 'continuity-years'
  | 'credit-control-score'
> = {
  'payment-terms': [{ days: '74.166667' }],
  'non-qualifying-loss-page': [amount, none],
  'each-loss-page': [amount, none],
  'aggregate-first-loss-page': [amount, none],
  'aggregate-first-loss-share': [{ share: '0.0025' }, { share: '0' }],
  'maximum-liability-page': [amount],
  'maximum-liability-share': [{ share: '0.15' }, { share: '1.5' }],
  'total-limits': [amount],
  'largest-limit': [amount],
  'buyer-count': [{ count: '1' }, { count: '120' }],
  'largest-buyer-share': [{ share: '0.31' }],
  'five-largest-share': [{ share: '0.6' }],
  'overdue-share': [{ share: '0' }, { share: '0.08' }],
  'years-trading': [{ years: '1' }, { years: '12' }],
  'continuity-years': [
    { years: '2.5', lapses: 0 },
    { years: '1', lapses: 2 },
  ],
  'credit-control-score': [
    { score: '72.4', assumed: false },
    { score: '35', assumed: true },
  ],
};
