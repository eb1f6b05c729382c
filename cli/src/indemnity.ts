import type { IndemnityLoss } from 'trade-credit-pricing/indemnity';
import { coverIn } from './cover-given.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { indemnityIssueLines } from './indemnity-issues.js';
import { indemnityPage } from './indemnity-page.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { rateBookOf } from './rate-book-input.js';
import { onceFromInput } from './once-from-input.js';

/** Options of `trade-credit indemnity`. */
export interface IndemnityCommandOptions {
  readonly book?: string;
  readonly notified?: string;
  readonly holidays?: string;
  readonly locale: 'en' | 'zh-CN';
  readonly json?: boolean;
}

/** Writes what the cover of a policy, a stored quote or a submission would pay on the losses in a file. */
export async function indemnityCommand(
  [file, lossFile]: readonly [string, string],
  options: IndemnityCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const { locale, json } = options;
  onceFromInput(file, lossFile, options.book, options.holidays);
  const book = await rateBookOf(options.book, locale, io);
  const read = await readJson(file, io);
  const under = coverIn(read, file, { book, locale });
  const losses = (await readJson(lossFile, io)) as readonly IndemnityLoss[];
  const holidays =
    options.holidays === undefined ? undefined : await readJson(options.holidays, io);
  const given = {
    ...(options.notified !== undefined && { notifiedOn: options.notified }),
    ...(holidays !== undefined && { settlement: { holidays: holidays as readonly string[] } }),
  };
  const result = under.pay(losses, given);
  if (json) io.stdout(`${JSON.stringify(result, null, 2)}\n`);
  else if (result.status === 'stated')
    io.stdout(under.said(indemnityPage(result, locale, io), { io, locale }));
  else {
    const sources = { file, losses: lossFile, holidays: options.holidays };
    io.stderr(indemnityIssueLines(result.issues, sources, locale));
  }
  return result.status === 'stated' ? exitCodes.quoted : exitCodes.invalidInput;
}
