import { parseAdjustment, type PreviousPeriod } from 'trade-credit-pricing/adjustment';
import { readJson } from './json-input.js';
import type { Reading } from './policy-input.js';
import { refused } from './refused.js';
import { unreadable } from './told-stop.js';
import { headWords } from './words/head-words.js';
import { declarationWords } from './words/declaration-words.js';

/** Earlier periods as the next adjustment reads them, from the adjustments stored of them, oldest first. */
export async function earlierPeriods(
  files: readonly string[],
  reading: Reading,
): Promise<PreviousPeriod[]> {
  const periods: PreviousPeriod[] = [];
  for (const file of files) periods.push(await periodIn(file, reading));
  return periods.sort((a, b) => (a.from < b.from ? -1 : 1));
}

async function periodIn(file: string, { io }: Reading): Promise<PreviousPeriod> {
  const read = parseAdjustment(await readJson(file, io));
  if (!read.ok) throw refused(headWords.noAdjustment(file), read.issues);
  const { asPrevious } = read.adjustment;
  if (asPrevious === null) throw unreadable(declarationWords.noWholePeriod(file));
  return asPrevious;
}
