import { quote, type SubmissionResult } from 'trade-credit-pricing';
import { explain } from 'trade-credit-pricing/explain';
import type { LoadedRateBook } from 'trade-credit-pricing/rate-book';
import pc from 'picocolors';
import { exitCodes, type ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import { quotation } from './quotation.js';
import { rateBookOf } from './rate-book-input.js';
import { submissionIn } from './submission-input.js';
import { onceFromInput } from './once-from-input.js';

/** Options of every command that prices a submission. */
export interface PricingOptions {
  readonly book?: string;
  readonly locale: 'en' | 'zh-CN';
  readonly json?: boolean;
}

/** A submission and the book to price it with. */
interface PricingInput {
  readonly parsed: SubmissionResult;
  readonly book: LoadedRateBook;
}

/** Reads the submission and the rate book. */
export async function pricingInput(
  file: string,
  { book, locale }: PricingOptions,
  io: Io,
): Promise<PricingInput> {
  onceFromInput(file, book);
  const manual = await rateBookOf(book, locale, io);
  return { parsed: await submissionIn(file, io), book: manual };
}

/** Says on standard error why there is no price. */
export function withoutPrice(
  { parsed, book }: PricingInput,
  locale: PricingOptions['locale'],
  io: Io,
): ExitCode {
  const result = quote(parsed, book);
  const page = { coloured: false, columns: columnsOf(io), measures: null };
  io.stderr(quotation(explain(result, locale), page));
  return result.status === 'declined' ? exitCodes.declined : exitCodes.invalidInput;
}

/** Longer lines are hard to read, shorter ones do not hold the tables. */
const [narrowest, widest] = [72, 100];

/** Columns to write in. */
export function columnsOf({ columns }: Io): number {
  return Math.min(Math.max(columns ?? widest, narrowest), widest);
}

/** True where a person sees colours. */
export function isColoured({ isTTY }: Io): boolean {
  return isTTY && pc.isColorSupported;
}
