import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReceivablesError } from '../../src/receivables/receivables-error.js';
import { buyersFromReceivables } from './reading.js';
import { imported, reported, table } from './sample-ledger.js';
import { runsOf, sizeOf } from '../support/runs.js';

const options = { asOf: '2025-12-31', currency: 'CNY' };
const header = 'Customer ID|Country|Invoice Date|Due Date|Amount';

describe('cells that mean harm', () => {
  test('names of object properties are texts like any other', () => {
    const columns = [
      '__proto__',
      'constructor',
      'toString',
      'Customer ID',
      'Country',
      'Invoice Date',
      'Amount',
      'Terms',
    ];
    const row = ['a', 'b', 'c', '__proto__', 'DE', '2025-01-01', '1', 'constructor'];
    const { buyers } = buyersFromReceivables({ header: columns, rows: [row] }, options);
    expect(buyers[0]?.id).toBe('__proto__');
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
    const parsed = JSON.parse(
      '{"__proto__":"x","Customer ID":"C1","Country":"constructor","Invoice Date":"2025-01-01","Amount":"1"}',
    ) as Record<string, string>;
    expect(reported(buyersFromReceivables([parsed], options))).toEqual([
      '1 dropped country-unknown',
    ]);
  });

  test('maps with names of object properties do not leak', () => {
    const result = imported([`${header}|Terms`, 'C1|toString|2025-01-01||1|valueOf'], {
      termsMap: {},
      countryMap: {},
    });
    expect(reported(result)).toEqual(['1 dropped country-unknown']);
  });

  test('formulas are texts, and are never run', () => {
    const result = imported([
      header,
      '=HYPERLINK("http://x")|DE|2025-01-01|2025-02-01|1',
      'C1|DE|2025-12-31|2025-12-31|=1+1',
      "'0012|DE|2025-12-31|2025-12-31|1",
      '="0013"|DE|2025-12-31|2025-12-31|1',
    ]);
    expect(result.buyers.map(({ id }) => id)).toEqual(['0012', '0013', '=HYPERLINK("http://x")']);
    expect(reported(result)).toContain('2 dropped amount-unreadable');
  });

  test('control and invisible characters are left out, also from reports', () => {
    const result = imported([
      header,
      '\u0000C\u200b1\u001b[31m|DE|2025-01-01|2025-02-01|1',
      'C2|\u001b]0;x\u0007|2025-01-01|2025-02-01|1',
    ]);
    expect(result.buyers[0]?.id).toBe('C 1 [31m');
    // eslint-disable-next-line no-control-regex
    expect(JSON.stringify(result.reports)).not.toMatch(/[\u0000-\u001f]|\\u00/);
  });

  test('texts of a million characters cost nothing and are cut in reports', () => {
    const long = '9'.repeat(1e6);
    const rows = [
      `${long}|DE|2025-01-01|2025-02-01|1`,
      `C1|${long}|2025-01-01|2025-02-01|1`,
      `C2|DE|${long}|2025-02-01|1`,
      `C3|DE|2025-01-01|${long}|1`,
      `C4|DE|2025-01-01|2025-02-01|${long}`,
      `C5|DE|2025-01-01|2025-02-01|1`,
    ];
    const result = imported([header, ...rows]);
    expect(reported(result)).toEqual([
      '1 dropped buyer-too-long',
      '2 dropped country-unknown',
      '3 dropped invoice-date-unreadable',
      '4 guessed due-date-unreadable',
      '4 guessed due-date-unknown',
      '5 dropped amount-unreadable',
    ]);
    expect(JSON.stringify(result).length).toBeLessThan(10_000);
  });

  test('a header of a million characters, and thousands of columns', () => {
    expect(() => imported([`${'x'.repeat(1e6)}|b`, '1|2'])).toThrow(ReceivablesError);
    const many = Array.from({ length: 2001 }, (_, place) => `c${place}`);
    expect(() => buyersFromReceivables({ header: many, rows: [many] }, options)).toThrow(
      /too-many-columns \(columns 2001/,
    );
  });

  test('amounts and rates of the largest size stay exact', () => {
    const { buyers } = imported(
      [
        `${header}|Currency`,
        'C1|DE|2025-01-01|2025-02-01|999999999999999999.99999999|USD',
        'C1|DE|2025-12-31|2025-12-31|0.00000001|USD',
      ],
      {
        exchangeRates: [{ currency: 'USD', rate: '1000000', date: '2025-12-31' }],
      },
    );
    expect(buyers[0]?.turnover).toBe('1000000000000000000000000.00');
  });
});

test('whatever the cells hold, the result is an account of them or a readable error', () => {
  const texts = [
    '',
    ' ',
    'C1',
    'Total',
    'DE',
    '818',
    '391',
    '2025-01-01',
    '1/2/25',
    '45000',
    '1.234',
    '1,234.56',
    '(5)',
    '-',
    '1e5',
    'NaN',
    '=1',
    '\u0000',
    '"',
    'Yes',
    'USD',
    '¥',
    'Net 30',
    '月结60天',
    '\ud800',
    '9'.repeat(50),
  ];
  const headers = [
    'Customer ID',
    'Customer Name',
    'Country',
    'Invoice Date',
    'Due Date',
    'Amount',
    'Open Amount',
    'Date Paid',
    'Currency',
    'Terms',
    'Status',
    'Disputed',
    'Doc Type',
    'Debit',
    'Credit',
    'Not due',
    '1-30',
    '31+',
    'Balance',
    '',
    '__proto__',
  ];
  const ledger = fc
    .uniqueArray(fc.constantFrom(...headers), { minLength: 1, maxLength: 10 })
    .chain((names) =>
      fc.record({
        header: fc.constant(names),
        rows: fc.array(
          fc.array(fc.constantFrom(...texts), {
            minLength: Math.max(0, names.length - 1),
            maxLength: names.length + 1,
          }),
          { minLength: 1, maxLength: 8 },
        ),
      }),
    );
  let accounted = 0;
  fc.assert(
    fc.property(ledger, (rows) => {
      try {
        const { totals, turnover } = buyersFromReceivables(rows, options);
        expect(totals.rowsUsed + totals.rowsDropped).toBe(rows.rows.length);
        expect(turnover).toMatch(/^\d+\.\d\d$/);
        accounted += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(ReceivablesError);
      }
    }),
    { numRuns: runsOf(2000, 40) },
  );
  expect(accounted).toBeGreaterThan(runsOf(2000, 40) / 20);
});

test('a list of a hundred thousand rows', () => {
  const length = sizeOf(100_000);
  const rows = Array.from({ length }, (_, place) => [
    `C${place % 500}`,
    'DE',
    `2025-${String((place % 12) + 1).padStart(2, '0')}-${String((place % 28) + 1).padStart(2, '0')}`,
    '2025-12-31',
    `${place % 1000}.50`,
  ]);
  const { totals, buyers } = buyersFromReceivables({ header: table(header).header, rows }, options);
  expect(totals).toMatchObject({ rowsIn: length, rowsUsed: length });
  expect(buyers).toHaveLength(500);
  expect(totals.byCurrency[0]?.amountUsed).toBe(String(500 * length));
});
