import {
  type ObservationsResult,
  parseObservations,
  parsePolicy,
  type Policy,
  PolicyError,
} from 'trade-credit-pricing/policy';
import { exitCodes, Stop } from './exit-codes.js';
import { issueLines } from './issue-lines.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';

/** The policy in a file. */
export async function readPolicy(file: string, io: Io): Promise<Policy> {
  const stored = await readJson(file, io);
  return policyOr(file, () => parsePolicy(stored));
}

/** What a policy function returns; what is wrong with the policy ends the command. */
export function policyOr<Result>(file: string, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new Stop(exitCodes.invalidInput, `${file}: ${error.message}`);
  }
}

/** The observations in a file, which must be valid. */
export async function readObservations(
  file: string,
  policy: Policy,
  { io, locale }: { readonly io: Io; readonly locale: 'en' | 'zh-CN' },
): Promise<ObservationsResult & { readonly ok: true }> {
  const result = parseObservations(await readJson(file, io), policy);
  if (result.ok) return result;
  const issues = issueLines(result.issues, locale);
  throw new Stop(
    exitCodes.invalidInput,
    [`${file} holds no valid observations:`, ...issues].join('\n'),
  );
}
