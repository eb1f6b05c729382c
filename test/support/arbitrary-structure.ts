import fc from 'fast-check';
import type { Cover, Submission } from '../../src/submission/submission.js';
import { arbitrarySubmission } from './arbitrary-submission.js';

/** Sizes of the terms on losses, each in small steps so that a neighbour exists; null where there is no such term. */
export interface StructureSteps {
  /** In ten-thousandths of the turnover. */
  readonly firstLoss: number | null;
  /** In thousands. */
  readonly eachLoss: number | null;
  readonly nonQualifyingLoss: number | null;
  /** In thousandths of the turnover. */
  readonly maximum: number | null;
  /** Of the premium. */
  readonly multiple: number | null;
}

const term = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: null, freq: 2 });

/** Terms from hardly felt to nearly all of the loss; at most one of the two kinds of maximum. */
export const arbitrarySteps: fc.Arbitrary<StructureSteps> = fc
  .record({
    firstLoss: term(80),
    eachLoss: term(300),
    nonQualifyingLoss: term(200),
    maximum: term(300),
    multiple: term(200),
  })
  .map((steps) => ({ ...steps, multiple: steps.maximum === null ? steps.multiple : null }));

/** A submission with a structure. */
export const arbitraryStructured: fc.Arbitrary<{
  readonly submission: Submission;
  readonly steps: StructureSteps;
}> = fc.record({ submission: arbitrarySubmission, steps: arbitrarySteps });

/** The submission under the structure. */
export function structured(submission: Submission, steps: StructureSteps): Submission {
  const turnover = Number(submission.turnover.estimated);
  const { firstLoss, eachLoss, nonQualifyingLoss, maximum, multiple } = steps;
  const cover: Cover = {
    ...submission.cover,
    ...(firstLoss !== null && {
      aggregateFirstLoss: String(Math.round((firstLoss * turnover) / 10_000)),
    }),
    ...(eachLoss !== null && { eachLoss: String(eachLoss * 1000) }),
    ...(nonQualifyingLoss !== null && { nonQualifyingLoss: String(nonQualifyingLoss * 1000) }),
    ...(maximum !== null && {
      maximumLiability: String(Math.round((maximum * turnover) / 1000)),
    }),
    ...(multiple !== null && { maximumLiabilityMultiple: String(multiple) }),
  };
  return { ...submission, cover };
}
