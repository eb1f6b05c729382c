import type { Command } from 'commander';
import type { Io } from '../io.js';
import { type BookFiles, nodeBookFiles } from './book-files.js';
import { type Locale, writeText } from './book-world.js';
import { referenceWord } from '../reference-word.js';
import type { DiffOptions } from './diff-book.js';
import type { ExportOptions } from './export-book.js';
import type { ImportBookOptions } from './import-book.js';
import { localeOption } from '../locale-option.js';

const bookText = `rate book as JSON, or the word ${referenceWord} for the reference edition`;

/** Adds `trade-credit book`: comparing editions, spreadsheets and CSV, and copies to begin with. */
export function addBookCommands(
  program: Command,
  io: Io,
  files: BookFiles = nodeBookFiles(),
): void {
  const book = program
    .command('book')
    .description('work on rate books: compare, edit in a spreadsheet');
  const world = { io, files };
  addReadingCommands(book, io);

  book
    .command('show')
    .description('write a book as JSON, one row a line: to begin a book of your own with')
    .argument('<book>', bookText)
    .option('--output <file>', 'write it here instead of to standard output')
    .addOption(localeOption('language of texts and messages'))
    .action(async (name: string, { output, locale }: { output?: string; locale: Locale }) => {
      const { bookJson } = await import('./book-json.js');
      const { rateBookOf } = await import('../rate-book-input.js');
      await writeText(bookJson(await rateBookOf(name, locale, io)), output, world);
    });

  book
    .command('export')
    .description('write a book as a workbook (.xlsx) or as JSON, or its relativities as CSV')
    .argument('<book>', bookText)
    .argument('[file]', 'FILE.xlsx or FILE.json')
    .option('--csv <file>', 'write the relativities here: Factor, Level, Relativity')
    .addOption(localeOption('language of texts and messages'))
    .action(async (name: string, file: string | undefined, options: ExportOptions) => {
      const { exportBook } = await import('./export-book.js');
      await exportBook([name, file], options, world);
    });

  book
    .command('import')
    .description('read a book from a workbook (.xlsx), or relativities from CSV into a book')
    .argument('[file]', 'FILE.xlsx')
    .option('--csv <file>', 'relativities to take over: Factor, Level, Relativity')
    .option('--into <book>', `the book they go into: ${bookText}`)
    .option('--partial', 'the list holds some levels only; the others stay as they are')
    .option('--edition <name>', 'edition of the book with the new relativities')
    .option('--delimiter <character>', 'comma, semicolon, tab or another character')
    .option('--output <file>', 'write the book here instead of to standard output')
    .addOption(localeOption('language of texts and messages'))
    .action(async (file: string | undefined, options: ImportBookOptions) => {
      const { importBook } = await import('./import-book.js');
      await importBook(file, options, world);
    });
}

function addReadingCommands(book: Command, io: Io): void {
  book
    .command('diff')
    .description('in what two books differ, and what that does to premiums')
    .argument('<earlier>', bookText)
    .argument('<later>', bookText)
    .option('--json', 'write the differences and effects as JSON')
    .option('--changelog', 'write an entry for a changelog')
    .option('--submission <file...>', 'price these instead of the cases of the books')
    .addOption(localeOption('language of texts and messages'))
    .action(async (earlier: string, later: string, options: DiffOptions) => {
      const { diffBooks } = await import('./diff-book.js');
      await diffBooks([earlier, later], options, io);
    });

  book
    .command('digest')
    .description('write the digest of a book, as quotes carry it')
    .argument('<book>', bookText)
    .addOption(localeOption('language of texts and messages'))
    .action(async (name: string, { locale }: { locale: Locale }) => {
      const { rateBookDigest } = await import('trade-credit-pricing/rate-book');
      const { rateBookOf } = await import('../rate-book-input.js');
      const { madeOf } = await import('../made-of.js');
      io.stdout(`${madeOf(rateBookDigest(await rateBookOf(name, locale, io))).digest}\n`);
    });
}
