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
import { misused, unreadable } from './told-stop.js';
import { issueLine } from './issue-line.js';
import { isQuote } from './covered-quote.js';

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
  if (files.every((file) => file === '-'))
    throw misused(
      'standard input holds one of the files, not both',
      '标准输入只能是其中一个文件，不能两个都是',
    );
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
  const read = await readJson(file, io);
  if (!isQuote(read))
    throw unreadable(
      `${file} is not a quote from quote --json`,
      `${file}不是 quote --json 输出的报价`,
    );
  const held = read;
  const told = { en: explain(held, 'en'), 'zh-CN': explain(held, 'zh-CN') };
  if (told.en.status === 'invalid' && held.status !== 'invalid') {
    const [why, chinese] = [told.en, told['zh-CN']].map(({ issues }) =>
      issues.map((issue) => issueLine(issue)).join(' '),
    );
    throw unreadable(
      `${file} is not a quote from quote --json: ${why}`,
      `${file}不是 quote --json 输出的报价：${chinese}`,
    );
  }
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
