import { ArgumentError } from '../values/argument-error.js';
import { makeIssue } from '../values/issue-facts.js';
import { shown } from '../values/shown.js';
import { failedIssues } from './failed-result.js';
import { issuesOf } from './issues-of.js';
import { isMade } from './made-here.js';
import { otherRecord } from './other-record.js';
import { plainJson } from './plain-json.js';
import type { Problem } from './problem.js';
import { recordKind } from './record-kinds.js';
import { type RecordKind, recordKinds } from './record-names.js';
import { lastRead } from './last-read.js';

/** Arguments of a function by their names. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Names of arguments that are not called as the record they hold. */
const otherNames: Readonly<Record<string, RecordKind>> = {
  from: 'quote',
  to: 'quote',
  book: 'rate-book',
};

/** The kind of record an argument is: that of its name; undefined where it may be any. */
function kindOf(name: string): RecordKind | undefined {
  return recordKinds.find((kind) => kind === name) ?? otherNames[name];
}

const stored = { nulls: true, characters: 10_000_000, depth: 40 } as const;

/**
 * Hands arguments that may be anything to a function that works on records of the library. What was made here is taken as
 * it is, at no cost; anything else as a plain copy, so that it can be read and ends. Arguments that hold functions are named
 * in `asTheyAre`.
 *
 * @throws ArgumentError for a failed result, with its issues; for a record of another kind; for what is no data; and
 * with the place where a record stops being what the library makes.
 */
export function given<Given extends Arguments, Made>(
  values: Given,
  work: (values: Given) => Made,
  asTheyAre: readonly (keyof Given & string)[] = [],
): Made {
  const read: Record<string, unknown> = { ...values };
  for (const name of Object.keys(values))
    if (!asTheyAre.includes(name)) read[name] = readable(values[name], name);
  return whole(read as Given, work, asTheyAre);
}

/**
 * Hands arguments to a function that reads them itself, or that hold functions; what fails all the same is named with its
 * place. Arguments named in `asTheyAre`, such as words, are at fault where they lack something.
 *
 * @throws ArgumentError with the error it failed with as its cause.
 */
export function whole<Given extends Arguments, Made>(
  values: Given,
  work: (values: Given) => Made,
  asTheyAre: readonly (keyof Given & string)[] = [],
): Made {
  try {
    return work(values);
  } catch (cause) {
    if (cause instanceof ArgumentError) throw cause;
    const path = lastRead(values, (traced) => work(traced as Given), asTheyAre);
    throw new ArgumentError([makeIssue(path, 'cut-or-changed')], { cause });
  }
}

/**
 * Options as they were given; none where nothing was. Their values are for the function to read.
 *
 * @throws ArgumentError when they are no record, or cannot be read.
 */
export function optionsOf<Options extends object>(
  options: Options | null | undefined,
  path = '/options',
): Options {
  if (options === undefined || options === null) return {} as Options;
  const value = shown(options);
  if (typeof options !== 'object' || value === '[…]')
    throw new ArgumentError([makeIssue(path, 'not-record', { value })]);
  try {
    return { ...options };
  } catch (cause) {
    throw new ArgumentError([makeIssue(path, 'unreadable')], { cause });
  }
}

function readable(value: unknown, name: string): unknown {
  const kind = kindOf(name);
  if (isMade(value)) return ofKind(value, name);
  if (kind !== undefined && (typeof value !== 'object' || value === null))
    refuse([{ path: '', code: 'not-record', facts: { value: shown(value) } }], name);
  if (value === undefined || typeof value === 'string') return value;
  const { value: plain, problems } = plainJson(value, stored);
  if (problems.length > 0) refuse(problems, name);
  const failed = recordKind(plain) === undefined ? failedIssues(plain) : undefined;
  if (failed !== undefined) throw new ArgumentError(failed);
  return ofKind(plain, name);
}

function ofKind(value: unknown, name: string): unknown {
  const kind = kindOf(name);
  const other = kind === undefined ? undefined : otherRecord(value, kind);
  if (other !== undefined) refuse([other], name);
  return value;
}

function refuse(problems: readonly Problem[], name: string): never {
  const placed = problems.map((problem) => ({ ...problem, path: `/${name}${problem.path}` }));
  throw new ArgumentError(issuesOf(placed));
}
