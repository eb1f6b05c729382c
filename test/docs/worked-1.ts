import type { LedgerEntry } from '../../src/index.js';
import {
  balancesByHand,
  capitalByHand,
  capitalRows,
  combinedCap,
  fullRate,
  type HandLine,
  ledgerRows,
  noStructure,
  num,
  type Operands,
  operand,
  permissibleByHand,
  stepsByHand,
  technicalFloor,
  worksheetByHand,
  worksheetOperands,
  written,
} from './by-hand.js';
import type { Table } from './markdown-tables.js';

/** Buyers of `examples/worked-1.json` with what the pages of the reference edition say about them. */
const buyers: readonly HandLine[] = [
  {
    ...{ id: 'A', count: 1, turnover: 36_500_000, termsDays: 60, limit: 15_000_000 },
    ...{ grade: 4, defaultRate: '0.0048', country: '0.753', industry: '1', method: '1' },
  },
  {
    ...{ id: 'B', count: 1, turnover: 18_250_000, termsDays: 90, limit: 8_000_000 },
    ...{ grade: 6, defaultRate: '0.0163', country: '1.37', industry: '1.1', method: '0.54' },
  },
  {
    ...{ id: 'C', count: 1, turnover: 18_250_000, termsDays: 30, limit: 7_000_000 },
    ...{ grade: 7, defaultRate: '0.0336', country: '1', industry: '1.45', method: '1' },
  },
];
const insurableTurnover = num(73_000_000);
const worksheet = worksheetByHand(buyers);

/**
 * Insured balance within the limit in Vietnam, class 4, at 0.275 % a year, all perils of a country together; waiting 120
 * days costs 5 % more. Germany is in class 0, and China is home: both pay nothing.
 */
const politicalLoad = balancesByHand(buyers[1]!)
  .own.times('0.9')
  .times('0.00275')
  .times('1.05')
  .toDecimalPlaces(8);

const operands = (made: readonly LedgerEntry[]): Operands => ({
  ...worksheetOperands(buyers),
  ...noStructure,
  'seller-size': num('1.15').minus(num('0.1').times(23).dividedBy(50)),
  'credit-control': operand(num('1.18').minus(num('0.18').times(10).dividedBy(25))),
  'loss-experience': num(1),
  'insured-percentage': num('0.9'),
  'discretionary-limit': num(1),
  'waiting-period': num('1.024'),
  'adverse-selection': num(1),
  'political-risk': politicalLoad,
  'capital-load': capitalByHand(made).load,
  'fixed-expense': num(15_000),
  'permissible-loss-ratio': permissibleByHand,
  continuity: num(1),
  'combined-cap': combinedCap,
  'loss-ratio-floor': num(0),
  'technical-floor': technicalFloor(insurableTurnover),
  'rate-rounding': insurableTurnover.times('0.00001'),
  'premium-floor': num(30_000),
  'premium-rounding': num('0.01'),
});

/** The ledger of the example: step, operation, operand, amount after. */
export function ledger(made: readonly LedgerEntry[]): Table {
  return ledgerRows(stepsByHand(made, operands(made)));
}

/** Every table of the document. */
export function tables(made: readonly LedgerEntry[]): Readonly<Record<string, Table>> {
  return {
    balances: buyers.map((buyer) => {
      const { normal, atDefault, part, own, base, peak } = balancesByHand(buyer);
      const { id, turnover, termsDays, limit } = buyer;
      const owed = [normal, atDefault, num(limit)].map(written);
      const within = [own, base, peak].map(written);
      return [
        id,
        written(num(turnover)),
        `${termsDays}`,
        ...owed,
        written(operand(part)),
        ...within,
      ];
    }),
    'default-rates': buyers.map((buyer) => {
      const { id, grade, defaultRate, country, industry, method } = buyer;
      return [id, `${grade}`, defaultRate, country, industry, method, fullRate(buyer).toFixed()];
    }),
    worksheet: worksheet.map(({ title, losses, sum: all, total, relativity }) => [
      title,
      ...[...losses, all, total].map(written),
      relativity === null ? '' : written(relativity),
    ]),
    ledger: ledger(made),
    capital: capitalRows(made),
  };
}

/** The political risk as the document writes it. */
export const politicalRisk = written(politicalLoad);
