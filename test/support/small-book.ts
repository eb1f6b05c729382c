import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import type { RateBook, StepLine } from '../../src/rules/read/rate-book.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import { curve, keyed, step, text } from './book-parts.js';
import { plainIssues } from '../../src/values/plain-issue.js';

const cell = (measure: string, rest: Partial<StepLine> = {}): StepLine =>
  step(measure, 'multiply', { kind: 'worksheet-relativity', measure, page: measure, ...rest });
const limits = { pages: { limits: 'limits' } };

/**
 * A book whose numbers a reader can check without a calculator: 60 days and 30 days of drift are a quarter of a year of
 * 360 days, grade 4 defaults with 1 %, half of a balance is lost, and three quarters of a premium pay losses.
 */
const smallBook: RateBook = {
  format: 1,
  edition: 'hand-1',
  title: text('Book of round numbers'),
  currency: 'CNY',
  effectiveFrom: '2026-01-01',
  effectiveTo: '2027-12-31',
  validityDays: 30,
  algorithm: [
    step('base', 'start', {
      kind: 'worksheet-base',
      pages: {
        'default-rate': 'default-rate',
        'rating-grade': 'rating-grade',
        exposure: 'exposure',
      },
    }),
    cell('country', { pages: { class: 'country-class' } }),
    cell('industry'),
    cell('payment-method'),
    step('payment-terms', 'multiply', { kind: 'worksheet-terms' }),
    step('credit-control', 'multiply', {
      pages: {
        relativity: 'credit-control',
        'answer-credit': 'answer-credit',
        'evidence-credit': 'evidence-credit',
        'overdue-withholding': 'overdue-withholding',
        'collection-withholding': 'collection-withholding',
      },
    }),
    step('loss-experience', 'multiply', {
      pages: {
        credibility: 'credibility',
        lowest: 'lowest',
        'credit-share': 'credit-share',
        'year-weight': 'year-weight',
        'reported-share': 'reported-share',
        'no-history': 'no-history',
      },
    }),
    step('insured-percentage', 'multiply', {
      kind: 'page',
      measure: 'insured-percentage',
      page: 'insured-percentage',
    }),
    step('fixed-expense', 'add', { pages: { loadings: 'loadings' } }),
    step('permissible-loss-ratio', 'divide', { pages: { loadings: 'loadings' } }),
    step('continuity', 'multiply', {
      pages: {
        relativity: 'continuity',
        'kept-share': 'continuity-kept-share',
        terms: 'continuity-terms',
      },
    }),
    step('combined-cap', 'at-least', {
      steps: ['credit-control', 'loss-experience', 'continuity'],
      ...limits,
    }),
    step('corridor-ceiling', 'at-most', limits),
    step('corridor-floor', 'at-least', limits),
    step('rate-rounding', 'round-to', limits),
    step('premium-floor', 'at-least', limits),
    step('premium-rounding', 'round-to'),
  ],
  pages: {
    assumptions: keyed('Assumptions', 'key', {
      grade: '6',
      'terms-days': '60',
      'payment-method': 'open-account',
      industry: 'C',
      'group-count': '20',
      'credit-control-score': '50',
      'insured-percentage': '90',
      'waiting-period-days': '180',
      'maximum-terms-days': '120',
      'maximum-extension-days': '60',
      'offered-share': '1',
      months: '12',
    }),
    contract: keyed('Contract', 'share', { 'minimum-premium-share': '0.8' }),
    'country-cover': {
      ...keyed('Attitude', 'key', { VN: 'restricted', KP: 'sanctioned', RU: 'withdrawn' }),
      keys: 'country',
    },
    'default-rate': {
      ...keyed('Default rate', 'rate', {
        ...{ 1: '0.001', 2: '0.002', 3: '0.005', 4: '0.01', 5: '0.02' },
        ...{ 6: '0.03', 7: '0.05', 8: '0.1', 9: '0.2', 10: '0.3' },
      }),
      keys: 'grade',
      monotone: 'rising',
    },
    'rating-grade': keyed('Grade of a rating', 'key', { AAA: '1', 'BBB-': '4', Ba2: '6' }),
    exposure: keyed('Exposure', 'number', {
      'base-terms-days': '60',
      'drift-days': '30',
      'days-in-year': '360',
      'peak-factor': '2',
      'loss-given-default': '0.5',
      'default-rate-cap': '0.4',
      'overdue-days': '60',
      'overdue-tolerance': '0',
      'overdue-tolerance-share': '0',
      'balance-below-share': '0.5',
    }),
    country: keyed('Country', 'relativity', { low: '0.8', base: '1', high: '1.5' }),
    'country-class': {
      ...keyed('Country class', 'key', { DE: 'low', CN: 'base', VN: 'high' }),
      keys: 'country',
    },
    industry: {
      ...keyed('Industry', 'relativity', {
        ...Object.fromEntries([...'ABCDEFGHIJKLMNOPQRSTU'].map((key) => [key, '1'])),
        46: '1.2',
        466: '1.4',
      }),
      keys: 'industry',
    },
    'payment-method': {
      ...keyed('Payment method', 'relativity', {
        'open-account': '1',
        'documents-against-acceptance': '0.9',
        'documents-against-payment': '0.5',
        'letter-of-credit': '0.2',
      }),
      keys: 'payment-method',
    },
    'credit-control': curve(
      'Credit control',
      'relativity',
      ['0', '1.2'],
      ['50', '1'],
      ['100', '0.8'],
    ),
    'answer-credit': keyed('Answer', 'share', { yes: '1', partly: '0.5', no: '0' }),
    'evidence-credit': keyed('Evidence', 'share', { none: '0.5', document: '0.8', audited: '1' }),
    'overdue-withholding': {
      ...curve('Kept with overdues', 'share', ['0', '1'], ['0.1', '0']),
      flat: 'above',
    },
    'collection-withholding': {
      ...curve('Kept with slow collection', 'share', ['1', '1'], ['2', '0']),
      flat: 'both',
    },
    credibility: keyed('Credibility', 'number', {
      'credibility-constant': '0.16',
      'maximum-credibility': '0.6',
      highest: '1.5',
      'single-loss-claims': '0.5',
      'notified-overdue-share': '0.5',
      'least-history-years': '0',
      'least-exposure-share': '0',
    }),
    lowest: { ...curve('Lowest', 'relativity', ['0', '0.7'], ['1', '0.7']), flat: 'above' },
    'credit-share': { ...curve('Credit earned', 'share', ['0', '1'], ['1', '1']), flat: 'both' },
    'year-weight': { ...curve('Weight of a year', 'share', ['1', '1'], ['6', '0']), flat: 'both' },
    'reported-share': {
      ...curve('Reported share', 'share', ['-12', '0'], ['0', '0.5'], ['12', '1']),
      flat: 'both',
    },
    'no-history': keyed('No history', 'relativity', {
      'new-business': '1',
      'not-supplied': '1.1',
      contradicted: '1.2',
    }),
    'insured-percentage': curve('Insured percentage', 'relativity', ['50', '0.5'], ['100', '1']),
    loadings: keyed('Loadings', 'number', {
      'fixed-expense': '12000',
      'variable-expense': '0.1',
      brokerage: '0.1',
      profit: '0.05',
    }),
    continuity: {
      ...curve('Continuity', 'relativity', ['0', '1'], ['2', '1'], ['3', '0.95'], ['5', '0.9']),
      flat: 'above',
    },
    'continuity-kept-share': {
      ...curve('Continuity kept', 'share', ['1', '1'], ['1.1', '0']),
      flat: 'both',
    },
    'continuity-terms': keyed('Continuity terms', 'number', {
      'grace-days': '30',
      'other-insurer-share': '0.5',
    }),
    limits: keyed('Limits', 'number', {
      'combined-cap': '0.8',
      'corridor-up': '0.2',
      'corridor-down': '0.1',
      'corridor-held-to': '0.9',
      'corridor-lifted-from': '1',
      'rate-unit': '0.00001',
      'premium-floor': '20000',
    }),
  },
  tiers: [
    {
      ...{ id: 'standard', title: text('Standard'), description: text('Commercial risk') },
      ...{ minimumTurnover: '30000000', references: [], note: 'Made up for tests.' },
      cover: { insuredPercentage: '80', maximumTermsDays: 90, discretionaryLimit: '100000' },
    },
    {
      ...{ id: 'full', title: text('Full'), description: text('The highest percentage') },
      ...{ references: [], note: 'Made up for tests.' },
      cover: { insuredPercentage: '95' },
    },
  ],
  questionnaire: {
    dimensions: [
      { id: 'policy', title: text('Policy') },
      { id: 'dunning', title: text('Dunning') },
    ],
    questions: [
      { id: 'written', dimension: 'policy', title: text('Is there a policy?'), weight: '2' },
      { id: 'limits', dimension: 'policy', title: text('Are there limits?'), weight: '1' },
      { id: 'reminders', dimension: 'dunning', title: text('Are there reminders?'), weight: '1' },
    ],
    references: [],
    note: 'Made up for tests.',
  },
  guidelines: [],
  references: {},
};

/** A book that may be changed anywhere. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test changes it anywhere
export type OpenBook = any;

/** The book of round numbers, open to change. */
export function openBook(): OpenBook {
  return structuredClone(smallBook);
}

/** The book of round numbers with a change, loaded; own measures by name. */
export function bookWith(
  change: (book: OpenBook) => void,
  measures: Readonly<Record<string, unknown>> = {},
): LoadedRateBook {
  const book = openBook();
  change(book);
  const parsed = parseRateBook(book, { measures });
  if (!parsed.ok) throw new Error(plainIssues(parsed.issues));
  return parsed.book;
}

/** The book with another value in a row of a keyed page. */
export function bookWithRow(page: string, key: string, value: string): LoadedRateBook {
  return bookWith((book) => setRow(book, { page, key, value }));
}

/** Sets a row of a keyed page. */
export function setRow(
  book: OpenBook,
  { page, key, value }: Readonly<Record<'page' | 'key' | 'value', string>>,
): void {
  const rows = book.pages[page].rows as { key: string; value: string }[];
  const row = rows.find((each) => each.key === key);
  if (row === undefined) throw new Error(`no row ${key} on page ${page}`);
  row.value = value;
}

/** The book of round numbers, loaded. */
export const book = bookWith(() => undefined);
