import type { MarketLanguage } from '../market/market-language.js';
import { plural } from './wording.js';

/** English words about a book beside public figures. */
export const market: MarketLanguage = {
  locale: 'en',
  title: (edition) => `Rate book ${edition} beside public figures of the market`,
  summary: (status, inside, measured) =>
    ({
      inside: `Each of the ${measured} rows that could be measured lies within what was published.`,
      outside: `${inside} of the ${measured} rows that could be measured lie within what was published.`,
      'not-measured': 'No row could be measured.',
      'not-loaded': 'The rate book was refused, and nothing was measured.',
    })[status],
  seller: ({ turnover, buyers, days, multiple, defaultRate }) =>
    `The average seller: ${turnover} with ${plural(buyers, 'buyer')} at ${plural(days, 'day')}, each with a limit of ${multiple} normal balances, insured at 90%, without a history` +
    (defaultRate === null ? '.' : `; average default rate ${defaultRate}.`),
  headings: {
    row: 'What is measured',
    book: 'Rate book',
    published: 'Published',
    verdict: 'Verdict',
    outside: 'Outside or not measured',
    figures: 'Public figures',
    unused: 'Public figures nothing is held against',
  },
  rows: {
    'premium-to-turnover': 'Premium over insured turnover',
    'claims-to-turnover': 'Expected claims over insured turnover',
    'premium-to-limits': 'Premium over the sum of limits',
    'claims-to-limits': 'Expected claims over the sum of limits',
    'claims-to-premium': 'Expected claims over premium',
    'costs-to-premium': 'Expenses and brokerage over premium',
    'bad-year-number': 'A bad year: number of claims, times an ordinary year',
    'bad-year-losses': 'A bad year: claims in all, times an ordinary year',
    'ten-times-turnover': 'Rate at ten times the turnover, times the rate before',
    'small-seller': 'Premium over turnover of a small seller (3% of the average turnover)',
    'longer-terms': 'Terms of 90 days instead of 60, limits growing along',
    'more-insured': '90% insured instead of 80%',
    'clean-years': 'Three clean years with continuous cover instead of a new seller',
    industry: 'Manufacturing instead of services',
  },
  verdicts: { inside: 'inside', outside: 'OUTSIDE', 'not-measured': 'not measured' },
  why: {
    within: (_, { value }) => `${value} lies within what was published.`,
    below: (_, { value, low }) => `${value} is below the lowest published figure, ${low}.`,
    above: (_, { value, high }) => `${value} is above the highest published figure, ${high}.`,
    'no-turnover': ({ currency }) =>
      `There is no turnover of an average seller in ${currency}; state one with --turnover.`,
    'no-price': ({ because }) =>
      `The book does not price this seller${because.length === 0 ? '' : ` (${because.join(', ')})`}.`,
    'no-losses': () =>
      'The book has no loss distribution, so that it does not say what it expects to pay.',
    'no-capital': () =>
      'The book has no step for capital, so that it does not say what is for costs alone.',
    'no-effect': () => 'The book asks the same for both.',
    'no-level': ({ measure, level }) => `The book has no value for ${measure} ${level}.`,
  },
  range: (low, high) =>
    high === null ? `${low} or more` : low === high ? low : `${low} to ${high}`,
  world: 'world',
  figure: ({ publisher, market: place, period, value, secondHand }) =>
    `${publisher}, ${place}${period === null ? '' : ` ${period}`}: ${value}${secondHand ? ' (second-hand)' : ''}`,
  unused: {
    'bad-year': 'a year of crisis is no expectation',
    'public-insurer': 'a state insurer, or all its products together: no ratio was aimed at',
    'number-of-buyers': 'follows from the number of buyers, which is not published',
    'size-of-buyers': 'follows from the size of buyers, which is not published',
  },
  note: (figure, reason) => `${figure}; ${reason}.`,
};
