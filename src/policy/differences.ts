import { segment } from '../gate/way.js';
import type { Issue } from '../values/issues.js';
import { makeIssue } from '../values/issue-facts.js';
import { shown } from '../values/shown.js';
import type { Path } from '../values/text.js';

/** Differences told one by one; whoever finds these needs no more. */
const most = 20;

/** Where a record is not what it should be, place by place, with what stands there and what was made. */
export function differences(stated: unknown, expected: unknown, at: Path): Issue[] {
  const found: Issue[] = [];
  compare({ stated, expected }, at, found);
  return found;
}

interface Compared {
  readonly stated: unknown;
  readonly expected: unknown;
}

function compare({ stated, expected }: Compared, at: Path, found: Issue[]): void {
  if (found.length >= most || Object.is(stated, expected)) return;
  if (
    !isObject(stated) ||
    !isObject(expected) ||
    Array.isArray(stated) !== Array.isArray(expected)
  ) {
    found.push(difference({ stated, expected }, at));
    return;
  }
  for (const name of new Set([...Object.keys(stated), ...Object.keys(expected)]))
    compare({ stated: stated[name], expected: expected[name] }, `${at}/${segment(name)}`, found);
}

/** What stands there beside what was made: a field that is not there, or null, holds nothing. */
function difference({ stated, expected }: Compared, at: Path): Issue {
  if (isNothing(stated)) return makeIssue(at, 'lost-since', { expected: shown(expected) });
  if (isNothing(expected)) return makeIssue(at, 'added-since', { value: shown(stated) });
  return makeIssue(at, 'not-as-made', { value: shown(stated), expected: shown(expected) });
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
