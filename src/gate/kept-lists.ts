/** A list that is long in a submission. */
type ListName = 'buyers' | 'buyerGroups';

interface Lists {
  readonly buyers?: readonly unknown[] | undefined;
  readonly buyerGroups?: readonly unknown[] | undefined;
}

const names = /*#__PURE__*/ new WeakMap<object, ListName>();
const items = /*#__PURE__*/ new WeakMap<object, ListName>();

/** Marks the frozen lists of a submission that was accepted: in another submission they need no second look. */
export function keepLists({ buyers, buyerGroups }: Lists = {}): void {
  if (buyers !== undefined) names.set(buyers, 'buyers');
  if (buyerGroups !== undefined) names.set(buyerGroups, 'buyerGroups');
}

/** True for a marked list. */
export function isKept(value: object): boolean {
  return names.has(value);
}

/** Marks what a marked list holds: in a changed list of the same name it needs no second look. */
export function keepItems(list: readonly object[]): void {
  const name = names.get(list);
  if (name !== undefined) for (const item of list) items.set(item, name);
}

/** True for a marked item. */
export function isKeptItem(value: unknown): boolean {
  return typeof value === 'object' && value !== null && items.has(value);
}

/** True for a marked list or item in a place where such a one belongs: of the submission, or of its renewal. */
export function isKeptAt(value: object, way: readonly (string | number)[]): boolean {
  const depth = way[0] === 'renewal' ? 2 : 1;
  if (way.length === depth) return names.get(value) === way[depth - 1];
  return way.length === depth + 1 && items.get(value) === way[depth - 1];
}
