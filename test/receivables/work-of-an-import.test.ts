import { afterEach, describe, expect, test, vi } from 'vitest';
import { buyersFromReceivables } from './reading.js';
import { Decimal } from '../../src/values/decimal.js';

const header = [
  'Customer No',
  'Customer',
  'Country',
  'Invoice No',
  'Invoice Date',
  'Due Date',
  'Amount',
  'Date Paid',
];
const options = { asOf: '2025-12-31', currency: 'EUR' };
const readsOfCell = 24;

/** So many invoices of five buyers, all of one week. */
function invoices(count: number): string[][] {
  return Array.from({ length: count }, (_, row) => {
    const day = String(1 + (row % 7)).padStart(2, '0');
    const paid = row % 3 === 0 ? '' : `2025-08-${day}`;
    const buyer = row % 5;
    const amount = `${100 + row}.${10 + (row % 90)}`;
    return [
      `C${buyer}`,
      `Buyer ${buyer} Ltd`,
      'DE',
      String(row),
      `2025-06-${day}`,
      `2025-07-${day}`,
      amount,
      paid,
    ];
  });
}

/** Lists of amounts by age, of so many buyers. */
function aged(count: number): string[][] {
  return Array.from({ length: count }, (_, row) => [
    ...[`C${row}`, `Buyer ${row} Ltd`, 'DE'],
    ...['10.00', `${row}.50`, '20.00', `${30 + row}.50`],
  ]);
}
const agedHeader = ['Customer No', 'Customer', 'Country', 'Not due', '1-30', 'Over 30', 'Balance'];

/** How often the cells of the list are read. */
function readsOf(heads: string[], rows: readonly string[][]): number {
  let reads = 0;
  const counted = rows.map(
    (cells) =>
      new Proxy(cells, {
        get: (target, key, receiver) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
          return Reflect.get(target, key, receiver) as unknown;
        },
      }),
  );
  buyersFromReceivables({ header: heads, rows: counted }, options);
  return reads;
}

function additionsOf(count: number): number {
  const plus = vi.spyOn(Decimal.prototype, 'plus');
  const minus = vi.spyOn(Decimal.prototype, 'minus');
  buyersFromReceivables({ header, rows: invoices(count) }, options);
  const made = plus.mock.calls.length + minus.mock.calls.length;
  vi.restoreAllMocks();
  return made;
}

afterEach(() => vi.restoreAllMocks());

describe('LED-11 the work of an import', () => {
  test.each([
    ['invoices', header, invoices],
    ['aged debt', agedHeader, aged],
  ] as const)('each cell of %s is read a fixed number of times', (_, heads, listOf) => {
    const [some, twice] = [3_000, 6_000].map((count) => readsOf([...heads], listOf(count)));
    const more = (twice ?? 0) - (some ?? 0);
    expect(more).toBeGreaterThan(3_000 * heads.length);
    expect(more).toBeLessThan(3_000 * heads.length * readsOfCell);
  });

  test('how far it is, is told every 5,000 rows and at the end', () => {
    const told: (readonly [number, number])[] = [];
    const progress = (done: number, rows: number): void => void told.push([done, rows]);
    buyersFromReceivables({ header, rows: invoices(10_001) }, { ...options, progress });
    expect(told).toEqual([5_000, 10_000, 10_001].map((done) => [done, 10_001]));
  });

  test('invoices are added up without a decimal for each', () => {
    expect(additionsOf(2_000)).toBe(additionsOf(4_000));
  });
});
