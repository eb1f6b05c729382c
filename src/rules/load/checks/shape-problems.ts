import { type BookShapeFacts, bookShapeCodes } from '../book-issue-facts.js';
import { valueAt } from '../../../gate/way.js';
import { canonicalTag } from '../../../values/locale.js';

/** What the schema found, in its own words. */
export interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly expected?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** A problem of shape with its path and facts. */
export interface ShapeProblem {
  readonly code: keyof BookShapeFacts;
  readonly path: readonly PropertyKey[];
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What the schema found, in the words of the library. */
export function shapeProblems(book: unknown, issues: readonly SchemaIssue[]): ShapeProblem[] {
  return issues.flatMap((issue) => problemsOf(book, issue));
}

function problemsOf(book: unknown, issue: SchemaIssue): ShapeProblem[] {
  const { code, path, message } = issue;
  const value = valueAt(book, path);
  if (message === 'not-a-language') return [notLanguage(path)];
  if (Object.hasOwn(bookShapeCodes, message))
    return [problem(message as ShapeProblem['code'], path, { value: shown(value) })];
  if (code === 'unrecognized_keys') return unknownFields(value, issue);
  if (code === 'invalid_union')
    return issue.options ? [unknownWord(book, issue, issue.options)] : row(book, issue);
  if (code === 'invalid_value') return [unknownWord(book, issue, issue.values ?? [])];
  if (code === 'invalid_key') return [problem('not-an-id', path, { value: String(path.at(-1)) })];
  if (code === 'too_small')
    return [
      problem('number-too-small', path, { value: shown(value), least: Number(issue.minimum) }),
    ];
  if (code === 'too_big')
    return [
      problem('number-too-large', path, { value: shown(value), most: Number(issue.maximum) }),
    ];
  return [wrongType(book, path, issue.expected ?? 'object')];
}

function problem(
  code: ShapeProblem['code'],
  path: readonly PropertyKey[],
  facts: ShapeProblem['facts'] = {},
): ShapeProblem {
  return { code, path, facts };
}

/** A key of a text that is no canonical language tag, with the tag meant. */
function notLanguage(path: readonly PropertyKey[]): ShapeProblem {
  const value = String(path.at(-1));
  return problem('not-a-language', path, { value, wanted: canonicalTag(value) ?? 'en, zh-CN' });
}

const rangeFields: readonly PropertyKey[] = ['min', 'max', 'selected'];

function unknownFields(value: unknown, { path, keys = [] }: SchemaIssue): ShapeProblem[] {
  const both =
    keys.some((key) => rangeFields.includes(key)) && valueAt(value, ['value']) !== undefined;
  const own = both ? keys.filter((key) => !rangeFields.includes(key) && key !== 'value') : keys;
  const unknown = own.map((key) => problem('unknown-field', [...path, key]));
  return both ? [problem('value-or-range', path), ...unknown] : unknown;
}

/** A row fits neither of its two forms: only what is wrong in the form it was meant to have is told. */
function row(book: unknown, { path, errors = [] }: SchemaIssue): ShapeProblem[] {
  const value = valueAt(book, path);
  if (typeof value !== 'object' || value === null) return [wrongType(book, path, 'object')];
  const [plain = [], ranged = []] = errors;
  const hasValue = Object.hasOwn(value, 'value');
  const hasRange = rangeFields.some((field) => Object.hasOwn(value, field));
  const meant = (hasValue ? plain : ranged).map((issue) => ({
    ...issue,
    path: [...path, ...issue.path],
  }));
  if (hasValue !== hasRange) return shapeProblems(book, meant);
  const others = meant.filter(({ path: deep }) => !rangeFields.includes(deep.at(-1) ?? ''));
  const told = hasValue
    ? shapeProblems(book, meant)
    : [problem('value-or-range', path), ...shapeProblems(book, others)];
  return told;
}

function unknownWord(
  book: unknown,
  { path }: SchemaIssue,
  words: readonly unknown[],
): ShapeProblem {
  const value = valueAt(book, path);
  if (value === undefined) return problem('missing-field', path, { expected: words.join(' | ') });
  if (path.length === 1 && path[0] === 'format')
    return problem('format-version', path, { value: shown(value), known: words.join(', ') });
  return problem('unknown-word', path, { value: shown(value), known: words.join(', ') });
}

function wrongType(book: unknown, path: readonly PropertyKey[], expected: string): ShapeProblem {
  const value = valueAt(book, path);
  const language = path.at(-1);
  if (value === undefined)
    return language === 'en'
      ? problem('missing-text', path.slice(0, -1), { language })
      : problem('missing-field', path, { expected: typeName(expected) });
  if (typeof value === 'number' && expected === 'string')
    return problem('number-not-text', path, { value });
  if (typeof value === 'number' && expected === 'int') return problem('not-whole-number', path);
  return problem('wrong-type', path, { found: typeOf(value), expected: typeName(expected) });
}

function typeName(expected: string): string {
  const names: Readonly<Record<string, string>> = { int: 'number', record: 'object' };
  return names[expected] ?? expected;
}

/** Type of a JSON value as JSON names it. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  try {
    return Array.isArray(value) ? 'array' : typeof value;
  } catch {
    return typeof value; // a proxy that answers nothing any more
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeOf(value);
}
