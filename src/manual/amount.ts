import type { PageMetadata } from '../rules/read/rate-book.js';
import type { DecimalText } from '../values/text.js';
import type { Setting } from './setting.js';

/** A number of the book in its unit, digit by digit: money with its currency, shares and rates as percentages. */
export function inUnit(
  text: DecimalText,
  unit: PageMetadata['unit'],
  setting: Pick<Setting, 'format'>,
): string {
  const { format } = setting;
  if (unit === 'money') return format.exactMoney(text);
  return unit === 'share' || unit === 'rate' ? format.exactPercent(text) : format.exact(text);
}

/** An amount in the currency of the book. */
export function money(text: DecimalText, { format }: Pick<Setting, 'format'>): string {
  return format.exactMoney(text);
}
