import { commandLocales } from './locale-option.js';
import type { Submission } from 'trade-credit-pricing';
import { manualHtml, manualMarkdown, rateManual } from 'trade-credit-pricing/manual';
import type { Io } from './io.js';
import { refused } from './refused.js';
import { submissionIn } from './submission-input.js';
import { headWords } from './words/head-words.js';
import { rateBookOf } from './rate-book-input.js';
import { onceFromInput } from './once-from-input.js';
import { fileWords } from './words/file-words.js';
import { misused } from './told-stop.js';

/** Options of `trade-credit manual`. */
export interface ManualOptions {
  readonly format: 'markdown' | 'html';
  readonly locale: 'en' | 'zh-CN';
  readonly example?: string;
  readonly output?: string;
}

/** Markdown in one language, HTML in both with the chosen one first. */
export async function manualCommand(
  file: string,
  { format, locale, example: exampleFile, output }: ManualOptions,
  io: Io,
): Promise<void> {
  onceFromInput(file, exampleFile);
  const book = await rateBookOf(file, locale, io);
  const options = exampleFile === undefined ? {} : { example: await exampleIn(exampleFile, io) };
  const others = commandLocales.filter((each) => each !== locale);
  const manual = rateManual(book, locale, options);
  const text =
    format === 'markdown'
      ? manualMarkdown(manual)
      : manualHtml([manual, ...others.map((other) => rateManual(book, other, options))]);
  if (output === undefined) io.stdout(text);
  else if (io.writeFile === undefined) throw misused(fileWords.notWritten(output));
  else await io.writeFile(output, text);
}

/** The submission that is priced in the manual, which must be one. */
async function exampleIn(file: string, io: Io): Promise<Submission> {
  const read = await submissionIn(file, io);
  if (read.ok) return read.submission;
  throw refused(headWords.noSubmission(file), read.issues);
}
