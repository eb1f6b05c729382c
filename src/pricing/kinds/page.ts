import { bookIssue } from '../../book-issues.js';
import { lookUp, type Reading } from '../../rules/look-up.js';
import type { Page } from '../../rules/rate-book.js';
import type { Measured } from '../measures/measure.js';
import { builtInMeasures } from '../measures/index.js';
import type { Kind, StepContext, Unpriced } from '../step-context.js';

/** The generic kind: the value of a page at a measure of the risk. */
export const page: Kind = (context) => {
  const read = readPage(context);
  if ('issues' in read) return read;
  const { reading, measured } = read;
  return { operand: reading.value, facts: measured.facts, sources: [reading.source] };
};

/** Looks the line's measure up on its page; a value the page does not have is an issue, never a relativity of 1. */
export function readPage(
  context: StepContext,
): { reading: Reading; measured: Measured } | Unpriced {
  const { risk, line, measures } = context;
  const measure = { ...builtInMeasures, ...measures }[line.measure ?? ''];
  const id = line.page ?? '';
  const shown = risk.book.pages[id];
  if (measure === undefined || shown === undefined)
    throw new RangeError(`step ${line.id}: no measure "${line.measure}" or page "${id}"`);
  const measured = measure.measure(risk, line);
  const reading = lookUp(risk.book, id, measured.value);
  if (reading !== undefined) return { reading, measured };
  const missing = line.measure === 'attribute' && measured.value === '';
  return {
    issues: [
      missing
        ? bookIssue('attribute-missing', measured.path, line.attribute ?? line.id, domain(shown))
        : bookIssue('outside-manual', measured.path, measured.value, domain(shown)),
    ],
  };
}

/** What a page covers, in words for a message. */
export function domain(page: Page): string[] {
  if (page.shape === 'keyed') return page.rows.map(({ key }) => key);
  const ends = page.rows.flatMap((row) =>
    'at' in row ? [row.at] : [row.from ?? row.above ?? '…', row.upTo ?? row.below ?? '…'],
  );
  return [`${ends[0] ?? ''} – ${ends[ends.length - 1] ?? ''}`];
}
