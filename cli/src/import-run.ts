import {
  buyersFromReceivables,
  type ReceivablesOptions,
  type ReceivablesResult,
  withMapping,
} from 'trade-credit-pricing/receivables';
import type { ImportFiles } from './import-files.js';
import { type Ledger, type LedgerFile, type LedgerOptions, readLedger } from './import-ledger.js';
import { keepMapping, type KeptMapping, namedHeaders, readMapping } from './import-mapping.js';
import { receivablesOptions, type ImportOptions } from './import-options.js';
import { importProgress } from './import-progress.js';
import { importReport, mappingLine } from './import-report.js';
import { mergedSubmission, skeletonOf } from './import-submission.js';
import { ofIssues } from './list-issues.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { unreadable } from './told-stop.js';
import { called } from './words/file-words.js';
import { listWords } from './words/list-words.js';

/** What an import works on. */
interface World {
  readonly io: Io;
  readonly files: ImportFiles;
}

/** Reads a list, writes the submission and the account of the rows, and keeps the mapping. */
export async function runImport(file: string, options: ImportOptions, world: World): Promise<void> {
  const { io, files } = world;
  const skeleton =
    options.into === undefined
      ? undefined
      : skeletonOf(await readJson(options.into, io), options.into);
  const settings = await receivablesOptions(options, skeleton, io);
  const kept =
    options.mapping === undefined ? undefined : await readMapping(options.mapping, files);
  const ledger = await readLedger(await fileOf(file, options.locale, world), {
    ...fileOptions(options, kept),
    ...namedHeaders(settings, kept),
  });
  const told = { ...settings, ...importProgress(io, options.locale) };
  const result = resultOf(ledger, told, kept);
  await report(result, ledger, { options, ...world });
  if (result.buyers.length === 0) throw unreadable(listWords.noBuyer(ledger.reading.name));
  const submission = mergedSubmission(skeleton ?? {}, result, settings.asOf);
  const json = `${JSON.stringify(submission, null, 2)}\n`;
  if (options.out === undefined) io.stdout(json);
  else await files.writeText(options.out, json);
  if (kept === undefined) return;
  const outcome = await keepMapping(kept, result.mapping, files);
  if (options.report !== 'json') io.stderr(mappingLine(kept.file, outcome, options.locale));
}

async function fileOf(
  file: string,
  locale: ImportOptions['locale'],
  { io, files }: World,
): Promise<LedgerFile> {
  return file === '-'
    ? { name: called(file)[locale], content: await io.stdin() }
    : { name: file, content: await files.readBytes(file) };
}

function fileOptions(
  { sheet, delimiter, encoding }: ImportOptions,
  kept: KeptMapping | undefined,
): Omit<LedgerOptions, 'columns' | 'buckets'> {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(kept?.mapping.sheet === undefined ? {} : { keptSheet: kept.mapping.sheet }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

function resultOf(
  { table, reading }: Ledger,
  options: ReceivablesOptions,
  kept: KeptMapping | undefined,
): ReceivablesResult {
  const mapped =
    kept === undefined
      ? ({ status: 'mapped', table, options } as const)
      : withMapping(table, options, kept.mapping);
  if (mapped.status === 'invalid') throw ofIssues(mapped);
  const result = buyersFromReceivables(mapped.table, mapped.options);
  if (result.status === 'invalid') throw ofIssues(result);
  return 'sheetStated' in reading && reading.sheetStated
    ? { ...result, mapping: { ...result.mapping, sheet: reading.sheet } }
    : result;
}

async function report(
  result: ReceivablesResult,
  { reading }: Ledger,
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
