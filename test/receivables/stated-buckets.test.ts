import { describe, expect, test } from 'vitest';
import { ReceivablesError } from '../../src/receivables/receivables-error.js';
import { buyersFromReceivables, tableFromCells } from './reading.js';
import { imported } from './sample-ledger.js';

const sage = [
  'A/C|Name|Country|Balance|Future|Current|Period 1|Period 2|Older',
  'ABC001|Northwind Stores|GB|1605.10|50.00|1200.00|300.00|0.00|55.10',
  'GLO001|Globex|GB|120.50|0.00|0.00|0.00|120.50|0.00',
];

function issuesOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ReceivablesError)
      return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
}

describe('LED-2, LED-5 buckets that the caller states', () => {
  test('make a list readable whose headers say no days', () => {
    expect(issuesOf(() => imported(sage))).toEqual([
      '/header/6 amounts-not-read',
      '/header/7 amounts-not-read',
    ]);
    const { buyers } = imported(sage, { buckets: { 'Period 1': '1-30', 'Period 2': '31-60' } });
    expect(buyers).toMatchObject([
      {
        id: 'ABC001',
        balance: '1605.10',
        peakBalance: '1605.10',
        overdue: [
          { days: 15, amount: '300.00' },
          { days: 61, amount: '55.10' },
        ],
      },
      { id: 'GLO001', overdue: [{ days: 45, amount: '120.50' }] },
    ]);
  });

  test('headers that are not there and spans that are none are issues', () => {
    const buckets = { 'Period 9': '1-30', 'Period 1': 'soon' };
    expect(issuesOf(() => imported(sage, { buckets }))).toEqual([
      '/buckets/Period 9 bucket-not-found',
      '/buckets/Period 1 bucket-unreadable',
    ]);
  });

  test('buckets that share days are refused, unless one is the sum of others', () => {
    const header = 'Customer No|Country|Not due|1-30|31-60|1-60';
    expect(issuesOf(() => imported([header, 'C1|DE|5|6|7|9', 'C2|DE|5|6|8|1']))).toContain(
      '/header/5 buckets-overlap',
    );
    const { buyers } = imported([header, 'C1|DE|5|6|7|13', 'C2|DE|5|6|8|14']);
    expect(buyers.map(({ peakBalance }) => peakBalance)).toEqual(['18.00', '19.00']);
  });

  test('a number alone begins its bucket where another one lies below it, else that it ends there is said', () => {
    const { columns, notes } = imported([
      'Customer No|Country|Current|< 1 Month|1 Month|2 Months|Older',
      'C1|DE|1|2|3|4|5',
    ]);
    expect(columns.flatMap(({ days = [] }) => days)).toEqual([
      ...['not-due', '1-30', '31-60', '61-90', '91+'],
    ]);
    expect(notes.map(({ code }) => code)).not.toContain('buckets-doubtful');
    const doubtful = imported(['Customer No|Country|Current|30|60|Older', 'C1|DE|1|2|3|4']);
    expect(doubtful.notes.map(({ code }) => code)).toContain('buckets-doubtful');
  });
});

test('LED-4 headers that the caller names take part in finding the header', () => {
  const cells = [
    ['Customer', 'Amount', 'Due date', 'printed by', 'J. Doe'],
    ['Kd', 'Staat', 'Vom', 'Wert', ''],
    ['C1', 'DE', '2025-01-01', '100', ''],
  ];
  const columns = { buyer: 'Kd', country: 'Staat', invoiceDate: 'Vom', amount: 'Wert' };
  expect(tableFromCells(cells).table.header).toEqual(cells[0]);
  const { table } = tableFromCells(cells, undefined, { columns });
  expect(table.header).toEqual(cells[1]);
  const { buyers } = buyersFromReceivables(table, { asOf: '2025-12-31', currency: 'CNY', columns });
  expect(buyers).toMatchObject([{ id: 'C1', country: 'DE' }]);
});

test('LED-2 a half of debit and credit asks for the other, a unit in one header for the unit of the rest', () => {
  const dates = 'Customer ID|Country|Invoice Date|Due Date';
  const row = 'C1|DE|2025-01-01|2025-02-01';
  expect(issuesOf(() => imported([`${dates}|Debit`, `${row}|5`]))).toEqual([
    '/columns/creditAmount half-missing',
  ]);
  const lines = [`${dates}|Amount (in thousands)|Open amount`, `${row}|5|7000`, `${row}|6|1`];
  expect(issuesOf(() => imported(lines))).toEqual(['/unit unit-unclear']);
  expect(imported(lines, { unit: 1 }).profiles[0]?.openBalance).toBe('7001.00');
});

test('LED-6 what is not the id of a buyer is none: the names decide, and that is said', () => {
  const result = imported([
    'Account Code|Contact Name|Country|Invoice No|Invoice Date|Amount',
    '200|Alpha Ltd|DE|1|2025-01-01|5',
    '200|Beta Ltd|DE|2|2025-01-01|6',
  ]);
  expect(result.profiles.map(({ name }) => name)).toEqual(['Alpha Ltd', 'Beta Ltd']);
  expect(result.notes.map(({ code }) => code)).toContain('ids-contradict-names');
});
