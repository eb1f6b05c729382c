import { describe, expect, it } from 'vitest';
import { jointRecursion } from '../../src/actuarial/joint-recursion.js';
import { retainedTail } from '../../src/pricing/structure/retained-distribution.js';

/** Numbers between 0 and 1, the same every time (Numerical Recipes' generator). */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

function poisson(mean: number, draw: () => number): number {
  let [count, product] = [0, draw()];
  while (product > Math.exp(-mean)) {
    count += 1;
    product *= draw();
  }
  return count;
}

const losses = [
  { own: 20, insured: 80, frequency: 0.6 },
  { own: 55, insured: 45, frequency: 0.8 },
  { own: 130, insured: 370, frequency: 0.15 },
  { own: 90, insured: 0, frequency: 0.3 },
];

/** Losses borne in simulated years, sorted; the factor is exponential where it varies, and 1 where it does not. */
function simulated(variation: 0 | 1, firstLoss: number, years: number): Float64Array {
  const draw = drawer(7);
  const borne = new Float64Array(years);
  for (let year = 0; year < years; year += 1) {
    const factor = variation === 0 ? 1 : -Math.log(draw());
    let [own, insured] = [0, 0];
    for (const loss of losses) {
      const count = poisson(loss.frequency * factor, draw);
      own += count * loss.own;
      insured += count * loss.insured;
    }
    borne[year] = own + Math.min(insured, firstLoss);
  }
  return borne.sort();
}

describe('losses a seller bears in a year', () => {
  const cases = [0, 1].flatMap((variation) => [0, 100, 400].map((first) => [variation, first]));

  it.each(cases)('ADV-2 as a simulation has them, variation %s and first loss %s', (c, first) => {
    const years = 200_000;
    const drawn = simulated(c as 0 | 1, first as number, years);
    const mean = drawn.reduce((sum, one) => sum + one, 0) / years;
    const worst = drawn.slice(0.95 * years);
    const tail = worst.reduce((sum, one) => sum + one, 0) / worst.length;
    const made = retainedTail({
      ...{ losses, variation: c as number, firstLoss: first as number, expected: mean },
      level: 0.95,
    });
    expect(Math.abs(made.percentile / drawn[0.95 * years]! - 1)).toBeLessThan(0.04);
    expect(Math.abs(made.tailValueAtRisk / tail - 1)).toBeLessThan(0.02);
  });

  it('ADV-2 sum to one in both directions, whatever the claims', () => {
    const claims = [
      { first: 1, second: 2, intensity: 0.4 },
      { first: 0, second: 1, intensity: 0.3 },
      { first: 2, second: 0, intensity: 0.2 },
      { first: 0, second: 0, intensity: 5 },
    ];
    const rows = jointRecursion(claims, 0.5, { first: 60, second: 80 });
    const all = rows.flatMap((row) => [...row]);
    expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    const mean = (of: (first: number, second: number) => number): number =>
      rows.reduce(
        (sum, row, second) => sum + row.reduce((s, p, first) => s + p * of(first, second), 0),
        0,
      );
    expect(mean((first) => first)).toBeCloseTo(0.8, 8);
    expect(mean((_, second) => second)).toBeCloseTo(1.1, 8);
    // Covariance: sum of products, and c times the product of the means.
    expect(mean((first, second) => first * second) - 0.8 * 1.1).toBeCloseTo(
      0.8 + 0.5 * 0.8 * 1.1,
      7,
    );
  });

  it('ADV-2 do not underflow for many expected claims', () => {
    const rows = jointRecursion([{ first: 1, second: 0, intensity: 3000 }], 0, {
      first: 3400,
      second: 0,
    });
    expect([...rows[0]!].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
  });
});
