import type { Command } from 'commander';
import type { Io } from './io.js';

/** Adds the command that writes the page on which documents are verified without a network. */
export function addVerifyPageCommand(program: Command, io: Io): void {
  program
    .command('verify-page')
    .description('write a page that verifies documents without a network')
    .action(async () => {
      io.stdout(await io.readFile(new URL('./verify.html', import.meta.url).pathname));
    });
}
