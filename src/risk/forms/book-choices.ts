import type { KeyedPage, RateBook, StepLine } from '../../rules/read/rate-book.js';
import { rangedSteps } from '../selection-issues.js';
import type { Choice } from './choices.js';

/** Tiers of the book. */
export function tierChoices({ tiers }: RateBook): Choice[] {
  return tiers.map(({ id, title, description }) => ({ value: id, title, description }));
}

/** Steps whose filed ranges a value may be selected in. */
export function selectionChoices(book: RateBook): Choice[] {
  const ranged = new Set(rangedSteps(book));
  return book.algorithm.flatMap(({ id, title }) => (ranged.has(id) ? [{ value: id, title }] : []));
}

/** Rows of the pages a measure is looked up on by key, each key once. */
export function keyChoices(book: RateBook, measure: string): Choice[] {
  const lines = book.algorithm.filter((line) => line.measure === measure);
  const choices = lines.flatMap((line) => rowChoices(keyedPage(book, line)));
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

/** The facts only this book asks for, by name, each with the lines that read it. */
export function attributeLines({ algorithm }: RateBook): Map<string, StepLine[]> {
  const named = new Map<string, StepLine[]>();
  for (const line of algorithm) {
    if (line.measure !== 'attribute') continue;
    const name = line.attribute ?? line.id;
    named.set(name, [...(named.get(name) ?? []), line]);
  }
  return named;
}

/** The keyed page a line looks its measure up on; undefined for a page by number. */
export function keyedPage({ pages }: RateBook, { page = '' }: StepLine): KeyedPage | undefined {
  const found = Object.hasOwn(pages, page) ? pages[page] : undefined;
  return found?.shape === 'keyed' ? found : undefined;
}

/** The keys of a page with the titles of their rows. */
export function rowChoices(page: KeyedPage | undefined): Choice[] {
  return (page?.rows ?? []).map(({ key, title }) => ({ value: key, title }));
}
