import { industryName } from './industry-name.js';
import type { Format } from '../format.js';
import type { QuestionSentence, QuestionSentences } from '../question-sentences.js';
import { plural } from './wording.js';

const words =
  (
    of: Readonly<Record<string, string>>,
    otherwise: QuestionSentence['answer'] = (value) => value,
  ): QuestionSentence['answer'] =>
  (value, format) =>
    (Object.hasOwn(of, value) ? of[value] : undefined) ?? otherwise(value, format);
const days = (value: string): string => plural(value, 'day');
const as = (name: string, answer: QuestionSentence['answer']): QuestionSentence => ({
  name: () => name,
  answer,
});
const percentage = (value: string, format: Format): string => format.percentage(value);

/** The English sentences about what to ask next. */
export const questions: QuestionSentences = {
  title: (submission) => `What to ask next${submission === null ? '' : ` (${submission})`}`,
  headings: {
    question: 'Question',
    assumed: 'Assumed',
    lowest: 'Lowest premium',
    highest: 'Highest premium',
    width: 'Range of the rate',
  },
  inputs: {
    grade: as('Grades of the buyers', (grade) => `grade ${grade}`),
    'terms-days': as('Payment terms', days),
    'payment-method': as('How the buyers pay', (method, format) => format.name({}, method)),
    industry: as('Industry', industryName),
    'group-count': as('Buyers in a group', (count) => plural(count, 'buyer')),
    'buyer-turnover': as(
      'Turnover with each buyer',
      words(
        { 'equal-share': 'equal shares' },
        (share, format) => `one buyer with ${format.percent(share)}`,
      ),
    ),
    'credit-limit': as(
      'Credit limits',
      words(
        { 'no-limit': 'none that binds', 'peak-balance': 'at the peak balance' },
        (months) => `${plural(months, 'month')} of turnover`,
      ),
    ),
    'credit-control-score': as(
      'Credit-control questionnaire',
      words({ none: 'all no', partly: 'all partly', full: 'all yes, with documents' }),
    ),
    ageing: as('Balances long overdue', (share, format) => format.percent(share)),
    'days-sales-outstanding': as(
      'Days sales outstanding',
      (ratio, format) => `${format.number(ratio, 2)} times the terms`,
    ),
    'credit-control-answer': {
      name: (title) => title,
      answer: words({ yes: 'yes, with a document', no: 'no', unknown: 'not known' }),
    },
    'loss-history': as(
      'Loss history',
      words({
        clean: 'years without losses',
        'no-history': 'no history',
        adverse: 'losses well above the expected ones',
        'not-supplied': 'not supplied',
      }),
    ),
    continuity: as('Past cover', (years) =>
      years === '0' ? 'none' : `${years} unbroken ${years === '1' ? 'year' : 'years'}`,
    ),
    'policyholder-country': as("The seller's country", (country, format) =>
      format.country(country),
    ),
    'insured-percentage': as('Insured percentage', percentage),
    'waiting-period-days': as('Waiting period', days),
    'maximum-terms-days': as('Longest terms insured', days),
    'maximum-extension-days': as('Maximum extension', days),
    'offered-share': as('Share of the business offered', (share, format) => format.percent(share)),
    months: as('Policy period', (months) => plural(months, 'month')),
  },
  firm: (premium) => `Nothing is assumed: the premium of ${premium} stands on stated facts.`,
  summary: (premium, best, worst) =>
    best === null || worst === null
      ? `The premium is ${premium} as it stands; with the answers open it may end without a price.`
      : `The premium is ${premium} as it stands. If every open answer turned out best it would be ${best}, if every one worst ${worst}. The answers that matter most come first.`,
  range: (answers) => `${answers.map(({ answer, price }) => `${answer}: ${price}`).join('; ')}.`,
  unpriced: (status) => status.toLowerCase(),
  noDifference: 'The answer makes no difference to the premium.',
  mayRefer: 'Some answers need the underwriter.',
  mayDecline: 'Some answers end with a decline.',
  unanswered: 'The question is not answered, which counts as no.',
  answerIt: 'Answer the question, and send a document that proves a yes.',
};
