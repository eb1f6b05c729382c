import { type ObservationsResult, renewalSubmission } from 'trade-credit-pricing/policy';
import { declaredYear } from './declared-year.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { readObservations, readPolicy } from './policy-input.js';
import { policySaid } from './policy-said.js';
import { rateBookOf } from './rate-book-input.js';
import { refused } from './refused.js';
import { headWords } from './words/head-words.js';
import { writeResult } from './write-result.js';

/** Options of `trade-credit renew`. */
export interface RenewOptions {
  readonly book?: string;
  readonly locale: 'en' | 'zh-CN';
  readonly declarations?: string;
  readonly declaredOn?: string;
  readonly out?: string;
}

/** Writes next year's submission; without observations the year is stated to have been clean. */
export async function renewCommand(
  [policyFile, observationsFile]: readonly [string, string | undefined],
  options: RenewOptions,
  io: Io,
): Promise<ExitCode> {
  const { book: bookFile, locale, out } = options;
  const book = await rateBookOf(bookFile, locale, io);
  const policy = await readPolicy(policyFile, { io, locale });
  const observed =
    observationsFile === undefined
      ? null
      : await readObservations(observationsFile, policy, { io, locale });
  const year =
    options.declarations === undefined
      ? (observed ?? ({ statement: 'clean' } as const))
      : await declaredYear(policy, declaredFile(options, observed), { io, locale });
  const renewal = renewalSubmission(policy, year, { book });
  if (renewal.status === 'invalid') throw refused(headWords.notRenewed(policyFile), renewal.issues);
  io.stderr(policySaid(policy, { io, locale }));
  await writeResult(renewal.submission, out, io);
  return exitCodes.quoted;
}

function declaredFile(
  { declarations = '', declaredOn }: RenewOptions,
  observed: (ObservationsResult & { readonly ok: true }) | null,
) {
  return { file: declarations, observed, ...(declaredOn !== undefined && { declaredOn }) };
}
