import { bookWith } from '../support/small-book.js';
import { guideline, step, text } from '../support/book-parts.js';

const banded = (title: string, rest: object) => ({
  ...{ title: text(title), shape: 'banded', unit: 'relativity', basis: 'sourced' },
  ...{ references: ['filing'], note: 'As filed.', ...rest },
});

/** A book with everything a manual may have to show: filed ranges, bands, lines, claims, cases, dates, own lines. */
export const filedBook = bookWith((book) => {
  book.requestsFrom = '2025-11-15';
  book.renewalsFrom = '2026-02-01';
  book.filing = { reference: 'F-2026-7', note: text('Filed for tests') };
  book.references = {
    filing: {
      ...{ title: 'Filed tariff', publisher: 'An insurer', place: 'table 3', date: '2025-06-30' },
      url: 'https://example.com/tariff?a=1&b=2',
    },
  };
  book.algorithm.splice(
    8,
    0,
    step('waiting-period', 'multiply', {
      ...{ kind: 'page', measure: 'waiting-period', page: 'waiting-period' },
    }),
    step('total-limits', 'multiply', {
      ...{ kind: 'page', measure: 'total-limits', page: 'total-limits' },
    }),
    step('trade', 'multiply', {
      ...{ kind: 'page', measure: 'attribute', attribute: 'trade-form', page: 'trade' },
    }),
  );
  book.pages['waiting-period'] = banded('Waiting', {
    ...{ monotone: 'falling', selection: 'interpolated' },
    rows: [
      { from: '0', upTo: '90', min: '1', max: '1.2' },
      { above: '90', below: '180', min: '0.9', max: '1', selected: '0.95' },
      { from: '180', min: '0.8', max: '0.9', anchor: '365', note: 'Open' },
    ],
  });
  book.pages['total-limits'] = banded('Size', {
    monotone: 'falling',
    rows: [
      { from: '0', below: '1000000', min: '1.1', max: '1.3' },
      { from: '1000000', below: '5000000', value: '1.1' },
      { from: '5000000', below: '1000000000', min: '0.90', max: '1.1' },
      { from: '1000000000', value: '0.85' },
    ],
  });
  book.pages.trade = {
    ...banded('Form of trade', { shape: 'keyed' }),
    rows: [
      { key: 'open', title: text('Open'), min: '1', max: '1.5', selected: '1.25' },
      { key: 'none', value: '1.4' },
    ],
  };
  book.pages['insured-percentage'].rows = [
    { at: '50', min: '0.4', max: '0.6' },
    { at: '100', min: '0.9', max: '1.1', selected: '1.05' },
  ];
  book.pages['insured-percentage'].rounding = { decimals: 4 };
  book.technical = {
    steps: ['base', 'own-expense'],
    lines: [step('own-expense', 'add', { kind: 'fixed-expense', pages: { loadings: 'loadings' } })],
  };
  book.guidelines = [
    guideline('largest', 'top-buyer-share', { outcome: 'refer', above: '0.3' }),
    guideline('small', 'insurable-turnover', { outcome: 'decline', below: '5000000' }),
    guideline('unknown-past', 'no-history', { outcome: 'note', above: '0' }),
    guideline('odd', 'no-history', { outcome: 'note', below: '0.5' }),
    guideline('single', 'buyer-count', { outcome: 'refer', upTo: '1' }),
    guideline('dear', 'premium-to-most-payable', { outcome: 'refer', from: '0.3' }),
  ];
  book.triggers = [
    {
      ...{ id: 'late', title: text('Late'), measure: 'buyer-overdue-days' },
      ...{ trigger: '60', release: '30', severity: 'high', action: 'limit-reduction' },
      ...{ limitShare: '0', noticeDays: 15, basis: 'judgement', references: [], note: 'Tests.' },
    },
    {
      ...{ id: 'barred', title: text('Barred'), measure: 'country-attitude' },
      ...{ trigger: '2', release: '0', severity: 'low', action: 'monitoring' },
      ...{ basis: 'judgement', references: ['filing'], note: 'Tests.' },
    },
  ];
  book.claims = ['ledger-replays', 'selection-inside-filed-range'];
  book.cases = [
    {
      ...{ id: 'first', title: text('A first case'), note: 'Kept for tests.' },
      submission: { currency: 'USD' },
      expected: { status: 'invalid', premium: '1200000.5', rate: '0.00215', findings: ['odd'] },
    },
  ];
});
