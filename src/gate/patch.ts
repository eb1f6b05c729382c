import { namesOf } from './way.js';
import { answered, type InvalidData } from './answered.js';
import { whole } from './given.js';
import { ArgumentError } from '../values/argument-error.js';
import { makeIssue } from '../values/issue-facts.js';
import type { PatchOperation as Fix } from '../values/issues.js';

/** An operation of a JSON Patch (RFC 6902) that suggestions are made of. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/** The changed document, or what is wrong with the patch. */
export type Patched<Document> =
  { readonly status: 'patched'; readonly document: Document } | InvalidData;

/** A patch that does not fit the document: a place that is not there, or an operation that is not known. */
export class PatchError extends ArgumentError {
  override readonly name = 'PatchError';

  /** JSON Pointer (RFC 6901) to the place. */
  readonly path: string;

  constructor(path: string, message: string) {
    super(
      [
        makeIssue(
          typeof path === 'string' && path.startsWith('/') ? path : '',
          'patch-does-not-fit',
        ),
      ],
      { message: `${path}: ${message}` },
    );
    this.path = path;
  }
}

/**
 * Applies a JSON Patch (RFC 6902) of `add`, `replace`, `remove` and `move`, as suggestions and the fixes of issues have it,
 * to plain JSON and returns the changed document. The given one is left as it is; what did not change is shared.
 *
 * @returns `invalid` with issues when a place is not there, or for another operation; its paths are those of the patch.
 */
export function applyPatch<Document>(
  document: Document,
  patch: readonly (PatchOperation | Fix)[],
): Patched<Document> {
  return answered(() => ({ status: 'patched', document: patched(document, patch) }));
}

function patched<Document>(document: Document, patch: readonly (PatchOperation | Fix)[]): Document {
  return whole({ document, patch }, ({ document, patch }) => {
    let changed: unknown = document;
    for (const operation of patch) {
      for (const single of singleOperations(operation, changed))
        changed = applied(changed, tokensOf(single.path), single);
    }
    return changed as Document;
  });
}

/** A move is taking out and adding. */
function singleOperations(
  operation: PatchOperation | Fix,
  document: unknown,
): readonly PatchOperation[] {
  if (!['add', 'replace', 'remove', 'move'].includes(operation.op))
    throw new PatchError(operation.path, `unknown operation ${operation.op}`);
  if (operation.op !== 'move') return [operation as PatchOperation];
  const { from = '', path } = operation;
  const value = tokensOf(from).reduce((holder: unknown, token) => {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, token))
      throw new PatchError(from, missing);
    return (holder as Readonly<Record<string, unknown>>)[token];
  }, document);
  return [
    { op: 'remove', path: from },
    { op: 'add', path, value },
  ];
}

function tokensOf(path: string): string[] {
  if (path === '') return [];
  if (!path.startsWith('/')) throw new PatchError(path, 'a JSON Pointer starts with /');
  return namesOf(path);
}

function applied(
  target: unknown,
  [token, ...rest]: readonly string[],
  operation: PatchOperation,
): unknown {
  if (token === undefined) {
    if (operation.op === 'remove') throw new PatchError('', 'the whole document stays');
    return operation.value;
  }
  if (Array.isArray(target)) return inList(target, [token, ...rest], operation);
  if (typeof target !== 'object' || target === null) throw new PatchError(operation.path, missing);
  const members = target as Readonly<Record<string, unknown>>;
  const known = Object.hasOwn(members, token);
  if (!known && (rest.length > 0 || operation.op !== 'add'))
    throw new PatchError(operation.path, missing);
  const others = Object.entries(members).filter(([name]) => name !== token);
  if (rest.length === 0 && operation.op === 'remove') return Object.fromEntries(others);
  const value = applied(members[token], rest, operation);
  return Object.fromEntries(
    known
      ? Object.entries(members).map(([name, old]) => [name, name === token ? value : old])
      : [...others, [token, value]],
  );
}

const missing = 'there is no such place';

function inList(
  items: readonly unknown[],
  [token = '', ...rest]: readonly string[],
  operation: PatchOperation,
): unknown[] {
  const adds = rest.length === 0 && operation.op === 'add';
  const index = token === '-' && adds ? items.length : indexIn(token);
  if (index === undefined || index > items.length - (adds ? 0 : 1))
    throw new PatchError(operation.path, missing);
  const [before, after] = [items.slice(0, index), items.slice(index + 1)];
  if (rest.length > 0) return [...before, applied(items[index], rest, operation), ...after];
  if (operation.op === 'remove') return [...before, ...after];
  return [...before, operation.value, ...(adds ? items.slice(index) : after)];
}

function indexIn(token: string): number | undefined {
  return /^(0|[1-9]\d{0,9})$/.test(token) ? Number(token) : undefined;
}
