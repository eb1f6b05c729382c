import type { ComparisonSentences } from '../comparison-sentences.js';
import { coverTerms } from './cover-terms.js';

/** The English sentences about covers side by side. */
export const comparison: ComparisonSentences = {
  title: (submission) =>
    submission === null ? 'Covers side by side' : `Covers side by side for ${submission}`,
  headings: {
    cover: 'Cover',
    rate: 'Rate',
    premium: 'Premium',
    change: 'Change',
    technical: 'Technical',
    status: 'Status',
    insured: 'Insurer pays',
    retained: 'Seller bears',
    'stress-retained': 'In a bad year',
  },
  present: 'As submitted',
  terms: (stated, format) => `Terms: ${coverTerms(stated, format)}.`,
  notAvailable: 'Not available for this turnover',
  compared: ({ beside, change, retained, stressRetained }) => {
    const price = {
      more: `It costs ${change} more than the cover asked for.`,
      less: `It costs ${change} less than the cover asked for.`,
      same: 'Same premium as the cover asked for.',
    };
    const borne =
      retained === null || stressRetained === null
        ? []
        : [`The seller is expected to bear ${retained} itself, in a bad year ${stressRetained}.`];
    return [...(beside === null ? [] : [price[beside]]), ...borne].join(' ');
  },
  unpriced: (_cover, status, reason) => (reason === '' ? `${status}.` : `${status}: ${reason}`),
};
