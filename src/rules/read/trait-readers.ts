import { type Decimal, decimal } from '../../values/decimal.js';
import type { Source } from './source.js';
import type { LoadedRateBook } from './loaded-rate-book.js';
import { industryRow, lookUp, lookUpKey } from './look-up.js';
import type { StepLine } from './rate-book.js';

/** All a reader may look at: the level of its trait, and whether the grade compares with all buyers. */
export interface TraitLevel {
  readonly level: string;
  readonly global: boolean;
  /** Who owes under a letter of credit; null for a buyer that pays in another way. */
  readonly letterOfCredit: BankedCredit | null;
}

/** The bank behind a letter of credit, as a reader sees it. */
export interface BankedCredit {
  readonly issuingBankCountry: string;
  readonly confirmed: boolean;
}

/** What a level is worth at one line of the worksheet. */
export interface LevelReading {
  /** The row of the page it falls on. */
  readonly level: string;
  readonly relativity: Decimal;
  readonly sources: readonly Source[];
}

/** What a reader needed and the manual does not have, where it is not the level itself. */
export interface MissingLevel {
  /** Field of the buyer that states it. */
  readonly missing: string;
  readonly value: string;
  /** The page that has no row for it. */
  readonly page: string;
}

/** Reads the relativity of a level; undefined for a level the manual does not have. */
export type TraitReader = (
  at: TraitLevel,
  line: StepLine,
  book: LoadedRateBook,
) => LevelReading | MissingLevel | undefined;

/**
 * Country of the buyer: insolvency law, the economy and how courts enforce debts move default rates of whole
 * countries. Grades that compare with country peers leave this out; a global grade holds it already, so its
 * relativity is 1. Political risk is not in here: it has a line of its own.
 */
export const byCountry: TraitReader = ({ level: country, global }, line, book) => {
  if (global) return { level: 'global-grade', relativity: decimal(1), sources: [] };
  const classPage = line.pages?.['class'];
  const level = classPage === undefined ? country : lookUpKey(book, classPage, country)?.key;
  const read = level === undefined ? undefined : lookUp(book, line.page ?? '', level);
  if (level === undefined || read === undefined) return undefined;
  return { level, relativity: read.value, sources: [read.source] };
};

/** Industry of the buyer, by the most specific ISIC code the page has: default rates differ between industries at equal grade. */
export const byIndustry: TraitReader = ({ level: code }, line, book) => {
  const read = industryRow(book, line.page ?? '', code);
  return read && { level: read.source.row, relativity: read.value, sources: [read.source] };
};

/**
 * How the buyer pays: with documents or a letter of credit the seller keeps a hold on the goods or a bank's word, and
 * loses less. A letter of credit is worth what its bank is: where the book classes banks by country, its row is
 * multiplied by that of the class of the issuing bank's country, or by the row `confirmed`.
 */
export const byPaymentMethod: TraitReader = (at, line, book) => {
  const read = keyed(at, line, book);
  const { 'bank-class': classes, 'letter-of-credit': page } = line.pages ?? {};
  if (read === undefined || at.letterOfCredit === null || !classes || !page) return read;
  const { issuingBankCountry, confirmed } = at.letterOfCredit;
  const row = confirmed ? 'confirmed' : lookUpKey(book, classes, issuingBankCountry)?.key;
  const bank = row === undefined ? undefined : lookUp(book, page, row);
  if (bank === undefined)
    return {
      missing: 'letterOfCredit/issuingBankCountry',
      value: issuingBankCountry,
      page: row === undefined ? classes : page,
    };
  return {
    level: at.level,
    relativity: read.relativity.times(bank.value),
    sources: [...read.sources, bank.source],
  };
};

/** A level as it is written on the page. */
export const byKey: TraitReader = keyed;

function keyed(
  { level }: TraitLevel,
  line: StepLine,
  book: LoadedRateBook,
): LevelReading | undefined {
  const read = lookUp(book, line.page ?? '', level);
  return read && { level, relativity: read.value, sources: [read.source] };
}
