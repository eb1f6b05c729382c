import { type PricedQuote, type Quote, quote, type WholeText } from 'trade-credit-pricing';
import { explain } from 'trade-credit-pricing/explain';
import type { LoadedRateBook } from 'trade-credit-pricing/rate-book';
import { issueLineIn } from './issue-line.js';
import { exitCodes } from './exit-codes.js';
import type { CommandLocale } from './locale-option.js';
import { inBoth, refusedWith } from './refused.js';
import { readSubmission } from './submission-input.js';
import { type ToldStop, unreadable } from './told-stop.js';
import { fileWords } from './words/file-words.js';
import { headWords } from './words/head-words.js';

/** What the quote of a file is made or read with. */
interface QuoteSetting {
  readonly book: LoadedRateBook;
}

/** The priced quote in a file: stored there as it is, or made of the submission that is there. */
export function coveredQuote(read: unknown, file: string, { book }: QuoteSetting): PricedQuote {
  const made = isQuote(read) ? read : quote(readSubmission(read), book);
  refuseBroken(made, file);
  if (made.status === 'quoted' || made.status === 'referred') return made;
  throw withoutPrice(made, file, headWords.noPrice(file));
}

/** Ends a command that needs a price: what stands against one. */
export function withoutPrice(
  made: Quote,
  file: string,
  head: WholeText = headWords.notQuoted(file),
): ToldStop {
  return refusedWith(
    head,
    (locale) => againstPrice(made, locale),
    made.status === 'declined' ? exitCodes.declined : exitCodes.invalidInput,
  );
}

/** A stored quote names the library that made it; a submission has no such field. */
export function isQuote(read: unknown): read is Quote {
  return typeof read === 'object' && read !== null && 'library' in read && 'status' in read;
}

/** A stored quote that cannot be read ends the command. */
function refuseBroken(made: Quote, file: string): void {
  if (explain(made, 'en').status !== 'invalid' || made.status === 'invalid') return;
  throw unreadable(
    fileWords.noQuoteBecause(
      file,
      inBoth((locale) => againstPrice(made, locale).join(' ')),
    ),
  );
}

/** What stands against a price. */
export function againstPrice(made: Quote, locale: CommandLocale): string[] {
  const { issues, findings } = explain(made, locale);
  return [...issues.map(issueLineIn(locale)), ...findings.map(({ sentence }) => sentence)];
}
