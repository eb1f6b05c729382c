import { type Command, Option } from 'commander';
import type { AdjustOptions } from './adjust.js';
import type { BindOptions } from './bind.js';
import type { EndorseOptions } from './endorse.js';
import { documentOptions } from './document-options.js';
import type { ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import type { RenewOptions } from './renew.js';
import type { ReviewOptions } from './review.js';
import { localeOption } from './locale-option.js';

/** Adds the commands for a policy's life: bind, endorse, adjust, review, renew. */
export function addPolicyCommands(
  program: Command,
  io: Io,
  answer: (code: ExitCode) => void,
): void {
  program
    .command('bind')
    .description('quote a submission and write the policy it becomes')
    .argument('<file>', 'submission as JSON; - reads standard input')
    .option('--book <file>', 'rate book as JSON, instead of the reference edition')
    .option('--quote <file>', 'the stored quote that was accepted, instead of quoting again')
    .option('--number <number>', 'number of the policy')
    .option('--on <date>', 'day of acceptance, within the validity of the offer')
    .option('--approved-by <name>', 'who approved a referred quote')
    .option('--authority <name>', 'on what authority it was approved')
    .option('--condition <text...>', 'conditions of the approval')
    .option('--surcharge', 'the wording allows a higher rate during the period')
    .option('--terms <file>', 'what else is agreed, as JSON: contract, exchange, overrides, met')
    .option('--out <file>', 'write the policy here instead of to standard output')
    .addOption(localeOption('language of the text'))
    .action(async (file: string, options: BindOptions) => {
      const { bindCommand } = await import('./bind.js');
      answer(await bindCommand(file, options, io));
    });

  program
    .command('endorse')
    .description('change a policy: buyers, limits, cover, turnover, outlook, or take a change back')
    .argument('<policy>', 'policy as JSON, from bind')
    .argument(
      '<endorsement>',
      'endorsement, a list of them, or a review whose actions are taken, as JSON; - reads standard input',
    )
    .option('--by <name>', 'of a review: who takes its actions')
    .option('--on <date>', 'of a review: the day they are taken, instead of that of the review')
    .option('--reason <text>', 'of a review: why, instead of the triggers behind each action')
    .option('--book <file>', 'rate book as JSON, instead of the reference edition')
    .option('--out <file>', 'write the policy here instead of to standard output')
    .addOption(localeOption('language of the text'))
    .action(async (policy: string, endorsement: string, options: EndorseOptions) => {
      const { endorseCommand } = await import('./endorse.js');
      answer(await endorseCommand([policy, endorsement], options, io));
    });

  documentOptions(program.command('adjust'))
    .description('bill declared turnover: the final premium, with minimum, bonus and malus')
    .argument('<policy>', 'policy as JSON, from bind')
    .argument('<declarations>', 'declarations as JSON or CSV; - reads standard input')
    .option('--declared-on <date>', 'day of declaration, for a CSV without a column for it')
    .option('--clean', 'the period went without a claim')
    .option('--renewed', 'the policy was renewed')
    .option('--cancelled-on <date>', 'last day of cover of a policy that was cancelled')
    .addOption(
      new Option('--cancelled-by <who>', 'who cancelled it').choices(['policyholder', 'insurer']),
    )
    .option('--previous <file...>', 'adjustments of earlier periods, as JSON, for bonus and malus')
    .option('--json', 'write the adjustment as JSON')
    .option('--out <file>', 'write the adjustment here as JSON, beside the page')
    .addOption(localeOption('language of the text'))
    .action(async (policy: string, declarations: string, options: AdjustOptions) => {
      const { adjustCommand } = await import('./adjust.js');
      answer(await adjustCommand([policy, declarations], options, io));
    });

  documentOptions(program.command('review'))
    .description('review a policy by what was observed: triggers, actions, renewal indication')
    .argument('<policy>', 'policy as JSON, from bind')
    .argument('<observations>', 'observations as JSON; - reads standard input')
    .option('--previous <file>', 'the review before this one, as JSON')
    .option('--book <file>', 'rate book as JSON, instead of the reference edition')
    .option('--json', 'write the review as JSON')
    .option('--out <file>', 'write the review here as JSON, beside the page')
    .addOption(localeOption('language of the text'))
    .action(async (policy: string, observations: string, options: ReviewOptions) => {
      const { reviewCommand } = await import('./review.js');
      answer(await reviewCommand([policy, observations], options, io));
    });

  program
    .command('renew')
    .description('write the submission of the next year; without observations the year was clean')
    .argument('<policy>', 'policy as JSON, from bind')
    .argument('[observations]', 'observations as JSON; - reads standard input')
    .option('--declarations <file>', 'what was declared for the whole period, as JSON or CSV')
    .option('--declared-on <date>', 'day of declaration, for a CSV without a column for it')
    .option('--out <file>', 'write the submission here instead of to standard output')
    .option('--book <file>', 'rate book as JSON, instead of the reference edition')
    .addOption(localeOption('language of the text'))
    .action(async (policy: string, observations: string | undefined, options: RenewOptions) => {
      const { renewCommand } = await import('./renew.js');
      answer(await renewCommand([policy, observations], options, io));
    });
}
