import { cellText, filledText } from '../cells/cell-text.js';
import { nameKey } from '../cells/name-key.js';
import { remembered } from '../cells/remembered.js';
import { totalLabel } from '../layout/total-label.js';
import type { ReceivablesTable } from '../receivables-options.js';
import { takeColumn, takeKnown, type ColumnSearch, type FoundColumn } from './column-search.js';
import { fieldsOfKey, synonymsOf } from './fields-of-key.js';
import { dateFields } from './receivables-field.js';

const namesIfNothingElse = 'company firm firma entity business organization 公司 单位'.split(' ');
const mostIds = 3;

/**
 * Decides which column names the buyer and which holds its id. Ids look like ids: a column of names is the column of
 * names whatever its header. An id that is the same for different names is none, and the names decide. Answers the
 * headers of ids that were refused.
 */
export function chooseBuyer(search: ColumnSearch, table: ReceivablesTable): readonly string[] {
  const refused: number[] = [];
  for (let attempt = 0; attempt < mostIds; attempt += 1) {
    namesAreNames(search);
    const index = contradictedIds(search, table);
    if (index === undefined) break;
    refused.push(index);
    search.fields.delete('buyer');
    takeKnown(search, 'buyer', synonymsOf().find(([field]) => field === 'buyer')?.[1] ?? []);
  }
  for (const index of refused) search.taken.delete(index);
  const known = search.fields.has('buyer') || search.fields.has('buyerName');
  if (!search.fields.has('buyerName')) takeNames(search, known, table.rows);
  return refused.map((index) => search.header[index] ?? '');
}

function holdsNames({ content }: ColumnSearch, index: number): boolean {
  const { names, filled } = content(index);
  return filled > 0 && names * 2 >= filled;
}

function namesAreNames(search: ColumnSearch): void {
  const { fields, taken } = search;
  const id = fields.get('buyer');
  const name = fields.get('buyerName');
  if (id === undefined || id.how === 'stated' || !holdsNames(search, id.index)) return;
  if (name === undefined) fields.set('buyerName', { ...id, how: 'content' });
  else if (name.how !== 'stated' && looksLikeIds(search, name.index)) {
    fields.set('buyerName', { ...id, how: 'content' });
    fields.set('buyer', { ...name, how: 'content' });
    return;
  } else taken.delete(id.index);
  fields.delete('buyer');
}

function looksLikeIds(search: ColumnSearch, index: number): boolean {
  return search.content(index).filled > 0 && search.content(index).names === 0;
}

/** Place of the column of ids when the names contradict it. */
function contradictedIds({ fields }: ColumnSearch, table: ReceivablesTable): number | undefined {
  const id = fields.get('buyer');
  const name = fields.get('buyerName');
  if (id === undefined || name === undefined || id.how === 'stated') return undefined;
  return idsContradictNames(table, id, name.index) ? id.index : undefined;
}

function idsContradictNames(
  { rows }: ReceivablesTable,
  { index, how }: FoundColumn,
  name: number,
): boolean {
  const namesOf = new Map<string, Set<string>>();
  const names = new Set<string>();
  let counted = 0;
  const keyed = remembered((text) => (totalLabel(text) === undefined ? nameKey(text) : ''));
  const pairs = new Map<string, string>();
  for (const row of rows) {
    const [rawId, rawName] = [row[index] ?? '', row[name] ?? ''];
    if (pairs.get(rawId) === rawName) {
      counted += 1;
      continue;
    }
    const [id, text] = [filledText(rawId), filledText(rawName)];
    const key = id === '' || text === '' ? '' : keyed(text);
    if (key === '') continue;
    pairs.set(rawId, rawName);
    counted += 1;
    names.add(key);
    const known = namesOf.get(id);
    if (known === undefined) namesOf.set(id, new Set([key]));
    else known.add(key);
  }
  const several = [...namesOf.values()].filter((known) => known.size > 1).length;
  if (names.size < 2) return false;
  if (namesOf.size === 1) return true;
  if (several * 2 > namesOf.size && names.size > namesOf.size) return true;
  return how === 'words' && namesOf.size === counted && names.size * 2 <= counted;
}

/** `客户` beside `客户编码`, `Customer` beside `Customer No`: names where the ids have a column of their own. */
function takeNamesOfBuyers(search: ColumnSearch): void {
  const index = search.texts.findIndex(
    ({ keys: [key = ''] }, place) =>
      !search.taken.has(place) && fieldsOfKey(key).includes('buyer') && holdsNames(search, place),
  );
  if (index >= 0) takeColumn(search, 'buyerName', { index, how: 'header' });
}

/** A column with buyers in rows without a date, and numbers of invoices in the dated rows below each of them. */
function headsInvoices(
  search: ColumnSearch,
  index: number,
  rows: ReceivablesTable['rows'],
): boolean {
  const dates = dateFields.flatMap((field) => search.fields.get(field)?.index ?? []);
  const filled = rows.filter((cells) => filledText(cells[index] ?? '') !== '');
  const dated = filled.filter((cells) => dates.some((at) => filledText(cells[at] ?? '') !== ''));
  const numbers = dated.filter((cells) => /\d/.test(cells[index] ?? ''));
  return dated.length > 0 && dated.length < filled.length && numbers.length === dated.length;
}

/** A column of names that no header gives away: a company, one without a header, or the only one with names. */
function takeNames(search: ColumnSearch, known: boolean, rows: ReceivablesTable['rows']): void {
  takeKnown(search, 'buyerName', namesIfNothingElse);
  if (!search.fields.has('buyerName')) takeNamesOfBuyers(search);
  if (known || search.fields.has('buyerName')) return;
  const free = search.header.flatMap((_, index) =>
    search.taken.has(index) || !holdsNames(search, index) ? [] : [index],
  );
  const headless = free.find((index) => cellText(search.header[index] ?? '') === '');
  if (headless !== undefined && headsInvoices(search, headless, rows)) return;
  const index = headless ?? (free.length === 1 ? free[0] : undefined);
  if (index !== undefined) takeColumn(search, 'buyerName', { index, how: 'content' });
}
