/** The measures a guideline may compare with its level. */
export const guidelineMeasures = [
  'insurable-turnover',
  'insured-percentage',
  'top-buyer-share',
  'top-five-share',
  'buyer-count',
  'overdue-share',
  'ungraded-share',
  'collection-ratio',
  'discretionary-share',
  'cover-gap-share',
  'restricted-country-share',
  'unlisted-country-share',
  'terms-beyond-maximum-share',
  'turnover-mismatch',
  'no-history',
  'history-contradiction',
  'adverse-experience',
  'raw-loss-ratio',
  'actual-to-expected',
  'largest-loss-to-turnover',
  'largest-loss-to-limit',
  'loss-count',
  'history-turnover-ratio',
  'offered-share',
  'largest-limit',
  'estimated-premium',
  'rate-adequacy',
  'maximum-liability-below-largest-loss',
  'expected-loss-ratio',
  'premium-to-most-payable',
  'carried-share',
  'buyers-under-multiple',
] as const;

/** Those that say whether a cover is worth its premium: what returns risk to the seller is not suggested where they speak. */
export const worthMeasures: readonly string[] = [
  'premium-to-most-payable',
  'carried-share',
] satisfies readonly GuidelineMeasure[];

/** Name of a measure a guideline may compare. */
export type GuidelineMeasure = (typeof guidelineMeasures)[number];
