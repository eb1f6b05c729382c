import { expect, test } from 'vitest';
import { type Simulated, type SellerSize, simulatedSellers } from '../support/simulated-sellers.js';
import { expectDocument } from './documents.js';
import { casesOf } from '../support/runs.js';
import { rowsIn, tableNames, withTables } from './markdown-tables.js';

const file = 'docs/past-losses.md';
const sizes: readonly SellerSize[] = [
  { turnover: 6_000_000, buyers: 12 },
  { turnover: 10_000_000, buyers: 15 },
  { turnover: 20_000_000, buyers: 30 },
  { turnover: 50_000_000, buyers: 60 },
  { turnover: 200_000_000, buyers: 200 },
  { turnover: 1_000_000_000, buyers: 400 },
  { turnover: 5_000_000_000, buyers: 1000 },
];
const simulated = casesOf(sizes, 2).map((size) => [size, simulatedSellers(size)] as const);

const percent = (share: number, decimals = 0): string => `${(share * 100).toFixed(decimals)} %`;
const row = ({ turnover, buyers }: SellerSize, made: Simulated): string[] => [
  turnover < 1e9 ? `CNY ${turnover / 1e6} m` : `CNY ${turnover / 1e9} bn`,
  String(buyers),
  made.expectedClaims.toFixed(2),
  percent(made.expectedLossRatio),
  `${made.meanEffect < 0 ? '' : '+'}${percent(made.meanEffect, 1)}`,
  percent(made.cheaper),
  percent(made.dearer),
  percent(made.referred),
  made.expectedClaims > 0.3 ? made.constant.toFixed(0) : '–',
];

test('RAT-16 over simulated sellers of each size experience moves the price by less than 2 % on average', () => {
  for (const [{ turnover }, { meanEffect }] of simulated)
    expect([turnover, Math.abs(meanEffect) < 0.02]).toEqual([turnover, true]);
});

test('the table of the document is what the simulation gives', async () => {
  expect(tableNames(file)).toEqual(['off-balance']);
  const rows = simulated.map(([size, made]) => row(size, made));
  const others = rowsIn(file, 'off-balance').slice(rows.length); // simulated in the gate alone
  expect(rows.length + others.length).toBe(sizes.length);
  await expectDocument(file, withTables(file, { 'off-balance': [...rows, ...others] }));
});
