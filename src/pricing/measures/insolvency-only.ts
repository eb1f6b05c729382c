import type { Measure } from './measure.js';

/**
 * Whether insolvency alone is insured. Buyers that do not pay and do not fail either are then the seller's own affair, so
 * less of what is lost becomes a claim; nothing is looked at where both causes are insured.
 */
export const insolvencyOnly: Measure = {
  measure: ({ cover }) =>
    cover.insolvencyOnly === true ? { value: '1', facts: {}, path: '/cover/insolvencyOnly' } : null,
};
