import type { Facts } from '../../quoted/ledger.js';
import type { RateBook, StepLine } from '../../rules/read/rate-book.js';
import { compiled } from '../../rules/read/sealed-book.js';
import type { Path, Text } from '../../values/text.js';
import type { Measure, Measured } from './measure.js';

/**
 * A fact only this book asks for, from the submission's attributes: the line of the book names it. A key on a keyed
 * page; on a banded page or a curve a number, such as the loss ratio of a channel.
 */
export const attribute: Measure = {
  measure: ({ submission, book }, line) =>
    new Attribute(submission.attributes?.[line.attribute ?? line.id] ?? '', line, book),
};

/** Facts and path are made where somebody records them. */
class Attribute implements Measured {
  readonly value: string;
  private readonly line: StepLine;
  private readonly book: RateBook;

  constructor(value: string, line: StepLine, book: RateBook) {
    this.value = value;
    this.line = line;
    this.book = book;
  }

  get path(): Path {
    return `/attributes/${this.line.attribute ?? this.line.id}`;
  }

  get facts(): Facts {
    const { value, line } = this;
    const { title } = line;
    const valueTitle = titlesOf(this.book, line.page ?? '').get(value);
    const named = { attribute: line.attribute ?? line.id, value, title };
    return valueTitle === undefined ? named : { ...named, valueTitle };
  }
}

/** What the manual calls the rows of a page, where it does. */
function titlesOf(book: RateBook, page: string): ReadonlyMap<string, Text> {
  const known = compiled(book, noTitles);
  const before = known.get(page);
  if (before !== undefined) return before;
  const titles = rowTitles(book, page);
  known.set(page, titles);
  return titles;
}

function noTitles(): Map<string, ReadonlyMap<string, Text>> {
  return new Map();
}

function rowTitles({ pages }: RateBook, page: string): ReadonlyMap<string, Text> {
  const titles = new Map<string, Text>();
  for (const row of pages[page]?.rows ?? [])
    if ('key' in row && row.title !== undefined && !titles.has(row.key))
      titles.set(row.key, row.title);
  return titles;
}
