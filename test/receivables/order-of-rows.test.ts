import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReceivablesResult } from '../../src/receivables/index.js';
import { buyersFromReceivables } from './reading.js';
import { runsOf } from '../support/runs.js';

const options = { asOf: '2026-03-31', currency: 'EUR', defaultCountry: 'DE' };
const numRuns = runsOf(300);

/** Cells of few values, so that rows repeat numbers, dates, totals and names in every way. */
const openItem = fc
  .record({
    id: fc.constantFrom('K1', 'K2', ''),
    name: fc.constantFrom('Alder GmbH', 'ALDER GMBH', 'Birch Ltd', 'Cedar SA'),
    number: fc.constantFrom('R1', 'R2', 'R3', ''),
    invoiced: fc.constantFrom('2026-01-10', '2026-02-10', ''),
    due: fc.constantFrom('2026-02-10', '2026-03-12', '2026-04-30', ''),
    amount: fc.constantFrom('100.00', '100.00', '50.00', '-20.00'),
    open: fc.constantFrom('100.00', '50.00', '0.00', '-20.00', ''),
    country: fc.constantFrom('DE', 'DE', 'FR', ''),
    text: fc.constantFrom('desk', 'chair', ''),
  })
  .map((row) => Object.values(row));
const itemHeader = [
  ...['Customer No', 'Customer Name', 'Invoice No', 'Invoice Date', 'Due Date'],
  ...['Amount', 'Open Amount', 'Country', 'Text'],
];

const aged = fc
  .record({
    id: fc.constantFrom('K1', 'K2', 'K3', 'K4'),
    name: fc.constantFrom('Alder GmbH', 'Birch Ltd', 'Cedar SA'),
    country: fc.constantFrom('DE', 'DE', 'FR', ''),
    notDue: fc.constantFrom('100.00', '0.00', ''),
    late: fc.constantFrom('33.10', '-5.00', ''),
    older: fc.constantFrom('7.77', '0.00'),
    limit: fc.constantFrom('1000', '2000', ''),
  })
  .map((row) => Object.values(row));
const agedHeader = ['Customer No', 'Name', 'Country', 'Not due', '1-30', '31+', 'Credit limit'];

function shuffled(row: fc.Arbitrary<string[]>) {
  return fc.array(fc.tuple(row, fc.nat()), { minLength: 2, maxLength: 14 }).map((pairs) => ({
    rows: pairs.map(([cells]) => cells),
    others: [...pairs].sort(([, one], [, other]) => one - other).map(([cells]) => cells),
  }));
}

/** What people see of a list, without the rows that something is said of: of two alike it is said of the later one. */
function outcome({
  buyers,
  profiles,
  totals,
  turnover,
  window,
  collection,
  list,
  notes,
}: ReceivablesResult) {
  const { rowsGuessed: _, ...counts } = totals;
  return { buyers, profiles, counts, turnover, window, collection, list, notes };
}

/** A row may happen to add up those above it. */
function hasTotals({ reports }: ReceivablesResult): boolean {
  return reports.some(({ code }) => code === 'total-row');
}

describe('LED-12 the order of rows changes nothing', () => {
  test.each([
    ['open items', itemHeader, openItem],
    ['aged debt', agedHeader, aged],
  ] as const)('of %s', (_, header, row) => {
    fc.assert(
      fc.property(shuffled(row), ({ rows, others }) => {
        const results = [rows, others].map((each) =>
          buyersFromReceivables({ header: [...header], rows: each }, options),
        );
        fc.pre(results.every((result) => !hasTotals(result)));
        const [one, other] = results.map(outcome);
        expect(other).toEqual(one);
      }),
      { numRuns },
    );
  });

  test('a currency is written beside one amount alone, wherever that stands', () => {
    const rows = Array.from({ length: 900 }, (_, row) => [
      `C${row % 7}`,
      '2026-02-01',
      `${row}.00`,
    ]);
    const marked = ['C1', '2026-02-01', '$ 7.00'];
    const header = ['Customer No', 'Invoice Date', 'Amount'];
    const rates = [{ currency: 'USD', rate: '2', date: '2026-03-31' }];
    const [first, last] = [
      [marked, ...rows],
      [...rows, marked],
    ].map((each) =>
      outcome(buyersFromReceivables({ header, rows: each }, { ...options, exchangeRates: rates })),
    );
    expect(last).toEqual(first);
  });
});
