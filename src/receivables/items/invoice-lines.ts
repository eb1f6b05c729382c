import { type Decimal, sum } from '../../values/decimal.js';
import { addGuess, type Drop, type Item } from './item.js';

/** A row with its invoice number and the cells it was read from. */
interface ItemRow {
  readonly item: Item;
  readonly number: string;
  readonly cells: readonly string[];
}

/** Places of columns that were read and are of the document, so that its lines repeat them. */
type DocumentPlaces = readonly number[];

/** What tells the lines of an invoice from other rows. */
export interface InvoiceNumbers {
  /** Of each item, in their order; empty where it has none. */
  readonly numbers: readonly string[];
  /** The cells of every row of the list. */
  readonly rows: readonly (readonly string[])[];
  readonly places: DocumentPlaces;
}

/** Rows that remain, and those that are another line of an invoice that remains. */
export interface InvoicesOfRows {
  readonly items: readonly Item[];
  readonly dropped: readonly { readonly item: Item; readonly drop: Drop }[];
}

const lastDay = Number.MAX_SAFE_INTEGER;
const scientific = /^\d[.,]\d+e\+?\d+$/i;

/**
 * Makes one invoice of rows that are its lines: rows of one buyer, number, date and total that differ in other columns.
 * The total counts once; open amounts count once where they repeat, and are added up where total and paid prove that
 * they are parts. Rows that are equal in every cell are kept and said, as are rows of one number with other totals.
 * Numbers that a spreadsheet has turned into powers of ten are no numbers any more, and are not compared.
 */
export function invoicesOfRows(items: readonly Item[], known: InvoiceNumbers): InvoicesOfRows {
  const dropped = new Map<Item, Drop>();
  for (const group of repeatedNumbers(items, known)) settleNumber(group, known.places, dropped);
  if (dropped.size === 0) return { items, dropped: [] };
  return {
    items: items.filter((item) => !dropped.has(item)),
    dropped: [...dropped].map(([item, drop]) => ({ item, drop })),
  };
}

/** Rows that share kind, buyer and number with another. */
function repeatedNumbers(
  items: readonly Item[],
  { numbers, rows }: InvoiceNumbers,
): readonly (readonly ItemRow[])[] {
  const firsts = new Map<string, Item>();
  const repeated = new Map<string, ItemRow[]>();
  items.forEach((item, place) => {
    const number = numbers[place] ?? '';
    const first = number === '' ? item : firsts.get(number);
    if (first === undefined) firsts.set(number, item);
    else if (first !== item && !scientific.test(number)) {
      const same = repeated.get(number) ?? [rowOf(first, number, rows)];
      same.push(rowOf(item, number, rows));
      repeated.set(number, same);
    }
  });
  return [...repeated.values()].flatMap((same) =>
    partition(same, ({ item, number }) => `${item.kind} ${item.buyer} ${number}`).filter(
      ({ length }) => length > 1,
    ),
  );
}

function rowOf(item: Item, number: string, rows: InvoiceNumbers['rows']): ItemRow {
  return { item, number, cells: rows[item.row] ?? [] };
}

function settleNumber(
  group: readonly ItemRow[],
  places: DocumentPlaces,
  dropped: Map<Item, Drop>,
): void {
  const [first] = group;
  for (const same of partition(
    group,
    ({ item }) => `${item.invoiced} ${item.currency} ${item.total.toFixed()}`,
  )) {
    const documents = partition(same, ({ cells }) =>
      places.map((index) => cells[index] ?? '').join('\u0000'),
    );
    if (documents.length > 1 && splitByPayment(same)) continue;
    for (const rows of documents) {
      const [lead] = rows;
      if (lead !== undefined && lead !== first)
        addGuess(lead.item, 'duplicate-number', {
          number: lead.number.slice(0, 40),
          row: (first?.item.row ?? 0) + 1,
        });
      settleLines(rows, dropped);
    }
  }
}

function partition(
  rows: readonly ItemRow[],
  keyOf: (row: ItemRow) => string,
): readonly (readonly ItemRow[])[] {
  const parts = new Map<string, ItemRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [row]);
    else part.push(row);
  }
  return [...parts.values()];
}

/** An invoice that is repeated for each of its payments counts once: each row is the part paid by its payment. */
function splitByPayment(rows: readonly ItemRow[]): boolean {
  const paid = rows.map(({ item }) => item.paid);
  const [lead] = rows;
  if (lead === undefined || paid.some((amount) => amount === undefined || amount.isZero()))
    return false;
  if (new Set(rows.map(({ item }) => item.cleared)).size < rows.length) return false;
  const together = sum(paid.filter((amount) => amount !== undefined));
  if (together.abs().greaterThan(lead.item.total.abs())) return false;
  const rate = rateOf(lead.item);
  const rest = lead.item.total.minus(together);
  const open = earliestDue(rows);
  for (const row of rows) {
    const { item } = row;
    const left = row === open ? rest : rest.minus(rest);
    become(item, (item.paid ?? item.total).plus(left), rate);
    item.stillOpen = scaled(left, rate);
  }
  return true;
}

