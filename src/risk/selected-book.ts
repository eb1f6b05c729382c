import { selectedFrom } from '../rules/read/filed-book.js';
import { loadedWith, traitsOf } from '../rules/read/rated-traits.js';
import type { Page } from '../rules/read/rate-book.js';
import type { SelectedRow } from '../rules/read/row-value.js';
import { type LoadedRateBook, sealRateBook } from '../rules/read/sealed-book.js';
import type { Selection, Submission } from '../submission/submission.js';
import { isRead } from './selection-issues.js';

/**
 * The book as one submission reads it: with the underwriter's values in the rows that steps read which do not take a
 * selection themselves. The book as it is where there are none.
 */
export function selectedBook(
  book: LoadedRateBook,
  { selections = [] }: Pick<Submission, 'selections'>,
): LoadedRateBook {
  const inRows = selections.filter(({ step, page }) => {
    const line = book.algorithm.find(({ id }) => id === step);
    return page !== undefined && line !== undefined && !isRead(line);
  });
  if (inRows.length === 0) return book;
  const pages = Object.entries(book.pages).map(([id, page]) => [id, selectedIn(id, page, inRows)]);
  const made = { ...book, pages: Object.fromEntries(pages) as LoadedRateBook['pages'] };
  return selectedFrom(loadedWith(sealRateBook(made), traitsOf(book)), book);
}

function selectedIn(id: string, page: Page, selections: readonly Selection[]): Page {
  if (page.shape !== 'keyed' || !selections.some((each) => each.page === id)) return page;
  const rows = page.rows.map((row): (typeof page.rows)[number] => {
    const selection = selections.find((each) => each.page === id && each.row === row.key);
    if (selection === undefined || !('min' in row)) return row;
    const { value, reason, authority } = selection;
    const selected: SelectedRow = { ...row, underwriter: { value, reason, authority } };
    return selected as unknown as (typeof page.rows)[number];
  });
  return { ...page, rows };
}
