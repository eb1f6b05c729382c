import { bookIssue, withFix } from './book-issues.js';
import { nearest } from '../gate/nearest.js';
import { shown } from '../values/shown.js';
import type { Issue } from '../values/issues.js';
import type { RateBook, StepLine } from '../rules/read/rate-book.js';
import { isInside } from '../rules/read/range-ends.js';
import { rowText } from '../rules/read/row-text.js';
import type { Selection, Submission } from '../submission/submission.js';

/** Selections for steps the book does not have, that read no filed range, or in rows that are none. */
export function selectionIssues(
  { selections = [] }: Pick<Submission, 'selections'>,
  book: RateBook,
): Issue[] {
  return selections.flatMap((selection, index) => {
    const { step, page, row } = selection;
    const path = `/selections/${index}`;
    const line = book.algorithm.find(({ id }) => id === step);
    const known = rangedSteps(book);
    const facts = { value: shown(step), known };
    if (line === undefined)
      return [
        withFix(bookIssue(`${path}/step`, 'selection-unknown-step', facts), nearest(step, known)),
      ];
    if (page !== undefined || row !== undefined) return rowIssues(selection, line, { book, path });
    if (isLookedUp(line)) return [];
    const rows = rangedRows(line, book);
    return rows.length === 0
      ? [bookIssue(`${path}/step`, 'selection-not-filed', facts)]
      : [bookIssue(`${path}/row`, 'selection-row-missing', { step, known: rows })];
  });
}

/** A selection in a row: the step reads the page, and the row is a range that holds the value. */
function rowIssues(
  { step, page, row, value }: Selection,
  line: StepLine,
  { book, path }: { book: RateBook; path: string },
): Issue[] {
  const rows = rangedRows(line, book);
  if (
    page === undefined ||
    row === undefined ||
    (!isRead(line) && !rows.includes(`${page}: ${row}`))
  )
    return [bookIssue(`${path}/row`, 'selection-row-missing', { step, known: rows })];
  const filed = book.pages[page]?.rows.find((each) => rowText(each) === row);
  if (filed === undefined || !('min' in filed) || isRead(line)) return [];
  const { min, max } = filed;
  return isInside(value, filed)
    ? []
    : [bookIssue(`${path}/value`, 'selection-outside-range', { value, step, page, row, min, max })];
}

function isLookedUp({ kind }: StepLine): boolean {
  return kind === 'page' || kind === 'flat-rate';
}

/** Steps that take a selection where they read: the others read a book in which it was made. */
export function isRead({ kind }: StepLine): boolean {
  return kind === 'page' || kind === 'flat-rate' || kind === 'buyer-rate';
}

/** Ids of the pages a step reads. */
export function pagesOfLine({ page, pages = {}, factors = [] }: StepLine): readonly string[] {
  return [...(page === undefined ? [] : [page]), ...factors, ...Object.values(pages)];
}

/** The rows with a filed range a step may read, as page and row. */
function rangedRows(line: StepLine, { pages }: RateBook): string[] {
  return pagesOfLine(line).flatMap((id) =>
    (pages[id]?.rows ?? []).flatMap((row) => ('min' in row ? [`${id}: ${rowText(row)}`] : [])),
  );
}

/** Steps that read a page with a filed range in some row. */
export function rangedSteps(book: RateBook): string[] {
  return book.algorithm.filter((line) => rangedRows(line, book).length > 0).map(({ id }) => id);
}
