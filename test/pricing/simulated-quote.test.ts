import { describe, expect, it } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import type { Cover, Submission } from '../../src/submission/submission.js';
import { randomNumbers } from '../actuarial/random-numbers.js';
import { priced } from '../support/hand-case.js';
import { lossModel, type ModelYear, repeatedShare } from '../support/loss-model.js';
import { referenceCase } from '../support/reference-case.js';

// The model of a real quote, drawn at random from its own worksheet: a gamma factor, Poisson counts, the same severities,
// and each year's losses passed through the terms of the cover by hand. The random numbers are seeded, so the outcome is
// fixed; the bound of 4 standard errors would be passed by chance once in 15,000.

const years = 40_000;
const bound = 4;

const structures: Readonly<Record<string, Partial<Cover>>> = {
  'insured percentage only': {},
  'terms on each loss': { nonQualifyingLoss: '60000', eachLoss: '40000' },
  'aggregate first loss': { aggregateFirstLoss: '300000' },
  'maximum liability': { maximumLiability: '1500000' },
  'everything together': {
    nonQualifyingLoss: '20000',
    eachLoss: '10000',
    aggregateFirstLoss: '150000',
    maximumLiability: '2500000',
  },
};

function submissionWith(cover: Partial<Cover>, buyers = 40): Submission {
  const base = referenceCase({ turnover: 100_000_000, buyers });
  return { ...base, cover: { ...base.cover, ...cover } };
}

describe('STR-13 what a quote states of its losses', () => {
  it.each(Object.entries(structures))('agrees with simulated years: %s', (_name, cover) => {
    const submission = submissionWith(cover);
    const { losses } = priced(submission, referenceBook);
    if (losses === null) throw new Error('no losses');
    for (const [name, stated] of [
      ['present', losses.present],
      ['stress', losses.stress],
    ] as const) {
      const model = lossModel(submission, referenceBook, name);
      const { uniform, factor, poisson } = randomNumbers(2026);
      const drawn = Array.from({ length: years }, () =>
        model.year(factor(model.squaredVariation), { uniform, count: poisson }),
      );
      expect(standardErrors(drawn, ({ groundUp }) => groundUp, stated.groundUp)).toBeLessThan(
        bound,
      );
      expect(standardErrors(drawn, ({ paid }) => paid, stated.insured)).toBeLessThan(bound);
    }
  });

  it('the tail value at risk is the mean of the worst hundredth of the simulated years', () => {
    const submission = submissionWith(structures['everything together'] ?? {});
    const { losses } = priced(submission, referenceBook);
    const model = lossModel(submission, referenceBook, 'present');
    const { uniform, factor, poisson } = randomNumbers(7);
    const paid = Array.from(
      { length: years },
      () => model.year(factor(model.squaredVariation), { uniform, count: poisson }).paid,
    ).sort((a, b) => b - a);
    const worst = paid.slice(0, years / 100);
    const mean = worst.reduce((all, one) => all + one, 0) / worst.length;
    // 400 years spread about half of their mean: a standard error of some 2.5 %.
    expect(Math.abs(mean / Number(losses?.present.tailValueAtRisk) - 1)).toBeLessThan(0.08);
  });
});

describe('one default for each buyer', () => {
  it('loses what the formula says that second defaults have in the expected loss, under 1 % of the reference case', () => {
    const submission = submissionWith({});
    const { losses } = priced(submission, referenceBook);
    const model = lossModel(submission, referenceBook, 'present');
    const { uniform, factor, poisson } = randomNumbers(99);
    const once = (mean: number): number => Math.min(1, poisson(mean));
    const drawn = Array.from({ length: years }, () =>
      model.year(factor(model.squaredVariation), { uniform, count: once }),
    );
    const [all, repeated] = model.buyers.reduce(
      ([sum, part], { peak, frequency }) => [
        sum + peak * frequency,
        part + peak * frequency * repeatedShare(frequency, model.squaredVariation),
      ],
      [0, 0],
    );
    const gap = repeated / all;
    expect(gap).toBeGreaterThan(0.004);
    expect(gap).toBeLessThan(0.01);
    const expected = Number(losses?.present.groundUp) * (1 - gap);
    expect(standardErrors(drawn, ({ groundUp }) => groundUp, String(expected))).toBeLessThan(bound);
  });
});

/** Distance of the mean of the years from what is stated, in standard errors. */
function standardErrors(
  drawn: readonly ModelYear[],
  of: (year: ModelYear) => number,
  stated: string,
): number {
  const values = drawn.map(of);
  const mean = values.reduce((all, value) => all + value, 0) / values.length;
  const variance = values.reduce((all, value) => all + (value - mean) ** 2, 0) / values.length;
  return Math.abs(mean - Number(stated)) / Math.sqrt(variance / values.length);
}
