import { cellText } from '../cells/cell-text.js';
import { settledCurrency } from '../cells/currency-text.js';
import type { ContentOf } from './column-content.js';
import { fieldsOfKey } from './fields-of-key.js';
import { fitsField } from './field-content.js';
import type { HeaderText } from './header-text.js';
import { amountFields, dateFields, type ReceivablesField } from './receivables-field.js';

/** A column that was recognised. */
export interface FoundColumn {
  readonly header: string;
  readonly index: number;
  readonly how: 'stated' | 'header' | 'words' | 'content';
  readonly currency?: string;
  readonly scale?: number;
}

/** Columns while they are looked for. */
export interface ColumnSearch {
  readonly header: readonly string[];
  readonly texts: readonly HeaderText[];
  readonly fields: Map<ReceivablesField, FoundColumn>;
  readonly taken: Set<number>;
  readonly content: ContentOf;
  /** Currencies that a sign in a header may mean, the likeliest first. */
  readonly currencies: readonly string[];
}

/** Takes the best known header of a field whose cells may be what the field holds, or no other field either. */
export function takeKnown(
  search: ColumnSearch,
  field: ReceivablesField,
  synonyms: readonly string[],
): void {
  const free = freeHeaders(search);
  const ranked = synonyms.flatMap((key) => {
    const header = free.get(key);
    return header === undefined ? [] : [{ key, ...header }];
  });
  const known = [
    ...ranked.filter(({ rank }) => rank === 0),
    ...ranked.filter(({ rank }) => rank > 0),
  ];
  const best =
    known.find((header) => holds(search, field, header)) ??
    known.find((header) => headsAlone(search, field, header));
  if (best !== undefined) takeColumn(search, field, { index: best.index, how: 'header' });
}

/** Headers that are not taken yet, by their names and by the parts of them; whole names have rank 0. */
function freeHeaders({
  texts,
  taken,
}: ColumnSearch): ReadonlyMap<string, { index: number; rank: number }> {
  const free = new Map<string, { index: number; rank: number }>();
  const most = Math.max(0, ...texts.map(({ keys }) => keys.length));
  for (let rank = 0; rank < most; rank += 1)
    texts.forEach(({ keys }, index) => {
      const key = keys[rank];
      if (key !== undefined && !taken.has(index) && !free.has(key)) free.set(key, { index, rank });
    });
  return free;
}

interface Headed {
  readonly key: string;
  readonly index: number;
}

/** True when the cells may be what the field holds. Ones and zeros under `Paid` are yes and no, not amounts. */
function holds(
  { content }: ColumnSearch,
  field: ReceivablesField,
  { key, index }: Headed,
): boolean {
  const cells = content(index);
  if (!fitsField(field, cells)) return false;
  const isFlag = cells.filled > 0 && cells.yesNo === cells.filled;
  return !isFlag || !isAmount(field) || !fieldsOfKey(key).some((other) => flags.has(other));
}

/** A header that names a day or an amount and nothing else is taken at its word, so that its cells are reported. */
function headsAlone(
  { content }: ColumnSearch,
  field: ReceivablesField,
  { key, index }: Headed,
): boolean {
  if (!reported.has(field)) return false;
  return !fieldsOfKey(key).some((other) => other !== field && fitsField(other, content(index)));
}

const flags: ReadonlySet<ReceivablesField> = new Set(['open', 'closed']);
const reported: ReadonlySet<ReceivablesField> = new Set([
  ...amountFields,
  ...dateFields,
  ...(['currency', 'localCurrency', 'country', 'status', 'documentType', 'terms'] as const),
]);

function isAmount(field: ReceivablesField): boolean {
  return amountFields.some((each) => each === field);
}

/** Takes a column as a field. */
export function takeColumn(
  search: ColumnSearch,
  field: ReceivablesField,
  { index, how }: Pick<FoundColumn, 'index' | 'how'>,
): void {
  const { currency, scale } = search.texts[index] ?? {};
  const code = currency && settledCurrency(currency, search.currencies);
  const header = search.header[index] ?? '';
  search.taken.add(index);
  search.fields.set(field, {
    header: cellText(header) === '' ? '' : header,
    index,
    how,
    ...(code === undefined ? {} : { currency: code }),
    ...(scale === undefined ? {} : { scale }),
  });
}
