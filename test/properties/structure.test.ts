import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pricer } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import { decimal } from '../../src/values/decimal.js';
import { rate, type Rating } from '../../src/pricing/rate.js';
import { quote } from '../../src/quote.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import type { Submission } from '../../src/submission/submission.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { arbitraryStructured, arbitrarySteps, structured } from '../support/arbitrary-structure.js';
import { arbitrarySubmission } from '../support/arbitrary-submission.js';
import { runsOf } from '../support/runs.js';

const numRuns = runsOf(400);
const seed = 20_260_702;

function priced(submission: Submission): PricedQuote {
  const made = quote(submission, referenceBook);
  fc.pre(made.findings.every(({ guideline }) => guideline?.id !== 'cover-below-premium'));
  if (made.premium === null) throw new Error(JSON.stringify([made.issues, made.findings]));
  return made as PricedQuote;
}

describe('properties of structured cover', () => {
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
      { numRuns: runsOf(200), seed },
    );
  });
});

function rated(submission: Submission): Rating {
  const parsed = parseSubmission(submission);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const risk = pricer(referenceBook).risk(parsed);
  if (risk === null) throw new Error('nothing insurable');
  return rate(risk);
}
