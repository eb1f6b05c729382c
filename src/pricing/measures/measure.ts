import type { Facts } from '../../quoted/ledger.js';
import type { Risk } from '../../risk/risk.js';
import type { HistoryMeasures } from '../experience/measured-history.js';
import type { RateBook, StepLine } from '../../rules/read/rate-book.js';
import type { DecimalText, Path } from '../../values/text.js';

/** What a measure saw: the value to look up, the facts behind it, and where in the submission it stands. */
export interface Measured {
  /** Decimal text for banded and curve pages, a key for keyed ones; empty where the submission does not say. */
  readonly value: DecimalText;
  readonly facts: Facts;
  readonly path: Path;
}

/** A measure that reads what its line and its book say once, and past losses never. */
export interface PreparedMeasure extends Measure {
  readonly prepare: (line: StepLine, book: RateBook) => (risk: Risk) => Measured;
}

/** What a measure is given to look at. */
export interface Looked {
  readonly risk: Risk;
  readonly history: () => HistoryMeasures | null;
}

/** Looks at a risk by a line. */
export function lookBy(
  measure: Measure,
  line: StepLine,
  book: RateBook,
): (looked: Looked) => Measured | null {
  if (!isPrepared(measure)) return ({ risk, history }) => measure.measure(risk, line, history);
  const look = measure.prepare(line, book);
  return (looked) => look(looked.risk);
}

function isPrepared(measure: Measure): measure is PreparedMeasure {
  return 'prepare' in measure;
}

/** What a rating variable looks at: a pure function of the risk; null for a risk it has nothing to say about, whose step is left out. */
export interface Measure {
  /** Version of a measure from outside the library, recorded on the quote. */
  readonly version?: string;
  /** Looks at the risk, at its own line of the book, and where it wants to at what past losses come to. */
  readonly measure: (
    risk: Risk,
    line: StepLine,
    history: () => HistoryMeasures | null,
  ) => Measured | null;
}
