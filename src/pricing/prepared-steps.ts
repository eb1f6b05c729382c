import type { StepLine } from '../rules/read/rate-book.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import type { StepKindName } from '../rules/read/step-stages.js';
import { kinds } from './kinds/index.js';
import type { Kind } from './step-context.js';

/** The kind of a line, with what it reads of the book alone read once. */
export function kindOf(line: StepLine, book: LoadedRateBook): Kind {
  const known = compiled(book, noSteps);
  const before = known.get(line);
  if (before !== undefined) return before;
  const kind = prepared(line, book);
  known.set(line, kind);
  return kind;
}

function noSteps(): Map<StepLine, Kind> {
  return new Map();
}

function prepared(line: StepLine, book: LoadedRateBook): Kind {
  const kind = kinds[line.kind as StepKindName];
  return 'prepare' in kind ? kind.prepare(line, book) : kind;
}
