import type { Path } from '../values/text.js';

/** A way through records and lists, step by step. */
export type Way = readonly PropertyKey[];

/** The JSON Pointer (RFC 6901) of a way. */
export function pointer(way: Way): Path {
  return way.map((step) => `/${segment(String(step))}`).join('');
}

/** A name as a step of a JSON Pointer. */
export function segment(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}

/** The names of a JSON Pointer, in their order. */
export function namesOf(path: Path): string[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** The way of a JSON Pointer through a record: steps into lists are numbers. */
export function wayOf(path: Path, root: unknown): (string | number)[] {
  let at = root;
  return namesOf(path).map((name) => {
    const taken = Array.isArray(at) ? Number(name) : name;
    at = valueAt(at, [name]);
    return taken;
  });
}

/** What stands at the end of a way; undefined when the way leads nowhere. */
export function valueAt(root: unknown, way: Way): unknown {
  return way.reduce<unknown>((value, step) => {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
      ? (value as Readonly<Record<PropertyKey, unknown>>)[step]
      : undefined;
  }, root);
}

/** Puts undefined at the end of a way. */
export function clearAt(root: unknown, way: Way): void {
  const holder = valueAt(root, way.slice(0, -1));
  const last = way.at(-1);
  if (typeof holder === 'object' && holder !== null && last !== undefined)
    (holder as Record<PropertyKey, unknown>)[last] = undefined;
}
