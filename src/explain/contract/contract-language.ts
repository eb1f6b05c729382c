import type {
  Bill,
  Brokerage,
  ChargeLine,
  ContractPremium,
  Statement,
  TaxLine,
} from '../../contract/contract-record.js';
import type { Locale } from '../../values/text.js';
import type { Format } from '../format.js';
import type { Writing } from '../writing.js';

/** What is said about a contract in one language; it computes nothing. */
export interface ContractLanguage {
  readonly locale: Locale;
  readonly writing: Writing;
  readonly premium: (premium: ContractPremium, format: Format) => string;
  /** A line by its kind, ready to follow its title. */
  readonly lines: {
    readonly [Kind in ChargeLine['kind']]: (line: ChargeLine, format: Format) => string;
  };
  readonly tax: (line: TaxLine, format: Format, of: string | null) => string;
  readonly taxed: { readonly [Treatment in ChargeLine['taxed']]: string };
  readonly titled: (title: string, sentence: string) => string;
  readonly totals: (statement: Statement, format: Format) => string;
  readonly advance: (statement: Statement, format: Format) => string;
  readonly bill: (bill: Bill, format: Format) => string;
  readonly brokerage: (brokerage: Brokerage, format: Format) => string;
}
