import type { FieldIssueCode } from '../../gate/issue-codes.js';
import { segment } from '../../gate/way.js';
import type { Money, Submission } from '../../submission/submission.js';
import { ArgumentError } from '../../values/argument-error.js';
import { makeIssue } from '../../values/issue-facts.js';
import type { IssueFacts } from '../../values/issues.js';
import { shown } from '../../values/shown.js';
import type { Path } from '../../values/text.js';

/** What differs from row to row; everything else is that of the submission beside it. A list may be of any length. */
export interface RowColumns {
  /** Estimated turnover of each row, as decimal text. */
  readonly turnover?: readonly Money[];
  /** Attributes by name: the value of each row. A row beyond the end of a list does not state it. */
  readonly attributes?: Readonly<Record<string, readonly string[]>>;
}

/** Rows at most: what is made of them stays within what a process may keep. */
const mostRows = 10_000_000;

/**
 * The columns as they were given, which may be anything, each looked up once. What stands in a row is for its price to look at.
 *
 * @throws ArgumentError for what is no record and no list, and for more rows than there may be.
 */
export function rowLists(given: RowColumns): RowColumns {
  const { turnover, attributes } = recordAt(given, '/columns');
  return {
    ...(turnover !== undefined && { turnover: listAt(turnover, '/columns/turnover') }),
    ...(attributes !== undefined && { attributes: listsIn(attributes, '/columns/attributes') }),
  };
}

function listsIn(given: Readonly<Record<string, readonly string[]>>, path: Path) {
  return Object.fromEntries(
    Object.entries<readonly string[] | undefined>(recordAt(given, path)).flatMap(([name, list]) =>
      list === undefined ? [] : [[name, listAt(list, `${path}/${segment(name)}`)]],
    ),
  );
}

/**
 * A record as it was given.
 *
 * @throws ArgumentError for anything else.
 */
export function recordAt<Of extends object>(value: Of, path: Path): Of {
  if (typeof value === 'object' && (value as object | null) !== null && !Array.isArray(value))
    return value;
  throw refusedAt(path, 'not-record', { value: shown(value) });
}

function listAt<Item>(value: readonly Item[], path: Path): readonly Item[] {
  const isList: boolean = Array.isArray(value);
  if (!isList) throw refusedAt(path, 'not-list', { value: shown(value) });
  if (value.length <= mostRows) return value;
  throw refusedAt(path, 'too-many-items', { count: value.length, most: mostRows });
}

function refusedAt(path: Path, code: FieldIssueCode, facts: IssueFacts): ArgumentError {
  return new ArgumentError([makeIssue(path, code, facts)]);
}

/** How many rows the longest list has. */
export function numberOfRows({ turnover, attributes = {} }: RowColumns): number {
  const lists = [turnover ?? [], ...Object.values(attributes)];
  return lists.reduce((most, { length }) => Math.max(most, length), 0);
}

/** The submission of a row; what its columns do not state is not stated. */
export function rowOf(submission: Submission, columns: RowColumns, row: number): Submission {
  const { turnover, attributes } = columns;
  const own = Object.entries(attributes ?? {}).map(([name, values]) => [name, values[row]]);
  return {
    ...submission,
    ...(turnover && {
      turnover: { ...submission.turnover, estimated: turnover[row] as Money },
    }),
    ...(attributes && {
      attributes: {
        ...submission.attributes,
        ...(Object.fromEntries(own) as Record<string, string>),
      },
    }),
  };
}
