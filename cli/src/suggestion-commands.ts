import { type Command } from 'commander';
import type { AsIfCommandOptions, OffersCommandOptions } from './advice-commands.js';
import { documentOptions } from './document-options.js';
import type { ReaderOptions } from './document-output.js';
import type { ExitCode } from './exit-codes.js';
import type { FrontierCommandOptions } from './frontier.js';
import type { Io } from './io.js';
import type { PricingOptions } from './pricing-input.js';
import type { QuestionsOptions } from './questions.js';
import type { SuggestOptions } from './suggest.js';
import { localeOption } from './locale-option.js';

/** Adds the commands that look beyond one quote: what would lower the premium, which structure to buy, what to ask next. */
export function addSuggestionCommands(
  program: Command,
  io: Io,
  answer: (code: ExitCode) => void,
): void {
  documentOptions(priced(program.command('suggest')))
    .description('what would lower the premium, proven by re-quoting')
    .option('--target-rate <rate>', 'least effort to a rate, for example 0.0018')
    .option('--target-premium <amount>', 'least effort to a premium')
    .option('--budget <effort>', 'effort the best plan may take; 6 when missing')
    .option('--retention-expected <amount>', 'losses the seller can bear more, in an average year')
    .option('--retention-stress <amount>', 'the same in a bad year')
    .option('--minimum-insured <percentage>', 'the least insured percentage it accepts')
    .option('--all', 'every suggestion by itself, not one of a kind with the others below it')
    .option('--json', 'write the suggestions as JSON')
    .action(async (file: string, options: SuggestOptions) => {
      const { suggestCommand } = await import('./suggest.js');
      answer(await suggestCommand(file, options, io));
    });

  documentOptions(priced(program.command('frontier')))
    .description('which structure to buy: premium against the losses that are kept')
    .option('--fees <amount>', 'fees of the period beside the premium')
    .option('--cost-of-capital <share>', 'cost of capital of the seller, a year; 0.08 when missing')
    .option('--json', 'write the frontier as JSON')
    .action(async (file: string, options: FrontierCommandOptions) => {
      const { frontierCommand } = await import('./frontier.js');
      answer(await frontierCommand(file, options, io));
    });

  documentOptions(priced(program.command('as-if')))
    .description('what past losses would have been paid under a cover of today')
    .option('--cover <file>', 'a cover as JSON, instead of that of the submission')
    .option('--json', 'write the result as JSON')
    .action(async (file: string, options: AsIfCommandOptions) => {
      const { asIfCommand } = await import('./advice-commands.js');
      answer(await asIfCommand(file, options, io));
    });

  documentOptions(priced(program.command('offers')))
    .description('several insurers’ offers side by side, on the client’s own losses')
    .argument('<offers>', 'list of offers as JSON; - reads standard input')
    .option('--cost-of-capital <share>', 'cost of capital of the client, a year; 0.08 when missing')
    .option('--json', 'write the comparison as JSON')
    .action(async (file: string, offers: string, options: OffersCommandOptions) => {
      const { offersCommand } = await import('./advice-commands.js');
      answer(await offersCommand([file, offers], options, io));
    });

  documentOptions(priced(program.command('marginal')))
    .description('what one limit, order or buyer adds to premium, losses and capital')
    .argument('<change>', 'a change, or a list of changes, as JSON; - reads standard input')
    .option('--json', 'write the result as JSON')
    .action(async (file: string, change: string, options: PricingOptions & ReaderOptions) => {
      const { marginalCommand } = await import('./advice-commands.js');
      answer(await marginalCommand([file, change], options, io));
    });

  priced(program.command('questions'))
    .description('which missing answers the premium depends on most')
    .option('--json', 'write the questions as JSON')
    .action(async (file: string, options: QuestionsOptions) => {
      const { questionsCommand } = await import('./questions.js');
      answer(await questionsCommand(file, options, io));
    });
}

function priced(command: Command): Command {
  return command
    .argument('<file>', 'submission as JSON; - reads standard input')
    .option('--book <file>', 'rate book as JSON, instead of the reference edition')
    .addOption(localeOption('language of the text'));
}
