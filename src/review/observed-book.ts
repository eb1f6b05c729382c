import type { Issue } from '../values/issues.js';
import { makeIssue } from '../values/issue-facts.js';
import type { CountryObservation, Observations } from '../policy/observations.js';
import type { KeyedPage, RateBook } from '../rules/read/rate-book.js';
import { loadedWith, traitsOf } from '../rules/read/rated-traits.js';
import { type LoadedRateBook, sealRateBook } from '../rules/read/sealed-book.js';

/** The ids of the page of country classes, and of the page that prices them. */
export function classPages(
  book: RateBook,
): { readonly classes: string; readonly priced: string } | null {
  const step = book.algorithm.find(({ measure }) => measure === 'country');
  const classes = step?.pages?.['class'];
  return classes === undefined || step?.page === undefined ? null : { classes, priced: step.page };
}

/** Classes of countries in the order of the book, best first. */
export function knownClasses(book: RateBook): readonly string[] {
  const pages = classPages(book);
  const page = pages === null ? undefined : book.pages[pages.priced];
  return page?.shape === 'keyed' ? page.rows.map(({ key }) => key) : [];
}

/** Classes observed that the book does not price. */
export function classIssues({ countries = [] }: Observations, book: RateBook): Issue[] {
  const known = knownClasses(book);
  return countries.flatMap((country, index) =>
    (['class', 'previousClass'] as const).flatMap((field) => {
      const value = country[field];
      return value === undefined || known.includes(value)
        ? []
        : [makeIssue(`/countries/${index}/${field}`, 'country-class-unknown', { value, known })];
    }),
  );
}

/** The book with the countries as they are seen today; the book itself when nothing is seen otherwise. */
export function observedBook(
  book: LoadedRateBook,
  { countries = [] }: Observations,
): LoadedRateBook {
  const changed = [
    ...changesOn(book, classPages(book)?.classes, rowsOf(countries, 'class')),
    ...changesOn(book, 'country-cover', rowsOf(countries, 'cover')),
  ];
  if (changed.length === 0) return book;
  const pages = { ...book.pages, ...Object.fromEntries(changed) };
  return loadedWith(sealRateBook({ ...book, pages }), traitsOf(book));
}

function rowsOf(
  countries: readonly CountryObservation[],
  field: 'class' | 'cover',
): ReadonlyMap<string, string> {
  return new Map(
    countries.flatMap((each) => {
      const value = each[field];
      return value === undefined ? [] : [[each.country, value] as const];
    }),
  );
}

function changesOn(
  book: RateBook,
  id: string | undefined,
  wanted: ReadonlyMap<string, string>,
): (readonly [string, KeyedPage])[] {
  const page = id === undefined ? undefined : book.pages[id];
  if (id === undefined || page?.shape !== 'keyed') return [];
  const same = (key: string, value: string): boolean =>
    page.rows.some((row) => row.key === key && 'value' in row && row.value === value);
  const open = (key: string, value: string): boolean =>
    id === 'country-cover' && value === 'open' && !page.rows.some((row) => row.key === key);
  const other = [...wanted].filter(([key, value]) => !same(key, value) && !open(key, value));
  if (other.length === 0) return [];
  const keys = new Set(other.map(([key]) => key));
  const rows = page.rows.filter(({ key }) => !keys.has(key));
  return [[id, { ...page, rows: [...rows, ...other.map(([key, value]) => ({ key, value }))] }]];
}
