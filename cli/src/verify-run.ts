import type { Quote } from 'trade-credit-pricing';
import { type Requoting, verifyDocument } from 'trade-credit-pricing/document';
import { exitCodes, type ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { verificationText } from './words/verify-words.js';
import { rateBookOf } from './rate-book-input.js';
import { submissionIn } from './submission-input.js';
import { misused } from './told-stop.js';
import { optionWords } from './words/option-words.js';
import { withPictures } from './verified-pictures.js';

/** Options of `trade-credit verify`. */
export interface VerifyOptions {
  readonly quote?: string;
  readonly submission?: string;
  readonly book?: string;
  readonly locale: 'en' | 'zh-CN';
  readonly json?: boolean;
}

/** Tells whether a document of a quote was altered. */
export async function verifyCommand(
  file: string,
  { quote, locale, json, ...again }: VerifyOptions,
  io: Io,
): Promise<ExitCode> {
  if (quote === undefined && (again.submission !== undefined || again.book !== undefined))
    throw misused(optionWords.quoteAgain());
  const html = file === '-' ? await io.stdin() : await io.readFile(file);
  const own = quote === undefined ? undefined : ((await readJson(quote, io)) as Quote);
  const requoting = await requotingOf(again, locale, io);
  const found = await withPictures(html, verifyDocument(html, own, requoting));
  io.stdout(
    json === true ? `${JSON.stringify(found, null, 2)}\n` : verificationText(found, locale),
  );
  return found.status === 'verified' ? exitCodes.quoted : exitCodes.failed;
}

/** What to quote again from; a book alone does not suffice. */
async function requotingOf(
  { submission, book }: Pick<VerifyOptions, 'submission' | 'book'>,
  locale: VerifyOptions['locale'],
  io: Io,
): Promise<Requoting | undefined> {
  if (submission === undefined && book === undefined) return undefined;
  if (submission === undefined) throw misused(optionWords.submissionAgain());
  return {
    submission: await submissionIn(submission, io),
    book: await rateBookOf(book, locale, io),
  };
}
