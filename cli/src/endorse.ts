import { pricer } from 'trade-credit-pricing';
import { changeLines } from 'trade-credit-pricing/explain';
import { endorse, type Endorsement } from 'trade-credit-pricing/policy';
import { type ExitCode, exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { readPolicy, refused } from './policy-input.js';
import { policySaid } from './policy-said.js';
import { rateBookOf } from './rate-book-input.js';
import { writeResult } from './write-result.js';

/** Options of `trade-credit endorse`. */
export interface EndorseOptions {
  readonly book?: string;
  readonly locale: 'en' | 'zh-CN';
  readonly out?: string;
}

/** Changes the policy in a file by the endorsements in another, one or a list, and writes the policy. */
export async function endorseCommand(
  [policyFile, endorsementFile]: readonly [string, string],
  { book: bookFile, locale, out }: EndorseOptions,
  io: Io,
): Promise<ExitCode> {
  const pricing = pricer(await rateBookOf(bookFile, locale, io));
  const bound = await readPolicy(policyFile, { io, locale });
  const given = await readJson(endorsementFile, io);
  let policy = bound;
  for (const each of (Array.isArray(given) ? given : [given]) as readonly Endorsement[]) {
    const made = endorse(policy, each, { pricer: pricing });
    if (made.status === 'refused')
      throw refused(`${endorsementFile} was not endorsed:`, made.issues, locale);
    policy = made.policy;
  }
  const added = changeLines(policy, locale).slice(bound.changes.length);
  io.stderr([policySaid(policy, { io, locale }), ...added.map((line) => `${line}\n`)].join(''));
  await writeResult(policy, out, io);
  return exitCodes.quoted;
}
