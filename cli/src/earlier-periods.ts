import { parseAdjustment, type PreviousPeriod } from 'trade-credit-pricing/adjustment';
import { issueLines } from './issue-lines.js';
import { readJson } from './json-input.js';
import type { Reading } from './policy-input.js';
import { unreadable } from './told-stop.js';

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
  if (!read.ok)
    throw unreadable(
      [`${file} holds no adjustment that can be used:`, ...issueLines(read.issues, 'en')].join(
        '\n',
      ),
      [`${file}中没有可用的保费结算：`, ...issueLines(read.issues, 'zh-CN')].join('\n'),
    );
  const { asPrevious } = read.adjustment;
  if (asPrevious === null)
    throw unreadable(
      `${file} cannot stand for an earlier period: not all of it is declared, or nothing is said of its claims. Adjust it again with every day declared and --clean or its claims`,
      `${file}不能作为以前的保险期间：尚未全部申报，或未说明有无赔案。请申报全部日期，并以 --clean 或赔案重新结算`,
    );
  return asPrevious;
}
