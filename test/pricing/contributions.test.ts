import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contributions } from '../../src/pricing/contributions.js';
import { rate } from '../../src/pricing/rate.js';
import { pricer } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Cover, Submission } from '../../src/submission/submission.js';
import { arbitrarySubmission } from '../support/arbitrary-submission.js';
import { runsOf } from '../support/runs.js';

const pricing = pricer(referenceBook);

function shared(submission: Submission) {
  const risk = pricing.risk(submission);
  return risk && contributions(rate(risk));
}

function example(name: string): Submission {
  return JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as Submission;
}

function sum(parts: readonly number[]): number {
  return parts.reduce((all, part) => all + part, 0);
}

function expectWhole(submission: Submission): void {
  const made = shared(submission);
  if (made === null) return;
  for (const of of ['expected', 'tailValueAtRisk'] as const) {
    const parts = made.obligors.map((one) => one[of]);
    expect(Math.abs(sum(parts) - made[of])).toBeLessThanOrEqual(1e-8 * made[of] + 1e-9);
    for (const part of parts) expect(part).toBeGreaterThanOrEqual(0);
  }
}

const structures: readonly Partial<Cover>[] = [
  {},
  { aggregateFirstLoss: '100000' },
  { eachLoss: '20000', maximumLiability: '3000000' },
  { nonQualifyingLoss: '10000', aggregateFirstLoss: '50000', maximumLiability: '2000000' },
  { maximumLiability: '100000' },
];

describe('contributions of the buyers', () => {
  it.each(structures)('ADV-3 sum to the whole under %j', (terms) => {
    for (const name of ['concentrated', 'exporter', 'domestic-seller', 'minimal']) {
      const submission = example(name);
      const { maximumLiabilityMultiple: _, ...cover } = submission.cover;
      expectWhole({ ...submission, cover: { ...cover, ...terms } });
    }
  });

  it('ADV-3 sum to the whole for drawn submissions', () => {
    fc.assert(fc.property(arbitrarySubmission, expectWhole), { numRuns: runsOf(1000), seed: 2 });
  });

  it('ADV-3 fall on the large in the tail more than in the mean', () => {
    const made = shared(example('concentrated'))!;
    const share = (of: 'expected' | 'tailValueAtRisk', index: number): number =>
      made.obligors[index]![of] / made[of];
    const largest = made.obligors.reduce(
      (best, one, index) =>
        one.tailValueAtRisk > made.obligors[best]!.tailValueAtRisk ? index : best,
      0,
    );
    expect(share('tailValueAtRisk', largest)).toBeGreaterThan(share('expected', largest));
  });

  it('ADV-3 are alike for buyers that are alike', () => {
    const concentrated = example('concentrated');
    const buyers = concentrated.buyers!.map((buyer, index) =>
      index === 1 ? { ...concentrated.buyers![0]!, id: buyer.id, group: 'B' } : buyer,
    );
    const first = { ...buyers[0]!, group: 'A' };
    const submission = { ...concentrated, buyers: [first, ...buyers.slice(1)] };
    const { lines: all } = pricing.risk(submission)!.exposure.exact;
    const { obligors } = shared(submission)!;
    const [one, other] = ['A', 'B'].map((group) =>
      obligors.find(({ lines }) => lines.some((place) => all[place]?.company === group)),
    );
    expect(one!.tailValueAtRisk).toBeCloseTo(other!.tailValueAtRisk, 6);
    expect(one!.expected).toBeCloseTo(other!.expected, 6);
  });
});