function scaled(amount: Decimal, rate: Decimal | undefined): Decimal {
  return rate === undefined ? amount : amount.times(rate);
}

function rateOf({ total, value }: Item): Decimal | undefined {
  return total.isZero() ? undefined : value.dividedBy(total);
}

/** Rows that are equal in every cell are no lines, unless others of the invoice are. */
function settleLines(rows: readonly ItemRow[], dropped: Map<Item, Drop>): void {
  const different = new Set(rows.map(({ cells }) => JSON.stringify(cells)));
  const [lead] = rows;
  if (lead === undefined || rows.length === 1) return;
  if (different.size === 1) {
    for (const { item, number } of rows.slice(1))
      addGuess(item, 'duplicate-row', { number: number.slice(0, 40), row: lead.item.row + 1 });
    return;
  }
  const parts = partsOf(rows);
  if (parts) {
    splitByPart(rows, parts);
    return;
  }
  const differ = new Set(rows.map(({ item }) => item.due)).size > 1;
  const kept = earliestDue(rows);
  if (differ) addGuess(kept.item, 'due-dates-differ', { number: lead.number.slice(0, 40) });
  for (const { item } of rows)
    if (item !== kept.item)
      dropped.set(item, {
        code: 'invoice-line',
        facts: { number: lead.number.slice(0, 40), row: kept.item.row + 1 },
      });
}

/** Between rows due on one day the first by its cells, so that the order of the rows makes no difference. */
function earliestDue(rows: readonly ItemRow[]): ItemRow {
  return rows.reduce((earliest, row) => {
    const days = (row.item.due ?? lastDay) - (earliest.item.due ?? lastDay);
    return days < 0 || (days === 0 && textOf(row) < textOf(earliest)) ? row : earliest;
  });
}

function textOf({ cells }: ItemRow): string {
  return cells.join('\u0000');
}

type Parts = 'proved' | 'by-due-date' | undefined;

/**
 * Whether open amounts are parts of the invoice. They are where they add up to its total less what was paid, and one of
 * them alone does not; where nothing tells what was paid, they are where the due dates differ and the sum is no more than
 * the total.
 */
function partsOf(rows: readonly ItemRow[]): Parts {
  const opens = rows.map(({ item }) => item.open);
  const [first] = rows;
  if (first === undefined || opens.some((open) => open === undefined)) return undefined;
  const known = opens.filter((open) => open !== undefined);
  const { total } = first.item;
  const together = sum(known);
  const repeats = known.every((open) => open.equals(known[0] ?? 0));
  const left = paidSums(rows).map((paid) => total.minus(paid));
  if (repeats && left.some((rest) => rest.equals(known[0] ?? 0))) return undefined;
  if (left.some((rest) => rest.equals(together))) return 'proved';
  const dues = new Set(rows.map(({ item }) => item.due)).size;
  if (repeats && (dues < rows.length || known[0]?.equals(total) === true)) return undefined;
  if (together.equals(total)) return 'proved';
  return together.abs().lessThanOrEqualTo(total.abs()) ? 'by-due-date' : undefined;
}

/** What was paid: the amount that every row repeats, or the sum of the rows. */
function paidSums(rows: readonly ItemRow[]): readonly Decimal[] {
  const paid = rows.map(({ item }) => item.paid);
  if (paid.some((amount) => amount === undefined)) return [];
  const known = paid.filter((amount) => amount !== undefined);
  const [first] = known;
  if (first === undefined) return [];
  return known.every((amount) => amount.equals(first)) ? [first, sum(known)] : [sum(known)];
}

/** Each part is owed for itself by its due date; what was paid is of the part due first. */
function splitByPart(rows: readonly ItemRow[], parts: Parts): void {
  const lead = earliestDue(rows);
  const share = rateOf(lead.item);
  const others = rows.filter((row) => row !== lead);
  const rest = sum(others.map(({ item }) => item.open ?? item.total));
  for (const { item } of others) become(item, item.open ?? item.total, share);
  become(lead.item, lead.item.total.minus(rest), share);
  if (parts === 'by-due-date')
    addGuess(lead.item, 'parts-assumed', { number: lead.number.slice(0, 40), rows: rows.length });
}

function become(item: Item, total: Decimal, rate: Decimal | undefined): void {
  item.total = total;
  item.value = scaled(total, rate);
}
