import type { WholeText } from 'trade-credit-pricing';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CheckCommandOptions } from './check-run.js';
import type { ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import { type CommandLocale, localeOption } from './locale-option.js';
import { referenceWord } from './reference-word.js';
import { argumentWords } from './words/program-words.js';

/** The world, and the language what cannot be read is told in. */
interface Speaking {
  readonly io: Io;
  readonly locale: CommandLocale;
}

/** Adds `trade-credit check`, which tries everything that can be tried on a rate book. */
export function addCheckCommand(
  program: Command,
  { io, locale }: Speaking,
  answer: (code: ExitCode) => void,
): void {
  const { amount, runs, seed } = readersIn(locale);
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

type Reader<Value> = (text: string) => Value;

/** What reads the options, and refuses what they cannot hold in the language of the command line. */
function readersIn(locale: CommandLocale): {
  readonly amount: Reader<string>;
  readonly runs: Reader<number>;
  readonly seed: Reader<number>;
} {
  const refuse = (told: WholeText): never => {
    throw new InvalidArgumentError(told[locale]);
  };
  const wholeNumber = (least: number, most: number): Reader<number> => {
    return (text) => {
      const number = /^\d{1,10}$/.test(text) ? Number(text) : -1;
      if (number < least || number > most) refuse(argumentWords.wholeNumber(least, most));
      return number;
    };
  };
  return {
    amount: (text) =>
      /^(?!0+(\.0*)?$)\d{1,15}(\.\d{1,2})?$/.test(text) ? text : refuse(argumentWords.amount()),
    runs: wholeNumber(1, 100_000),
    seed: wholeNumber(0, 2_147_483_647),
  };
}
