import type { GuidelineMeasure } from '../rules/read/guideline-measures.js';

/** How the value of a guideline measure is written. */
export type Unit = 'money' | 'percentage' | 'share' | 'relativity' | 'number';

/** The unit of each measure a guideline may compare. */
export const measureUnits: Readonly<Record<GuidelineMeasure, Unit>> = {
  'insurable-turnover': 'money',
  'insured-percentage': 'percentage',
  'top-buyer-share': 'share',
  'top-five-share': 'share',
  'buyer-count': 'number',
  'overdue-share': 'share',
  'ungraded-share': 'share',
  'collection-ratio': 'number',
  'discretionary-share': 'share',
  'cover-gap-share': 'share',
  'restricted-country-share': 'share',
  'unlisted-country-share': 'share',
  'terms-beyond-maximum-share': 'share',
  'turnover-mismatch': 'share',
  'no-history': 'number',
  'history-contradiction': 'number',
  'adverse-experience': 'relativity',
  'raw-loss-ratio': 'share',
  'actual-to-expected': 'share',
  'largest-loss-to-turnover': 'share',
  'largest-loss-to-limit': 'share',
  'loss-count': 'number',
  'history-turnover-ratio': 'number',
  'offered-share': 'share',
  'largest-limit': 'money',
  'estimated-premium': 'money',
  'rate-adequacy': 'share',
  'maximum-liability-below-largest-loss': 'number',
  'expected-loss-ratio': 'share',
  'premium-to-most-payable': 'share',
  'carried-share': 'share',
  'buyers-under-multiple': 'number',
};
