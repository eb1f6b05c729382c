import { issueLines } from '../issue-lines.js';
import {
  changelogEntry,
  diffRateBooks,
  diffText,
  type PricedCase,
  priceEffects,
} from 'trade-credit-pricing/rate-book';
import { exitCodes, Stop } from '../exit-codes.js';
import type { Io } from '../io.js';
import { readJson } from '../json-input.js';
import { type Locale } from './book-world.js';
import { rateBookOf } from '../rate-book-input.js';
import { readSubmission } from '../submission-input.js';
import { misused } from '../told-stop.js';
import { madeOf } from '../made-of.js';

/** Options of `trade-credit book diff`. */
export interface DiffOptions {
  readonly json?: boolean;
  readonly changelog?: boolean;
  readonly submission?: readonly string[];
  readonly locale: Locale;
}

/** Writes in what two books differ, and what that does to the premiums of cases. */
export async function diffBooks(
  [earlier, later]: readonly [string, string],
  { json = false, changelog = false, submission, locale }: DiffOptions,
  io: Io,
): Promise<void> {
  const names = [earlier, later, ...(submission ?? [])];
  if (names.filter((name) => name === '-').length > 1)
    throw misused(
      'standard input holds one of the files, not several',
      '标准输入只能是其中一个文件，不能是多个',
    );
  const before = await rateBookOf(earlier, locale, io);
  const after = await rateBookOf(later, locale, io);
  const diff = diffRateBooks(before, after);
  const sent =
    submission && (await Promise.all(submission.map((file) => submissionOf(file, locale, io))));
  const { effects } = madeOf(priceEffects(before, after, sent));
  if (json) io.stdout(`${JSON.stringify({ ...diff, effects }, null, 2)}\n`);
  else if (changelog) io.stdout(changelogEntry(diff, effects, locale));
  else io.stdout(diffText(diff, locale, effects));
}

async function submissionOf(file: string, locale: Locale, io: Io): Promise<PricedCase> {
  const parsed = readSubmission(await readJson(file, io));
  if (parsed.ok) return { id: file, submission: parsed };
  const issues = issueLines(parsed.issues, locale);
  throw new Stop(
    exitCodes.invalidInput,
    [
      { en: `${file} is not a valid submission:`, 'zh-CN': `${file}不是有效的投保资料：` }[locale],
      ...issues,
    ].join('\n'),
  );
}
