import { pricer } from 'trade-credit-pricing';
import { changeLines } from 'trade-credit-pricing/explain';
import { endorse, type Endorsement, type Policy } from 'trade-credit-pricing/policy';
import { acceptedActions, type Review } from 'trade-credit-pricing/review';
import { type ExitCode, exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { readPolicy } from './policy-input.js';
import { policySaid } from './policy-said.js';
import { rateBookOf } from './rate-book-input.js';
import { misused } from './told-stop.js';
import { refused } from './refused.js';
import { coverWords } from './words/cover-words.js';
import { headWords } from './words/head-words.js';
import { writeResult } from './write-result.js';
import { optionWords } from './words/option-words.js';

/** Options of `trade-credit endorse`. */
export interface EndorseOptions {
  readonly book?: string;
  readonly locale: 'en' | 'zh-CN';
  readonly out?: string;
  readonly by?: string;
  readonly on?: string;
  readonly reason?: string;
}

/** Changes the policy in a file by the endorsements in another, one or a list, and writes the policy. */
export async function endorseCommand(
  [policyFile, endorsementFile]: readonly [string, string],
  options: EndorseOptions,
  io: Io,
): Promise<ExitCode> {
  const { book: bookFile, locale, out } = options;
  const pricing = pricer(await rateBookOf(bookFile, locale, io));
  const bound = await readPolicy(policyFile, { io, locale });
  const given = await readJson(endorsementFile, io);
  let policy = bound;
  for (const each of endorsementsIn(given, bound, { file: endorsementFile, ...options })) {
    const made = endorse(policy, each, { pricer: pricing });
    if (made.status === 'refused')
      throw refused(headWords.notEndorsed(endorsementFile), made.issues);
    policy = made.policy;
  }
  if (policy === bound) io.stderr(coverWords.unchanged()[locale]);
  const added = changeLines(policy, locale).slice(bound.changes.length);
  io.stderr([policySaid(policy, { io, locale }), ...added.map((line) => `${line}\n`)].join(''));
  await writeResult(policy, out, io);
  return exitCodes.quoted;
}

/** What a file holds: an endorsement, a list of them, or a review, whose actions are taken. */
function endorsementsIn(
  given: unknown,
  policy: Policy,
  { file, ...options }: EndorseOptions & { readonly file: string },
): readonly Endorsement[] {
  const { by, on, reason } = options;
  if (!isReview(given)) {
    if (by !== undefined || on !== undefined || reason !== undefined)
      throw misused(optionWords.ofReview());
    return (Array.isArray(given) ? given : [given]) as readonly Endorsement[];
  }
  const accepted = acceptedActions(policy, given, {
    ...(by !== undefined && { by }),
    ...(on !== undefined && { on }),
    ...(reason !== undefined && { reason }),
  });
  if (accepted.status === 'refused') throw refused(headWords.notEndorsed(file), accepted.issues);
  return accepted.endorsements;
}

function isReview(given: unknown): given is Review {
  return typeof given === 'object' && given !== null && 'status' in given && 'asOf' in given;
}
