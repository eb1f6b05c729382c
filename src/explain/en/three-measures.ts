import { signOf } from '../decimal-text.js';
import type { ThreeMeasuresSentences } from '../three-measures-sentences.js';
import { plural } from './wording.js';

/** The English sentences about the three measures. */
export const threeMeasures: ThreeMeasuresSentences = {
  title: 'What the three measures are worth',
  titles: {
    'continuous-cover': 'Continuous cover',
    'credit-control': 'Credit control',
    'tiered-cover': 'Tiered cover',
  },
  continuousCover: ({ without, best, earned, available }, bestYears, format) => {
    const so =
      signOf(earned) > 0
        ? `The years of cover so far lower the premium by ${format.money(earned)}; without them it would be ${format.money(without)}.`
        : 'The years of cover so far do not lower the premium.';
    const years = plural(format.number(bestYears), 'unbroken year');
    const more =
      signOf(available) > 0
        ? `After ${years}, with the loss record that comes with them, it would be ${format.money(available)} lower, at ${format.money(best)}.`
        : `More years would not lower it further.`;
    return `${so} ${more}`;
  },
  creditControl: ({ without, best, earned, available }, format) => {
    const so =
      signOf(earned) > 0
        ? `As rated now it makes the premium ${format.money(earned)} lower than no credit control would (${format.money(without)}).`
        : 'As rated now it does not lower the premium.';
    const more =
      signOf(available) > 0
        ? `With every question answered yes and audited the premium would be ${format.money(available)} lower, at ${format.money(best)}.`
        : 'Better answers would not lower it further.';
    return `${so} ${more}`;
  },
  tieredCover: (count) =>
    count === 0
      ? 'The rate book has no tiers.'
      : 'The same risk at the price of each tier of the rate book.',
  tierPrice: ({ rate, premium, beside, change, status }) => {
    const compared = beside === 'same' ? 'the same as now' : `${change} ${beside} than now`;
    return `${rate} of insurable turnover, ${premium}: ${compared}${status === null ? '' : ` (${status.toLowerCase()})`}.`;
  },
  notAvailable: 'Not available',
  tierUnpriced: (status) => `${status}.`,
};
