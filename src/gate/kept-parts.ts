/** A part of a submission that is long, by its place. */
type PartName = 'buyers' | 'buyerGroups' | 'lossHistory/years' | 'creditControl/answers';

interface Lists {
  readonly buyers?: readonly unknown[] | undefined;
  readonly buyerGroups?: readonly unknown[] | undefined;
}

const names = /*#__PURE__*/ new WeakMap<object, PartName>();
const items = /*#__PURE__*/ new WeakMap<object, PartName>();

/** Marks the frozen lists of a submission that was accepted: in another submission they need no second look. */
export function keepLists({ buyers, buyerGroups }: Lists = {}): void {
  if (buyers !== undefined) names.set(buyers, 'buyers');
  if (buyerGroups !== undefined) names.set(buyerGroups, 'buyerGroups');
}

/** Marks another frozen part of a submission that was accepted. */
export function keepPart(name: Exclude<PartName, keyof Lists>, part: object): void {
  names.set(part, name);
}

/** True for a marked part. */
export function isKept(value: unknown): boolean {
  return typeof value === 'object' && value !== null && names.has(value);
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

/** True for a marked part or item in a place where such a one belongs: of the submission, or a list of its renewal. */
export function isKeptAt(value: object, way: readonly (string | number)[]): boolean {
  const depth = way[0] === 'renewal' ? 2 : 1;
  if (way.length === depth) return names.get(value) === way[depth - 1];
  if (way.length !== depth + 1) return false;
  if (typeof way[depth] === 'number') return items.get(value) === way[depth - 1];
  return depth === 1 && names.get(value) === way.join('/');
}
