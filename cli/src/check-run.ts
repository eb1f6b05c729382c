import { referenceBook } from 'trade-credit-pricing/books/reference';
import type { RateBookReport } from 'trade-credit-pricing/testing';
import type { Locale } from './words/check-words.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { issueLines } from './issue-lines.js';
import { readJson } from './json-input.js';
import { columnsOf, isColoured } from './pricing-input.js';
import { rateBookOf } from './rate-book-input.js';
import { referenceWord } from './reference-word.js';
import { onceFromInput } from './once-from-input.js';
import { misused } from './told-stop.js';
import { optionWords } from './words/option-words.js';

/** Options of `trade-credit check`. */
export interface CheckCommandOptions {
  readonly runs: number;
  readonly seed: number;
  readonly previous?: string;
  readonly market?: boolean;
  readonly turnover?: string;
  readonly json?: boolean;
  readonly locale: Locale;
}

/** Tries everything that can be tried on a rate book, and writes what was found. */
export async function checkCommand(
  file: string,
  { runs: number, seed: drawn, previous, turnover, json, locale }: CheckCommandOptions,
  io: Io,
): Promise<ExitCode> {
  if (turnover !== undefined) throw misused(optionWords.turnoverOfMarket());
  onceFromInput(file, previous);
  const before = previous === undefined ? {} : { previous: await rateBookOf(previous, locale, io) };
  const book = file === referenceWord ? referenceBook : await readJson(file, io);
  const { checkRateBook } = await import('trade-credit-pricing/testing');
  const { checkPage } = await import('./check-page.js');
  const report = checkRateBook(book, { ...before, runs: number, seed: drawn });
  const page = { locale, columns: columnsOf(io), coloured: isColoured(io) };
  io.stdout(json ? `${JSON.stringify(report, null, 2)}\n` : checkPage(report, page));
  return codes[report.status];
}

/** Figures of the market are no rule: what lies outside them is said, and is no failure. */
export async function marketCommand(
  file: string,
  { previous, turnover, json, locale }: CheckCommandOptions,
  io: Io,
): Promise<ExitCode> {
  if (previous !== undefined) throw misused(optionWords.marketAlone());
  const book = file === referenceWord ? referenceBook : await readJson(file, io);
  const { compareWithMarket } = await import('trade-credit-pricing/testing');
  const { explainMarket } = await import('trade-credit-pricing/explain');
  const { marketPage } = await import('./market-page.js');
  const report = compareWithMarket(book, turnover === undefined ? {} : { turnover });
  const problems = issueLines(report.issues, locale);
  const showing = { columns: columnsOf(io), coloured: isColoured(io) };
  io.stdout(
    json
      ? `${JSON.stringify(report, null, 2)}\n`
      : marketPage(explainMarket(report, locale), problems, showing),
  );
  return report.status === 'not-loaded' ? exitCodes.invalidInput : exitCodes.quoted;
}

const codes: Readonly<Record<RateBookReport['status'], ExitCode>> = {
  holds: exitCodes.quoted,
  fails: exitCodes.failed,
  'not-loaded': exitCodes.invalidInput,
};
