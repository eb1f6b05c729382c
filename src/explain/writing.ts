import type { NumberWriter } from './number-writer.js';
import type { IsoDate } from '../values/text.js';

/** How a language writes numbers, money, dates, lists and the names the library knows. */
export interface Writing {
  readonly number: NumberWriter;
  /** The way amounts of a currency are written. */
  readonly moneyIn: (currency: string) => (amount: string) => string;
  /** What stands after a percentage of a hundred; `%` when missing. */
  readonly percentSign?: string;
  readonly date: (date: IsoDate) => string;
  readonly list: (items: readonly string[]) => string;
  readonly names: Readonly<Record<string, string>>;
}
