import { namesOf } from '../../gate/way.js';
import type { Path } from '../../values/text.js';

/** The lists of records in which a place is told by what stands there and its number. */
type ListName =
  'buyers' | 'buyerGroups' | 'covers' | 'declarations' | 'lines' | 'selections' | 'years';

/** How a language says where in a record something stands. */
export interface PlacesWords {
  /** An entry of a list, by its number from 1. */
  readonly entries: Readonly<Record<ListName | 'other', (number: number) => string>>;
  /** Places from the outermost in, put together. */
  readonly joined: (places: readonly string[]) => string;
}

/** What says nothing beside the entry it stands in or holds. */
const silent: readonly string[] = ['lossHistory', 'id'];

/** A JSON Pointer to an entry of a list in words; undefined for one that leads elsewhere, or for another text. */
export function placeInWords(text: Path, { entries, joined }: PlacesWords): string | undefined {
  if (!/^(\/[\w-]+)*\/\d+(\/[\w-]+)*$/.test(text)) return undefined;
  const places: string[] = [];
  let list: string | undefined;
  for (const name of namesOf(text)) {
    if (/^\d+$/.test(name)) {
      const entry = Object.hasOwn(entries, list ?? 'other') ? (list ?? 'other') : undefined;
      if (entry === undefined) return undefined;
      places.push(entries[entry as keyof typeof entries](Number(name) + 1));
      list = undefined;
    } else {
      if (list !== undefined) return undefined;
      list = silent.includes(name) ? undefined : name;
    }
  }
  return list === undefined ? joined(places) : undefined;
}
