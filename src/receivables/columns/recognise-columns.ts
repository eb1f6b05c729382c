import { cellText } from '../cells/cell-text.js';
import type { ReceivablesTable } from '../receivables-options.js';
import { ageingBuckets, type AgeingBucket } from './ageing-headers.js';
import { headerPatterns, type HeaderPattern } from './header-patterns.js';
import { headerSynonyms } from './header-synonyms.js';
import { headerText, type HeaderText } from './header-text.js';
import { looksLikeNames } from './names-in-column.js';
import type { ReceivablesField } from './receivables-field.js';

/** A column that was recognised. */
export interface FoundColumn {
  readonly header: string;
  readonly index: number;
  readonly how: 'stated' | 'header' | 'words' | 'content';
  readonly currency?: string;
  readonly scale?: number;
}

/** Every column of a list, recognised or not. */
export interface RecognisedColumns {
  readonly fields: ReadonlyMap<ReceivablesField, FoundColumn>;
  readonly buckets: readonly AgeingBucket[];
  readonly unread: readonly string[];
  /** Fields that the caller mapped to a header that does not exist. */
  readonly notFound: readonly (readonly [ReceivablesField, string])[];
}

interface Search {
  readonly header: readonly string[];
  readonly texts: readonly HeaderText[];
  readonly fields: Map<ReceivablesField, FoundColumn>;
  readonly taken: Set<number>;
}

/** Headers that may hold numbers or names of buyers; what is in the column decides. */
const eitherNameOrNumber = new Set(
  'customer client debtor debitor kunde payer buyer 客户 买方 债务人'.split(' '),
);
const namesIfNothingElse =
  'customer client debtor debitor kunde company firm entity 客户 买方 债务人 公司';

/** Recognises the columns of a table: as stated, by their whole headers, by the words in them. */
export function recogniseColumns(
  table: ReceivablesTable,
  stated: Readonly<Partial<Record<ReceivablesField, string>>>,
): RecognisedColumns {
  const { header } = table;
  const search: Search = {
    header,
    texts: header.map(headerText),
    fields: new Map(),
    taken: new Set(),
  };
  const notFound = takeStated(search, stated);
  const buckets = ageingBuckets(header).filter(({ index }) => !search.taken.has(index));
  for (const { index } of buckets) search.taken.add(index);
  takeKnownHeaders(search);
  namesInsteadOfNumbers(search, table);
  takeByWords(search);
  if (!search.fields.has('buyerName')) take(search, 'buyerName', namesIfNothingElse);
  const unread = header.filter((name, index) => !search.taken.has(index) && name.trim() !== '');
  return { fields: search.fields, buckets, unread, notFound };
}

function takeStated(
  search: Search,
  stated: Readonly<Partial<Record<ReceivablesField, string>>>,
): (readonly [ReceivablesField, string])[] {
  const missing: (readonly [ReceivablesField, string])[] = [];
  for (const [field, name] of Object.entries(stated) as [ReceivablesField, string][]) {
    const index = placeOf(search, name);
    if (index < 0) missing.push([field, name]);
    else found(search, field, index, 'stated');
  }
  return missing;
}

/** The header itself, or one that differs from it only by case, spaces and punctuation. */
function placeOf({ header, texts }: Search, name: string): number {
  const exact = header.indexOf(name);
  if (exact >= 0) return exact;
  const cleaned = header.findIndex((each) => cellText(each) === cellText(name));
  const [key = ''] = headerText(name).keys;
  return cleaned >= 0 || key === '' ? cleaned : texts.findIndex(({ keys }) => keys[0] === key);
}

function takeKnownHeaders(search: Search): void {
  for (const [field, synonyms] of Object.entries(headerSynonyms) as [ReceivablesField, string][])
    if (!search.fields.has(field)) take(search, field, synonyms);
}

function take(search: Search, field: ReceivablesField, synonyms: string): void {
  const free = new Map<string, number>();
  const most = Math.max(0, ...search.texts.map(({ keys }) => keys.length));
  for (let rank = 0; rank < most; rank += 1)
    search.texts.forEach(({ keys }, index) => {
      const key = keys[rank];
      if (key !== undefined && !search.taken.has(index) && !free.has(key)) free.set(key, index);
    });
  const best = synonyms.split(' ').find((synonym) => free.has(synonym));
  const index = best === undefined ? undefined : free.get(best);
  if (index !== undefined) found(search, field, index, 'header');
}

/** A column headed `Customer` that holds names is the column of names. */
function namesInsteadOfNumbers({ fields, texts }: Search, table: ReceivablesTable): void {
  const column = fields.get('buyer');
  if (column?.how !== 'header' || fields.has('buyerName')) return;
  if (!eitherNameOrNumber.has(texts[column.index]?.keys[0] ?? '')) return;
  if (!looksLikeNames(table, column.index)) return;
  fields.delete('buyer');
  fields.set('buyerName', { ...column, how: 'content' });
}

function takeByWords(search: Search): void {
  for (const pattern of headerPatterns) {
    if (search.fields.has(pattern.field)) continue;
    const index = search.texts.findIndex(
      ({ words }, place) => !search.taken.has(place) && fits(words, pattern),
    );
    if (index >= 0) found(search, pattern.field, index, 'words');
  }
}

/** True when each list has a word of the header to itself. */
function fits(words: readonly string[], { all, none = '' }: HeaderPattern): boolean {
  const excluded = new Set(none.split(' '));
  if (words.some((word) => excluded.has(word))) return false;
  const used = new Set<string>();
  return all.every((list) => {
    const known = new Set(list.split(' '));
    const word = words.find((each) => known.has(each) && !used.has(each));
    if (word !== undefined) used.add(word);
    return word !== undefined;
  });
}

function found(
  search: Search,
  field: ReceivablesField,
  index: number,
  how: FoundColumn['how'],
): void {
  const { currency, scale } = search.texts[index] ?? {};
  search.taken.add(index);
  search.fields.set(field, {
    header: search.header[index] ?? '',
    index,
    how,
    ...(currency === undefined ? {} : { currency }),
    ...(scale === undefined ? {} : { scale }),
  });
}
