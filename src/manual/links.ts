import type { RateBook } from '../rules/read/rate-book.js';
import type { ManualContent, ManualInline } from './manual.js';
import { allSteps } from './page-readers.js';
import type { Setting } from './setting.js';

/** A link to the entry of a step; its id where the book has no such step. */
export function stepLink(id: string, { book, say }: Setting): ManualInline {
  const line = allSteps(book).find((step) => step.id === id);
  return line === undefined ? { code: id } : { text: say(line.title), anchor: `step-${id}` };
}

/** A link to a page. */
export function pageLink(id: string, { book, say }: Setting): ManualInline {
  const page = Object.hasOwn(book.pages, id) ? book.pages[id] : undefined;
  return page === undefined ? { code: id } : { text: say(page.title), anchor: `page-${id}` };
}

/** Links to the sources that are cited; empty where none is. */
export function sourceLinks(cited: readonly string[], { book, format }: Setting): ManualContent {
  return joined(
    cited.map((id) => ({ text: sourceTitle(book, id), anchor: `source-${id}` })),
    format.punctuation.between,
  );
}

/** A note with the ids of the sources it rests on, each a link. */
export function notedWith(
  { note: stated, references }: { readonly note: string; readonly references: readonly string[] },
  { format, note: inWords }: Setting,
): ManualContent {
  const note = inWords(stated);
  const links = references.map((id) => ({ text: id, anchor: `source-${id}` }));
  if (links.length === 0) return [note];
  const cited = ['[', ...joined(links, format.punctuation.between), ']'];
  return note === '' ? cited : [note, ' ', ...cited];
}

/** Pieces with a separator between them. */
export function joined(pieces: readonly ManualInline[], separator: string): ManualContent {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
}

function sourceTitle({ references }: RateBook, id: string): string {
  const source = Object.hasOwn(references, id) ? references[id] : undefined;
  return source === undefined ? id : [source.publisher, source.title].filter(Boolean).join(', ');
}
