import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import { referenceBook } from '../../src/books/reference.js';
import { decimal } from '../../src/decimal.js';
import { rate, type Rating } from '../../src/pricing/rate.js';
import { payout } from '../../src/pricing/structure/payout.js';
import { quote } from '../../src/quote.js';
import type { PricedQuote } from '../../src/quote-record.js';
import type { Submission } from '../../src/submission.js';
import { parseSubmission } from '../../src/submission-schema.js';
import {
  arbitraryStructured,
  arbitrarySteps,
  structured,
  type StructureSteps,
} from '../support/arbitrary-structure.js';
import { arbitrarySubmission } from '../support/arbitrary-submission.js';

const numRuns = 400;
const seed = 20_260_702;

const structureKinds = [
  'non-qualifying-loss',
  'each-loss',
  'aggregate-first-loss',
  'maximum-liability',
];

/**
 * What a maximum below the largest insured loss may hide. It pays less for more cover, since history is restated without
 * a maximum that is a multiple of the premium; such a cover is referred.
 */
const smallMaximum = 0.002;

function priced(submission: Submission): PricedQuote {
  const made = quote(submission, referenceBook);
  if (made.premium === null) throw new Error(JSON.stringify([made.issues, made.findings]));
  return made as PricedQuote;
}

/** What rounding the operands of a quote may hide: half a unit of the sixth decimal of each. */
function slack({ ledger, findings }: PricedQuote): number {
  const rounding = ledger
    .filter(({ operation }) => operation === 'multiply')
    .reduce((all, { operand }) => all + 5e-7 / Math.min(1, Math.max(0.01, Number(operand))), 0);
  const isSmall = findings.some(({ guideline }) => guideline?.id === 'small-maximum-liability');
  return rounding + (isSmall ? smallMaximum : 0);
}

const bound = ['combined-cap-binds', 'premium-floor-binds', 'technical-floor-binds'];

/**
 * Asserts that the narrower cover never costs more than the wider one, on the unrounded amount within the rounding of
 * the operands; that in at least half of the cases nothing else binds, and that the price moves in a quarter of them.
 */
function neverCostsMore(
  change: (
    steps: StructureSteps,
    size: number,
    submission: Submission,
  ) => readonly [narrower: Submission, wider: Submission] | null,
): void {
  const seen = { cases: 0, free: 0, moved: 0, small: 0 };
  fc.assert(
    fc.property(
      arbitraryStructured,
      fc.integer({ min: 1, max: 20 }),
      ({ submission, steps }, size) => {
        const pair = change(steps, size, submission);
        fc.pre(pair !== null);
        const [narrower, wider] = [priced(pair![0]), priced(pair![1])];
        const [less, more] = [narrower, wider].map(({ premium }) => Number(premium.unrounded)) as [
          number,
          number,
        ];
        seen.cases += 1;
        seen.moved += Number(less < more);
        seen.small += Number(slack(narrower) + slack(wider) >= smallMaximum);
        seen.free += Number(
          ![narrower, wider].some(({ findings }) =>
            findings.some(({ code }) => bound.includes(code)),
          ),
        );
        expect(less).toBeLessThanOrEqual(more * (1 + slack(narrower) + slack(wider)));
      },
    ),
    { numRuns, seed },
  );
  expect(seen.cases).toBe(numRuns);
  expect(seen.free).toBeGreaterThanOrEqual(numRuns / 2);
  expect(seen.moved).toBeGreaterThanOrEqual(numRuns / 4);
  expect(seen.small).toBeLessThanOrEqual(numRuns / 2);
}

describe('properties of structured cover', { timeout: 300_000 }, () => {
  it('PRO-10 a larger aggregate first loss never costs more, whatever the history', () => {
    neverCostsMore((steps, size, submission) => {
      const firstLoss = steps.firstLoss ?? 0;
      return [
        structured(submission, { ...steps, firstLoss: firstLoss + size }),
        structured(submission, { ...steps, firstLoss }),
      ];
    });
  });

  it('PRO-10 a larger each-loss amount or non-qualifying loss never costs more', () => {
    neverCostsMore((steps, size, submission) => {
      const term = size % 2 === 0 ? 'eachLoss' : 'nonQualifyingLoss';
      const amount = steps[term] ?? 0;
      return [
        structured(submission, { ...steps, [term]: amount + 2 * size }),
        structured(submission, { ...steps, [term]: amount }),
      ];
    });
  });

  it('PRO-10 a lower maximum liability never costs more, as an amount or as a multiple of premium', () => {
    neverCostsMore((steps, size, submission) => {
      const term = steps.multiple === null ? 'maximum' : 'multiple';
      const amount = steps[term] ?? 50;
      return [
        structured(submission, { ...steps, [term]: amount }),
        structured(submission, { ...steps, [term]: amount + size }),
      ];
    });
  });

  it('PRO-10 a lower insured percentage never costs more under any structure', () => {
    neverCostsMore((steps, size, submission) => {
      const under = (insuredPercentage: number): Submission => {
        const cover = { ...submission.cover, insuredPercentage: String(insuredPercentage) };
        return structured({ ...submission, cover }, steps);
      };
      return [under(49 + size), under(50 + size)];
    });
  });

  it('PRO-11 the product of the structure steps is the whole ratio, within half a unit of each', () => {
    fc.assert(
      fc.property(arbitraryStructured, ({ submission, steps }) => {
        const rating = rated(structured(submission, steps));
        const { losses, maximum, ledger } = rating;
        if (losses === null) throw new Error('no step asked for the losses');
        const { present, structure } = losses;
        const whole = payout(present, structure, maximum).expected / present.insured;
        const operands = ledger.filter(({ kind }) => structureKinds.includes(kind));
        expect(operands).toHaveLength(4);
        const product = operands.reduce((all, { operand }) => all * Number(operand), 1);
        expect(Math.abs(product - whole)).toBeLessThanOrEqual(4 * 5e-7);
      }),
      { numRuns, seed },
    );
  });

  it('PRO-12 expected loss above a first loss is convex in it when nothing limits the payout', () => {
    const point = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        arbitrarySubmission,
        arbitrarySteps,
        fc.tuple(point, point, point),
        (submission, steps, points) => {
          const unlimited = { ...steps, maximum: null, multiple: null, firstLoss: 100 };
          const losses = rated(structured(submission, unlimited)).losses!;
          const { distribution, perLoss } = losses.present;
          const [a, b, c] = [...points]
            .sort((x, y) => x - y)
            .map((x) => (x / 1000) * losses.structure.firstLoss) as [number, number, number];
          const [above, middle, below] = [a, b, c].map((x) => distribution.stopLoss(x)) as [
            number,
            number,
            number,
          ];
          const chord = c === a ? above : above + ((below - above) * (b - a)) / (c - a);
          expect(middle).toBeLessThanOrEqual(chord + 1e-9 * perLoss);
          expect(below).toBeLessThanOrEqual(middle);
        },
      ),
      { numRuns, seed },
    );
  });

  it('the parties share every loss: expected insured and retained loss add up to the ground-up loss', () => {
    fc.assert(
      fc.property(arbitraryStructured, ({ submission, steps }) => {
        const { losses } = priced(structured(submission, steps));
        for (const { groundUp, insured, retained } of [losses!.present, losses!.stress]) {
          expect(decimal(insured).plus(retained).toFixed(2)).toBe(groundUp);
          expect(Number(retained)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 200, seed },
    );
  });
});

function rated(submission: Submission): Rating {
  const parsed = parseSubmission(submission);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { risk } = assess(parsed.submission, referenceBook);
  if (risk === null) throw new Error('nothing insurable');
  return rate(risk);
}
