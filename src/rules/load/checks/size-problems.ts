import { bookLimits } from '../book-limits.js';
import type { ShapeProblem } from './shape-problems.js';

/** Limits of the parts of a book; every other list has the limit of items. */
const partLimits: Readonly<Record<string, number>> = {
  algorithm: bookLimits.steps,
  'technical/steps': bookLimits.steps,
  'technical/lines': bookLimits.steps,
  tiers: bookLimits.tiers,
  guidelines: bookLimits.guidelines,
  triggers: bookLimits.triggers,
  pages: bookLimits.pages,
  references: bookLimits.references,
  'questionnaire/dimensions': bookLimits.questions,
  'questionnaire/questions': bookLimits.questions,
};

/** What is larger in a book of plain data than it may be. Such a book is not looked at any further. */
export function sizeProblems(book: object): ShapeProblem[] {
  const found: ShapeProblem[] = [];
  const values = count(book, [], found);
  if (values <= bookLimits.values) return found;
  return [{ code: 'too-large', path: [], facts: {} }, ...found];
}

/** Number of values below and including this one; notes lists and records that are too long. */
function count(value: unknown, path: readonly PropertyKey[], found: ShapeProblem[]): number {
  if (typeof value !== 'object' || value === null) return 1;
  const members = Object.entries(value);
  const most = partLimits[path.length > 2 ? '' : path.join('/')] ?? bookLimits.items;
  if (members.length > most) found.push({ code: 'too-many-entries', path, facts: {} });
  let values = 1;
  for (const [name, member] of members)
    values += count(member, [...path, Array.isArray(value) ? Number(name) : name], found);
  return values;
}
