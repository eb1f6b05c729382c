import type { PricedQuote } from '../../quoted/quote-record.js';
import { lookUpKey } from '../../rules/read/look-up.js';
import type { Page } from '../../rules/read/rate-book.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import { rowText } from '../../rules/read/row-text.js';
import type { Submission } from '../../submission/submission.js';
import { linesOf } from '../accepted-levels.js';

/** Which rows of the pages were read, by page and number of the row. */
export type ReachedRows = ReadonlyMap<string, ReadonlySet<number>>;

/** Pages that are looked up level by level: a row counts as read when its level was priced. */
const byLevel = [
  ...['class', 'default-rate', 'rating-grade', 'rate', 'insured-percentage'],
  ...['public-rate', 'bank-class', 'letter-of-credit'],
];

/** Collects the rows that quotes of a book read. */
export function rowReader(book: LoadedRateBook): {
  readonly read: (made: PricedQuote, submission: Submission) => void;
  readonly reached: ReachedRows;
} {
  const reached = new Map(Object.keys(book.pages).map((id) => [id, new Set<number>()] as const));
  const indexes = new Map(Object.entries(book.pages).map(([id, page]) => [id, rowIndex(page)]));
  const mark = (page: string, row: string): void => {
    for (const name of namesIn(book.pages[page], row)) {
      const index = indexes.get(page)?.get(name);
      if (index !== undefined) reached.get(page)?.add(index);
    }
  };
  const markAll = (page: string): void =>
    book.pages[page]?.rows.forEach((_, index) => reached.get(page)?.add(index));
  const levels = { book, mark };
  for (const page of ['contract', 'country-cover', ...unquotedPages(book)]) markAll(page);
  mark('assumptions', 'insured-percentage'); // stands in only under a tier that states none
  return {
    reached,
    read: (made, submission) => {
      for (const { id, sources } of [...made.ledger, ...(made.technical?.ledger ?? [])]) {
        for (const { page, row } of sources) mark(page, row);
        const { pages = {} } = linesOf(book).find((line) => line.id === id) ?? {};
        for (const [role, page] of Object.entries(pages))
          if (!byLevel.includes(role)) markAll(page);
      }
      for (const { input } of made.assumptions) mark('assumptions', input);
      markLevels(made, submission, levels);
    },
  };
}

/** Pages of the final premium, read once turnover is declared, and of reference rates: no quote names a row of them. */
function unquotedPages({ adjustment, exchange }: LoadedRateBook): readonly string[] {
  const rates = exchange?.rates ?? [];
  const scale = adjustment?.cancellation.scale ?? [];
  return [rates, scale, ...(adjustment?.bonuses ?? []).map(({ page }) => page)].flat();
}

function rowIndex({ rows }: Page): ReadonlyMap<string, number> {
  return new Map(rows.map((row, index) => [rowText(row), index]));
}

/** A reading between two points of a curve reads both. */
function namesIn(page: Page | undefined, row: string): readonly string[] {
  return page?.shape === 'curve' ? row.replace(/^[<>] /, '').split(' – ') : [row];
}

interface Levels {
  readonly book: LoadedRateBook;
  readonly mark: (page: string, row: string) => void;
}

/** Countries, grades and ratings are looked up buyer by buyer, of those that are insured. */
function markLevels(made: PricedQuote, submission: Submission, { book, mark }: Levels): void {
  const excluded = new Set(made.excludedBuyers.map(({ buyer }) => buyer));
  const buyers = (submission.buyers ?? []).filter(({ id }) => !excluded.has(id));
  for (const { kind, measure, page = '', pages = {} } of linesOf(book)) {
    if (kind === 'political-risk' && made.cover.politicalRisk !== true) continue;
    const { class: classes, rate = page, 'default-rate': rates, 'rating-grade': ratings } = pages;
    for (const { country, grade, rating, letterOfCredit } of buyers) {
      const { 'bank-class': banks } = pages;
      if (banks !== undefined && letterOfCredit?.issuingBankCountry !== undefined)
        mark(banks, letterOfCredit.issuingBankCountry);
      if (classes !== undefined && (measure === 'country' || kind === 'political-risk')) {
        mark(classes, country);
        mark(rate, lookUpKey(book, classes, country)?.key ?? '');
      }
      if (rates !== undefined && grade !== undefined) mark(rates, String(grade));
      if (ratings !== undefined && rating !== undefined) mark(ratings, rating);
    }
  }
}
