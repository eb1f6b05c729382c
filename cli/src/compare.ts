import pc from 'picocolors';
import {
  compareCovers,
  type CoverChoice,
  type CoverComparison,
  parseSubmission,
} from 'trade-credit-pricing';
import { type ExplainedComparison, explainComparison } from 'trade-credit-pricing/explain';
import { type ExitCode, exitCodes, Stop } from './exit-codes.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { linesOf, pageLayout } from './page-layout.js';
import { rateBookOf } from './rate-book-input.js';
import { table } from './table.js';

/** Options of `trade-credit compare`. */
export interface CompareOptions {
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
  if ([file, options.book, options.covers].filter((name) => name === '-').length > 1)
    throw new Stop(exitCodes.usage, 'standard input holds one of the files, not several');
  const book = await rateBookOf(options.book, locale, io);
  const submission = parseSubmission(await readJson(file, io));
  const choices = options.covers === undefined ? undefined : await readChoices(options.covers, io);
  const comparison = compareCovers(submission, book, choices);
  if (json) io.stdout(`${JSON.stringify(comparison, null, 2)}\n`);
  else if (submission.ok) io.stdout(page(explainComparison(comparison, locale), io));
  else {
    const issues = submission.issues.map(({ path, message }) => `${path}: ${message[locale]}`);
    io.stderr([`${file} is not a valid submission:`, ...issues, ''].join('\n'));
  }
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

/** A list of covers, each with an id; what is wrong inside a cover becomes the issues of its quote. */
async function readChoices(file: string, io: Io): Promise<readonly CoverChoice[]> {
  const read = await readJson(file, io);
  if (Array.isArray(read) && read.every(isChoice)) return read;
  throw new Stop(
    exitCodes.invalidInput,
    `${file} is not a list of covers; write [{ "id": "a", "cover": { "insuredPercentage": "90" } }]`,
  );
}

function isChoice(value: unknown): value is CoverChoice {
  return (
    typeof value === 'object' &&
    value !== null &&
    'cover' in value &&
    'id' in value &&
    typeof value.id === 'string' &&
    (!('title' in value) || isTitle(value.title))
  );
}

function isTitle(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'en' in value &&
    'zh-CN' in value &&
    typeof value.en === 'string' &&
    typeof value['zh-CN'] === 'string'
  );
}

/** Prices, then losses, then each cover in words. */
function page(comparison: ExplainedComparison, io: Io): string {
  const columns = Math.min(Math.max(io.columns ?? widest, narrowest), widest);
  const { bold, sentence, reason, section } = pageLayout(columns, io.isTTY && pc.isColorSupported);
  const { title, currency, locale, covers } = comparison;
  const inCurrency = locale === 'zh-CN' ? `（${currency ?? ''}）` : ` (${currency ?? ''})`;
  const colon = locale === 'zh-CN' ? '：' : ': ';
  return [
    bold(currency === null ? title : title + inCurrency),
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
