import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, sum } from '../../src/values/decimal.js';
import { ReceivablesError } from '../../src/receivables/receivables-error.js';
import { type ReceivablesResult } from '../../src/receivables/index.js';
import { buyersFromReceivables, tableFromCells } from './reading.js';
import { runsOf } from '../support/runs.js';

const options = { asOf: '2026-03-31', currency: 'EUR', defaultCountry: 'DE' };
const numRuns = runsOf(100);

function cents(amount: number): string {
  const [sign, size] = [amount < 0 ? '-' : '', Math.abs(amount)];
  return `${sign}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

function read(rows: readonly (readonly string[])[]): ReceivablesResult {
  return buyersFromReceivables(tableFromCells(rows).table, options);
}

/** Rows and amounts in are buyers and reported. */
function expectAccounted(result: ReceivablesResult): void {
  const { totals, reports } = result;
  const dropped = reports.filter(({ severity }) => severity === 'dropped');
  expect(totals.rowsUsed + dropped.length).toBe(totals.rowsIn);
  for (const each of totals.byCurrency)
    expect(decimal(each.amountUsed).plus(each.amountDropped).toFixed()).toBe(each.amountIn);
}

/** Amounts of the same list, in its columns; the order of columns and what else the list has is drawn. */
interface Column {
  readonly header: string;
  readonly cells: readonly string[];
  /** What a row of totals has there. */
  readonly total: string;
}

interface Dress {
  readonly order: readonly number[];
  readonly extra: readonly number[];
  readonly titles: readonly (readonly string[])[];
  readonly blankAfter: number;
  readonly totals: readonly string[];
}

const words = [
  ...['Total', 'Grand total', 'TOTAL A/R', 'Summe', 'Gesamtsumme', 'Total général', 'Totale'],
  ...['Totaal', 'Suma', '合计', '总 计', 'Report Total (EUR)', 'Σ'],
];
/** A second total repeats the first: only a word tells it from a buyer that owes as much. */
const totals = fc.oneof(
  fc.constant([]),
  fc.constantFrom(...words, 'All of them', 'Zusammen', 'Alles').map((label) => [label]),
  fc.tuple(fc.constantFrom(...words, 'All of them'), fc.constantFrom(...words)),
);

const extras: readonly ((rows: number) => Column)[] = [
  (rows) => ({ header: 'City', cells: Array.from({ length: rows }, () => 'Lyon'), total: '' }),
  (rows) => ({ header: 'Remarks', cells: Array.from({ length: rows }, () => ''), total: '' }),
  (rows) => ({
    header: 'Credit limit',
    cells: Array.from({ length: rows }, (_, row) => String((row + 1) * 5_000)),
    total: '',
  }),
  (rows) => ({
    header: 'Phone',
    cells: Array.from({ length: rows }, (_, row) => `+33 4 00 00 00 ${10 + row}`),
    total: '',
  }),
  (rows) => ({
    header: 'Sales rep',
    cells: Array.from({ length: rows }, (_, row) => `R${row % 2}`),
    total: '',
  }),
];

const dress: fc.Arbitrary<Dress> = fc.record({
  order: fc.array(fc.nat({ max: 1_000 }), { minLength: 16, maxLength: 16 }),
  extra: fc.uniqueArray(fc.nat({ max: extras.length - 1 }), { maxLength: 3 }),
  titles: fc.array(
    fc.constantFrom(['Aged receivables'], ['Sample Trading Ltd'], [''], ['Printed by', 'J. Doe']),
    { maxLength: 6 },
  ),
  blankAfter: fc.nat({ max: 6 }),
  totals,
});

/** Writes columns as the rows of a file. The label of a total stands in the column of names. */
function written(columns: readonly Column[], rows: number, worn: Dress): string[][] {
  const all = [...columns, ...worn.extra.map((place) => extras[place]!(rows))];
  const ordered = all
    .map((column, place) => ({ column, key: worn.order[place] ?? 0 }))
    .sort((one, other) => one.key - other.key)
    .map(({ column }) => column);
  const body = Array.from({ length: rows }, (_, row) => ordered.map(({ cells }) => cells[row]!));
  const blank = ordered.map(() => '');
  const totals = worn.totals.map((label) =>
    ordered.map((column) => (column === columns[0] ? label : column.total)),
  );
  const split = Math.min(worn.blankAfter, rows);
  return [
    ...worn.titles.map((title) => [...title]),
    ordered.map(({ header }) => header),
    ...body.slice(0, split),
    ...(split < rows ? [blank] : []),
    ...body.slice(split),
    ...totals,
  ];
}

const spans = ['Not due', '1-30', '31-60', '61-90', '90+'];
const languages: readonly (readonly string[])[] = [
  ['Customer', ...spans, 'Balance'],
  ['Kunde', 'nicht fällig', '1-30 Tage', '31-60 Tage', '61-90 Tage', 'über 90 Tage', 'Saldo'],
  ['Client', 'Non échu', '1-30 j', '31-60 j', '61-90 j', '+90 j', 'Total'],
  ['Cliente', 'No vencido', '1-30 días', '31-60 días', '61-90 días', 'Más de 90 días', 'Saldo'],
  ['Cliente', 'A scadere', '1-30 gg', '31-60 gg', '61-90 gg', 'Oltre 90 gg', 'Totale'],
  ['Klant', 'Niet vervallen', '1-30 dagen', '31-60 dagen', '61-90 dagen', '> 90 dagen', 'Saldo'],
  ['客户名称', '未到期', '逾期1-30天', '逾期31-60天', '逾期61-90天', '逾期90天以上', '余额'],
  ['Party', 'Current', '1-30', '31-60', '61-90', '91 and above', 'Total outstanding'],
];
const days = [0, 15, 45, 75, 91];
const companies = ['Alpha Ltd', 'Beta GmbH', 'Gamma SARL', 'Delta SpA', 'Epsilon BV', 'Zeta Oy'];

const aged = fc.record({
  language: fc.constantFrom(...languages),
  // amounts that no two rows share, so that no row is the sum of others by chance
  rows: fc.array(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 5, maxLength: 5 }), {
    minLength: 3,
    maxLength: 6,
  }),
  withBalance: fc.boolean(),
  worn: dress,
});

function agedColumns({
  language,
  rows,
  withBalance,
}: typeof aged extends fc.Arbitrary<infer V> ? V : never): Column[] {
  const [name = '', ...headers] = language;
  const amounts = rows.map((row, place) => row.map((amount) => amount * 1_000 + place * 7 + 1));
  const column = (header: string, cells: readonly number[]): Column => ({
    header,
    cells: cells.map(cents),
    total: cents(cells.reduce((all, each) => all + each, 0)),
  });
  const buckets = spans.map((_, bucket) =>
    column(
      headers[bucket] ?? '',
      amounts.map((row) => row[bucket]!),
    ),
  );
  const balance = column(
    headers[5] ?? '',
    amounts.map((row) => row.reduce((all, each) => all + each, 0)),
  );
  return [
    { header: name, cells: companies.slice(0, rows.length), total: '' },
    ...buckets,
    ...(withBalance ? [balance] : []),
  ];
}

describe('LED-3, LED-4 aged-debt lists as they may be drawn', () => {
  test('order of columns, columns besides, titles, empty rows and totals of any wording change no buyer', () => {
    fc.assert(
      fc.property(aged, (list) => {
        const columns = agedColumns(list);
        const result = read(written(columns, list.rows.length, list.worn));
        expectAccounted(result);
        expect(result.profiles.map(({ name }) => name).sort()).toEqual(
          [...columns[0]!.cells].sort(),
        );
        result.profiles.forEach(({ name }, place) => {
          const row = columns[0]!.cells.indexOf(name ?? '');
          const amounts = columns.slice(1, 6).map(({ cells }) => cells[row]!);
          const { peakBalance, overdue = [] } = result.buyers[place]!;
          expect(peakBalance).toBe(sum(amounts.map((each) => decimal(each))).toFixed(2));
          expect(overdue.map((each) => `${each.days} ${each.amount}`)).toEqual(
            amounts.slice(1).map((amount, bucket) => `${days[bucket + 1]!} ${amount}`),
          );
        });
        const dropped = result.reports.filter(({ code }) => code === 'total-row');
        expect(dropped).toHaveLength(list.worn.totals.length);
        for (const { amount } of dropped) expect(amount).toBeDefined();
      }),
      { numRuns },
    );
  });

  test('a unit in a title or in one header beside a balance holds for all', () => {
    const units = fc.constantFrom<readonly [string, number]>(
      ...([
        ['in thousands', 1_000],
        ['金额单位：万元', 10_000],
        ['Angaben in TEUR', 1_000],
      ] as const),
    );
    fc.assert(
      fc.property(aged, units, fc.boolean(), (list, [unit, scale], inTitle) => {
        const plain = read(
          written(agedColumns({ ...list, withBalance: true }), list.rows.length, {
            ...list.worn,
            extra: [],
          }),
        );
        const columns = agedColumns({ ...list, withBalance: true });
        const headed = columns.map((column, place) =>
          !inTitle && place === columns.length - 1
            ? { ...column, header: `${column.header} (${unit.replace(/^.*：|^Angaben /, '')})` }
            : column,
        );
        const titles = inTitle ? [[unit], ...list.worn.titles] : list.worn.titles;
        const currency = unit.includes('元') ? 'CNY' : 'EUR';
        const rows = written(headed, list.rows.length, { ...list.worn, extra: [], titles });
        const scaled = buyersFromReceivables(tableFromCells(rows).table, { ...options, currency });
        const times = (amount: string | undefined) =>
          decimal(amount ?? '0')
            .times(scale)
            .toFixed(2);
        expect(scaled.buyers.map(({ peakBalance }) => peakBalance)).toEqual(
          plain.buyers.map(({ peakBalance }) => times(peakBalance)),
        );
      }),
      { numRuns },
    );
  });

  test('LED-2 a bucket that is not understood stops the import, and what is stated of it makes it read', () => {
    fc.assert(
      fc.property(aged, fc.integer({ min: 1, max: 4 }), (list, place) => {
        const columns = agedColumns(list).map((column, at) =>
          at === place ? { ...column, header: 'Tranche B' } : column,
        );
        const { table } = tableFromCells(written(columns, list.rows.length, list.worn));
        expect(() => buyersFromReceivables(table, options)).toThrow(ReceivablesError);
        const days = ['not-due', '1-30', '31-60', '61-90', '91+'][place - 1]!;
        const stated = buyersFromReceivables(table, { ...options, buckets: { 'Tranche B': days } });
        const plain = read(written(agedColumns(list), list.rows.length, list.worn));
        expect(stated.buyers).toEqual(plain.buyers);
      }),
      { numRuns },
    );
  });
});

const invoiceHeaders: readonly (readonly string[])[] = [
  ['Customer Name', 'Invoice No', 'Invoice Date', 'Due Date', 'Total', 'Balance'],
  ['Kunde', 'Rechnungsnummer', 'Rechnungsdatum', 'Fälligkeit', 'Rechnungsbetrag', 'Offener Betrag'],
  ['Raison sociale', 'N° facture', 'Date facture', 'Échéance', 'Montant TTC', 'Reste dû'],
  ['Ragione sociale', 'N. fattura', 'Data fattura', 'Data scadenza', 'Importo', 'Residuo'],
  ['Razón social', 'Nº factura', 'Fecha factura', 'Vencimiento', 'Importe total', 'Pendiente'],
  ['Klantnaam', 'Factuurnummer', 'Factuurdatum', 'Vervaldatum', 'Factuurbedrag', 'Openstaand'],
  ['客户名称', '发票号', '发票日期', '到期日', '发票金额', '未收金额'],
  ["Party's Name", 'Bill No', 'Bill Date', 'Due on', 'Bill Amt', 'Pending Amount'],
];

const invoices = fc.record({
  headers: fc.constantFrom(...invoiceHeaders),
  rows: fc.array(
    fc.record({
      buyer: fc.nat({ max: 5 }),
      total: fc.integer({ min: 100, max: 900_000 }),
      paid: fc.boolean(),
      lines: fc.integer({ min: 1, max: 3 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    { minLength: 2, maxLength: 8 },
  ),
  worn: dress,
});
type Invoices = typeof invoices extends fc.Arbitrary<infer V> ? V : never;

function invoiceColumns(
  { headers, rows }: Invoices,
  split: boolean,
): { columns: Column[]; count: number } {
  const lines = rows.flatMap((row, place) =>
    Array.from({ length: split ? row.lines : 1 }, (_, line) => ({ ...row, place, line })),
  );
  const openOf = ({ total, paid }: { total: number; paid: boolean }) =>
    paid ? Math.floor(total / 2) : total;
  const all = (amounts: readonly number[]) => cents(amounts.reduce((one, other) => one + other, 0));
  const of = (
    place: number,
    cell: (line: (typeof lines)[number]) => string,
    total = '',
  ): Column => ({
    header: headers[place] ?? '',
    cells: lines.map(cell),
    total,
  });
  const columns = [
    of(0, ({ buyer }) => companies[buyer]!),
    of(1, ({ place }) => `F-${place + 1}`),
    of(2, ({ day }) => `2026-01-${String(day).padStart(2, '0')}`),
    of(3, ({ day }) => `2026-02-${String(day).padStart(2, '0')}`),
    of(4, ({ total }) => cents(total), all(lines.map(({ total }) => total))),
    of(5, (line) => cents(openOf(line)), all(lines.map(openOf))),
    { header: 'Item', cells: lines.map(({ line }) => `item ${line}`), total: '' },
  ];
  return { columns, count: lines.length };
}

describe('LED-3, LED-4, LED-9 invoice lists as they may be drawn', () => {
  test('order of columns, columns besides, titles, empty rows, totals and lines of an invoice change no buyer', () => {
    fc.assert(
      fc.property(invoices, (list) => {
        const whole = invoiceColumns(list, false);
        const plain = read(
          written(whole.columns, whole.count, {
            ...list.worn,
            extra: [],
            titles: [],
            totals: [],
            blankAfter: 99,
          }),
        );
        const lines = invoiceColumns(list, true);
        const result = read(written(lines.columns, lines.count, list.worn));
        expectAccounted(result);
        const owed = ({ buyers }: ReceivablesResult) =>
          buyers.map(({ requestedLimit: _, ...buyer }) => buyer);
        expect(owed(result)).toEqual(owed(plain));
        expect(result.list).toBe(plain.list);
        const open = list.rows.map(({ total, paid }) => (paid ? Math.floor(total / 2) : total));
        expect(
          sum(result.profiles.map(({ openBalance = '0' }) => decimal(openBalance))).toFixed(2),
        ).toBe(cents(open.reduce((one, other) => one + other, 0)));
      }),
      { numRuns },
    );
  });
});
