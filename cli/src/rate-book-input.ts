import { referenceBook } from 'trade-credit-pricing/books/reference';
import { type LoadedRateBook, parseRateBook } from 'trade-credit-pricing/rate-book';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { referenceWord } from './reference-word.js';
import { refused } from './refused.js';
import { headWords } from './words/head-words.js';

/** The rate book in a file; the reference edition for its word, and when no file is named. */
export async function rateBookOf(
  file: string | undefined,
  locale: 'en' | 'zh-CN',
  io: Io,
): Promise<LoadedRateBook> {
  if (file === undefined || file === referenceWord) return referenceBook;
  const result = parseRateBook(await readJson(file, io));
  if (result.ok) return result.book;
  throw refused(headWords.noBook(file), result.issues);
}
