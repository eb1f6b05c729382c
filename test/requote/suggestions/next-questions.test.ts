import fc from 'fast-check';
import { asked as askedOf } from '../../support/priced-results.js';
import { describe, expect, it } from 'vitest';
import { referenceBook } from '../../../src/reference-book.js';
import { quote } from '../../../src/quote.js';
import type { Submission } from '../../../src/submission/submission.js';
import { nextQuestions } from '../../../src/suggest.js';
import { arbitrarySubmission } from '../../support/arbitrary-submission.js';
import { example } from './examples.js';
import { runsOf } from '../../support/runs.js';

/** Without what may be missing: the drawn parts of a submission left out. */
function bare(submission: Submission, left: readonly boolean[]): Submission {
  const { creditControl, continuity, lossHistory, ...rest } = submission;
  const [control, cover, history, grades, terms] = left;
  return {
    ...rest,
    ...(control && creditControl && { creditControl }),
    ...(cover && continuity && { continuity }),
    ...(history && lossHistory && { lossHistory }),
    buyers: (rest.buyers ?? []).map(({ grade, termsDays, ...buyer }) => ({
      ...buyer,
      ...(grades && grade !== undefined && { grade }),
      ...(terms && termsDays !== undefined && { termsDays }),
    })),
  };
}

describe('next questions', () => {
  it('SUG-7 ask for everything the minimal submission leaves open, the widest first', () => {
    const made = askedOf(example('minimal'), referenceBook);
    const assumed = quote(example('minimal'), referenceBook).assumptions;
    const asked = made.questions.map(({ input }) => input);
    expect(asked[0]).toBe('grade');
    expect([...asked].sort()).toEqual(
      assumed
        .map(({ input }) => input)
        .filter((input) => input !== 'months')
        .sort(),
    );
    const widths = made.questions.map(({ width }) => Number(width));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(Number(made.best?.rate)).toBeLessThan(Number(made.rate));
    expect(Number(made.worst?.rate)).toBeGreaterThan(Number(made.rate));
  });

  it('SUG-7 ask each question of the questionnaire that is not answered', () => {
    const made = askedOf(example('exporter'), referenceBook);
    expect(made.questions.map(({ question }) => question?.id)).toEqual(['dispute-handling']);
    expect(made.questions[0]?.answers.map(({ value }) => value)).toEqual(['no', 'yes']);
    expect(made.quotes).toBe(5);
  });

  it('are none, and the quote firm, where nothing is assumed', () => {
    const { creditControl, ...rest } = example('exporter');
    const answers = {
      ...creditControl?.answers,
      'dispute-handling': { answer: 'no' as const },
    };
    const made = askedOf({ ...rest, creditControl: { ...creditControl, answers } }, referenceBook)!;
    expect(made).toMatchObject({ questions: [], spread: '0', best: { rate: made.rate } });
  });

  it('SUG-7 hold the present premium within their range, for any submission', () => {
    fc.assert(
      fc.property(
        arbitrarySubmission,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        (submission, left) => {
          const made = nextQuestions(bare(submission, left), referenceBook);
          if (made.premium === null) return;
          const premium = Number(made.premium);
          for (const { lowest, highest, answers } of made.questions) {
            expect(Number(lowest)).toBeLessThanOrEqual(premium);
            expect(Number(highest)).toBeGreaterThanOrEqual(premium);
            expect(answers.map(({ status }) => status)).not.toContain('invalid');
          }
        },
      ),
      { numRuns: runsOf(40), seed: 5 },
    );
  });

  it('have no answer where there is no price', () => {
    expect(nextQuestions(example('declined'), referenceBook)).toMatchObject({ premium: null });
  });
});
