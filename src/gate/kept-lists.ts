/** A list that is long in a submission. */
type ListName = 'buyers' | 'buyerGroups';

interface Lists {
  readonly buyers?: readonly unknown[] | undefined;
  readonly buyerGroups?: readonly unknown[] | undefined;
}

const names = /*#__PURE__*/ new WeakMap<object, ListName>();

/** Marks the frozen lists of a submission that was accepted: in another submission they need no second look. */
export function keepLists({ buyers, buyerGroups }: Lists = {}): void {
  if (buyers !== undefined) names.set(buyers, 'buyers');
  if (buyerGroups !== undefined) names.set(buyerGroups, 'buyerGroups');
}

/** True for a marked list. */
export function isKept(value: object): boolean {
  return names.has(value);
}

/** True for a marked list in a place where such a list belongs: of the submission, or of its renewal. */
export function isKeptAt(value: object, way: readonly (string | number)[]): boolean {
  const depth = way[0] === 'renewal' ? 2 : 1;
  return way.length === depth && names.get(value) === way[depth - 1];
}
