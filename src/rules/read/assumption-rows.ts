/**
 * Rows of the assumptions page of every book, whatever its algorithm. A book that looks buyers up by further traits
 * has a row for each of those.
 */
export const assumptionRows = [
  'grade',
  'terms-days',
  'payment-method',
  'industry',
  'group-count',
  'credit-control-score',
  'insured-percentage',
  'waiting-period-days',
  'maximum-terms-days',
  'maximum-extension-days',
  'offered-share',
  'months',
] as const;
