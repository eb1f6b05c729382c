import { describe, expect, it } from 'vitest';
import {
  buyerSubmission,
  type BuyerTariff,
  buyerTariff,
  buyerTariffs,
} from '../filed/buyer-tariffs.js';
import { priced } from '../filed/tariffs.js';
import { type Decimal, num, sum, written } from './by-hand.js';
import { expectDocument } from './documents.js';
import { type Table, tableNames, withTables } from './markdown-tables.js';

const file = 'docs/buyer-tariffs.md';

/** Cells before the premium, and what the premium is the product of. */
type Worked = readonly [cells: readonly string[], product: readonly (string | number)[]];

const percent = (rate: string): string => `${written(num(rate).times(100))} %`;

/** The lines worked by hand: the numbers are those of the filing and of the submission, written once more. */
const worked: Readonly<Record<BuyerTariff, readonly Worked[]>> = {
  'rate-per-shipment': [
    [
      ['S-1', '1,900,000', '60', percent('0.0055')],
      [1_900_000, '0.0055'],
    ],
    [
      ['S-2', '100,000', '120', percent('0.009')],
      [100_000, '0.009'],
    ],
  ],
  'debtor-matrix': [
    [
      ['D-1', '40,000,000', '3, D', percent('0.017'), '2'],
      [40_000_000, '0.017', 2],
    ],
    [
      ['D-2', '25,000,000', '4, C', percent('0.017'), '3'],
      [25_000_000, '0.017', 3],
    ],
    [
      ['D-3', '10,000,000', '6, A', percent('0.022'), '5'],
      [10_000_000, '0.022', 5],
    ],
  ],
  'country-method-terms': [
    [
      ['B-1', '3,000,000', 'A, O/A, 31 to 60', percent('0.00102'), '0.9'],
      [3_000_000, '0.00102', '0.9'],
    ],
    [
      ['B-2', '1,200,000', 'C, L/C, 61 to 90', percent('0.00136'), '1.1'],
      [1_200_000, '0.00136', '1.1'],
    ],
    [
      ['B-3', '800,000', 'D, D/A, 91 to 180', percent('0.007047'), '1.25'],
      [800_000, '0.007047', '1.25'],
    ],
    [
      ['B-4', '500,000', 'B, O/A, 361 to 720', percent('0.0056'), '0.9'],
      [500_000, '0.0056', '0.9'],
    ],
  ],
  'safe-harbour': [
    [
      ['E-1', '5,000,000', '73', '1,000,000', '0.2 % – 0.4 %', percent('0.003')],
      [1_000_000, '0.003'],
    ],
    [
      ['E-2', '3,650,000', '60', '600,000', '0.41 % – 0.9 %', percent('0.00655')],
      [600_000, '0.00655'],
    ],
    [
      ['E-3', '1,825,000', '30', '150,000', '0.91 % – 2.3 %', percent('0.01605')],
      [150_000, '0.01605'],
    ],
  ],
};

function premium([, product]: Worked): Decimal {
  return product.reduce<Decimal>((all, each) => all.times(each), num(1));
}

function table(name: BuyerTariff): Table {
  const lines = worked[name];
  const rows = lines.map((line) => [...line[0], written(premium(line))]);
  const width = rows[0]?.length ?? 0;
  const total = written(sum(lines.map(premium)));
  return [...rows, ['All', ...Array.from({ length: width - 2 }, () => ''), total]];
}

describe('FIL-10 tariffs that rate buyer by buyer, by hand', () => {
  it.each(buyerTariffs)('%s is what the book quotes, to the cent', (name) => {
    const made = priced(buyerSubmission(name), buyerTariff(name));
    const lines = made.ledger[0]?.facts['lines'] as readonly Readonly<Record<string, string>>[];
    expect(lines.map(({ buyer, premium: paid = '' }) => [buyer, written(num(paid))])).toEqual(
      worked[name].map((line) => [line[0][0], written(premium(line))]),
    );
    const all = sum(worked[name].map(premium));
    expect(made.premium.estimated).toBe(all.toFixed(2));
  });

  it('stands in the document, cell by cell', async () => {
    const tables = Object.fromEntries(buyerTariffs.map((name) => [name, table(name)]));
    expect(tableNames(file)).toEqual(Object.keys(tables));
    await expectDocument(file, withTables(file, tables));
  });
});
