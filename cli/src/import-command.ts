import { type Command, Option } from 'commander';
import {
  buyersFromReceivables,
  ReceivablesError,
  type ReceivablesResult,
} from 'trade-credit-pricing/receivables';
import { inLocale, unreadable } from './told-stop.js';
import { nodeFiles, type ImportFiles } from './import-files.js';
import { receivablesOptions, type ImportOptions } from './import-options.js';
import { ofIssues, readLedger } from './import-ledger.js';
import { collected } from './import-pairs.js';
import { importReport, type FileReading } from './import-report.js';
import { mergedSubmission, skeletonOf } from './import-submission.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';

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
    .addOption(
      new Option('--locale <locale>', 'language of the report')
        .choices(['en', 'zh-CN'])
        .default('en'),
    )
    .action(async (file: string, options: ImportOptions) =>
      inLocale(options.locale, () => importCommand(file, options, { io, files })),
    );
}

interface World {
  readonly io: Io;
  readonly files: ImportFiles;
}

async function importCommand(
  file: string,
  options: ImportOptions,
  { io, files }: World,
): Promise<void> {
  const skeleton =
    options.into === undefined
      ? undefined
      : skeletonOf(await readJson(options.into, io), options.into);
  const name = file === '-' ? { en: 'standard input', 'zh-CN': '标准输入' }[options.locale] : file;
  const content = file === '-' ? await io.stdin() : await files.readBytes(file);
  const settings = await receivablesOptions(options, skeleton, io);
  const { table, reading } = await readLedger(
    { name, content },
    { ...options, columns: settings.columns },
  );
  const result = buyersOrFault(() => buyersFromReceivables(table, settings));
  await report(result, reading, { options, io, files });
  if (result.buyers.length === 0)
    throw unreadable(`no buyer could be read from ${name}`, `未能从${name}读取到任何买方`);
  const submission = mergedSubmission(skeleton ?? {}, result, settings.asOf);
  const json = `${JSON.stringify(submission, null, 2)}\n`;
  if (options.out === undefined) io.stdout(json);
  else await files.writeText(options.out, json);
}

async function report(
  result: ReceivablesResult,
  reading: FileReading,
  { options, io, files }: World & { options: ImportOptions },
): Promise<void> {
  const json = (): string =>
    `${JSON.stringify({ file: reading, ...result, buyers: undefined }, null, 2)}\n`;
  if (options.report === 'json') io.stderr(json());
  else {
    if (options.report !== undefined) await files.writeText(options.report, json());
    io.stderr(`${importReport(result, reading, options.locale)}\n`);
  }
}

function buyersOrFault(read: () => ReceivablesResult): ReceivablesResult {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ReceivablesError)) throw error;
    throw ofIssues(error);
  }
}
