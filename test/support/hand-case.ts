import { quote } from '../../src/quote.js';
import type { LedgerEntry } from '../../src/quoted/ledger.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import type { Buyer, LossYear, Submission } from '../../src/submission/submission.js';
import { book } from './small-book.js';

/**
 * Ten equal buyers of CNY 3.6 m at 60 days in a country of class `base`, grade 4. By hand: average balance 900,000
 * each, 9 m together; expected loss 9 m x 1 % x 0.5 = 45,000; insured 90 % 40,500; with fixed expense 52,500; over 0.75
 * 70,000, which is 0.194 % of turnover, rounded 69,840.
 */
export const handCase: Submission = {
  currency: 'CNY',
  asOf: '2026-12-31',
  inception: '2027-01-01',
  turnover: { estimated: '36000000', offeredShare: '1' },
  buyers: buyers(10),
  lossHistory: { statement: 'no-history' },
  continuity: { periods: [] },
  cover: { insuredPercentage: '90' },
};

/** Equal buyers of CNY 3.6 m, with a change to each. */
export function buyers(count: number, change: Partial<Buyer> = {}): Buyer[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `B-${index}`,
    country: 'CN',
    sector: 'C',
    grade: 4,
    turnover: '3600000',
    termsDays: 60,
    paymentMethod: 'open-account',
    ...change,
  }));
}

/** The hand case with its first buyer changed. */
export function withFirstBuyer(change: Partial<Buyer>): Submission {
  const [first, ...others] = buyers(10);
  return { ...handCase, buyers: [{ ...first!, ...change }, ...others] };
}

/** The hand case with past years. */
export function withYears(...years: LossYear[]): Submission {
  return { ...handCase, lossHistory: { statement: 'supplied', years } };
}

/** A quote that has a price; anything else fails the test with its reasons. */
export function priced(submission: Submission, by: LoadedRateBook = book): PricedQuote {
  const quoted = quote(submission, by);
  if (quoted.premium === null) throw new Error(JSON.stringify([quoted.issues, quoted.findings]));
  return quoted as PricedQuote;
}

/** A step of a quote, which must be there. */
export function stepOf({ ledger }: Pick<PricedQuote, 'ledger'>, id: string): LedgerEntry {
  const found = ledger.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
}

/** The operand of a step of the priced submission. */
export function operandOf(submission: Submission, id: string, by: LoadedRateBook = book): string {
  return stepOf(priced(submission, by), id).operand;
}
