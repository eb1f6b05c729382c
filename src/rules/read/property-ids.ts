/**
 * The properties of sound rating a book may claim. Each is a statement about two quotes, or about one, that holds for
 * every submission; `trade-credit-pricing/testing` states them in words and tries them.
 */
export const propertyIds = [
  'worse-grade-never-cheaper',
  'longer-terms-never-cheaper',
  'more-overdue-never-cheaper',
  'lower-limit-never-dearer',
  'more-insured-never-cheaper',
  'weaker-control-never-cheaper',
  'silence-never-pays',
  'worse-history-never-cheaper',
  'more-past-turnover-never-dearer',
  'fewer-years-never-cheaper',
  'more-turnover-never-cheaper',
  'more-turnover-never-higher-rate',
  'larger-first-loss-never-dearer',
  'lower-maximum-never-dearer',
  'merged-buyers-never-cheaper',
  'buyer-order-changes-nothing',
  'group-split-changes-nothing',
  'small-change-moves-little',
  'structure-product-is-whole',
  'paid-within-limits',
  'selection-inside-filed-range',
  'ledger-replays',
] as const;

/** Id of a property of sound rating. */
export type PropertyId = (typeof propertyIds)[number];
