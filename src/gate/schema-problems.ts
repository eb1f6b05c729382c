import type * as z from 'zod/mini';
import { type ChoiceSpellings, spelledChoice } from './choice-spellings.js';
import { saysNothing, saysZero } from './says-nothing.js';
import { nearest, nearestName } from './nearest.js';
import { type Problem, type Refusal, refuse } from './problem.js';
import { simplified } from '../values/simplified.js';
import { shown } from '../values/shown.js';
import { type Way, pointer, valueAt } from './way.js';

/** Yes and no as they are often sent, by how they begin. */
const [meansYes, meansNo] = [/^\W*(?:[tyj1√是有]|on)/iu, /^\W*(?:[fn0×否无没不]|off)/iu];

function meantFlag(shownText: string): boolean | undefined {
  const text = simplified(shownText);
  if (meansNo.test(text)) return false;
  return meansYes.test(text) ? true : undefined;
}

type SchemaIssue = z.core.$ZodIssue;

/** A problem and the way to the value that must not be looked at further. */
export interface SchemaProblem extends Problem {
  readonly way: Way;
}

/** The problems behind an issue of a schema made of the fields of this library; `root` is what was checked. */
export function schemaProblems(
  issue: SchemaIssue,
  root: unknown,
  spellings: ChoiceSpellings = {},
): SchemaProblem[] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) =>
      at([...path, name], unknownField(name, message.split(' '), valueAt(root, path))),
    );
  const problem = at(path, refusalOf(issue, valueAt(root, path), spellings));
  return [issue.code === 'invalid_union' ? { ...problem, way: path.slice(0, -1) } : problem];
}

function at(way: Way, refusal: Refusal): SchemaProblem {
  return { path: pointer(way), way, ...refusal };
}

/** Where the field that was meant is there already, only its name can be told: moving would write over it. */
function unknownField(name: string, known: readonly string[], record: unknown): Refusal {
  const rename = nearestName(name, known);
  if (rename === undefined) return refuse('unknown-field', name, { facts: { known } });
  return valueAt(record, [rename]) === undefined
    ? { ...refuse('misspelled-field', name), rename }
    : refuse('misspelled-field', name, { example: rename });
}

function refusalOf(issue: SchemaIssue, value: unknown, spellings: ChoiceSpellings): Refusal {
  if (issue.code === 'custom') return issue.params as unknown as Refusal;
  const choices = choicesOf(issue);
  const flag = issue.code === 'invalid_type' && issue.expected === 'boolean';
  if (value === undefined) return missing(flag ? false : choices[0], issue.message);
  if (choices.length > 0)
    return notOneOf(value, { choices, required: isRequired(issue) }, spellings);
  if (!flag) return refuse('not-record', value);
  return saysNothing(value) && !saysZero(value)
    ? refuse('says-nothing', value)
    : refuse('not-true-or-false', value, { write: meantFlag(shown(value)) });
}

interface Choices {
  readonly choices: readonly string[];
  readonly required: boolean;
}

/** What tells kinds of records apart is always asked for. */
function isRequired({ code }: SchemaIssue): boolean {
  return code === 'invalid_union';
}

function missing(choice: string | boolean | undefined, names: string): Refusal {
  return choice === undefined
    ? refuse('missing', undefined, { facts: { example: `{ "${names.split(' ')[0] ?? ''}": … }` } })
    : refuse('missing', undefined, { example: choice });
}

function notOneOf(
  value: unknown,
  { choices, required }: Choices,
  spellings: ChoiceSpellings,
): Refusal {
  const write =
    typeof value === 'string'
      ? (spelledChoice(value, choices, spellings) ?? nearest(value, choices))
      : undefined;
  if (write === undefined && !required && saysNothing(value)) return refuse('says-nothing', value);
  return refuse('not-one-of', value, { write, facts: { known: choices.map(shown) } });
}

function choicesOf(issue: SchemaIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue
    ? (issue.options ?? []).map(String)
    : [];
}
