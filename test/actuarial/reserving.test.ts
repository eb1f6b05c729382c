import { describe, expect, test } from 'vitest';
import { bornhuetterFerguson } from '../../src/actuarial/bornhuetter-ferguson.js';
import { chainLadder } from '../../src/actuarial/chain-ladder.js';
import friedland from './fixtures/bornhuetter-ferguson.json' with { type: 'json' };
import triangles from './fixtures/triangles.json' with { type: 'json' };

const { RAA, GenIns, Mortgage, UKMotor, ABC } = triangles;

describe('chain ladder', () => {
  test.each(Object.entries({ RAA, GenIns, Mortgage, UKMotor, ABC }))('%s', (_, published) => {
    const projection = chainLadder(published.triangle);
    const same = (computed: readonly number[], expected: readonly number[]) => {
      expect(computed).toHaveLength(expected.length);
      expected.forEach((value, index) =>
        expect(Math.abs(computed[index]! - value)).toBeLessThan(1e-12 * Math.abs(value) + 1e-7),
      );
    };
    same(projection.developmentFactors, published.developmentFactors);
    same(projection.ultimates, published.ultimates);
    same(projection.reserves, published.reserves);
    expect(projection.totalReserve / published.totalReserve).toBeCloseTo(1, 12);
  });

  test('totals as printed', () => {
    expect(Math.round(chainLadder(RAA.triangle).totalReserve)).toBe(RAA.printedTotalReserve);
    const inThousands = chainLadder(GenIns.triangle).totalReserve / 1000;
    expect(Math.round(inThousands)).toBe(GenIns.printedTotalReserveInThousands);
  });

  test('factors of the mortgage triangle as printed, with a tail', () => {
    const { developmentFactors, factorsToUltimate, ultimates } = chainLadder(
      Mortgage.triangle,
      Mortgage.tail,
    );
    const printed = developmentFactors.map((factor, age) =>
      Number(factor.toFixed(age === 0 ? 1 : 3)),
    );
    expect(printed).toEqual(Mortgage.printedFactorsWithTail);
    expect(factorsToUltimate.at(-1)).toBe(1.05);
    ultimates.forEach((ultimate, origin) =>
      expect(ultimate / Mortgage.ultimates[origin]!).toBeCloseTo(1.05, 12),
    );
  });

  test('rows may end where the future begins, and one age has nothing to develop', () => {
    const short = RAA.triangle.map((row) => row.filter((claims) => claims !== null));
    expect(chainLadder(short)).toEqual(chainLadder(RAA.triangle));
    expect(chainLadder([[5], [7]])).toEqual({
      developmentFactors: [],
      factorsToUltimate: [1],
      latest: [5, 7],
      ultimates: [5, 7],
      reserves: [0, 0],
      totalReserve: 0,
    });
  });
});

describe('Bornhuetter-Ferguson', () => {
  const completed = (actual: readonly number[], factors: readonly number[]) =>
    bornhuetterFerguson(
      actual.map((claims, year) => ({
        actual: claims,
        expectedUltimate: friedland.expected[year]!,
        factorToUltimate: factors[year]!,
      })),
    );
  const reported = completed(friedland.reported, friedland.reportedFactors);
  const paid = completed(friedland.paid, friedland.paidFactors);
  const known = friedland.reported.reduce((sum, claims) => sum + claims, 0);

  test('totals of the exhibit to the unit', () => {
    const printed = friedland.printedTotals;
    expect(Math.round(reported.totalUltimate)).toBe(printed.reportedUltimate);
    expect(Math.round(paid.totalUltimate)).toBe(printed.paidUltimate);
    expect(Math.round(reported.totalUltimate - known)).toBe(printed.reportedIbnr);
    expect(Math.round(paid.totalUltimate - known)).toBe(printed.paidIbnr);
    expect(reported.totalReserve).toBeCloseTo(reported.totalUltimate - known, 5);
  });

  test('rows of the exhibit, whose factors are printed to three decimals only', () => {
    const within = (computed: readonly number[], printed: readonly number[]) =>
      printed.forEach((ultimate, year) => {
        const roundingOfFactor = 0.0005 * friedland.expected[year]!;
        expect(Math.abs(computed[year]! - ultimate)).toBeLessThan(roundingOfFactor + 1);
      });
    within(reported.ultimates, friedland.printedRows.reported);
    within(paid.ultimates, friedland.printedRows.paid);
  });

  test('a young year without claims keeps its expected loss to come', () => {
    const young = [{ actual: 0, expectedUltimate: 900, factorToUltimate: 3 }];
    expect(bornhuetterFerguson(young).ultimates[0]).toBeCloseTo(600, 12);
  });
});
