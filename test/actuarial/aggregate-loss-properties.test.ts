import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregateLoss } from '../../src/actuarial/aggregate-loss.js';
import { type LossDistribution, type Obligor } from '../../src/actuarial/index.js';
import { bandings, obligors, portfolios } from './portfolios.js';
import { runsOf } from '../support/runs.js';

const runs = { numRuns: runsOf(60) };
const slack = 1e-9;
/** The probability that a whole distribution leaves uncomputed, with room for its tail's length. */
const uncomputed = 1e-11;

/** What a distribution has to say, so that two can be compared to the last bit. */
function spoken(loss: LossDistribution): string {
  const { mean, standardDeviation, lossUnit, probabilities } = loss;
  const measures = [loss.percentile(0.99), loss.tailValueAtRisk(0.99), loss.stopLoss(mean)];
  return JSON.stringify({ mean, standardDeviation, lossUnit, probabilities, measures });
}

/** Loss amounts from 0 to far in the tail, on and off the grid. */
function amounts(loss: LossDistribution): number[] {
  const far = loss.probabilities.length * loss.lossUnit;
  return Array.from({ length: 41 }, (_, step) => (far * 1.2 * step) / 40);
}

describe('probabilities', () => {
  test('none is negative and together they are 1, because every term of the recursion is positive', () => {
    fc.assert(
      fc.property(portfolios, bandings, (portfolio, banding) => {
        const { probabilities } = aggregateLoss({ ...portfolio, banding });
        expect(Math.min(...probabilities)).toBeGreaterThanOrEqual(0);
        const total = probabilities.reduce((sum, probability) => sum + probability, 0);
        expect(Math.abs(total - 1)).toBeLessThan(slack);
      }),
      runs,
    );
  });

  test('their mean and deviation are those of the inputs: banding keeps the expected loss', () => {
    fc.assert(
      fc.property(portfolios, bandings, (portfolio, banding) => {
        const loss = aggregateLoss({ ...portfolio, banding });
        const moment = (power: number): number =>
          loss.probabilities.reduce((sum, p, n) => sum + p * (n * loss.lossUnit) ** power, 0);
        const far = loss.probabilities.length * loss.lossUnit;
        expect(Math.abs(moment(1) - loss.mean)).toBeLessThan(slack * loss.mean + uncomputed * far);
        const expected = portfolio.obligors.reduce(
          (sum, { severity, defaultRate, count = 1 }) => sum + severity * defaultRate * count,
          0,
        );
        expect(loss.mean / expected).toBeCloseTo(1, 12);
        const variance = moment(2) - moment(1) ** 2;
        const apart = Math.abs(variance - loss.standardDeviation ** 2);
        expect(apart).toBeLessThan(1e-8 * variance + 4 * uncomputed * far ** 2);
      }),
      runs,
    );
  });
});

describe('order and grouping', () => {
  test('the order of the obligors changes no bit, because equal cells are merged and sorted first', () => {
    const shuffled = portfolios.chain((portfolio) =>
      fc.tuple(
        fc.constant(portfolio),
        fc.shuffledSubarray(portfolio.obligors, { minLength: portfolio.obligors.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, bandings, ([portfolio, rows], banding) => {
        const reordered = aggregateLoss({ ...portfolio, obligors: rows, banding });
        expect(spoken(reordered)).toBe(spoken(aggregateLoss({ ...portfolio, banding })));
      }),
      runs,
    );
  });

  test('splitting a homogeneous group changes no bit, and its contribution is that of its parts', () => {
    fc.assert(
      fc.property(portfolios, bandings, (portfolio, banding) => {
        const single = portfolio.obligors.flatMap((row) =>
          Array.from({ length: row.count ?? 1 }, () => ({ ...row, count: 1 })),
        );
        const grouped = aggregateLoss({ ...portfolio, banding });
        const split = aggregateLoss({ ...portfolio, obligors: single, banding });
        expect(spoken(split)).toBe(spoken(grouped));
        const [group] = grouped.riskContributions(0.95);
        const parts = split.riskContributions(0.95).slice(0, portfolio.obligors[0]!.count);
        const sum = parts.reduce((total, { contribution }) => total + contribution, 0);
        expect(Math.abs(sum - group!.contribution)).toBeLessThan(slack * (1 + grouped.mean));
      }),
      runs,
    );
  });

  test('the order in which weights are written changes no bit', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        const reversed = portfolio.obligors.map((row) => ({
          ...row,
          sectors: Object.fromEntries(Object.entries(row.sectors ?? {}).reverse()),
        }));
        const loss = aggregateLoss({ ...portfolio, obligors: reversed });
        expect(spoken(loss)).toBe(spoken(aggregateLoss(portfolio)));
      }),
      runs,
    );
  });
});

