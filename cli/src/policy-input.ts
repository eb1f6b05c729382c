import type { Issue } from 'trade-credit-pricing';
import {
  type ObservationsResult,
  parseObservations,
  parsePolicy,
  type Policy,
} from 'trade-credit-pricing/policy';
import { exitCodes, Stop } from './exit-codes.js';
import { issueLines } from './issue-lines.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';

/** How what is wrong with a file is said. */
export interface Reading {
  readonly io: Io;
  readonly locale: 'en' | 'zh-CN';
}

/** The policy in a file. */
export async function readPolicy(file: string, { io, locale }: Reading): Promise<Policy> {
  const result = parsePolicy(await readJson(file, io));
  if (result.ok) return result.policy;
  const head = {
    en: `${file} holds no policy that can be used:`,
    'zh-CN': `${file}中没有可用的保单：`,
  }[locale];
  throw refused(head, result.issues, locale);
}

/** Ends the command with what stands against it. */
export function refused(what: string, issues: readonly Issue[], locale: Reading['locale']): Stop {
  return new Stop(exitCodes.invalidInput, [what, ...issueLines(issues, locale)].join('\n'));
}

/** The observations in a file, which must be valid. */
export async function readObservations(
  file: string,
  policy: Policy,
  { io, locale }: Reading,
): Promise<ObservationsResult & { readonly ok: true }> {
  const result = parseObservations(await readJson(file, io), policy);
  if (result.ok) return result;
  const head = {
    en: `${file} holds no valid observations:`,
    'zh-CN': `${file}中没有有效的观察情况：`,
  }[locale];
  throw refused(head, result.issues, locale);
}
