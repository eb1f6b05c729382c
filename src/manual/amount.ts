import type { PageMetadata } from '../rules/read/rate-book.js';
import type { DecimalText } from '../values/text.js';
import type { Setting } from './setting.js';
import { asPercentage, grouped } from './written-number.js';

/** A number of the book in its unit, digit by digit: money with its currency, shares and rates as percentages. */
export function inUnit(
  text: DecimalText,
  unit: PageMetadata['unit'],
  setting: Pick<Setting, 'book' | 'language'>,
): string {
  if (unit === 'money') return money(text, setting);
  return unit === 'share' || unit === 'rate' ? asPercentage(text) : grouped(text);
}

/** An amount in the currency of the book. */
export function money(
  text: DecimalText,
  { book, language }: Pick<Setting, 'book' | 'language'>,
): string {
  return language.writing.moneyIn(book.currency)(grouped(text));
}
