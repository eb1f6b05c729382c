import { expect, test } from 'vitest';
import { buyerTraits } from '../../../src/submission/buyer-traits.js';
import { doubleCharges } from '../../../src/rules/load/checks/double-charges.js';
import { draftOf } from '../../../src/rules/load/checks/draft-of.js';
import { issueReport } from '../../../src/rules/load/checks/issue-report.js';
import { changedBook, type Editable } from '../fixtures/changed-book.js';

const found = (change: (book: Editable) => void) => {
  const { report, issues } = issueReport('small-2026.1');
  doubleCharges(draftOf(changedBook(change), [], { traits: buyerTraits, measures: [] }), report);
  return issues().map(({ code, path, page, row }) => [code, path, page, row]);
};
const withCapital = (book: Editable) =>
  book.algorithm.splice(12, 0, { id: 'capital', kind: 'capital-load', operation: 'add' });

test('a capital load goes with neither profit nor a page on the spread of risk', () => {
  expect(
    found((book) => {
      book.algorithm[8].measure = 'spread-of-risk';
      withCapital(book);
    }),
  ).toEqual([
    ['concentration-charged-twice', '/algorithm/8', null, 'waiting-period'],
    ['profit-charged-twice', '/pages/loadings', 'loadings', 'profit'],
  ]);
  expect(
    found((book) => {
      book.pages.loadings.rows[3].value = '0';
      withCapital(book);
    }),
  ).toEqual([]);
});

test('without a capital load both may stand', () => {
  expect(found((book) => (book.algorithm[8].measure = 'spread-of-risk'))).toEqual([]);
});
