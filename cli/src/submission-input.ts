import { parseSubmission, type SubmissionResult } from 'trade-credit-pricing';
import { countryNames } from 'trade-credit-pricing/country-names';
import type { Io } from './io.js';
import { parseJson, readText } from './json-input.js';
import { unreadable } from './told-stop.js';
import { called, fileWords } from './words/file-words.js';

/** Reads a submission; a country that was sent by name is answered with its code. */
export function readSubmission(input: unknown): SubmissionResult {
  return parseSubmission(input, { countryNames: countryNames() });
}

/** The submission in a file, or what is wrong with it. Rows of a ledger are answered with the command that reads them. */
export async function submissionIn(file: string, io: Io): Promise<SubmissionResult> {
  const text = await readText(file, io);
  if (isRows(text)) throw unreadable(fileWords.rows(called(file)));
  return readSubmission(parseJson(text, called(file)));
}

/** True for rows of cells: two lines or more with what stands between cells, and nothing JSON begins with. */
function isRows(text: string): boolean {
  const [first = '', second = ''] = text.trim().split(/\r?\n/, 2);
  return !/^\W*[{["]/.test(first) && [first, second].every((line) => /[,;\t|]/.test(line));
}
