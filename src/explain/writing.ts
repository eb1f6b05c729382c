import type { IsoDate } from '../values/text.js';

/** How a language writes money, dates, lists and the names the library knows. */
export interface Writing {
  /** The way amounts of a currency are written. */
  readonly moneyIn: (currency: string) => (amount: string) => string;
  readonly date: (date: IsoDate) => string;
  readonly list: (items: readonly string[]) => string;
  readonly names: Readonly<Record<string, string>>;
}
