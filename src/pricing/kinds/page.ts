import { refusedArgument } from '../../gate/refused-argument.js';
import { bookIssue } from '../../risk/book-issues.js';
import { outsideManual } from '../../risk/outside-manual.js';
import { deepFreeze } from '../../values/freeze.js';
import { shown } from '../../values/shown.js';
import type { Decimal } from '../../values/decimal.js';
import type { Issue } from '../../values/issues.js';
import { numberIn, pageReader, type Reading } from '../../rules/read/look-up.js';
import { sourcesOf } from '../../rules/read/row-value.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Facts } from '../../quoted/ledger.js';
import type { Source } from '../../rules/read/source.js';
import type { Page, StepLine } from '../../rules/read/rate-book.js';
import { measureNames } from '../../rules/read/measure-names.js';
import { lookBy, type Measure, type Measured } from '../measures/measure.js';
import { riskValue } from '../measures/axis-value.js';
import { builtInMeasures } from '../measures/index.js';
import { readTable } from '../table-reading.js';
import { withSelection } from '../selection.js';
import { ownMeasured } from '../measures/own-measured.js';
import { noMeasures } from '../measures/own-measures.js';
import {
  type PreparedKind,
  type Priced,
  type StepContext,
  type Unpriced,
} from '../step-context.js';
import { limitsMissing, totalLimits } from '../total-limits.js';

/** The generic kind: the value of a page at a measure of the risk; amounts of money from the book's currency. */
export const page: PreparedKind = {
  prepare: (line, book) => {
    const read = preparedReading(line, book);
    const isMoney = book.pages[line.page ?? '']?.unit === 'money';
    return (context) => {
      const found = read(context);
      if (found === null) return { issues: [] };
      if ('issues' in found) return found;
      return isMoney ? found.worth(context.risk.money.exactly(found.operand)) : found;
    };
  },
};

/** What a line read: the value with its source, and what the measure saw, which is written where somebody records it. */
export class LineReading implements Priced {
  readonly operand: Decimal;
  readonly findings: undefined;
  readonly frozen: true;
  readonly reading: Reading;
  private readonly measured: Pick<Measured, 'facts'>;

  constructor(operand: Decimal, reading: Reading, measured: Pick<Measured, 'facts'>) {
    this.operand = operand;
    this.findings = undefined;
    this.frozen = true;
    this.reading = reading;
    this.measured = measured;
  }

  facts(): Facts {
    return deepFreeze(this.measured.facts);
  }

  sources(): readonly Source[] {
    return sourcesOf(this.reading);
  }

  /** The same reading with its value in other money. */
  worth(operand: Decimal): LineReading {
    return new LineReading(operand, this.reading, this.measured);
  }
}

/** Reads the page of a line for a risk. */
export type LineReader = (context: StepContext) => LineReading | Unpriced | null;

/**
 * Looks the line's measure up on its page, and takes the underwriter's selection where there is one. A value the page
 * does not have, or the submission does not state, is an issue, never a relativity of 1. Null where the measure has nothing
 * to say about the risk.
 */
export function preparedReading(line: StepLine, book: LoadedRateBook): LineReader {
  const id = line.page ?? '';
  if (line.measure === 'axes') return (context) => readCrossing(context, id);
  const name = line.measure ?? '';
  const builtIn = measureIn(name, builtInMeasures);
  const seen = builtIn && lookBy(builtIn, line, book);
  const seek = isNumber(name) ? numberOr : same;
  const shown = book.pages[id];
  const look = shown && pageReader(book, id);
  return (context) => {
    const own = context.measures === noMeasures ? undefined : measureIn(name, context.measures);
    if ((own ?? seen) === undefined || shown === undefined || look === undefined)
      throw notGiven(line, id);
    const measured = own === undefined ? seen?.(context) : ownMeasured(own, context);
    if (measured === undefined || measured === null) return null;
    const { value } = measured;
    const found = value === '' ? undefined : look(seek(value));
    if (found === undefined) return { issues: [unread(context, shown, measured)] };
    const { risk } = context;
    const reading =
      risk.submission.selections === undefined ? found : withSelection(found, line, risk);
    if (reading !== found && 'issues' in reading) return reading;
    return new LineReading(reading.value, reading, measured);
  };
}

function notGiven({ id, measure }: StepLine, page: string): Error {
  return refusedArgument(`/options/measures/${measure ?? ''}`, {
    ...{ code: 'missing', value: measure },
    remedy: `step ${id}: no measure "${measure ?? ''}" or page "${page}": give the measure`,
  });
}

/** The value of a page that says itself what it is looked up by. */
function readCrossing(context: StepContext, id: string): LineReading | Unpriced {
  const { risk, line } = context;
  const found = readTable(risk.book, id, (axis) => riskValue(axis, context));
  if ('code' in found) return { issues: [found] };
  const reading = withSelection(found.reading, line, risk);
  if ('issues' in reading) return reading;
  return new LineReading(reading.value, reading, { facts: { axes: found.axes } });
}

/** A measure by its name: from beside the call, or the library's. */
function measureIn(name: string, measures: Readonly<Record<string, Measure>>): Measure | undefined {
  return Object.hasOwn(measures, name) ? measures[name] : undefined;
}

/** A built-in measure that is a number is looked up as one, however the page spells it; all else as it is written. */
function isNumber(measure: string): boolean {
  return Object.hasOwn(measureNames, measure) && measure !== 'attribute';
}

function numberOr(value: string): Decimal | string {
  return numberIn(value) ?? value;
}

function same(value: string): string {
  return value;
}

function unread({ risk, line }: StepContext, page: Page, { value, path }: Measured): Issue {
  const isAttribute = line.measure === 'attribute';
  if (value === '' && isAttribute)
    return bookIssue(path, 'attribute-missing', {
      attribute: line.attribute ?? line.id,
      known: domain(page),
    });
  if (value === '' && path.endsWith('/requestedLimit'))
    return limitsMissing(totalLimits(risk.exposure).missing);
  if (value === '')
    return bookIssue(path, 'input-missing', { field: path.slice(1).replaceAll('/', '.') });
  const isWord = isAttribute && page.shape !== 'keyed' && numberIn(value) === undefined;
  return isWord
    ? bookIssue(path, 'attribute-not-number', { value: shown(value), known: domain(page) })
    : outsideManual(path, value, domain(page));
}

/** What a page covers, in words for a message. */
export function domain(page: Page): string[] {
  if (page.shape === 'keyed') return page.rows.map(({ key }) => key);
  const ends = page.rows.flatMap((row) =>
    'at' in row ? [row.at] : [row.from ?? row.above ?? '…', row.upTo ?? row.below ?? '…'],
  );
  return [`${ends[0] ?? ''} – ${ends[ends.length - 1] ?? ''}`];
}
