import type { NumberWriter } from './number-writer.js';
import type { DecimalText, IsoDate } from '../values/text.js';

/** How a language writes numbers, money, dates, lists and the names the library knows. */
export interface Writing {
  readonly number: NumberWriter;
  /** The way amounts of a currency are written. */
  readonly moneyIn: (currency: string) => (amount: string) => string;
  /** What a currency is called by its ISO 4217 code; undefined where the code is its name. */
  readonly currency?: (code: string) => string | undefined;
  /** The remark that the figures below a heading are in a currency; its code in brackets when missing. */
  readonly unit?: (currency: string) => string;
  /** A round amount as it is said in a sentence, for example `2亿` for 200000000; null where it is not round. */
  readonly round?: (whole: DecimalText) => string | null;
  readonly date: (date: IsoDate) => string;
  readonly list: (items: readonly string[]) => string;
  readonly names: Readonly<Record<string, string>>;
  readonly punctuation: Punctuation;
}

/** What stands between words. */
export interface Punctuation {
  /** Between a label and what it says, with its space. */
  readonly colon: string;
  /** Between parts of a line, with its space. */
  readonly semicolon: string;
  /** Between clauses, with its space. */
  readonly comma: string;
  /** Between items, with its space. */
  readonly between: string;
  /** At the end of a sentence. */
  readonly stop: string;
  /** Between sentences. */
  readonly gap: string;
  /** A remark that follows a word, with the space before it. */
  readonly brackets: (remark: string) => string;
}
