import Papa from 'papaparse';
import { ArgumentError } from 'trade-credit-pricing';
import { ledgerSheets, looksLikeWorkbook } from 'trade-credit-cli/workbook';
import {
  buyersFromReceivables,
  tableFromCells,
  tableFromSheets,
} from 'trade-credit-pricing/receivables';
import { chinese, english, explainIssues } from 'trade-credit-pricing/issues';
import type { Draft, Tasks } from './protocol.js';

const words = { en: english, 'zh-CN': chinese };

/** Buyers from a list of receivables, a workbook or text with columns, put in the place of the draft's own. */
export async function readLedger({
  bytes,
  draft,
  locale,
}: Tasks['ledger']['ask']): Promise<Tasks['ledger']['answer']> {
  const stated = { asOf: draft.asOf ?? '', currency: draft.currency ?? '' };
  const found = looksLikeWorkbook(bytes)
    ? tableFromSheets(await ledgerSheets(bytes))
    : tableFromCells(cellsOf(new TextDecoder().decode(bytes)));
  if (found.status === 'invalid') throw new ArgumentError(found.issues);
  const made = buyersFromReceivables(found.table, stated);
  if (made.status === 'invalid') throw new ArgumentError(made.issues);
  const said = explainIssues([...made.notes, ...made.reports], words[locale]);
  return {
    draft: merged(draft, made),
    buyers: made.buyers.length,
    said: [...new Set(said.map(({ message }) => message))],
  };
}

function cellsOf(text: string): string[][] {
  return Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
}

/** The list says who the buyers are and what they owe; what it does not say, such as grades and limits, is kept by id. */
function merged(
  draft: Draft,
  made: Extract<ReturnType<typeof buyersFromReceivables>, { readonly status: 'read' }>,
): Draft {
  const before = new Map((draft.buyers ?? []).map((buyer) => [buyer.id, buyer]));
  return {
    ...draft,
    buyers: made.buyers.map((buyer) => ({ ...before.get(buyer.id), ...buyer })),
    turnover: { ...draft.turnover, estimated: made.turnover },
  } as Draft;
}
