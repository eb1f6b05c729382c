import pc from 'picocolors';
import { compareCovers, type CoverComparison } from 'trade-credit-pricing';
import { comparisonDocument } from 'trade-credit-pricing/document';
import {
  type ExplainedComparison,
  explainComparison,
  formatIn,
} from 'trade-credit-pricing/explain';
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
import { rateBookOf } from './rate-book-input.js';
import { table } from './table.js';
import { submissionIn } from './submission-input.js';
import { onceFromInput } from './once-from-input.js';
import { refused } from './refused.js';
import { headWords } from './words/head-words.js';

/** Options of `trade-credit compare`. */
export interface CompareOptions extends ReaderOptions {
  readonly book?: string;
  readonly covers?: string;
  readonly locale: 'en' | 'zh-CN';
  readonly json?: boolean;
}

/** Longer lines are hard to read, shorter ones do not hold the tables. */
const [narrowest, widest] = [72, 100];

/** Prices the tiers of the book, or the covers in a file, side by side for the submission in `file`. */
export async function compareCommand(
  file: string,
  options: CompareOptions,
  io: Io,
): Promise<ExitCode> {
  const { locale, json } = options;
  onceFromInput(file, options.book, options.covers);
  const book = await rateBookOf(options.book, locale, io);
  const submission = await submissionIn(file, io);
  const choices = options.covers === undefined ? {} : choicesIn(await readJson(options.covers, io));
  const comparison = checked(compareCovers(submission, book, choices), options);
  if (json) io.stdout(`${JSON.stringify(comparison, null, 2)}\n`);
  else if (submission.ok && isDocument(options))
    await writeDocumentAs(
      comparisonDocument(comparison, readerRequest(options, locale)),
      { options },
      io,
    );
  else if (submission.ok) io.stdout(page(explainComparison(comparison, locale), io));
  else throw refused(headWords.noSubmission(file), submission.issues);
  return submission.ok ? answerOf(comparison) : exitCodes.invalidInput;
}

/** Something to choose from is an answer, even if the cover asked for has no price. */
function answerOf({ present, covers }: CoverComparison): ExitCode {
  const all = [present, ...covers];
  if (all.some(({ premium }) => premium !== null)) return exitCodes.quoted;
  return all.some(({ status }) => status === 'declined')
    ? exitCodes.declined
    : exitCodes.invalidInput;
}

type Choices = NonNullable<Parameters<typeof compareCovers>[2]>;

/** What a file holds, to be checked by the library: a list, or what is refused as none. */
function choicesIn(held: unknown): Choices {
  return (Array.isArray(held) ? held : { covers: held }) as Choices;
}

/** Stops with what is wrong with the list of covers; what is wrong inside a cover its quote says. */
function checked(
  comparison: CoverComparison,
  { covers: file = '' }: CompareOptions,
): CoverComparison {
  if (comparison.status === 'compared') return comparison;
  throw refused(headWords.noCovers(file), comparison.issues);
}

/** Prices, then losses, then each cover in words. */
function page(comparison: ExplainedComparison, io: Io): string {
  const columns = Math.min(Math.max(io.columns ?? widest, narrowest), widest);
  const { bold, sentence, reason, section } = pageLayout(columns, io.isTTY && pc.isColorSupported);
  const { title, currency, locale, covers } = comparison;
  const { headed, punctuation } = formatIn(locale);
  const { colon } = punctuation;
  return [
    bold(currency === null ? title : headed(title, currency)),
    ...section('', priceLines(comparison)),
    ...section('', lossLines(comparison)),
    ...covers.flatMap((cover) =>
      section(cover.title, [
        ...(cover.terms === '' ? [] : sentence(cover.terms)),
        ...(cover.sentence === '' ? [] : sentence(cover.sentence)),
        ...cover.findings.flatMap((finding) =>
          reason(`${finding.severity}${colon}${finding.title}`),
        ),
      ]),
    ),
    '',
  ].join('\n');
}

function priceLines({ covers, headings }: ExplainedComparison): string[] {
  const head = [
    headings.cover,
    headings.rate,
    headings.premium,
    headings.change,
    headings.technical,
    headings.status,
  ];
  const rows = covers.map((cover) => [
    cover.title,
    cover.rate,
    cover.premium,
    cover.change,
    cover.technical,
    cover.status,
  ]);
  return linesOf(table(head, rows, ['left', 'right', 'right', 'right', 'right', 'left']));
}

function lossLines({ covers, headings }: ExplainedComparison): string[] {
  if (covers.every(({ cover }) => cover.losses === null)) return [];
  const head = [headings.cover, headings.insured, headings.retained, headings['stress-retained']];
  const rows = covers.map((cover) => [
    cover.title,
    cover.insured,
    cover.retained,
    cover.stressRetained,
  ]);
  return linesOf(table(head, rows, ['left', 'right', 'right', 'right']));
}
