import { type Command, Option } from 'commander';

/** Adds the options by which a command writes a document. */
export function documentOptions(command: Command): Command {
  return command
    .option('--html', 'write a document as one HTML page, with pictures')
    .option('--markdown', 'write a document as Markdown')
    .addOption(
      new Option('--for <reader>', 'whom the document is for')
        .choices(['client', 'underwriter'])
        .default('client'),
    )
    .option('--short', 'only the main part of the document');
}
