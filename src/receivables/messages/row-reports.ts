import { decimalText } from '../../values/decimal.js';
import type { DroppedRow } from '../items/read-items.js';
import type { Guess } from '../items/item.js';
import type { RowReport } from '../receivables-result.js';
import type { WholeText } from '../../values/text.js';
import { dropMessages } from './drop-messages.js';
import { filledMessage } from './filled-text.js';
import { guessMessages } from './guess-messages.js';
import type { ReportFacts, RowReportCode } from './report-codes.js';

/** A row in use, with what was guessed about it. */
export interface UsedRow {
  /** Place of the row, from 0. */
  readonly row: number;
  readonly guesses: readonly Guess[];
  readonly disputed?: boolean;
}

const templates: Readonly<Record<RowReportCode, WholeText>> = { ...dropMessages, ...guessMessages };
const mostRemembered = 10_000;

/** Reports of all rows in their order: one for a dropped row, one for each guess about a row in use. */
export function rowReports(
  used: readonly UsedRow[],
  dropped: readonly DroppedRow[],
  lines: readonly number[] | undefined,
): readonly RowReport[] {
  const message = rememberedMessages();
  const place = (row: number): Pick<RowReport, 'row' | 'line' | 'path'> => {
    const line = lines?.[row];
    return { path: `/rows/${row}`, row: row + 1, ...(line === undefined ? {} : { line }) };
  };
  const reports: RowReport[] = [];
  for (const { row, code, facts, amount, currency } of dropped) {
    const money = amount === undefined ? {} : { amount: decimalText(amount), currency };
    reports.push({
      ...place(row),
      severity: 'dropped',
      code,
      message: message(code, facts),
      facts,
      ...money,
    });
  }
  for (const { row, guesses, disputed } of used) {
    for (const { code, facts } of guesses)
      reports.push({
        ...place(row),
        severity: 'guessed',
        code,
        message: message(code, facts),
        facts,
      });
    if (disputed === true)
      reports.push({
        ...place(row),
        severity: 'noted',
        code: 'disputed',
        facts: {},
        message: message('disputed', {}),
      });
  }
  return reports.sort((one, other) => one.row - other.row);
}

/** Most rows of a list are reported in the same words, which are written once. */
function rememberedMessages(): (code: RowReportCode, facts: ReportFacts) => WholeText {
  const bySharedFacts = new Map<ReportFacts, WholeText>();
  const byWords = new Map<string, WholeText>();
  return (code, facts) => {
    const shared = bySharedFacts.get(facts);
    if (shared !== undefined) return shared;
    const key = code + JSON.stringify(facts);
    const message = byWords.get(key) ?? filledMessage(templates[code], facts);
    if (byWords.size < mostRemembered) byWords.set(key, message);
    if (bySharedFacts.size < mostRemembered) bySharedFacts.set(facts, message);
    return message;
  };
}
