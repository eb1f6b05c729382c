import type { LedgerEntry } from './ledger.js';
import { isInside } from '../rules/read/range-ends.js';
import type { Source } from '../rules/read/source.js';
import type { FiledRange } from './quote-record.js';

/**
 * Every filed range the steps of a ledger read, with what the book's rule gives and what was used, each once. A value
 * outside its range is a defect of the library and never becomes a quote.
 *
 * @throws RangeError naming the step.
 */
export function filedRanges(ledger: readonly Pick<LedgerEntry, 'id' | 'sources'>[]): FiledRange[] {
  const ranges = ledger.flatMap(({ id, sources }) =>
    sources.flatMap((source) => (source.range ? [inside(id, source, source.range)] : [])),
  );
  return [...new Map(ranges.map((range) => [JSON.stringify(range), range])).values()];
}

function inside(
  step: string,
  { page, row, value, calculated = value }: Source,
  range: NonNullable<Source['range']>,
): FiledRange {
  const { min, max, open } = range;
  if (!isInside(value, range))
    throw new RangeError(`step ${step}: ${value} lies outside the filed range ${min} to ${max}`);
  return { step, page, row, min, max, ...(open && { open }), calculated, value, inside: true };
}
