import { type IndexedAxis, levelOnAxis } from './axis-level.js';
import type { LoadedRateBook } from './loaded-rate-book.js';
import { axesOf, lookUp, lookUpKey } from './look-up.js';
import type { Axis, RateBook, StepLine } from './rate-book.js';
import { compiled } from './sealed-book.js';

/** The pages a line reads by their own axes. */
export function pagesByAxes({ kind, measure, page, factors = [] }: StepLine): readonly string[] {
  const own = kind === 'buyer-rate' || measure === 'axes' ? [page ?? ''] : [];
  return [...own, ...factors];
}

/** An axis with the page it belongs to. */
interface AxisOfPage extends IndexedAxis {
  readonly page: string;
}

/** The axes of the pages that are read buyer by buyer. */
export function buyerAxes(book: LoadedRateBook): readonly AxisOfPage[] {
  return indexedAxes(book).filter(({ ofBuyer }) => ofBuyer);
}

function indexedAxes(
  book: LoadedRateBook,
): readonly (AxisOfPage & { readonly ofBuyer: boolean })[] {
  return compiled(book, makeAxes);
}

function makeAxes(book: LoadedRateBook): ReturnType<typeof indexedAxes> {
  return linesOf(book).flatMap((line) =>
    pagesByAxes(line).flatMap((page) =>
      axesOf(book, page).map((on) => ({ ...on, page, ofBuyer: line.kind === 'buyer-rate' })),
    ),
  );
}

/** The axes of all pages that are read by their own, buyer by buyer or not. */
export function allAxes(book: RateBook): readonly Axis[] {
  return compiled(book, axesOfPages);
}

function axesOfPages(book: RateBook): readonly Axis[] {
  return linesOf(book)
    .flatMap(pagesByAxes)
    .flatMap((page) => book.pages[page]?.axes ?? []);
}

function linesOf({ algorithm, technical }: RateBook): readonly StepLine[] {
  return [...algorithm, ...(technical?.lines ?? [])];
}

/** True where every axis that looks at a measure has a level for its value, as it is or by its class. */
export function isOnAxes(book: LoadedRateBook, measure: string, value: string): boolean {
  return indexedAxes(book).every((on) => {
    const { axis, page } = on;
    if (axis.measure !== measure) return true;
    if (axis.levels === undefined) return lookUp(book, page, value) !== undefined;
    const level = axis.class === undefined ? value : lookUpKey(book, axis.class, value)?.key;
    return level !== undefined && levelOnAxis(on, level) !== undefined;
  });
}
