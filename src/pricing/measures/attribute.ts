import type { Facts } from '../../quoted/ledger.js';
import type { RateBook, StepLine } from '../../rules/read/rate-book.js';
import type { Risk } from '../../risk/risk.js';
import { compiled } from '../../rules/read/sealed-book.js';
import type { Path, Text } from '../../values/text.js';
import type { Measured, PreparedMeasure } from './measure.js';

/**
 * A fact only this book asks for, from the submission's attributes: the line of the book names it. A key on a keyed
 * page; on a banded page or a curve a number, such as the loss ratio of a channel.
 */
export const attribute: PreparedMeasure = {
  measure: (risk, line) => seenIn(risk, new Names(line, risk.book)),
  prepare: (line, book) => {
    const names = new Names(line, book);
    return (risk) => seenIn(risk, names);
  },
};

/** What a line calls its attribute, and what is recorded of the rows that were read by it. */
class Names {
  readonly attribute: string;
  private readonly title: Text;
  private readonly page: string;
  private readonly book: RateBook;
  private readonly known: Map<string, Facts>;

  constructor({ attribute: name, id, title, page }: StepLine, book: RateBook) {
    this.attribute = name ?? id;
    this.title = title;
    this.page = page ?? '';
    this.book = book;
    this.known = new Map();
  }

  /** What is recorded of a value: of a row of the page once, for all that read it. */
  factsOf(value: string): Facts {
    return this.known.get(value) ?? this.made(value, rowTitlesOf(this.book, this.page));
  }

  private made(value: string, titles: ReadonlyMap<string, Text | undefined>): Facts {
    const { attribute: name, title } = this;
    const valueTitle = titles.get(value);
    const facts = Object.freeze<Facts>(
      valueTitle === undefined
        ? { attribute: name, value, title }
        : { attribute: name, value, title, valueTitle },
    );
    if (titles.has(value)) this.known.set(value, facts);
    return facts;
  }
}

function seenIn({ submission: { attributes } }: Risk, names: Names): Measured {
  return new Attribute(attributes?.[names.attribute] ?? '', names);
}

/** Facts and path are made where somebody records them. */
class Attribute implements Measured {
  readonly value: string;
  private readonly names: Names;

  constructor(value: string, names: Names) {
    this.value = value;
    this.names = names;
  }

  get path(): Path {
    return `/attributes/${this.names.attribute}`;
  }

  get facts(): Facts {
    return this.names.factsOf(this.value);
  }
}

/** What the manual calls the rows of a page, where it does. */
function rowTitlesOf(book: RateBook, page: string): ReadonlyMap<string, Text | undefined> {
  const known = compiled(book, noTitles);
  const before = known.get(page);
  if (before !== undefined) return before;
  const titles = titlesIn(book, page);
  known.set(page, titles);
  return titles;
}

function noTitles(): Map<string, ReadonlyMap<string, Text | undefined>> {
  return new Map();
}

function titlesIn({ pages }: RateBook, page: string): ReadonlyMap<string, Text | undefined> {
  const titles = new Map<string, Text | undefined>();
  for (const row of pages[page]?.rows ?? [])
    if ('key' in row && !titles.has(row.key)) titles.set(row.key, row.title);
  return titles;
}
