import {
  changelogEntry,
  diffRateBooks,
  diffText,
  type PricedCase,
  priceEffects,
} from 'trade-credit-pricing/rate-book';
import type { Io } from '../io.js';
import { type Locale } from './book-world.js';
import { rateBookOf } from '../rate-book-input.js';
import { submissionIn } from '../submission-input.js';
import { onceFromInput } from '../once-from-input.js';
import { refused } from '../refused.js';
import { headWords } from '../words/head-words.js';
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
  onceFromInput(earlier, later, ...(submission ?? []));
  const before = await rateBookOf(earlier, locale, io);
  const after = await rateBookOf(later, locale, io);
  const diff = diffRateBooks(before, after);
  const sent = submission && (await Promise.all(submission.map((file) => submissionOf(file, io))));
  const { effects } = madeOf(priceEffects(before, after, sent));
  if (json) io.stdout(`${JSON.stringify({ ...diff, effects }, null, 2)}\n`);
  else if (changelog) io.stdout(changelogEntry(diff, effects, locale));
  else io.stdout(diffText(diff, locale, effects));
}

async function submissionOf(file: string, io: Io): Promise<PricedCase> {
  const parsed = await submissionIn(file, io);
  if (parsed.ok) return { id: file, submission: parsed };
  throw refused(headWords.noSubmission(file), parsed.issues);
}
