import { type Command, Option } from 'commander';
import { adjustCommand, type AdjustOptions } from './adjust.js';
import { bindCommand, type BindOptions } from './bind.js';
import { documentOptions } from './document-output.js';
import { endorseCommand, type EndorseOptions } from './endorse.js';
import type { ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import { renewCommand, type RenewOptions } from './renew.js';
import { reviewCommand, type ReviewOptions } from './review.js';
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
      answer(await bindCommand(file, options, io));
    });

  program
    .command('endorse')
    .description('change a policy: buyers, limits, cover, turnover, outlook, or take a change back')
    .argument('<policy>', 'policy as JSON, from bind')
    .argument('<endorsement>', 'endorsement, or a list of them, as JSON; - reads standard input')
    .option('--book <file>', 'rate book as JSON, instead of the reference edition')
    .option('--out <file>', 'write the policy here instead of to standard output')
    .addOption(localeOption('language of the text'))
    .action(async (policy: string, endorsement: string, options: EndorseOptions) => {
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
    .option('--json', 'write the adjustment as JSON')
    .addOption(localeOption('language of the text'))
    .action(async (policy: string, declarations: string, options: AdjustOptions) => {
      answer(await adjustCommand([policy, declarations], options, io));
    });

  documentOptions(program.command('review'))
    .description('review a policy by what was observed: triggers, actions, renewal indication')
    .argument('<policy>', 'policy as JSON, from bind')
    .argument('<observations>', 'observations as JSON; - reads standard input')
    .option('--previous <file>', 'the review before this one, as JSON')
    .option('--book <file>', 'rate book as JSON, instead of the reference edition')
    .option('--json', 'write the review as JSON')
    .addOption(localeOption('language of the text'))
    .action(async (policy: string, observations: string, options: ReviewOptions) => {
      answer(await reviewCommand([policy, observations], options, io));
    });

  program
    .command('renew')
    .description('write the submission of the next year; without observations the year was clean')
    .argument('<policy>', 'policy as JSON, from bind')
    .argument('[observations]', 'observations as JSON; - reads standard input')
    .option('--book <file>', 'rate book as JSON, instead of the reference edition')
    .addOption(localeOption('language of the text'))
    .action(async (policy: string, observations: string | undefined, options: RenewOptions) => {
      answer(await renewCommand([policy, observations], options, io));
    });
}
