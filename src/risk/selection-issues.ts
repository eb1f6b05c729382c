import { bookIssue, withFix } from './book-issues.js';
import { nearest } from '../gate/nearest.js';
import { shown } from '../values/shown.js';
import type { Issue } from '../values/issues.js';
import type { RateBook, StepLine } from '../rules/read/rate-book.js';
import type { Submission } from '../submission/submission.js';

/** Selections for steps the book does not have, or that look nothing up. */
export function selectionIssues(
  { selections = [] }: Pick<Submission, 'selections'>,
  book: RateBook,
): Issue[] {
  return selections.flatMap(({ step }, index) => {
    const line = book.algorithm.find(({ id }) => id === step);
    if (line !== undefined && isLookedUp(line)) return [];
    const code = line === undefined ? 'selection-unknown-step' : 'selection-not-filed';
    const known = rangedSteps(book);
    const issue = bookIssue(`/selections/${index}/step`, code, { value: shown(step), known });
    return [line === undefined ? withFix(issue, nearest(step, known)) : issue];
  });
}

function isLookedUp({ kind }: StepLine): boolean {
  return kind === 'page' || kind === 'flat-rate';
}

/** Steps whose page has a filed range in some row. */
export function rangedSteps({ algorithm, pages }: RateBook): string[] {
  return algorithm
    .filter((line) => isLookedUp(line) && pages[line.page ?? '']?.rows.some((row) => 'min' in row))
    .map(({ id }) => id);
}
