import type { Measure } from './measure.js';

/** Length of the policy period in months, for books that file a period factor. */
export const policyMonths: Measure = {
  measure: ({ months }) => ({ value: String(months), facts: { months }, path: '/months' }),
};
