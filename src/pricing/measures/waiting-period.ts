import type { Measure } from './measure.js';

/**
 * Days after which protracted default counts as a loss. A longer wait lets late payers pay: fewer protracted
 * defaults become claims. It does not change how often buyers become insolvent, and says
 * nothing where that alone is insured.
 */
export const waitingPeriod: Measure = {
  measure: ({ cover: { waitingPeriodDays, insolvencyOnly = false } }) =>
    insolvencyOnly
      ? null
      : {
          value: String(waitingPeriodDays),
          facts: { days: waitingPeriodDays },
          path: '/cover/waitingPeriodDays',
        },
};
