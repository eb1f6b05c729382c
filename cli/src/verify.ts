import type { Command } from 'commander';
import type { ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import { localeOption } from './locale-option.js';
import type { VerifyOptions } from './verify-run.js';

/** Adds the command that tells whether a document was altered. */
export function addVerifyCommand(program: Command, io: Io, answer: (code: ExitCode) => void): void {
  program
    .command('verify')
    .description('whether a document of a quote was altered')
    .argument('<file>', 'HTML page written by quote --html; - reads standard input')
    .option(
      '--quote <file>',
      "the insurer's own quote as JSON, which alone finds a consistent forgery",
    )
    .option(
      '--submission <file>',
      'the submission the quote was made from, which the quote does not hold, to quote again',
    )
    .option('--book <file>', 'rate book to quote again with, instead of the reference edition')
    .addOption(localeOption('language of the text'))
    .option('--json', 'write what was found as JSON')
    .action(async (file: string, options: VerifyOptions) => {
      const { verifyCommand } = await import('./verify-run.js');
      answer(await verifyCommand(file, options, io));
    });
}
