import Papa from 'papaparse';
import { decodeText, ListError, parseCsv, parseJson, ToldStop } from 'trade-credit-cli/files';
import { ledgerSheets, looksLikeWorkbook, WorkbookError } from 'trade-credit-cli/workbook';
import { explainIssues, type Issue } from 'trade-credit-pricing/issues';
import {
  buyersFromReceivables,
  type ReceivablesTable,
  tableFromSheets,
} from 'trade-credit-pricing/receivables';
import type { Draft, Opened, Tasks } from '../protocol.js';
import { speechIn } from '../speech/in-language.js';
import { words } from '../words.js';

type Asked = Tasks['open']['ask'];

/** A file as what it holds: a submission, or the buyers of a list of receivables. What is wrong with it is said. */
export async function open(asked: Asked): Promise<Opened> {
  try {
    return await opened(asked);
  } catch (error) {
    if (error instanceof ListError) return refused(error, asked);
    return { is: 'refused', said: saidOf(error, asked) };
  }
}

async function opened(asked: Asked): Promise<Opened> {
  const { bytes, name } = asked;
  if (looksLikeWorkbook(bytes)) {
    const found = tableFromSheets(await ledgerSheets(bytes));
    return found.status === 'invalid' ? refused(found, asked) : list(found.table, asked);
  }
  const { text } = decodeText(bytes, name);
  if (!/^\s*[[{]/.test(text) && !name.toLowerCase().endsWith('.json'))
    return list(parseCsv(text, name).table, asked);
  const read = parseJson(text, { en: name, 'zh-CN': name });
  if (typeof read === 'object' && read !== null && !Array.isArray(read))
    return { is: 'submission', draft: read as Draft };
  return { is: 'refused', said: [words[asked.locale].noSubmission(name)] };
}

async function list(table: ReceivablesTable, { asOf, currency, locale }: Asked): Promise<Opened> {
  const read = buyersFromReceivables(table, { asOf, currency });
  if (read.status === 'invalid') return refused(read, { locale });
  const { buyers, turnover, notes, reports } = read;
  const { issues } = await speechIn(locale);
  const said = explainIssues([...notes, ...reports], issues).map(({ message }) => message);
  if (buyers.length === 0)
    return { is: 'refused', said: [words[locale].noneOwe, ...new Set(said)] };
  return { is: 'list', buyers, turnover, said: [...new Set(said)] };
}

/** What keeps a list from being read, in the language of the page. */
async function refused(
  { issues }: { readonly issues: readonly Issue[] },
  { locale }: Pick<Asked, 'locale'>,
): Promise<Opened> {
  const speech = await speechIn(locale);
  return {
    is: 'refused',
    said: explainIssues(issues, speech.issues).map(({ message }) => message),
  };
}

/** What is wrong with the file itself, in the language of the page. */
function saidOf(error: unknown, { name, locale }: Asked): readonly string[] {
  if (error instanceof ToldStop) return [error.told[locale]];
  if (!(error instanceof WorkbookError)) throw error;
  return [words[locale].ofFile(name, error.told[locale] ?? error.message)];
}

/** What was pasted as rows of cells: columns of a spreadsheet, or of a list with commas or semicolons. */
export function cells({ text }: Tasks['cells']['ask']): Tasks['cells']['answer'] {
  const delimiter = text.includes('\t') ? { delimiter: '\t' } : {};
  const { data } = Papa.parse<string[]>(text, { ...delimiter, skipEmptyLines: 'greedy' });
  return data.map((row) => row.map((cell) => cell.trim()));
}
