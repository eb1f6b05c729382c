import { describe, expect, test } from 'vitest';
import { imported, reported } from './sample-ledger.js';

const names = 'Customer Name|Country|Not due|1-30';
const invoices = 'Customer Name|Country|Invoice No|Invoice Date|Due Date|Amount';

/** Rows that were taken for totals. */
function totals(lines: readonly string[]): string[] {
  return reported(imported(lines)).filter((line) => line.endsWith('total-row'));
}

describe('LED-8 totals are found by what they add up', () => {
  test('a row of any wording that adds up the rows above it', () => {
    const lines = [names, 'Alpha|DE|10|1', 'Beta|DE|20|2', 'Everything|DE|30|3'];
    expect(totals(lines)).toEqual(['3 dropped total-row']);
  });

  test('equal neighbours are none', () => {
    expect(totals([names, 'Alpha|DE|10|1', 'Beta|DE|10|1'])).toEqual([]);
    expect(totals([names, 'Alpha|DE|10|1', 'Alpha Total||10|1'])).toEqual(['2 dropped total-row']);
  });

  test('a row with a number, a date or an id of its own is none without a word', () => {
    const row = (no: number, amount: number) => `Co ${no}|DE|${no}|2025-01-01|2025-02-01|${amount}`;
    expect(totals([invoices, row(1, 100), row(2, 200), row(3, 300)])).toEqual([]);
    const ids = 'Customer No|Country|Not due|1-30';
    expect(totals([ids, 'C1|DE|10|1', 'C2|DE|20|2', 'C3|DE|30|3'])).toEqual([]);
  });

  test('a company may have total in its name', () => {
    const lines = [names, 'Alpha|DE|10|1', 'TotalEnergies SE|FR|20|2', 'Sum Total Ltd|GB|7|7'];
    expect(totals(lines)).toEqual([]);
  });

  test('totals of totals, and a total without a label', () => {
    const lines = [
      ...[names, 'Alpha|DE|10|1', 'Beta|DE|20|2', 'North||30|3'],
      ...['Gamma|FR|1|1', 'Delta|FR|2|2', 'South||3|3', '||33|6'],
    ];
    expect(totals(lines)).toEqual([3, 6, 7].map((row) => `${row} dropped total-row`));
  });
});
