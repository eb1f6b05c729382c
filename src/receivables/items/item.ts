import type { DocumentKind } from '../cells/document-kind.js';
import type { InvoiceStatus } from '../cells/invoice-status.js';
import type { DropCode, GuessCode, ReportFacts } from '../messages/report-codes.js';
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
}

/** Amount of a row: in its own currency, and in the submission's. Debits are positive, credits negative. */
export interface ItemMoney {
  readonly currency: string;
  readonly amount: Decimal;
  readonly value: Decimal;
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
export interface Item extends ItemMoney, ItemDays, ItemBuyer {
  /** Place of the row, from 0. */
  readonly row: number;
  readonly kind: DocumentKind;
  readonly status: InvoiceStatus | undefined;
  /** What is still open, in the submission's currency, where the list has a column for it. */
  readonly stillOpen: Decimal | undefined;
  readonly disputed: boolean;
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
