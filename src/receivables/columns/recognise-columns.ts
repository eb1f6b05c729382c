import { filledText } from '../cells/cell-text.js';
import { documentKindOf } from '../cells/document-kind.js';
import { settledCurrency } from '../cells/currency-text.js';
import { countryIndex, countryOf } from '../../values/country-names/country-of.js';
import type { ReceivablesTable } from '../receivables-options.js';
import {
  ageingBuckets,
  bucketsDoubtful,
  type AgeingBucket,
  type StatedBuckets,
} from './ageing-headers.js';
import { chooseBuyer } from './buyer-columns.js';
import { contentOf } from './column-content.js';
import { takeColumn, takeKnown, type ColumnSearch, type FoundColumn } from './column-search.js';
import { fitsField } from './field-content.js';
import { synonymsOf } from './fields-of-key.js';
import { headerPatterns, type HeaderPattern } from './header-patterns.js';
import { headerText } from './header-text.js';
import { placeOf } from './place-of-header.js';
import type { ReceivablesField } from './receivables-field.js';

/** Headers of columns that hold countries in some lists, and regions in others. */
const territories: ReadonlySet<string> = /*#__PURE__*/ new Set(
  'territory region market nation area salesterritory gebiet région region territorio zona mercado regio gebied 地区 区域'.split(
    ' ',
  ),
);

const mostKinds = 12;

/** Every column of a list, recognised or not. */
export interface RecognisedColumns {
  readonly fields: ReadonlyMap<ReceivablesField, FoundColumn>;
  readonly buckets: readonly AgeingBucket[];
  /** True when numbers alone head ageing buckets that they could as well begin as end. */
  readonly bucketsDoubtful: boolean;
  /** Headers of columns that were not read. */
  readonly unread: readonly string[];
  /** Their places, those without a header included. */
  readonly unreadPlaces: readonly number[];
  /** Fields that the caller mapped to a header that does not exist. */
  readonly notFound: readonly (readonly [ReceivablesField, string])[];
  /** Headers of ids that the names contradict, so that the names decide. */
  readonly refusedIds: readonly string[];
}

/** What else is known of the columns. */
export interface KnownOfColumns {
  /** What the caller says of buckets, and the places of columns that are none. */
  readonly buckets?:
    { readonly spans: StatedBuckets; readonly none: ReadonlySet<number> } | undefined;
  /** The day of the list, in days since 1970-01-01. */
  readonly asOf?: number | undefined;
  /** Currencies that a sign in a header may mean, the likeliest first. */
  readonly currencies?: readonly string[] | undefined;
}

/** Recognises the columns of a table: as stated, by their whole headers and the words in them, and by what is in them. */
export function recogniseColumns(
  table: ReceivablesTable,
  columns: Readonly<Partial<Record<ReceivablesField, string>>> = {},
  { buckets: stated, currencies = [], asOf }: KnownOfColumns = {},
): RecognisedColumns {
  const { header } = table;
  const search: ColumnSearch = {
    header,
    texts: header.map(headerText),
    fields: new Map(),
    taken: new Set(),
    content: contentOf(table),
    currencies,
  };
  const notFound = takeStated(search, columns);
  const { buckets, doubtful } = takeBuckets(search, { buckets: stated, asOf });
  takeKnownHeaders(search);
  takeByWords(search);
  const refusedIds = chooseBuyer(search, table);
  takeCountryByContent(search, table);
  takeKindByContent(search, table);
  const unreadPlaces = header.flatMap((_, index) => (search.taken.has(index) ? [] : [index]));
  const unread = namesAt(header, unreadPlaces);
  return {
    fields: search.fields,
    buckets,
    bucketsDoubtful: doubtful,
    unread,
    unreadPlaces,
    notFound,
    refusedIds,
  };
}

/** The headers at some places, those that are empty left out. */
export function namesAt(header: readonly string[], places: readonly number[]): readonly string[] {
  return places.map((index) => header[index] ?? '').filter((name) => name.trim() !== '');
}

function takeStated(
  search: ColumnSearch,
  stated: Readonly<Partial<Record<ReceivablesField, string>>>,
): (readonly [ReceivablesField, string])[] {
  const missing: (readonly [ReceivablesField, string])[] = [];
  for (const [field, name] of Object.entries(stated) as [ReceivablesField, string][]) {
    const index = placeOf(search.header, name);
    if (index < 0) missing.push([field, name]);
    else takeColumn(search, field, { index, how: 'stated' });
  }
  return missing;
}

function takeBuckets(
  search: ColumnSearch,
  { buckets: stated, asOf }: Pick<KnownOfColumns, 'buckets' | 'asOf'>,
): { buckets: readonly AgeingBucket[]; doubtful: boolean } {
  const headers = search.header.map((header, index) =>
    stated?.none.has(index) === true ? '' : header,
  );
  const known = { stated: stated?.spans, asOf };
  const found = ageingBuckets(headers, known);
  const buckets = found
    .filter(({ index, stated: isStated }) => {
      const { filled, amounts } = search.content(index);
      return !search.taken.has(index) && (isStated === true || amounts * 2 >= filled);
    })
    .map((bucket) => {
      const currency = search.texts[bucket.index]?.currency;
      const settled = currency && settledCurrency(currency, search.currencies);
      return settled === undefined ? bucket : { ...bucket, currency: settled };
    });
  for (const { index } of buckets) search.taken.add(index);
  return { buckets, doubtful: buckets.length > 0 && bucketsDoubtful(headers, known) };
}

function takeKnownHeaders(search: ColumnSearch): void {
  for (const [field, synonyms] of synonymsOf())
    if (!search.fields.has(field)) takeKnown(search, field, synonyms);
}

function takeByWords(search: ColumnSearch): void {
  for (const pattern of headerPatterns) {
    if (search.fields.has(pattern.field)) continue;
    const index = search.texts.findIndex(
      ({ words }, place) =>
        !search.taken.has(place) &&
        fits(words, pattern) &&
        fitsField(pattern.field, search.content(place)),
    );
    if (index >= 0) takeColumn(search, pattern.field, { index, how: 'words' });
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

/** A column whose texts are kinds of documents, two or more of them, says of each row what it records. */
function takeKindByContent(search: ColumnSearch, { rows }: ReceivablesTable): void {
  if (search.fields.has('documentType')) return;
  const index = search.header.findIndex((_, place) => {
    const { filled, distinct } = search.content(place);
    if (search.taken.has(place) || filled === 0 || distinct > mostKinds) return false;
    const texts = new Set(rows.map((row) => filledText(row[place] ?? '')));
    texts.delete('');
    const kinds = new Set([...texts].map(documentKindOf));
    return !kinds.has(undefined) && kinds.size > 1;
  });
  if (index >= 0) takeColumn(search, 'documentType', { index, how: 'content' });
}

/** A territory is a country where every one of its texts is the name of one. */
function takeCountryByContent(search: ColumnSearch, { rows }: ReceivablesTable): void {
  if (search.fields.has('country')) return;
  const index = search.texts.findIndex(
    ({ keys: [key = ''] }, place) => !search.taken.has(place) && territories.has(key),
  );
  const texts = new Set(index < 0 ? [] : rows.map((row) => filledText(row[index] ?? '')));
  texts.delete('');
  if (texts.size === 0) return;
  const countries = countryIndex();
  if ([...texts].every((text) => countryOf(text, countries)?.how !== undefined && /\D/.test(text)))
    takeColumn(search, 'country', { index, how: 'content' });
}
