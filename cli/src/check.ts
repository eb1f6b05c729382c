import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CheckCommandOptions } from './check-run.js';
import type { ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import { localeOption } from './locale-option.js';
import { referenceWord } from './reference-word.js';

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
      const { checkCommand, marketCommand } = await import('./check-run.js');
      answer(await (options.market ? marketCommand : checkCommand)(file, options, io));
    });
}

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
