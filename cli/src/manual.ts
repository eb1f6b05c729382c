import { type Command, Option } from 'commander';
import type { Io } from './io.js';
import { localeOption } from './locale-option.js';
import type { ManualOptions } from './manual-run.js';
import { referenceWord } from './reference-word.js';

/** Adds `trade-credit manual`, which writes the rating manual people read. */
export function addManualCommand(program: Command, io: Io): void {
  program
    .command('manual')
    .description('write the rating manual of a rate book')
    .argument(
      '<book>',
      `rate book as JSON; - reads standard input, ${referenceWord} is the reference edition`,
    )
    .addOption(
      new Option('--format <format>', 'Markdown in one language, or an HTML page in both')
        .choices(['markdown', 'html'])
        .default('markdown'),
    )
    .addOption(localeOption('language of the text; of HTML the one shown first'))
    .option('--example <file>', 'submission as JSON that is priced step by step in the manual')
    .option('--output <file>', 'file to write, instead of standard output')
    .action(async (book: string, options: ManualOptions) => {
      const { manualCommand } = await import('./manual-run.js');
      await manualCommand(book, options, io);
    });
}
