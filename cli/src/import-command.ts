import { type Command, Option } from 'commander';
import { nodeFiles, type ImportFiles } from './import-files.js';
import type { ImportOptions } from './import-options.js';
import { collected } from './import-pairs.js';
import type { Io } from './io.js';
import { localeOption } from './locale-option.js';

/** Adds `trade-credit import`, which turns a ledger into the buyers of a submission. */
export function addImportCommand(program: Command, io: Io, files: ImportFiles = nodeFiles()): void {
  program
    .command('import')
    .description(
      'turn an invoice list or aged-debt list (a workbook or CSV) into the buyers of a submission',
    )
    .argument(
      '<file>',
      'list of invoices or of aged debt as .xlsx, .xlsm or CSV; - reads CSV from standard input',
    )
    .option('--as-of <date>', 'the day the facts are to describe, such as 2026-03-31')
    .option('--currency <code>', 'currency of the submission')
    .option('--into <file>', 'submission as JSON the buyers are merged into')
    .option('--columns <field=HEADER,...>', 'columns that are not recognised', collected)
    .option(
      '--buckets <HEADER=days,...>',
      'ageing buckets that are not recognised: "Period 1=1-30,Older=91+", not-due, none',
      collected,
    )
    .option(
      '--mapping <file>',
      'mapping to read with and to keep: columns, buckets and what else is stated, ids by name',
    )
    .option('--unit <number>', 'units one unit of the amounts stands for, such as 10000')
    .option(
      '--country-map <TEXT=code,...>',
      'countries of texts that name none, or a JSON file',
      collected,
    )
    .option('--default-country <code>', 'country of buyers whose rows name none')
    .option('--terms <CODE=days,...>', 'days of payment-term codes, or a JSON file', collected)
    .option('--default-terms <days>', 'days where neither due date nor terms are known')
    .option(
      '--rates <code=rate,...>',
      'price of one unit of a currency in that of the submission',
      collected,
    )
    .option('--list-currency <code>', 'currency of amounts that name none')
    .option('--related <id,...>', 'buyers of the own group, which are left out', collected)
    .option('--groups <id=group,...>', 'groups of companies by buyer, or a JSON file', collected)
    .addOption(
      new Option('--date-format <order>', 'order of day and month').choices([
        'd/m/y',
        'm/d/y',
        'y/m/d',
      ]),
    )
    .addOption(
      new Option('--decimal-mark <mark>', 'decimal mark of the amounts').choices(['.', ',']),
    )
    .option('--period <from..to>', 'days turnover is counted in, both included')
    .option('--minimum-months <months>', 'shortest window a turnover is inferred from')
    .addOption(
      new Option('--list <kind>', 'what the list is').choices([
        'history',
        'open-items',
        'invoices',
        'aged-debt',
      ]),
    )
    .addOption(
      new Option('--ageing-from <day>', 'what ageing buckets count from').choices([
        'due-date',
        'invoice-date',
      ]),
    )
    .option('--sheet <name>', 'sheet of the workbook that holds the list')
    .option('--delimiter <character>', 'comma, semicolon, tab, pipe or another character')
    .option('--encoding <label>', 'encoding of the file, such as gb18030')
    .option('--out <file>', 'write the result here instead of to standard output')
    .option(
      '--report <file>',
      'write the report row by row as JSON; json writes it to standard error',
    )
    .addOption(localeOption('language of the report'))
    .action(async (file: string, options: ImportOptions) => {
      const { runImport } = await import('./import-run.js');
      await runImport(file, options, { io, files });
    });
}
