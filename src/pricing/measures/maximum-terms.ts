import type { Measure } from './measure.js';

/** Longest payment terms the cover allows, in days: what the seller may grant, whatever it grants today. */
export const maximumTerms: Measure = {
  measure: ({ cover: { maximumTermsDays } }) => ({
    value: String(maximumTermsDays),
    facts: { days: maximumTermsDays },
    path: '/cover/maximumTermsDays',
  }),
};
