import type { Command } from 'commander';
import type { CompareOptions } from './compare.js';
import { documentOptions } from './document-options.js';
import type { ExitCode } from './exit-codes.js';
import type { IndemnityCommandOptions } from './indemnity.js';
import type { Io } from './io.js';
import { localeOption } from './locale-option.js';

/** Adds the commands that look at what a cover costs and pays: compare, indemnity. */
export function addCoverCommands(program: Command, io: Io, answer: (code: ExitCode) => void): void {
  documentOptions(program.command('compare'))
    .description('price the tiers of the book, or covers of your own, side by side')
    .argument('<file>', 'submission as JSON; - reads standard input')
    .option('--book <file>', 'rate book as JSON, instead of the reference edition')
    .option('--covers <file>', 'list of covers as JSON, instead of the tiers')
    .addOption(localeOption('language of the text'))
    .option('--json', 'write the comparison as JSON')
    .action(async (file: string, options: CompareOptions) => {
      const { compareCommand } = await import('./compare.js');
      answer(await compareCommand(file, options, io));
    });

  program
    .command('indemnity')
    .description('what the cover would pay on losses, stage by stage')
    .argument('<file>', 'policy, quote or submission as JSON; - reads standard input')
    .argument('<losses>', 'list of losses as JSON; - reads standard input')
    .option('--book <file>', 'rate book as JSON, instead of the reference edition')
    .option('--notified <date>', 'day on which losses without a day of their own were notified')
    .option('--holidays <file>', 'list of holidays as JSON, for the day of payment')
    .addOption(localeOption('language of the text'))
    .option('--json', 'write the result as JSON')
    .action(async (file: string, losses: string, options: IndemnityCommandOptions) => {
      const { indemnityCommand } = await import('./indemnity.js');
      answer(await indemnityCommand([file, losses], options, io));
    });
}
