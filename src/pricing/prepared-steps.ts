import { StepHead } from '../quoted/made-step.js';
import type { StepLine } from '../rules/read/rate-book.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import type { StepKindName } from '../rules/read/step-stages.js';
import { kinds } from './kinds/index.js';
import type { Kind } from './step-context.js';

/** The lines of a book, each made ready when a step is first taken by it. */
export class PreparedSteps {
  private readonly book: LoadedRateBook;
  private readonly known: Map<StepLine, PreparedStep>;

  constructor(book: LoadedRateBook) {
    this.book = book;
    this.known = new Map();
  }

  /** What a line makes steps by, with what it reads of the book alone read once. */
  of(line: StepLine): PreparedStep {
    const before = this.known.get(line);
    if (before !== undefined) return before;
    const step: PreparedStep = { head: new StepHead(line), kind: prepared(line, this.book) };
    this.known.set(line, step);
    return step;
  }
}

/** What the steps of a line share. */
export interface PreparedStep {
  readonly head: StepHead;
  readonly kind: Kind;
}

/** The steps of a book; those of a loaded book stay ready. */
export function preparedSteps(book: LoadedRateBook): PreparedSteps {
  return compiled(book, stepsIn);
}

function stepsIn(book: LoadedRateBook): PreparedSteps {
  return new PreparedSteps(book);
}

function prepared(line: StepLine, book: LoadedRateBook): Kind {
  const kind = kinds[line.kind as StepKindName];
  return 'prepare' in kind ? kind.prepare(line, book) : kind;
}
