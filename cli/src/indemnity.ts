import { parseSubmission, type PricedQuote } from 'trade-credit-pricing';
import {
  buyerLimits,
  indemnity,
  type IndemnityLoss,
  type IndemnityOptions,
} from 'trade-credit-pricing/indemnity';
import { coveredQuote } from './covered-quote.js';
import { type ExitCode, exitCodes, Stop } from './exit-codes.js';
import { indemnityIssueLines } from './indemnity-issues.js';
import { indemnityPage } from './indemnity-page.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { rateBookOf } from './rate-book-input.js';

/** Options of `trade-credit indemnity`. */
export interface IndemnityCommandOptions {
  readonly book?: string;
  readonly notified?: string;
  readonly holidays?: string;
  readonly locale: 'en' | 'zh-CN';
  readonly json?: boolean;
}

/** Writes what the cover of a submission or of a stored quote would pay on the losses in a file. */
export async function indemnityCommand(
  [file, lossFile]: readonly [string, string],
  options: IndemnityCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const { locale, json } = options;
  const files = [file, lossFile, options.book, options.holidays];
  if (files.filter((name) => name === '-').length > 1)
    throw new Stop(exitCodes.usage, 'standard input holds one of the files, not several');
  const book = await rateBookOf(options.book, locale, io);
  const read = await readJson(file, io);
  const offer = coveredQuote(read, file, { book, locale });
  const losses = (await readJson(lossFile, io)) as readonly IndemnityLoss[];
  const holidays =
    options.holidays === undefined ? undefined : await readJson(options.holidays, io);
  const result = indemnity(offer.cover, losses, {
    currency: offer.currency,
    period: offer.period,
    ...buyersOf(read, offer),
    ...(options.notified !== undefined && { notifiedOn: options.notified }),
    ...(holidays !== undefined && { settlement: { holidays: holidays as readonly string[] } }),
  } satisfies IndemnityOptions);
  if (json) io.stdout(`${JSON.stringify(result, null, 2)}\n`);
  else if (result.status === 'stated') io.stdout(indemnityPage(result, locale, io));
  else {
    const sources = { file, losses: lossFile, holidays: options.holidays };
    io.stderr(indemnityIssueLines(result.issues, sources, locale));
  }
  return result.status === 'stated' ? exitCodes.quoted : exitCodes.invalidInput;
}

/** The limits of the buyers of a submission. A stored quote holds no buyers, and the result says so where it matters. */
function buyersOf(read: unknown, offer: PricedQuote): Pick<IndemnityOptions, 'buyers'> {
  const parsed = parseSubmission(read);
  return parsed.ok ? { buyers: buyerLimits(parsed.submission, offer) } : {};
}
