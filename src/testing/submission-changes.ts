import { namesOf } from '../gate/way.js';
import type { Submission } from '../submission/submission.js';
import { makePatch } from '../gate/make-patch.js';
import type { PatchOperation } from '../gate/patch.js';
import type { WholeText } from '../values/text.js';

const mostShown = 8;

/** The difference of two submissions: as JSON Patch, and each field in words, from what to what. */
export function changesBetween(
  before: Submission,
  after: Submission,
): { readonly patch: readonly PatchOperation[]; readonly changes: readonly WholeText[] } {
  const patch = makePatch(before, after);
  const shown = patch.slice(0, mostShown).map((operation) => inWords(operation, before));
  const left = patch.length - shown.length;
  const more = { en: `and ${left} more changes`, 'zh-CN': `另有${left}处变化` };
  return { patch, changes: left > 0 ? [...shown, more] : shown };
}

function inWords(operation: PatchOperation, before: Submission): WholeText {
  const { path } = operation;
  const added = operation.op === 'add' ? idOf(operation.value) : undefined;
  const place = placeOf(path, before, added);
  const old = added === undefined ? valueAt(path, before) : undefined;
  const from = old === undefined ? null : written(old);
  const to = operation.op === 'remove' ? null : written(operation.value);
  const none = { en: 'none', 'zh-CN': '无' };
  return {
    en: `${place}: ${from ?? none.en} → ${to ?? none.en}`,
    'zh-CN': `${place}：${from ?? none['zh-CN']} → ${to ?? none['zh-CN']}`,
  };
}

/** `/buyers/1/grade` as `buyer B-2 grade`: entries of a list by their id, an added one by its own. */
function placeOf(path: string, document: unknown, added: string | undefined): string {
  const tokens = namesOf(path);
  let at = document;
  const names: string[] = [];
  for (const [index, token] of tokens.entries()) {
    at = member(at, token);
    const id = added !== undefined && index === tokens.length - 1 ? added : idOf(at);
    if (id !== undefined) names.splice(-1, 1, (names.at(-1) ?? '').replace(/s$/, ''), id);
    else names.push(token);
  }
  return names.join(' ');
}

function idOf(value: unknown): string | undefined {
  const id = member(value, 'id');
  return typeof id === 'string' ? id : undefined;
}

function valueAt(path: string, document: unknown): unknown {
  return namesOf(path).reduce(member, document);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

const longest = 120;

function written(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
