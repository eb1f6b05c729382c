import { decimal, decimalText } from '../../../values/decimal.js';
import { checkNumber, type WrittenNumber } from './allowed-range.js';
import type { Report } from './issue-report.js';
import { below } from './place.js';

/** Reports a percentage that is none, or that was written as a share: 0.9 where 90 is meant. True when it may be used. */
export function checkPercentage(written: WrittenNumber, report: Report): boolean {
  if (!checkNumber(written, '(0, 100]', report)) return false;
  const { place, field, text } = written;
  if (decimal(text).greaterThan(1)) return true;
  const percentage = decimalText(decimal(text).times(100));
  report(below(place, field), 'percentage-as-share', { field, value: text, percentage });
  return false;
}
