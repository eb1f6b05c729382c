import Papa from 'papaparse';
import { decodeText, parseCsv, parseJson, ToldStop } from 'trade-credit-cli/files';
import { ledgerSheets, looksLikeWorkbook, WorkbookError } from 'trade-credit-cli/workbook';
import { explainIssues } from 'trade-credit-pricing/issues';
import {
  buyersFromReceivables,
  ReceivablesError,
  type ReceivablesTable,
  tableFromSheets,
} from 'trade-credit-pricing/receivables';
import type { Draft, Locale, Opened, Tasks } from '../protocol.js';
import { speechIn } from '../speech/in-language.js';

type Asked = Tasks['open']['ask'];

/** A file as what it holds: a submission, or the buyers of a list of receivables. What is wrong with it is said. */
export async function open(asked: Asked): Promise<Opened> {
  try {
    return await opened(asked);
  } catch (error) {
    return { is: 'refused', said: await saidOf(error, asked) };
  }
}

async function opened(asked: Asked): Promise<Opened> {
  const { bytes, name } = asked;
  if (looksLikeWorkbook(bytes))
    return list(tableFromSheets(await ledgerSheets(bytes)).table, asked);
  const { text } = decodeText(bytes, name);
  if (!/^\s*[[{]/.test(text) && !name.toLowerCase().endsWith('.json'))
    return list(parseCsv(text, name).table, asked);
  const read = parseJson(text, { en: name, 'zh-CN': name });
  if (typeof read === 'object' && read !== null && !Array.isArray(read))
    return { is: 'submission', draft: read as Draft };
  return { is: 'refused', said: [notOne[asked.locale](name)] };
}

const notOne: Record<Locale, (name: string) => string> = {
  en: (name) => `${name} holds JSON that is no submission: one object in braces is expected.`,
  'zh-CN': (name) => `${name}中的 JSON 不是投保资料：应为一个用花括号括起的对象。`,
};

const noBuyers: Record<Locale, string> = {
  en: 'No buyer that owes anything was found in the list.',
  'zh-CN': '清单中没有找到任何有欠款的买方。',
};

async function list(table: ReceivablesTable, { asOf, currency, locale }: Asked): Promise<Opened> {
  const { buyers, turnover, notes, reports } = buyersFromReceivables(table, { asOf, currency });
  const { issues } = await speechIn(locale);
  const said = explainIssues([...notes, ...reports], issues).map(({ message }) => message);
  if (buyers.length === 0) return { is: 'refused', said: [noBuyers[locale], ...new Set(said)] };
  return { is: 'list', buyers, turnover, said: [...new Set(said)] };
}

/** What stopped the reading, in the language of the page. */
async function saidOf(error: unknown, { name, locale }: Asked): Promise<readonly string[]> {
  if (error instanceof ToldStop) return [error.told[locale]];
  if (error instanceof WorkbookError) {
    const space = locale === 'en' ? ' ' : '';
    return [`${name}${space}${error.told[locale]}`];
  }
  if (!(error instanceof ReceivablesError)) throw error;
  const { issues } = await speechIn(locale);
  return explainIssues(error.issues, issues).map(({ message }) => message);
}

/** What was pasted as rows of cells: columns of a spreadsheet, or of a list with commas or semicolons. */
export function cells({ text }: Tasks['cells']['ask']): Tasks['cells']['answer'] {
  const delimiter = text.includes('\t') ? { delimiter: '\t' } : {};
  const { data } = Papa.parse<string[]>(text, { ...delimiter, skipEmptyLines: 'greedy' });
  return data.map((row) => row.map((cell) => cell.trim()));
}
