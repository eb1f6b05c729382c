import type { Path } from '../values/text.js';

/**
 * A value of which any part may be missing because it was not sent or was refused: a refused field is present and
 * undefined. What is there is well formed, so the rules need not look at it twice.
 */
export type Draft<Value> = Value extends readonly (infer Item)[]
  ? readonly (Draft<Item> | undefined)[]
  : Value extends object
    ? { readonly [Name in keyof Value]?: Draft<Value[Name]> | undefined }
    : Value;

/** Visits the items of a list that are there, each with its place. */
export function each<Item>(
  items: readonly (Item | undefined)[] | undefined,
  at: Path,
  visit: (item: Item, path: Path) => void,
): void {
  items?.forEach((item, index) => {
    if (item !== undefined) visit(item, `${at}/${index}`);
  });
}
