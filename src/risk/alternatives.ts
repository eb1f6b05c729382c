import { segment } from '../gate/way.js';
import type { RateBook, StepLine } from '../rules/read/rate-book.js';
import { compiled } from '../rules/read/sealed-book.js';
import type { Submission } from '../submission/submission.js';
import type { Issue } from '../values/issues.js';
import { shown } from '../values/shown.js';
import { bookIssue } from './book-issues.js';

/** The steps that are taken: of the alternatives of a form those the submission chose. */
export function linesTaken(
  lines: readonly StepLine[],
  { attributes = {} }: Pick<Submission, 'attributes'>,
): readonly StepLine[] {
  if (!lines.some(isAlternative)) return lines;
  return lines.filter(({ only }) => {
    if (only === undefined) return true;
    const { attribute, keys } = only;
    return Object.hasOwn(attributes, attribute) && keys.includes(attributes[attribute] ?? '');
  });
}

function isAlternative({ only }: StepLine): boolean {
  return only !== undefined;
}

/** The alternatives of a book: the keys to choose from, by attribute. */
export function alternativesOf(
  book: Pick<RateBook, 'algorithm'>,
): ReadonlyMap<string, readonly string[]> {
  return compiled(book, alternativesIn);
}

function alternativesIn({
  algorithm,
}: Pick<RateBook, 'algorithm'>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { only } of algorithm)
    if (only !== undefined)
      found.set(only.attribute, [...new Set([...(found.get(only.attribute) ?? []), ...only.keys])]);
  return found;
}

/** Choices among the alternatives of a form that are not made, or that the form does not have. */
export function alternativeIssues(
  { attributes = {} }: Pick<Submission, 'attributes'>,
  book: Pick<RateBook, 'algorithm'>,
): Issue[] {
  const alternatives = alternativesOf(book);
  if (alternatives.size === 0) return [];
  return [...alternatives].flatMap(([attribute, known]) => {
    const path = `/attributes/${segment(attribute)}`;
    const chosen = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
    if (chosen === undefined) return [bookIssue(path, 'attribute-missing', { attribute, known })];
    return known.includes(chosen)
      ? []
      : [bookIssue(path, 'outside-manual', { value: shown(chosen), known })];
  });
}
