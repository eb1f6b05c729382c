import { referenceBook } from 'trade-credit-pricing/books/reference';
import { type LoadedRateBook, parseRateBook } from 'trade-credit-pricing/rate-book';
import { exitCodes, Stop } from './exit-codes.js';
import { issueLines } from './issue-lines.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { referenceWord } from './reference-word.js';

/** The rate book in a file; the reference edition for its word, and when no file is named. */
export async function rateBookOf(
  file: string | undefined,
  locale: 'en' | 'zh-CN',
  io: Io,
): Promise<LoadedRateBook> {
  if (file === undefined || file === referenceWord) return referenceBook;
  const result = parseRateBook(await readJson(file, io));
  if (result.ok) return result.book;
  throw new Stop(
    exitCodes.invalidInput,
    [
      { en: `${file} is not a valid rate book:`, 'zh-CN': `${file}不是有效的费率手册：` }[locale],
      ...issueLines(result.issues, locale),
    ].join('\n'),
  );
}
