import { Argument, Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addBookCommands } from './book/book-commands.js';
import { addCheckCommand } from './check.js';
import { addCoverCommands } from './cover-commands.js';
import { policyYearSchemas } from './policy-year-schemas.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { addImportCommand } from './import-command.js';
import type { Io } from './io.js';
import { addManualCommand } from './manual.js';
import { addPolicyCommands } from './policy-commands.js';
import type { QuoteOptions } from './quote.js';
import { addSuggestionCommands } from './suggestion-commands.js';
import { referenceWord } from './reference-word.js';
import { ToldStop } from './told-stop.js';
import { documentOptions } from './document-options.js';
import { addDifferenceCommand } from './difference.js';
import { addVerifyCommand } from './verify.js';
import type { SchemaOptions } from './schema.js';
import { schemaNames } from './schema-names.js';
import {
  askedIn,
  type CommandLocale,
  commandLocales,
  localeOption,
  quoteLocales,
  settleLocale,
} from './locale-option.js';
import { speakIn } from './help-language.js';
import { programWords } from './words/program-words.js';
import { addVerifyPageCommand } from './verify-page-command.js';

export { nodeIo, type Io } from './io.js';

const helpText = 'display help for command';

/** The commands and their options; `answer` receives the exit code of the one that ran. */
export function createProgram(
  io: Io,
  answer: (code: ExitCode) => void,
  locale: CommandLocale = 'en',
): Command {
  const program = new Command('trade-credit')
    .description(manifest.description)
    .version(manifest.version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout(text), writeErr: (text) => io.stderr(text) })
    .helpOption('-h, --help', helpText)
    .helpCommand('help [command]', helpText)
    .showHelpAfterError(programWords.howToHelp()[locale])
    .addOption(localeOption('language of texts and messages'))
    .enablePositionalOptions()
    .addHelpText('after', programWords.exitCodes()[locale]);
  speakIn(locale, program, (text) => io.stderr(text));

  documentOptions(program.command('quote'))
    .description('price a submission and explain the price')
    .argument('<file>', 'submission as JSON; - reads standard input')
    .option('--book <file>', 'rate book as JSON, instead of the reference edition')
    .addOption(localeOption('language of the text', quoteLocales))
    .option('--json', 'write the quote as JSON')
    .option('--xlsx <file>', 'write the ledger into a workbook with live formulas as well')
    .option('--contract <file>', 'terms of the contract as JSON: fees, taxes, instalments')
    .option(
      '--names <file>',
      'names of buyers beside their ids: the mapping or report of an import',
    )
    .action(async (file: string, options: QuoteOptions) => {
      const { quoteCommand } = await import('./quote.js');
      answer(await quoteCommand(file, options, io));
    });

  program
    .command('schema')
    .description('write a JSON Schema, for forms and validators')
    .addArgument(
      new Argument('<name>', 'what the schema describes').choices([
        ...schemaNames,
        ...policyYearSchemas,
      ]),
    )
    .addOption(localeOption('language of titles and descriptions'))
    .option(
      '--book <book>',
      `rate book whose tiers, questions and further facts a submission may name; ${referenceWord} is the reference edition`,
    )
    .action(async (name: string, options: SchemaOptions) => {
      const { schemaCommand } = await import('./schema.js');
      await schemaCommand(name, options, io);
    });

  program.hook('preAction', (_program, command) => settleLocale(command, io.env));
  addBookCommands(program, io);
  addManualCommand(program, io);
  addCheckCommand(program, { io, locale }, answer);
  addImportCommand(program, io);
  addPolicyCommands(program, io, answer);
  addCoverCommands(program, io, answer);
  addSuggestionCommands(program, io, answer);
  addVerifyCommand(program, io, answer);
  addVerifyPageCommand(program, io);
  addDifferenceCommand(program, io, answer);

  return program;
}

/** Runs one command line (without `node` and the program's name) and resolves to its exit code. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.quoted;
  let locale = await askedIn(argv, io.env);
  try {
    await createProgram(io, (code) => (exitCode = code), locale)
      .hook('preAction', (_program, command) => {
        locale = localeOf(command);
      })
      .parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
    if (error instanceof ToldStop) {
      io.stderr(`${error.told[locale]}\n`);
      return error.exitCode;
    }
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr(programWords.unexpected(what)[locale]);
    return exitCodes.unexpected;
  }
}

/** The language a command was asked to write in. */
function localeOf(command: Command): CommandLocale {
  const { locale } = command.opts<{ locale?: string }>();
  return commandLocales.find((each) => each === locale) ?? 'en';
}
