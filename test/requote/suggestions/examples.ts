import { readFileSync } from 'node:fs';
import {
  parseSubmission,
  type ParsedSubmission,
} from '../../../src/submission/parse-submission.js';
import type { Submission } from '../../../src/submission/submission.js';

/** An example of the repository, parsed. */
export function example(name: string): ParsedSubmission {
  const parsed = parseSubmission(JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')));
  if (!parsed.ok) throw new Error(`examples/${name}.json is not valid`);
  return parsed.submission;
}

/** A submission changed at its top. */
export function changed(name: string, changes: Partial<Submission>): Submission {
  return { ...example(name), ...changes };
}
