import { difference, type Quote } from 'trade-credit-pricing';
import { differenceDocument } from 'trade-credit-pricing/document';
import { type ExplainedDifference, explain, explainDifference } from 'trade-credit-pricing/explain';
import {
  isDocument,
  type ReaderOptions,
  readerRequest,
  writeDocumentAs,
} from './document-output.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { linesOf, pageLayout } from './page-layout.js';
import { columnsOf, isColoured } from './pricing-input.js';
import { table } from './table.js';
import { onceFromInput } from './once-from-input.js';
import { inBoth } from './refused.js';
import { unreadable } from './told-stop.js';
import { againstPrice, isQuote } from './covered-quote.js';
import { fileWords } from './words/file-words.js';

/** Options of `trade-credit difference`. */
export interface DifferenceOptions extends ReaderOptions {
  readonly locale: 'en' | 'zh-CN';
  readonly json?: boolean;
}

/** Tells what changed the premium between two quotes. */
export async function differenceCommand(
  files: readonly [before: string, after: string],
  options: DifferenceOptions,
  io: Io,
): Promise<ExitCode> {
  const { locale, json } = options;
  onceFromInput(...files);
  const [from, to] = [await readQuote(files[0], io), await readQuote(files[1], io)];
  const split = difference(from, to);
  const told = explainDifference({ from, to, split }, locale);
  if (json === true) io.stdout(`${JSON.stringify(split, null, 2)}\n`);
  else if (isDocument(options)) {
    const document = differenceDocument(from, to, readerRequest(options, locale));
    await writeDocumentAs(document, { options }, io);
  } else io.stdout(page(told, io));
  return split.status === 'split' ? exitCodes.quoted : exitCodes.invalidInput;
}

/** A stored quote; what explains is one. */
async function readQuote(file: string, io: Io): Promise<Quote> {
  const held = (await readJson(file, io)) as Quote | null;
  const isRefused = explain(held as Quote, 'en').status === 'invalid';
  if (held === null || (isRefused && !(isQuote(held) && held.status === 'invalid')))
    throw unreadable(
      fileWords.noQuoteBecause(
        file,
        inBoth((locale) => againstPrice(held as Quote, locale).join(' ')),
      ),
    );
  return held;
}

function page(told: ExplainedDifference, io: Io): string {
  const { bold, sentence, reason, section } = pageLayout(columnsOf(io), isColoured(io));
  const { headings, parts, total } = told;
  const rows = parts.map(({ title, amount }) => [title, amount]);
  const shown = parts.length === 0 ? [] : [...rows, [headings.total, total]];
  return [
    bold(told.title),
    ...sentence(told.summary),
    ...section(
      '',
      shown.length === 0
        ? []
        : linesOf(table([headings.step, headings.part], shown, ['left', 'right'])),
    ),
    ...section(
      headings.because,
      parts.flatMap(({ title, sentence: why }) => [bold(title), ...reason(why)]),
    ),
    ...section('', told.notes.flatMap(sentence)),
    '',
  ].join('\n');
}
