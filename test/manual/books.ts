import { readFileSync } from 'node:fs';
import { referenceBook } from '../../src/reference-book.js';
import type { Submission } from '../../src/index.js';
import { parseRateBook } from '../../src/rate-book.js';
import { book as smallBook } from '../support/small-book.js';
import { filedBook } from './filed-book.js';
import { plainIssues } from '../../src/values/plain-issue.js';

const formA = parseRateBook(
  JSON.parse(readFileSync('examples/books/taiping-domestic-a.json', 'utf8')),
);
if (!formA.ok) throw new Error(plainIssues(formA.issues));

/** Books a manual is made of: a whole edition, a minimal book, one with everything that is filed, a filed form. */
export const books = [
  ['the reference edition', referenceBook],
  ['a minimal book', smallBook],
  ['a filed book', filedBook],
  ['form A', formA.book],
] as const;

/** Books in both languages. */
export const booksAndLocales = books.flatMap(([name, book]) =>
  (['en', 'zh-CN'] as const).map((locale) => [name, locale, book] as const),
);

/** A submission the reference edition prices. */
export const exporter = JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as Submission;
