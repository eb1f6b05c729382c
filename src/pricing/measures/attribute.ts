import type { RateBook } from '../../rules/read/rate-book.js';
import type { Text } from '../../values/text.js';
import type { Measure } from './measure.js';

/**
 * A fact only this book asks for, from the submission's attributes: the line of the book names it. A key on a keyed
 * page; on a banded page or a curve a number, such as the loss ratio of a channel.
 */
export const attribute: Measure = {
  measure: ({ submission, book }, line) => {
    const name = line.attribute ?? line.id;
    const value = submission.attributes?.[name] ?? '';
    const valueTitle = titleOf(book, line.page ?? '', value);
    const facts = { attribute: name, value, title: line.title, ...(valueTitle && { valueTitle }) };
    return { value, facts, path: `/attributes/${name}` };
  },
};

/** What the manual calls a row, where it does. */
function titleOf({ pages }: RateBook, page: string, key: string): Text | undefined {
  const rows = pages[page]?.rows ?? [];
  const row = rows.find((each) => 'key' in each && each.key === key);
  return row !== undefined && 'title' in row ? row.title : undefined;
}
