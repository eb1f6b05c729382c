import {
  type ObservationsResult,
  parseObservations,
  parsePolicy,
  type Policy,
} from 'trade-credit-pricing/policy';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { refused } from './refused.js';
import { headWords } from './words/head-words.js';

/** How what is wrong with a file is said. */
export interface Reading {
  readonly io: Io;
  readonly locale: 'en' | 'zh-CN';
}

/** The policy in a file. */
export async function readPolicy(file: string, { io }: Reading): Promise<Policy> {
  const result = parsePolicy(await readJson(file, io));
  if (result.ok) return result.policy;
  throw refused(headWords.noPolicy(file), result.issues);
}

/** The observations in a file, which must be valid. */
export async function readObservations(
  file: string,
  policy: Policy,
  { io }: Reading,
): Promise<ObservationsResult & { readonly ok: true }> {
  const result = parseObservations(await readJson(file, io), policy);
  if (result.ok) return result;
  throw refused(headWords.noObservations(file), result.issues);
}
