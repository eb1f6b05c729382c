import { type Command, InvalidArgumentError, Option } from 'commander';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import type { RateBookReport } from 'trade-credit-pricing/testing';
import { rateBookOf, referenceWord } from './rate-book-input.js';
import type { Locale } from './check-words.js';
import { type ExitCode, exitCodes, Stop } from './exit-codes.js';
import type { Io } from './io.js';
import { issueLines } from './issue-lines.js';
import { readJson } from './json-input.js';
import { columnsOf, isColoured } from './pricing-input.js';
import { localeOption } from './locale-option.js';

/** Options of `trade-credit check`. */
interface CheckCommandOptions {
  readonly runs: number;
  readonly seed: number;
  readonly previous?: string;
  readonly market?: boolean;
  readonly turnover?: string;
  readonly json?: boolean;
  readonly locale: Locale;
}

/** Adds `trade-credit check`, which tries everything that can be tried on a rate book. */
export function addCheckCommand(program: Command, io: Io, answer: (code: ExitCode) => void): void {
  const word = `${referenceWord} is the reference edition`;
  program
    .command('check')
    .description('check a rate book: its pages, its cases, the properties it claims, cliffs')
    .argument('<book>', `rate book as JSON; - reads standard input, ${word}`)
    .addOption(
      new Option('--runs <number>', 'cases to try of each property').default(60).argParser(runs),
    )
    .addOption(
      new Option('--seed <number>', 'draws the same cases again').default(1).argParser(seed),
    )
    .option('--previous <book>', `the edition before, to see which cases moved; ${word}`)
    .option('--market', 'compare it with public figures of the market instead')
    .addOption(
      new Option(
        '--turnover <amount>',
        'with --market: turnover of an average seller in the currency of the book',
      ).argParser(amount),
    )
    .addOption(localeOption('language of the text'))
    .option('--json', 'write the report as JSON')
    .action(async (file: string, options: CheckCommandOptions) => {
      answer(await (options.market ? marketCommand : checkCommand)(file, options, io));
    });
}

async function checkCommand(
  file: string,
  { runs: number, seed: drawn, previous, turnover, json, locale }: CheckCommandOptions,
  io: Io,
): Promise<ExitCode> {
  if (turnover !== undefined) throw new Stop(exitCodes.usage, '--turnover goes with --market');
  if (file === '-' && previous === '-')
    throw new Stop(exitCodes.usage, 'standard input holds one rate book, not both');
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
async function marketCommand(
  file: string,
  { previous, turnover, json, locale }: CheckCommandOptions,
  io: Io,
): Promise<ExitCode> {
  if (previous !== undefined)
    throw new Stop(exitCodes.usage, '--market compares with public figures; leave out --previous');
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

function amount(text: string): string {
  if (!/^(?!0+(\.0*)?$)\d{1,15}(\.\d{1,2})?$/.test(text))
    throw new InvalidArgumentError('Write a positive amount, such as 200000000.');
  return text;
}

function runs(text: string): number {
  return wholeNumber(text, 1, 100_000);
}

function seed(text: string): number {
  return wholeNumber(text, 0, 2_147_483_647);
}

function wholeNumber(text: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  if (number < least || number > most)
    throw new InvalidArgumentError(`Write a whole number from ${least} to ${most}.`);
  return number;
}
