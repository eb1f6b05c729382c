import type {
  AsIfSentences,
  MarginalSentences,
  OffersSentences,
} from '../advice/advice-sentences.js';
import { plural } from './wording.js';

/** The English sentences about past losses under a cover of today. */
export const asIf: AsIfSentences = {
  title: (submission) =>
    `Past losses under this cover${submission === null ? '' : ` (${submission})`}`,
  headings: {
    years: 'Year by year',
    year: 'Year from',
    turnover: 'Turnover then',
    growth: 'Growth',
    losses: 'Losses',
    lost: 'Lost',
    paid: 'Paid',
    retained: 'Borne',
  },
  summary: ({ years, paid, retained, premium }) =>
    `In the last ${plural(years, 'year')} you would have been paid ${paid} and would have borne ${retained} yourself; the premium is ${premium} a period.`,
  nothing: 'The submission has no single losses of past years to look at.',
  average: 'Mean of a year',
  modelled: 'As the rate book expects',
  method:
    'Turnover growth scales the number of losses, not their size. Limits are those of today. Recoveries are taken off.',
  insolvencies:
    'Where insolvency alone is insured, past losses are taken to be insolvencies, as their cause is not recorded: of those by protracted default nothing would have been paid.',
  leftOut: (years) =>
    `Left out, because only totals are known: ${plural(years.length, 'year')} (${years.join(', ')}).`,
};

/** The English sentences about offers side by side. */
export const offers: OffersSentences = {
  title: (submission) => `Offers side by side${submission === null ? '' : ` (${submission})`}`,
  headings: {
    offer: 'Offer',
    rate: 'Rate',
    premium: 'Premium',
    charges: 'Fees and taxes',
    paid: 'Insurer pays',
    borne: 'Losses borne',
    oneInTwenty: 'One year in 20',
    totalCost: 'Total cost',
    uninsured: 'Turnover not insured',
    buyers: 'Buyers not insured',
    past: 'Past losses paid',
    pastBorne: 'Past losses borne',
    remark: 'Remark',
    prices: 'What they cost',
    losses: 'What they leave',
    limits: 'What they insure',
  },
  summary: (offer, cost, uninsured) =>
    `The least total cost of risk is ${cost}, with the offer ${offer}` +
    (uninsured === null ? '.' : `, which leaves a turnover of ${uninsured} uninsured.`),
  nothing: 'None of the offers can be compared.',
  cheapest: 'least total cost',
  notComparable: 'not comparable: no limits are stated',
  notAssessed: 'not assessed: the rate book cannot look at this cover',
  minimum: 'minimum premium',
  insolvencies:
    'Where insolvency alone is insured, past losses are taken to be insolvencies, as their cause is not recorded: of those by protracted default nothing would have been paid.',
  method: (costOfCapital) =>
    `Premium = rate on the turnover the offer insures, or its minimum. What has no limit in an offer is not insured by it. Total cost of risk = premium + fees + taxes + losses borne on average + ${costOfCapital} of what the worst years of twenty bring beyond that. Losses are those the rate book expects of the same buyers.`,
  pastMethod:
    'Past losses are brought to today: turnover growth scales their number, not their size, and limits are those of the offer.',
};

/** The English sentences about a change and what it adds. */
export const marginal: MarginalSentences = {
  title: (submission) => `What the change adds${submission === null ? '' : ` (${submission})`}`,
  headings: {
    what: 'Figure',
    without: 'Without',
    with: 'With',
    added: 'Added',
    buyer: 'Buyer',
    expected: 'On average',
    tail: 'In the tail',
    price: 'Price and losses',
    parts: 'Parts of what the insurer pays, with the change',
  },
  rows: {
    indication: 'Indication, unrounded',
    charged: 'Premium charged',
    turnover: 'Insurable turnover',
    paid: 'Insurer pays on average',
    borne: 'Seller bears on average',
    tail: 'Tail value at risk of the insurer',
  },
  summary: ({ rises, indication, charged }) =>
    rises
      ? `The change adds ${indication} to the indication; ${charged} more is charged.`
      : `The change takes ${indication} off the indication; ${charged} less is charged.`,
  others: 'All others',
  whole: 'All',
  method:
    'Small changes of different buyers add up in the indication; what is charged moves in steps of the rate. The parts are from the loss distribution the price is made of, in the mean over all years and in the worst years alone.',
};
