import { segment } from './way.js';
import type { PatchOperation } from './patch.js';

/**
 * The JSON Patch (RFC 6902) that turns one plain JSON document into another: `remove`, `replace` and `add` at the
 * deepest places that differ. Items with an id are recognised by it, so that taking one out of a long list is one
 * operation.
 */
export function makePatch(before: unknown, after: unknown): PatchOperation[] {
  return [...difference(before, after, '')];
}

type Members = Readonly<Record<string, unknown>>;

function* difference(before: unknown, after: unknown, path: string): Generator<PatchOperation> {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) yield* lists(before, after, path);
  else if (isRecord(before) && isRecord(after)) yield* records(before, after, path);
  else yield { op: 'replace', path, value: after };
}

function* records(before: Members, after: Members, path: string): Generator<PatchOperation> {
  for (const name of Object.keys(before))
    if (!Object.hasOwn(after, name)) yield { op: 'remove', path: below(path, name) };
  for (const [name, value] of Object.entries(after)) {
    const at = below(path, name);
    if (Object.hasOwn(before, name)) yield* difference(before[name], value, at);
    else yield { op: 'add', path: at, value };
  }
}

function* lists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
): Generator<PatchOperation> {
  const kept = keptItems(before, after);
  const stays = new Set(kept);
  for (let index = before.length - 1; index >= 0; index -= 1)
    if (!stays.has(index)) yield { op: 'remove', path: below(path, index) };
  for (let index = 0; index < after.length; index += 1) {
    const [old, value] = [kept[index], after[index]];
    if (old === undefined) yield { op: 'add', path: below(path, index), value };
    else if (before[old] !== value) yield* difference(before[old], value, below(path, index));
  }
}

/** For each item of the new list, from its start, which old one it was made from. */
function keptItems(before: readonly unknown[], after: readonly unknown[]): number[] {
  if (isInPlace(before, after)) return before.map((_, index) => index);
  const ids = before.map(idOf);
  const wanted = after.map(idOf);
  const named = [...ids, ...wanted].every((id) => id !== undefined);
  if (!named) return before.slice(0, after.length).map((_, index) => index);
  const stays = new Set(wanted);
  const kept = ids.flatMap((id, index) => (stays.has(id) ? [index] : []));
  const inOrder = kept.every((old, index) => ids[old] === wanted[index]);
  return inOrder ? kept : [];
}

/** True for lists of the same items one by one, by object or by id. */
function isInPlace(before: readonly unknown[], after: readonly unknown[]): boolean {
  const isSame = (item: unknown, other: unknown): boolean => {
    const id = item === other ? undefined : idOf(item);
    return item === other || (id !== undefined && id === idOf(other));
  };
  return before.length === after.length && before.every((item, at) => isSame(item, after[at]));
}

function idOf(item: unknown): string | undefined {
  return isRecord(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
}

function isRecord(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function below(path: string, token: string | number): string {
  return `${path}/${segment(String(token))}`;
}
