import { describe, expect, test } from 'vitest';
import { english } from '../../src/issues.js';
import { ReceivablesError } from '../../src/receivables/receivables-error.js';
import { type ReceivablesOptions } from '../../src/receivables/index.js';
import { buyersFromReceivables } from './reading.js';
import { imported, reported, table } from './sample-ledger.js';

const lines = [
  'Customer ID|Country|Invoice Date|Due Date|Amount',
  'C1|DE|2025-01-01|2025-03-02|100',
];

function issues(options: Partial<ReceivablesOptions>, rows: readonly string[] = lines): string[] {
  try {
    imported(rows, options);
    return [];
  } catch (error) {
    if (!(error instanceof ReceivablesError)) throw error;
    return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
}

describe('options that cannot be used are told all at once', () => {
  test.each<[Partial<ReceivablesOptions>, string[]]>([
    [{ asOf: '31.12.2025', currency: 'RMB' }, ['/asOf date-not-iso', '/currency currency-unknown']],
    [{ currency: 'XAU' }, ['/currency currency-unknown']],
    [{ listCurrency: 'euro' }, ['/listCurrency currency-unknown']],
    [{ period: { from: '2025-02-01', to: '2025-01-01' } }, ['/period period-reversed']],
    [{ period: { from: '2025', to: '2025-01-01' } }, ['/period/from date-not-iso']],
    [{ countryMap: { 'a/b~c': 'Atlantis' } }, ['/countryMap/a~1b~0c country-unknown']],
    [{ defaultCountry: 'XX' }, ['/defaultCountry country-unknown']],
    [
      { termsMap: { Z1: 400, Z2: 1.5 } },
      ['/termsMap/Z1 days-out-of-range', '/termsMap/Z2 days-out-of-range'],
    ],
    [{ defaultTermsDays: -1 }, ['/defaultTermsDays days-out-of-range']],
    [{ minimumMonths: 0 }, ['/minimumMonths months-out-of-range']],
    [
      { exchangeRates: [{ currency: 'USD', rate: '0', date: '2025-12-31' }] },
      ['/exchangeRates/0/rate rate-unreadable'],
    ],
    [
      { exchangeRates: [{ currency: 'USD', rate: '1e9', date: '2025-12-31' }] },
      ['/exchangeRates/0/rate rate-unreadable'],
    ],
    [
      {
        exchangeRates: [
          { currency: 'USD', rate: '7', date: '2025-12-31' },
          { currency: 'USD', rate: '8', date: '2025-12-31' },
          { currency: 'ABC', rate: '8', date: '2025-12-31' },
        ],
      },
      ['/exchangeRates/1 rate-duplicate', '/exchangeRates/2/currency currency-unknown'],
    ],
    [{ columns: { amount: 'Betrag' } }, ['/columns/amount column-not-found']],
    [{ columns: { price: 'Amount' } as never }, ['/columns field-unknown']],
  ])('%j', (options, expected) => {
    expect(issues(options)).toEqual(expected);
  });

  test('columns every row needs', () => {
    expect(issues({}, ['a|b|c', '1|2|3'])).toEqual([
      '/columns/buyer column-missing',
      '/columns/amount column-missing',
      '/columns/invoiceDate column-missing',
    ]);
    expect(issues({}, [lines[0] ?? ''])).toEqual(['/rows no-rows']);
  });

  test('the error names code, path and the headers there are, its words the option', () => {
    const read = () => imported(['Kd|Betrag', '1|2']);
    expect(read).toThrow(/^\/columns\/buyer: column-missing .* Write one of: Kd, Betrag\.$/m);
    try {
      read();
    } catch (error) {
      const [issue] = (error as ReceivablesError).issues;
      expect(english.say(issue!)).toMatch(/--columns buyer=HEADER.*The headers are: Kd, Betrag/s);
    }
    expect.assertions(2);
  });

  test('cells that are no text are refused, not guessed at', () => {
    const rows = [{ 'Customer ID': 'C1', Amount: 12.5 as unknown as string }];
    expect(() => buyersFromReceivables(rows, { asOf: '2025-12-31', currency: 'CNY' })).toThrow(
      ReceivablesError,
    );
  });
});

describe('what the caller states', () => {
  test('columns, by their header or nearly so', () => {
    const rows = ['Kd|Staat|Vom|Wert', 'C1|DE|2025-01-01|100'];
    const columns = { buyer: 'Kd', country: ' STAAT', invoiceDate: 'vom', amount: 'Wert' };
    expect(imported(rows, { columns }).buyers).toMatchObject([{ id: 'C1', country: 'DE' }]);
  });

  test('a company code may stand for the country', () => {
    const rows = [
      'business_code|cust_number|posting_date|amount',
      'U001|C1|2025-01-01|1',
      'CA02|C2|2025-12-31|1',
    ];
    const { buyers } = imported(rows, {
      columns: { country: 'business_code' },
      countryMap: { U001: 'US', ca02: 'Canada' },
    });
    expect(buyers.map(({ country }) => country)).toEqual(['US', 'CA']);
  });

  test('days of payment terms win over the due date as terms, not as due date', () => {
    const rows = [`${lines[0] ?? ''}|Terms|Date paid`, `${lines[1] ?? ''}|Z1|`];
    expect(imported(rows, { termsMap: { z1: 45 } }).buyers[0]).toMatchObject({
      termsDays: 45,
      overdue: [{ days: 304, amount: '100.00' }],
    });
  });

  test('terms from the end of the month are due then', () => {
    const rows = [
      'Customer ID|Country|Invoice Date|Amount|Terms|Date paid',
      'C1|DE|2025-01-10|100|月结60天|',
    ];
    // 31 January + 60 days is 1 April
    expect(imported(rows).buyers[0]).toMatchObject({
      termsDays: 81,
      overdue: [{ days: 274, amount: '100.00' }],
    });
  });

  test('the order of day and month', () => {
    const rows = ['Customer ID|Country|Invoice Date|Amount', 'C1|DE|02/01/2025|1'];
    expect(imported(rows, { dateFormat: 'm/d/y' }).window?.to).toBe('2025-02-01');
    expect(imported(rows).window?.to).toBe('2025-01-02');
    expect(reported(imported(rows, { dateFormat: 'm/d/y' }))).not.toContain('1 guessed date-order');
  });

  test('the decimal mark', () => {
    const rows = ['Customer ID|Country|Invoice Date|Amount', 'C1|DE|2025-01-02|1.234'];
    expect(imported(rows, { decimalMark: '.' }).observedTurnover).toBe('1.23');
    expect(imported(rows, { decimalMark: ',' }).observedTurnover).toBe('1234.00');
  });

  test('the currency of a list that names none', () => {
    const options = {
      listCurrency: 'USD',
      exchangeRates: [{ currency: 'USD', rate: '7', date: '2025-12-31' }],
    };
    expect(imported(lines, options).observedTurnover).toBe('700.00');
    expect(imported(lines).notes.map(({ code }) => code)).toContain('currency-of-list');
  });
});

test('records do as well as a table', () => {
  const { header, rows } = table(...lines);
  const records = rows.map((row) =>
    Object.fromEntries(header.map((name, place) => [name, row[place] ?? ''])),
  );
  expect(buyersFromReceivables(records, { asOf: '2025-12-31', currency: 'CNY' })).toEqual(
    imported(lines),
  );
});

test('reports carry the line of the file, where it is known', () => {
  const { header } = table(...lines);
  const result = buyersFromReceivables(
    { header, rows: [['C1', 'DE', '2025-01-01', '2025-03-02', 'x']], lines: [17] },
    { asOf: '2025-12-31', currency: 'CNY' },
  );
  expect(result.reports[0]).toMatchObject({ row: 1, line: 17 });
});
