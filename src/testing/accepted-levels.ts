import { decimal, decimalText } from '../values/decimal.js';
import { isOnAxes } from '../rules/read/buyer-axes.js';
import { isOfHighValues, isOnSide, levelsOf } from '../rules/read/guideline-level.js';
import { lookUp } from '../rules/read/look-up.js';
import type { Page, StepLine } from '../rules/read/rate-book.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';

/** The steps of a book: its algorithm, and the lines of its own the technical premium has. */
export function linesOf({ algorithm, technical }: LoadedRateBook): readonly StepLine[] {
  return [...algorithm, ...(technical?.lines ?? [])];
}

/** Ids of the pages a measure is looked up on, each once. */
export function pagesOfMeasure(book: LoadedRateBook, measure: string): readonly string[] {
  const pages = linesOf(book).flatMap((line) => [
    ...(line.measure === measure && line.page !== undefined ? [line.page] : []),
    ...Object.entries(line.pages ?? {}).flatMap(([role, page]) => (role === measure ? [page] : [])),
  ]);
  return [...new Set(pages)];
}

/** Those of the candidates every page of a measure has a value for, in their order. */
export function acceptedLevels(
  book: LoadedRateBook,
  measure: string,
  candidates: readonly string[],
): readonly string[] {
  const pages = pagesOfMeasure(book, measure);
  return candidates.filter(
    (level) => pages.every((page) => isOn(book, page, level)) && isOnAxes(book, measure, level),
  );
}

/** True where a page has a value for a number or key. */
export function isOn(book: LoadedRateBook, page: string, level: string): boolean {
  return lookUp(book, page, level) !== undefined;
}

/** The numbers a banded page or curve names: ends of bands, points; none for a keyed page of words. */
export function numbersOn(page: Page | undefined): readonly string[] {
  const named = (page?.rows ?? []).flatMap((row) => {
    if ('key' in row) return /^\d{1,18}(\.\d{1,8})?$/.test(row.key) ? [row.key] : [];
    if ('at' in row) return [row.at];
    return [row.from, row.above, row.upTo, row.below].flatMap((end) => end ?? []);
  });
  return [...new Set(named.map((number) => decimalText(decimal(number))))];
}

/** The guideline's strictest level that ends in a decline: the least a measure may be, and the most. */
export function declineLevels(
  { guidelines }: LoadedRateBook,
  measure: string,
): { readonly least: string | null; readonly most: string | null } {
  const ends = (high: boolean): string[] =>
    guidelines
      .filter((guideline) => guideline.measure === measure && guideline.outcome === 'decline')
      .flatMap(levelsOf)
      .flatMap(({ side, level }) => (isOfHighValues(side) === high ? [level] : []))
      .sort((a, b) => decimal(a).comparedTo(b));
  return { least: ends(false).at(-1) ?? null, most: ends(true)[0] ?? null };
}

/** Those of the numbers no guideline declines. */
export function notDeclined(
  { guidelines }: LoadedRateBook,
  measure: string,
  numbers: readonly string[],
): readonly string[] {
  const declining = guidelines
    .filter((guideline) => guideline.measure === measure && guideline.outcome === 'decline')
    .flatMap(levelsOf);
  return numbers.filter((number) =>
    declining.every(({ side, level }) => !isOnSide(decimal(number), decimal(level), side)),
  );
}
