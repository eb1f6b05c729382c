import fc from 'fast-check';
import { expect, it } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { quote } from '../../src/quote.js';
import { submissions } from '../../src/testing/index.js';
import { coverRules, riskRules, seed, sizeRules } from './claimed.js';
import { runsOf } from '../support/runs.js';

it('QTE-2 the same submission gives the same bytes', () => {
  fc.assert(
    fc.property(submissions(referenceBook), (submission) => {
      const [first, second] = [submission, structuredClone(submission)].map((each) =>
        JSON.stringify(quote(each, referenceBook)),
      );
      expect(second).toBe(first);
    }),
    { numRuns: runsOf(300), seed },
  );
});

it('the reference edition claims what is tried, and nothing else', () => {
  const tried = [...riskRules, ...sizeRules, ...coverRules].map(([, id]) => id);
  expect([...(referenceBook.claims ?? [])].sort()).toEqual(tried.sort());
});