describe('measures', () => {
  test('limited expectation rises to the mean, stop-loss falls to 0 and is convex: both are expectations of such functions', () => {
    fc.assert(
      fc.property(portfolios, bandings, (portfolio, banding) => {
        const loss = aggregateLoss({ ...portfolio, banding });
        const limited = amounts(loss).map((amount) => loss.limitedExpectation(amount));
        const stopLoss = amounts(loss).map((amount) => loss.stopLoss(amount));
        for (let index = 1; index < stopLoss.length; index += 1) {
          expect(limited[index]).toBeGreaterThanOrEqual(limited[index - 1]!);
          expect(stopLoss[index]).toBeLessThanOrEqual(stopLoss[index - 1]!);
          if (index === 1) continue;
          const bend = stopLoss[index]! - 2 * stopLoss[index - 1]! + stopLoss[index - 2]!;
          expect(bend).toBeGreaterThan(-slack * loss.mean);
        }
        expect(limited[0]).toBe(0);
        expect(Math.max(...limited)).toBeLessThanOrEqual(loss.mean);
        expect(stopLoss.at(-1)).toBeLessThan(
          slack * loss.mean + uncomputed * amounts(loss).at(-1)!,
        );
      }),
      runs,
    );
  });

  test('layers put end to end are the limited expectation of their top', () => {
    fc.assert(
      fc.property(portfolios, bandings, (portfolio, banding) => {
        const loss = aggregateLoss({ ...portfolio, banding });
        const steps = amounts(loss);
        const layers = steps
          .slice(1)
          .map((top, index) => loss.layer(steps[index]!, top - steps[index]!));
        const whole = layers.reduce((sum, layer) => sum + layer, 0);
        expect(Math.min(...layers)).toBeGreaterThanOrEqual(-slack * loss.mean);
        expect(whole / loss.limitedExpectation(steps.at(-1)!)).toBeCloseTo(1, 9);
      }),
      runs,
    );
  });

  test('tail value at risk is no less than the percentile and rises with the level', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        const loss = aggregateLoss(portfolio);
        let before = 0;
        for (const level of [0, 0.1, 0.5, 0.9, 0.95, 0.99, 0.999]) {
          const tail = loss.tailValueAtRisk(level);
          expect(tail).toBeGreaterThanOrEqual(loss.percentile(level));
          expect(tail).toBeGreaterThanOrEqual(before * (1 - slack));
          before = tail;
        }
      }),
      runs,
    );
  });

  test('tail value at risk of two portfolios together is no more than of each alone: it is coherent', () => {
    const within = (rows: readonly Obligor[], sector: string): Obligor[] =>
      rows.map(({ severity, defaultRate }) => ({
        severity,
        defaultRate,
        sectors: { [sector]: 1 },
      }));
    const rows = fc.array(obligors, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, rows, fc.constantFrom(0.5, 0.9, 0.99), (left, right, level) => {
        const tail = (part: Obligor[]): number =>
          aggregateLoss({ obligors: part, lossUnit: 20, banding: 'split' }).tailValueAtRisk(level);
        const [a, b] = [within(left, 'a'), within(right, 'b')];
        expect(tail([...a, ...b])).toBeLessThanOrEqual((tail(a) + tail(b)) * (1 + slack));
      }),
      runs,
    );
  });

  test('risk contributions sum to the interpolated percentile', () => {
    fc.assert(
      fc.property(portfolios, bandings, (portfolio, banding) => {
        const loss = aggregateLoss({ ...portfolio, banding });
        const sum = loss
          .riskContributions(0.99)
          .reduce((total, { contribution }) => total + contribution, 0);
        const percentile = loss.percentile(0.99, { interpolate: true });
        expect(Math.abs(sum - percentile)).toBeLessThan(slack * (loss.mean + percentile));
      }),
      runs,
    );
  });
});

