import type {
  Bill,
  Brokerage,
  ChargeLine,
  ContractPremium,
  Statement,
  TaxLine,
} from '../../contract/contract-record.js';
import type { DecimalText, IsoDate, Locale } from '../../values/text.js';

/** Writes amounts, shares and days in one language; nothing depends on the machine. */
export interface ContractWriting {
  readonly money: (amount: DecimalText) => string;
  readonly percent: (share: DecimalText) => string;
  readonly number: (value: DecimalText) => string;
  readonly date: (date: IsoDate) => string;
}

/** What is said about a contract in one language; it computes nothing. */
export interface ContractLanguage {
  readonly locale: Locale;
  readonly writing: (currency: string) => ContractWriting;
  readonly premium: (premium: ContractPremium, write: ContractWriting) => string;
  /** A line by its kind, ready to follow its title. */
  readonly lines: {
    readonly [Kind in ChargeLine['kind']]: (line: ChargeLine, write: ContractWriting) => string;
  };
  readonly tax: (line: TaxLine, write: ContractWriting, of: string | null) => string;
  readonly taxed: { readonly [Treatment in ChargeLine['taxed']]: string };
  readonly titled: (title: string, sentence: string) => string;
  readonly totals: (statement: Statement, write: ContractWriting) => string;
  readonly advance: (statement: Statement, write: ContractWriting) => string;
  readonly bill: (bill: Bill, write: ContractWriting) => string;
  readonly brokerage: (brokerage: Brokerage, write: ContractWriting) => string;
}
