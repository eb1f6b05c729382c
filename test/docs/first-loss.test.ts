import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AggregateLoss, aggregateLoss } from '../../src/actuarial/aggregate-loss.js';
import { expectDocument } from './documents.js';
import { type Table, tableNames, withTables } from './markdown-tables.js';

// Every cell of the document, from the distribution of the library.

const file = 'docs/first-loss-by-hand.md';
const unit = 100_000;
const variance = 0.36;
const permissibleLossRatio = 0.755;

const buyers = [
  { id: 'A', units: 1, defaultRate: 0.1 },
  { id: 'B', units: 2, defaultRate: 0.05 },
  { id: 'C', units: 3, defaultRate: 0.02 },
] as const;

/** The year's losses with default rates times `cycle`, moved together by a factor of a variance. */
function losses(factor: number, cycle = 1): AggregateLoss {
  return aggregateLoss({
    lossUnit: unit,
    banding: 'split',
    obligors: buyers.map(({ id, units, defaultRate }) => ({
      id,
      severity: units * unit,
      defaultRate: defaultRate * cycle,
      defaultRateStandardDeviation: defaultRate * cycle * Math.sqrt(factor),
    })),
  });
}

const independent = losses(0);
const mixed = losses(variance);
const stress = losses(variance, 2.7);
const firstLosses = [1, 2, 3].map((units) => units * unit);

const money = (amount: number): string => amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
const whole = (amount: number): string => money(amount).replace('.00', '');
const probability = (value: number): string => value.toFixed(8);
const relativity = (value: number): string => value.toFixed(6);
const short = (value: number): string => String(Number(value.toFixed(10)));

/** f, F and 1 - F of the first points. */
function points(distribution: AggregateLoss): string[][] {
  return Array.from({ length: 7 }, (_, n) => {
    const upTo = distribution.cumulative(n * unit);
    return [distribution.probabilities[n] ?? 0, upTo, 1 - upTo].map(probability);
  });
}

function kept(distribution: AggregateLoss, firstLoss: number): string {
  return relativity(distribution.stopLoss(firstLoss) / distribution.mean);
}

function usedUp(distribution: AggregateLoss, firstLoss: number): string {
  return relativity(1 - distribution.cumulative(firstLoss));
}

function coefficient(n: number, { units, defaultRate }: (typeof buyers)[number]): number {
  return defaultRate * (units + variance * (n - units));
}

function portfolio(): Table {
  return buyers.map(({ id, units, defaultRate }) => [
    id,
    whole(units * unit),
    String(units),
    String(defaultRate),
    money(units * unit * defaultRate),
    short(units * defaultRate),
  ]);
}

function poisson(): Table {
  return points(independent).map((cells, n) => {
    const terms = buyers.map(({ units, defaultRate }) => {
      const before = independent.probabilities[n - units];
      return before === undefined ? '' : probability(units * defaultRate * before);
    });
    return [String(n), whole(n * unit), ...terms, ...cells];
  });
}

function negativeBinomial(): Table {
  return points(mixed).map((cells, n) => [
    String(n),
    ...buyers.map((buyer) => (buyer.units > n ? '' : short(coefficient(n, buyer)))),
    ...cells,
  ]);
}

function firstLoss(): Table {
  return firstLosses.map((at) => [
    whole(at),
    money(independent.limitedExpectation(at)),
    kept(independent, at),
    money(mixed.limitedExpectation(at)),
    kept(mixed, at),
    usedUp(mixed, at),
  ]);
}

function badYear(): Table {
  return firstLosses.map((at) => [
    whole(at),
    money(stress.limitedExpectation(at)),
    kept(stress, at),
    usedUp(stress, at),
  ]);
}

function premium(): Table {
  const part = (at: number): number => mixed.stopLoss(at) / permissibleLossRatio;
  return [0, ...firstLosses].map((at) => [
    whole(at),
    money(mixed.limitedExpectation(at)),
    money(mixed.stopLoss(at)),
    money(part(at)),
    money(part(0) - part(at)),
    money(stress.limitedExpectation(at)),
  ]);
}

describe('a first loss by hand', () => {
  test('says, cell by cell, what the distribution of the library gives', async () => {
    const tables = {
      portfolio: portfolio(),
      poisson: poisson(),
      mixed: negativeBinomial(),
      'first-loss': firstLoss(),
      stress: badYear(),
      premium: premium(),
    };
    expect(tableNames(file)).toEqual(Object.keys(tables));
    await expectDocument(file, withTables(file, tables));
  });

  test('the recursion on paper gives the distribution', () => {
    for (let n = 1; n < 7; n += 1) {
      const by = (of: AggregateLoss, weight: (buyer: (typeof buyers)[number]) => number): number =>
        buyers.reduce(
          (all, buyer) => all + weight(buyer) * (of.probabilities[n - buyer.units] ?? 0),
          0,
        );
      const simple = by(independent, ({ units, defaultRate }) => units * defaultRate) / n;
      expect(simple).toBeCloseTo(independent.probabilities[n] ?? 0, 12);
      const factor = by(mixed, (buyer) => coefficient(n, buyer)) / (1.0612 * n);
      expect(factor).toBeCloseTo(mixed.probabilities[n] ?? 0, 12);
    }
  });

  test('says in its text what its tables say', () => {
    const text = readFileSync(file, 'utf8');
    const sum = 1 - mixed.cumulative(0) + (1 - mixed.cumulative(unit));
    expect(unit * sum).toBeCloseTo(mixed.limitedExpectation(2 * unit), 6);
    for (const figure of [
      probability(independent.probabilities[0] ?? 0),
      probability(mixed.probabilities[0] ?? 0),
      probability(1 - mixed.cumulative(0)),
      probability(1 - mixed.cumulative(unit)),
      money(mixed.limitedExpectation(2 * unit)),
      kept(independent, unit),
      kept(mixed, unit),
      String(permissibleLossRatio),
    ])
      expect(text).toContain(figure);
  });
});
