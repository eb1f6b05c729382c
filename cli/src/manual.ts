import { type Command, Option } from 'commander';
import type { Submission } from 'trade-credit-pricing';
import { manualHtml, manualMarkdown, rateManual } from 'trade-credit-pricing/manual';
import { rateBookOf, referenceWord } from './rate-book-input.js';
import { exitCodes, Stop } from './exit-codes.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { localeOption } from './locale-option.js';

/** Options of `trade-credit manual`. */
interface ManualOptions {
  readonly format: 'markdown' | 'html';
  readonly locale: 'en' | 'zh-CN';
  readonly example?: string;
  readonly output?: string;
}

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
    .action((book: string, options: ManualOptions) => manualCommand(book, options, io));
}

/** Markdown in one language, HTML in both with the chosen one first. */
async function manualCommand(
  file: string,
  { format, locale, example: exampleFile, output }: ManualOptions,
  io: Io,
): Promise<void> {
  if (file === '-' && exampleFile === '-')
    throw new Stop(exitCodes.usage, 'standard input holds the rate book or the example, not both');
  const book = await rateBookOf(file, locale, io);
  const options =
    exampleFile === undefined ? {} : { example: (await readJson(exampleFile, io)) as Submission };
  const other = locale === 'en' ? 'zh-CN' : 'en';
  const manual = rateManual(book, locale, options);
  const text =
    format === 'markdown'
      ? manualMarkdown(manual)
      : manualHtml([manual, rateManual(book, other, options)]);
  if (output === undefined) io.stdout(text);
  else if (io.writeFile === undefined) throw new Stop(exitCodes.usage, `cannot write ${output}`);
  else await io.writeFile(output, text);
}
