import type { FrontierSentences } from '../advice/frontier-sentences.js';
import { plural } from './wording.js';

/** The English sentences about the structure frontier. */
export const frontier: FrontierSentences = {
  title: (submission) => `Which structure to buy${submission === null ? '' : ` (${submission})`}`,
  headings: {
    structure: 'Structure',
    premium: 'Premium',
    expected: 'Losses borne',
    oneInTwenty: 'One year in 20',
    worstYears: 'Worst years',
    totalCost: 'Total cost',
    remark: 'Remark',
    chosen: 'Structures worth a choice',
    others: 'Structures nobody should choose',
  },
  terms: {
    insuredPercentage: (value) => `insured ${value}`,
    nonQualifyingLoss: (value) => `non-qualifying ${value}`,
    eachLoss: (value) => `each loss ${value}`,
    aggregateFirstLoss: (value) => `first loss ${value}`,
    maximumLiability: (value) => `maximum ${value}`,
  },
  present: 'As submitted',
  summary: ({ cheapest, cost, present, isPresent }) =>
    isPresent
      ? `The present structure has the least total cost of risk, ${cost}.`
      : `The least total cost of risk is ${cost}, with ${cheapest}; as submitted it is ${present}.`,
  cheapest: 'least total cost',
  dominated: (by) => `beaten by: ${by}`,
  folded: (count) =>
    count === 1
      ? 'One more structure was priced and is not listed: another costs no more and leaves you less to bear.'
      : `${count} more structures were priced and are not listed: for each, another costs no more and leaves you less to bear.`,
  referred: (reasons, format) => `the underwriter must agree: ${format.list(reasons)}`,
  method: (fees, costOfCapital, quotes) =>
    `Total cost of risk = premium + fees (${fees}) + losses borne on average + ${costOfCapital} of what the worst years bring beyond that. Worst years: the mean of one year in twenty. Losses above the credit limits are counted. Every premium is a quote of its own; ${plural(quotes, 'quote')} were made.`,
  notPriced: (count) =>
    `${plural(count, 'structure')} cannot be had: a guideline declines, or the rate book has no price.`,
  politicalLosses: 'Political losses are not in the loss distribution.',
  withoutDistribution:
    'The rate book prices from no loss distribution, so nothing can be said of the losses that are kept.',
};
