import type { Measure } from './measure.js';

/**
 * Days after which protracted default counts as a loss. A longer wait lets late payers pay: fewer protracted
 * defaults become claims. It does not change how often buyers become insolvent.
 */
export const waitingPeriod: Measure = {
  measure: ({ cover: { waitingPeriodDays } }) => ({
    value: String(waitingPeriodDays),
    facts: { days: waitingPeriodDays },
    path: '/cover/waitingPeriodDays',
  }),
};