describe('split bands', () => {
  const shares = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  // A row with nothing to lose leaves its sector, and what the others' rates vary by is averaged without it.
  const someShare = shares.map((share) => Math.max(share, 0.001));

  test('a lower severity never costs more, on the nested grids of the priced loss unit', () => {
    fc.assert(
      fc.property(portfolios, someShare, shares, (portfolio, lowered, retained) => {
        const [first, ...others] = portfolio.obligors as [Obligor, ...Obligor[]];
        const lower = { ...first, severity: first.severity * lowered };
        const retention = retained * 2000;
        const priced = (rows: Obligor[]): number =>
          aggregateLoss({ ...portfolio, obligors: rows, banding: 'split' }).stopLoss(retention);
        const before = priced([first, ...others]);
        expect(priced([lower, ...others])).toBeLessThanOrEqual(before + slack * first.severity);
      }),
      runs,
    );
  });

  test('a small change of a severity makes a small change of price, also across a band edge', () => {
    fc.assert(
      fc.property(portfolios, shares, (portfolio, retained) => {
        const [first, ...others] = portfolio.obligors as [Obligor, ...Obligor[]];
        const priced = (severity: number): number =>
          aggregateLoss({
            ...portfolio,
            obligors: [{ ...first, severity }, ...others],
            banding: 'split',
            lossUnit: 16,
          }).limitedExpectation(retained * 2000);
        const step = 1e-6;
        const edge = Math.ceil(first.severity / 16) * 16;
        const claims = (first.count ?? 1) * first.defaultRate;
        const change = priced(edge + step) - priced(edge - step);
        expect(Math.abs(change)).toBeLessThan(3 * step * claims + slack);
      }),
      runs,
    );
  });

  test('merging two obligors of equal rate and weights, in a portfolio whose rates vary alike, never lowers a stop-loss premium', () => {
    const multiples = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(portfolios, multiples, multiples, (portfolio, a, b) => {
        const varyingAlike = portfolio.obligors.map((row) => ({
          ...row,
          defaultRateStandardDeviation: 0.6 * row.defaultRate,
        }));
        const [first, ...others] = varyingAlike as [Obligor, ...Obligor[]];
        const priced = (severities: number[]) =>
          aggregateLoss({
            ...portfolio,
            obligors: [...severities.map((severity) => ({ ...first, severity })), ...others],
            banding: 'split',
            lossUnit: 16,
          });
        const apart = priced([16 * a, 16 * b]);
        const merged = priced([16 * (a + b)]);
        for (const amount of amounts(apart)) {
          expect(merged.stopLoss(amount)).toBeGreaterThanOrEqual(
            apart.stopLoss(amount) - slack * apart.mean,
          );
        }
      }),
      runs,
    );
  });
});

describe('extent', () => {
  test('computing less of a distribution changes no bit of what is computed', () => {
    fc.assert(
      fc.property(portfolios, fc.integer({ min: 0, max: 3000 }), (portfolio, upTo) => {
        const whole = aggregateLoss(portfolio);
        const part = aggregateLoss({ ...portfolio, upTo, upToLevel: 0.9 });
        expect(part.probabilities).toEqual(whole.probabilities.slice(0, part.probabilities.length));
        expect(part.stopLoss(upTo)).toBe(whole.stopLoss(upTo));
        expect(part.tailValueAtRisk(0.9)).toBe(whole.tailValueAtRisk(0.9));
        expect([part.mean, part.standardDeviation]).toEqual([whole.mean, whole.standardDeviation]);
      }),
      runs,
    );
  });
});
