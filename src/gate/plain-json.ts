import { inputLimits } from './input-limits.js';
import type { FieldIssueCode } from './issue-codes.js';
import { pointer } from './way.js';
import { isKeptAt } from './kept-parts.js';
import { isMade } from './made-here.js';
import type { IssueFacts } from '../values/issues.js';
import type { Problem } from './problem.js';
import { shown } from '../values/shown.js';

/** A copy of an input as plain JSON data, and what could not be copied. */
export interface PlainJson {
  /** Shares nothing with the input but what was made here and parts of submissions accepted before, which are frozen. Where something could not be copied it is undefined. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** False when the input was too large, or too far from JSON, to be read to its end. */
  readonly complete: boolean;
}

/** A list as it may come: a proxy can give it any length. */
interface AnyList {
  readonly length: unknown;
  readonly [index: number]: unknown;
}

/** What a record may hold besides what is sent by hand. */
export interface PlainJsonOptions {
  /** True for records the library makes, which say `null` where there is nothing; false when missing. */
  readonly nulls?: boolean;
  /** Characters of a text at most; those of {@link inputLimits} when missing. */
  readonly characters?: number;
  /** Records and lists inside each other at most; those of {@link inputLimits} when missing. */
  readonly depth?: number;
  /** True for a submission: parts of submissions accepted before stand in it as they are. What another record holds is read anew. */
  readonly kept?: boolean;
}

interface Copying {
  readonly nulls: boolean;
  readonly characters: number;
  readonly depth: number;
  readonly kept: boolean;
  readonly problems: Problem[];
  /** The way to the value being copied. */
  readonly way: (string | number)[];
  /** The records and lists around it. */
  readonly around: object[];
  valuesLeft: number;
}

const forbiddenNames: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Copies an input that may be anything, reading each part of it once and within {@link inputLimits}. Fields that are
 * undefined are left out, as JSON does; only own enumerable fields are read. Never throws.
 */
export function plainJson(
  input: unknown,
  {
    nulls = false,
    characters = inputLimits.characters,
    depth = inputLimits.depth,
    kept = false,
  }: PlainJsonOptions = {},
): PlainJson {
  const copying: Copying = {
    ...{ nulls, characters, depth, kept, problems: [], way: [], around: [] },
    valuesLeft: inputLimits.values,
  };
  const value = copy(input, copying);
  const { problems, valuesLeft } = copying;
  if (valuesLeft < 0)
    problems.push({ path: '', code: 'too-large', facts: { most: inputLimits.values } });
  return { value, problems, complete: valuesLeft >= 0 && problems.length <= inputLimits.issues };
}

function copy(value: unknown, copying: Copying): unknown {
  copying.valuesLeft -= 1;
  switch (typeof value) {
    case 'string':
      return value.length > copying.characters
        ? problem(copying, 'text-too-long', { value: shown(value), most: copying.characters })
        : value;
    case 'number':
      return Number.isFinite(value)
        ? value + 0
        : problem(copying, 'not-plain-data', { value: shown(value) });
    case 'boolean':
    case 'undefined':
      return value;
    case 'object':
      if (value !== null) return copyObject(value, copying);
      return copying.nulls ? null : problem(copying, 'null-value');
    case 'bigint':
    case 'function':
    case 'symbol':
      return problem(copying, 'not-plain-data', { value: typeof value });
  }
}

function copyObject(value: object, copying: Copying): unknown {
  const { around, way } = copying;
  if ((copying.kept && isKeptAt(value, way)) || (copying.nulls && isMade(value))) return value;
  if (around.includes(value)) return problem(copying, 'circular');
  if (around.length === copying.depth) return problem(copying, 'too-deep', { most: copying.depth });
  around.push(value);
  const { length } = way;
  try {
    return Array.isArray(value) ? copyList(value, copying) : copyRecord(value, copying);
  } catch {
    return problem(copying, 'unreadable');
  } finally {
    around.pop();
    if (way.length > length) way.length = length;
  }
}

function copyList(list: AnyList, copying: Copying): unknown {
  const length = Number(list.length);
  const most = inputLimits.items;
  if (!(length <= most)) return problem(copying, 'too-many-items', { count: length, most });
  const items: unknown[] = [];
  for (let index = 0; index < length && mayGoOn(copying); index += 1) {
    copying.way.push(index);
    items.push(copy(list[index], copying));
    copying.way.pop();
  }
  return items;
}

function copyRecord(record: object, copying: Copying): unknown {
  const parent: unknown = Object.getPrototypeOf(record);
  if (parent !== null && Object.getPrototypeOf(parent) !== null)
    return problem(copying, 'not-plain-data', { value: 'object' });
  const names = Object.keys(record);
  const most = inputLimits.fields;
  if (names.length > most)
    return problem(copying, 'too-many-fields', { count: names.length, most });
  const fields: Record<string, unknown> = {};
  for (const name of names) {
    if (!mayGoOn(copying)) break;
    if (forbiddenNames.includes(name) || name.length > inputLimits.name) {
      problem(copying, 'forbidden-field-name', { value: shown(name) });
      continue;
    }
    copying.way.push(name);
    const value: unknown = (record as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined) fields[name] = copy(value, copying);
    copying.way.pop();
  }
  return fields;
}

function mayGoOn({ valuesLeft, problems }: Copying): boolean {
  return valuesLeft >= 0 && problems.length <= inputLimits.issues;
}

function problem(copying: Copying, code: FieldIssueCode, facts: IssueFacts = {}): unknown {
  copying.problems.push({ path: pointer(copying.way), code, facts });
  return undefined;
}
