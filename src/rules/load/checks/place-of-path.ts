import type { BookPart } from '../../read/rate-book-result.js';
import { rowText } from '../../read/row-text.js';
import { pointer, valueAt } from '../../../gate/way.js';
import { type Place, pagePlace, partPlace, wholeBook } from './place.js';

/** A place, and the field of it a path leads to. */
export interface FieldPlace {
  readonly place: Place;
  readonly field: string;
}

/** Lists of the book whose entries are found by their id. */
const listedParts: Readonly<Record<string, BookPart>> = {
  algorithm: 'step',
  tiers: 'tier',
  guidelines: 'guideline',
  triggers: 'trigger',
  cases: 'case',
};

/** Where a path of a rate book lies that need not be of correct shape. */
export function placeOfPath(book: unknown, path: readonly PropertyKey[]): FieldPlace {
  const names = path.map((name) => (typeof name === 'number' ? name : String(name)));
  const { place, depth } = partOfPath(book, names);
  return { place: { ...place, path: pointer(path) }, field: fieldName(names, depth) };
}

/** The rest of the path, or what the whole entry is called. */
function fieldName(names: Names, depth: number): string {
  return names.slice(depth).join('/') || names.slice(-2).join('/') || 'rate-book';
}

type Names = readonly (string | number)[];

function partOfPath(book: unknown, names: Names): { place: Place; depth: number } {
  const [list = '', entry] = names;
  if (entry === undefined) return { place: wholeBook, depth: 0 };
  if (list === 'pages') return pageOfPath(book, names);
  if (list === 'references') return { place: partPlace('reference', '', String(entry)), depth: 2 };
  if (list === 'questionnaire') return questionnairePart(book, names);
  if (list === 'technical') return technicalPart(book, names);
  if (list === 'advice') return advicePart(book, names);
  const part = listedParts[list];
  return part === undefined
    ? { place: wholeBook, depth: 0 }
    : { place: partPlace(part, '', idAt(book, [list, entry])), depth: 2 };
}

function pageOfPath(book: unknown, names: Names): { place: Place; depth: number } {
  const [, id = '', rows, index] = names;
  const place = pagePlace(String(id));
  if (rows !== 'rows' || typeof index !== 'number') return { place, depth: 2 };
  return { place: { ...place, row: rowName(valueAt(book, names.slice(0, 4)), index) }, depth: 4 };
}

function questionnairePart(book: unknown, names: Names): { place: Place; depth: number } {
  const [, list, entry] = names;
  const part = list === 'dimensions' ? 'dimension' : 'question';
  return (list === 'dimensions' || list === 'questions') && entry !== undefined
    ? { place: partPlace(part, '', idAt(book, names.slice(0, 3))), depth: 3 }
    : { place: partPlace('questionnaire', '', null), depth: 1 };
}

function technicalPart(book: unknown, names: Names): { place: Place; depth: number } {
  const [, list, entry] = names;
  return list === 'lines' && entry !== undefined
    ? { place: partPlace('step', '', idAt(book, names.slice(0, 3))), depth: 3 }
    : { place: partPlace('technical', '', null), depth: 1 };
}

function advicePart(book: unknown, names: Names): { place: Place; depth: number } {
  const [, , entry] = names;
  return entry === undefined
    ? { place: partPlace('advice', '', null), depth: 1 }
    : { place: partPlace('advice', '', idAt(book, names.slice(0, 3))), depth: 3 };
}

/** Name of a row that need not be of correct shape: as a reader writes it, else its number. */
export function rowName(row: unknown, index: number): string {
  const fields = ['key', 'at', 'from', 'above', 'upTo', 'below'];
  const texts = fields.flatMap((field) => {
    const text = valueAt(row, [field]);
    return typeof text === 'string' && text !== '' ? [[field, text] as const] : [];
  });
  return texts.length === 0
    ? `#${index + 1}`
    : rowText(Object.fromEntries(texts) as Parameters<typeof rowText>[0]);
}

function idAt(book: unknown, path: Names): string {
  const id = valueAt(book, [...path, 'id']);
  return typeof id === 'string' && id !== '' ? id : `#${Number(path.at(-1)) + 1}`;
}
