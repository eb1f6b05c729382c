import { renewalSubmission } from 'trade-credit-pricing/policy';
import { type ExitCode, exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { readObservations, readPolicy, refused } from './policy-input.js';
import { policySaid } from './policy-said.js';
import { rateBookOf } from './rate-book-input.js';

/** Options of `trade-credit renew`. */
export interface RenewOptions {
  readonly book?: string;
  readonly locale: 'en' | 'zh-CN';
}

/** Writes next year's submission; without observations the year is stated to have been clean. */
export async function renewCommand(
  [policyFile, observationsFile]: readonly [string, string | undefined],
  { book: bookFile, locale }: RenewOptions,
  io: Io,
): Promise<ExitCode> {
  const book = await rateBookOf(bookFile, locale, io);
  const policy = await readPolicy(policyFile, { io, locale });
  const year =
    observationsFile === undefined
      ? ({ statement: 'clean' } as const)
      : await readObservations(observationsFile, policy, { io, locale });
  const renewal = renewalSubmission(policy, year, { book });
  if (renewal.status === 'invalid')
    throw refused(`${policyFile} cannot be renewed:`, renewal.issues, locale);
  io.stderr(policySaid(policy, { io, locale }));
  io.stdout(`${JSON.stringify(renewal.submission, null, 2)}\n`);
  return exitCodes.quoted;
}
