import type { DocumentKind } from '../cells/document-kind.js';
import type { InvoiceStatus } from '../cells/invoice-status.js';
import type { DropCode, GuessCode, ReportFacts } from '../report-facts.js';
import type { Decimal } from '../../values/decimal.js';
import type { PaymentMethod } from '../../submission/submission.js';

/** A guess made while a row was read. */
export interface Guess {
  readonly code: GuessCode;
  readonly facts: ReportFacts;
}

/** Why a row is left out. */
export interface Drop {
  readonly code: DropCode;
  readonly facts: ReportFacts;
  /** Amount of the row, where it stands in no column of its own. */
  readonly amount?: Decimal;
}

/** Money of a row. Debits are positive, credits negative. */
export interface ItemMoney {
  readonly currency: string;
  /** What the row counts for in the account of all rows: what is open where the list says so, else its amount. */
  readonly amount: Decimal;
  /** Amount of the document, in the row's own currency. */
  readonly total: Decimal;
  /** The same in the submission's currency. */
  readonly value: Decimal;
  /** What is open of it in the row's own currency, where the list has a column for it. */
  readonly open: Decimal | undefined;
}

/** The days of a row, since 1970-01-01. */
export interface ItemDays {
  readonly invoiced: number;
  readonly due: number | undefined;
  readonly termsDays: number | undefined;
  /** Day the row was paid or cleared, if it was and the list says when. */
  readonly cleared: number | undefined;
}

/** What a row says about its buyer. */
export interface ItemBuyer {
  /** Id of the buyer, or its name where the list has no id. */
  readonly buyer: string;
  readonly hasId: boolean;
  readonly name: string;
  /** ISO 3166-1 alpha-2 code, or empty when the row names none that is known. */
  readonly country: string;
  /** What the row names instead. */
  readonly countryText: string;
  readonly group: string;
  readonly method: PaymentMethod | undefined;
  readonly requestedLimit: Decimal | undefined;
  readonly approvedLimit: Decimal | undefined;
}

/** A row of an invoice list that can be used, as far as its buyer can. */
export interface Item extends Omit<ItemMoney, 'total' | 'value'>, ItemDays, ItemBuyer {
  /** Place of the row, from 0. */
  readonly row: number;
  readonly kind: DocumentKind;
  /** What was paid of it in the row's own currency, where the list has a column for it. */
  readonly paid: Decimal | undefined;
  readonly status: InvoiceStatus | undefined;
  /** What is still open, in the submission's currency, where the list has a column for it. */
  stillOpen: Decimal | undefined;
  readonly disputed: boolean;
  /** Amount of the document, or of the part of it that the row is, in the row's own currency. */
  total: Decimal;
  /** The same in the submission's currency. */
  value: Decimal;
  guesses: readonly Guess[];
}

/** Adds a guess to a row in use. */
export function addGuess(
  row: { guesses: readonly Guess[] },
  code: GuessCode,
  facts: ReportFacts,
): void {
  row.guesses = [...row.guesses, { code, facts }];
}
