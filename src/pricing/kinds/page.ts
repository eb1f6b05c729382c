import { refusedArgument } from '../../gate/refused-argument.js';
import { bookIssue } from '../../risk/book-issues.js';
import { outsideManual } from '../../risk/outside-manual.js';
import { shown } from '../../values/shown.js';
import type { Decimal } from '../../values/decimal.js';
import type { Issue } from '../../values/issues.js';
import { lookUp, numberIn, type Reading } from '../../rules/read/look-up.js';
import type { Page, StepLine } from '../../rules/read/rate-book.js';
import { measureNames } from '../../rules/read/step-kinds.js';
import type { Measure, Measured } from '../measures/measure.js';
import { riskValue } from '../measures/axis-value.js';
import { builtInMeasures } from '../measures/index.js';
import { crossing } from '../../rules/read/axis-level.js';
import { readTable } from '../table-reading.js';
import { withSelection } from '../selection.js';
import type { Kind, StepContext, Unpriced } from '../step-context.js';
import { limitsMissing, totalLimits } from '../total-limits.js';

/** The generic kind: the value of a page at a measure of the risk; amounts of money from the book's currency. */
export const page: Kind = (context) => {
  const read = readPage(context);
  if (read === null) return { issues: [] };
  if ('issues' in read) return read;
  const { reading, measured } = read;
  const { book, money } = context.risk;
  const isMoney = book.pages[reading.source.page]?.unit === 'money';
  return {
    operand: isMoney ? money.exactly(reading.value) : reading.value,
    facts: measured.facts,
    sources: [reading.source],
  };
};

/**
 * Looks the line's measure up on its page, and takes the underwriter's selection where there is one. A value the page
 * does not have, or the submission does not state, is an issue, never a relativity of 1. Null where the measure has nothing
 * to say about the risk.
 */
export function readPage(
  context: StepContext,
): { reading: Reading; measured: Measured } | Unpriced | null {
  const { risk, line, measures } = context;
  const id = line.page ?? '';
  if (line.measure === 'axes') return readCrossing(context, id);
  const measure = measureOf(line.measure ?? '', measures);
  const shown = risk.book.pages[id];
  if (measure === undefined || shown === undefined)
    throw refusedArgument(`/options/measures/${line.measure ?? ''}`, {
      ...{ code: 'missing', value: line.measure },
      remedy: `step ${line.id}: no measure "${line.measure}" or page "${id}": give the measure`,
    });
  const measured = measure.measure(risk, line, context.history);
  if (measured === null) return null;
  const found = measured.value === '' ? undefined : lookUp(risk.book, id, sought(line, measured));
  if (found === undefined) return { issues: [unread(context, shown, measured)] };
  const reading = withSelection(found, line, risk);
  return 'issues' in reading ? reading : { reading, measured };
}

/** The value of a page that says itself what it is looked up by. */
function readCrossing(
  context: StepContext,
  id: string,
): { reading: Reading; measured: Measured } | Unpriced {
  const { risk, line } = context;
  const found = readTable(risk.book, id, (axis) => riskValue(axis, context));
  if ('code' in found) return { issues: [found] };
  const reading = withSelection(found.reading, line, risk);
  if ('issues' in reading) return reading;
  const value = found.axes.map(({ level }) => level).join(crossing);
  return { reading, measured: { value, facts: { axes: found.axes }, path: '' } };
}

/** A measure from beside the call, else the library's. */
function measureOf(name: string, own: StepContext['measures']): Measure | undefined {
  if (Object.hasOwn(own, name)) return own[name];
  const builtIn: Readonly<Record<string, Measure>> = builtInMeasures;
  return Object.hasOwn(builtIn, name) ? builtIn[name] : undefined;
}

/** A built-in measure that is a number is looked up as one, however the page spells it; all else as it is written. */
function sought({ measure = '' }: StepLine, { value }: Measured): Decimal | string {
  const isNumber = Object.hasOwn(measureNames, measure) && measure !== 'attribute';
  return isNumber ? (numberIn(value) ?? value) : value;
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
