import { type Decimal, decimal } from '../../../values/decimal.js';
import { isDecimalText } from '../../../values/decimal-text.js';
import type { Report } from './issue-report.js';
import { below, type Place } from './place.js';

/** A range of numbers: `[` and `]` include the end, `(` and `)` do not; an end left out is open. */
export type AllowedRange = `${'[' | '('}${string}, ${string}${']' | ')'}`;

/** Above zero. */
export const positive: AllowedRange = '(0, ∞)';
/** Zero or more. */
export const notNegative: AllowedRange = '[0, ∞)';
/** A share. */
export const share: AllowedRange = '[0, 1]';

/** True when the number lies in the range. */
export function isIn(range: AllowedRange, number: Decimal): boolean {
  const [lower = '', upper = ''] = range.slice(1, -1).split(', ');
  const aboveLower =
    lower === '-∞' || number.greaterThan(lower) || (range.startsWith('[') && number.equals(lower));
  const belowUpper =
    upper === '∞' || number.lessThan(upper) || (range.endsWith(']') && number.equals(upper));
  return aboveLower && belowUpper;
}

/** A number written in a field of a place. */
export interface WrittenNumber {
  readonly place: Place;
  readonly field: string;
  readonly text: string;
}

/** Reports text that is no decimal text, and a number outside the range; true when the number may be used. */
export function checkNumber(
  { place, field, text }: WrittenNumber,
  range: AllowedRange,
  report: Report,
): boolean {
  if (!isDecimalText(text)) {
    report(below(place, field), 'not-decimal-text', { field, value: text });
    return false;
  }
  if (isIn(range, decimal(text))) return true;
  report(below(place, field), 'outside-range', { field, value: text, allowed: range });
  return false;
}
