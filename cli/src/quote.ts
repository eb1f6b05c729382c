import pc from 'picocolors';
import { quote, type SubmissionResult, threeMeasures } from 'trade-credit-pricing';
import { explainThreeMeasures } from 'trade-credit-pricing/explain';
import { withNames } from 'trade-credit-pricing/receivables';
import type { LoadedRateBook } from 'trade-credit-pricing/rate-book';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { explainedQuote } from './explained-quote.js';
import type { Io } from './io.js';
import { type CommandLocale, commandLocales, isWhole, type QuoteLocale } from './locale-option.js';
import { writeLedger } from './ledger-file.js';
import { readNames } from './names-input.js';
import { isDocument } from './document-output.js';
import { type DocumentOptions, writeDocument } from './quote-document.js';
import { quotation } from './quotation.js';
import { rateBookOf } from './rate-book-input.js';
import { submissionIn } from './submission-input.js';
import { onceFromInput } from './once-from-input.js';
import { misused } from './told-stop.js';
import { optionWords } from './words/option-words.js';

/** Options of `trade-credit quote`. */
export interface QuoteOptions extends Omit<DocumentOptions, 'locale'> {
  readonly locale: QuoteLocale;
  readonly book?: string;
  readonly json?: boolean;
  /** File to write the ledger into, as a workbook that calculates. */
  readonly xlsx?: string;
  /** File with the names of buyers, for the text. */
  readonly names?: string;
}

const answers = {
  quoted: exitCodes.quoted,
  referred: exitCodes.quoted,
  declined: exitCodes.declined,
  invalid: exitCodes.invalidInput,
} as const;

/** Longer lines are hard to read, shorter ones do not hold the tables. */
const [narrowest, widest] = [72, 100];

/** Prices the submission in `file` and writes the quote. What a person must mend goes to standard error. */
export async function quoteCommand(
  file: string,
  { book: bookFile, json, names: namesFile, xlsx, ...options }: QuoteOptions,
  io: Io,
): Promise<ExitCode> {
  onceFromInput(file, bookFile);
  const locale = wholeLocale(options.locale);
  if (locale !== options.locale && isDocument(options))
    throw misused(optionWords.documentLocales(commandLocales));
  const names = await namesOf({ names: namesFile, json }, io);
  const book = await rateBookOf(bookFile, locale, io);
  const parsed = await submissionIn(file, io);
  const result = quote(parsed, book);
  if (xlsx !== undefined) await writeLedger(result, { file: xlsx, locale }, io);
  if (json) io.stdout(`${JSON.stringify(result, null, 2)}\n`);
  else if (isDocument(options))
    await writeDocument({ quote: result, parsed, book }, { ...options, locale, names }, io);
  else {
    const { explanation, terms } = await explainedQuote(result, options.locale);
    const text = quotation(withNames(explanation, names, locale), {
      terms,
      coloured: io.isTTY && pc.isColorSupported,
      columns: Math.min(Math.max(io.columns ?? widest, narrowest), widest),
      measures: measuresOf(parsed, book, locale),
    });
    if (result.status === 'invalid') io.stderr(text);
    else io.stdout(text);
  }
  return answers[result.status];
}

/** The language of what a partial one has no words for. */
function wholeLocale(locale: QuoteLocale): CommandLocale {
  return isWhole(locale) ? locale : 'en';
}

/** Names are for the text that people read: a quote as a record holds none. */
async function namesOf(
  { names, json }: { names: string | undefined; json: boolean | undefined },
  io: Io,
): Promise<ReadonlyMap<string, string>> {
  if (names === undefined) return new Map();
  if (json === true) throw misused(optionWords.namesOfText());
  return readNames(names, io);
}

function measuresOf(parsed: SubmissionResult, book: LoadedRateBook, locale: CommandLocale) {
  const measures = threeMeasures(parsed, book);
  return measures.premium === null ? null : explainThreeMeasures(measures, locale);
}
