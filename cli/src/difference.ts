import type { Command } from 'commander';
import type { DifferenceOptions } from './difference-run.js';
import { documentOptions } from './document-options.js';
import type { ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import { localeOption } from './locale-option.js';

/** Adds the command that tells what changed the premium between two quotes. */
export function addDifferenceCommand(
  program: Command,
  io: Io,
  answer: (code: ExitCode) => void,
): void {
  documentOptions(program.command('difference'))
    .description('what changed the premium between two quotes, step by step')
    .argument('<before>', 'quote as JSON, from quote --json; - reads standard input')
    .argument('<after>', 'the later quote as JSON')
    .addOption(localeOption('language of the text'))
    .option('--json', 'write the parts as JSON')
    .action(async (before: string, after: string, options: DifferenceOptions) => {
      const { differenceCommand } = await import('./difference-run.js');
      answer(await differenceCommand([before, after], options, io));
    });
}
