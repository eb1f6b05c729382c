import { pointer } from '../../../gate/way.js';
import type { Path } from '../../../values/text.js';
import type { BookPart } from '../../read/rate-book-result.js';

/** A place in a rate book: its JSON Pointer, and the part and row a reader looks for. */
export interface Place {
  readonly path: Path;
  readonly part: BookPart;
  readonly id: string | null;
  readonly row: string | null;
}

/** The book as a whole. */
export const wholeBook: Place = { path: '', part: 'book', id: null, row: null };

/** A part of the book, by its path and id. */
export function partPlace(part: BookPart, path: Path, id: string | null): Place {
  return { path, part, id, row: null };
}

/** A page, by its id. */
export function pagePlace(id: string): Place {
  return partPlace('page', pointer(['pages', id]), id);
}

/** A field below a place. */
export function below(place: Place, ...fields: readonly (string | number)[]): Place {
  return { ...place, path: place.path + pointer(fields) };
}

/** Number of an entry in its list, counted from 1. */
export function entryNumber({ path }: Place): number {
  return Number(path.slice(path.lastIndexOf('/') + 1)) + 1;
}
