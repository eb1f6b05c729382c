import type { ComparisonSentences } from '../comparison-sentences.js';
import { less } from './wording.js';

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
  terms: (cover, format) => {
    const { insuredPercentage = '0', discretionaryInsuredPercentage = insuredPercentage } = cover;
    const discretionary =
      discretionaryInsuredPercentage === insuredPercentage
        ? ''
        : ` (${format.percentage(discretionaryInsuredPercentage)} under the discretionary limit)`;
    const amount = (text: string | undefined, name: string): string[] =>
      text === undefined || !less('0', text) ? [] : [`${name} ${format.wholeMoney(text)}`];
    const parts = [
      `insured ${format.percentage(insuredPercentage)}${discretionary}`,
      ...amount(cover.nonQualifyingLoss, 'non-qualifying loss'),
      ...amount(cover.eachLoss, 'each loss'),
      ...amount(cover.aggregateFirstLoss, 'aggregate first loss'),
      ...amount(cover.maximumLiability, 'maximum liability'),
      ...(cover.politicalRisk === true ? ['political risk'] : []),
    ];
    return `Terms: ${parts.join(', ')}.`;
  },
  compared: ({ beside, change, retained, stressRetained }) => {
    const price = {
      more: `It costs ${change} more than the cover asked for.`,
      less: `It costs ${change} less than the cover asked for.`,
      same: 'It costs what the cover asked for costs.',
    };
    const borne =
      retained === null || stressRetained === null
        ? []
        : [`The seller is expected to bear ${retained} itself, in a bad year ${stressRetained}.`];
    return [...(beside === null ? [] : [price[beside]]), ...borne].join(' ');
  },
  unpriced: (_cover, status, reason) => (reason === '' ? `${status}.` : `${status}: ${reason}`),
};
