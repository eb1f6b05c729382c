import fc from 'fast-check';
import { expect, it } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { quote } from '../../src/quote.js';
import type { Cover, Submission } from '../../src/submission/submission.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { referenceCase } from '../support/reference-case.js';
import { runsOf } from '../support/runs.js';

const base = referenceCase({ turnover: 80_000_000, buyers: 30 });

const arbitraryCover: fc.Arbitrary<Cover> = fc.record(
  {
    insuredPercentage: fc.constantFrom('70', '80', '90'),
    aggregateFirstLoss: fc.constantFrom('0', '120000', '900000'),
    eachLoss: fc.constantFrom('0', '7500'),
    maximumLiabilityMultiple: fc.constantFrom('2', '15', '30', '60'),
  },
  { requiredKeys: ['insuredPercentage'] },
);

const arbitraryChange: fc.Arbitrary<Partial<Submission>> = fc.record(
  {
    cover: arbitraryCover,
    continuity: fc.constant({
      periods: [{ from: '2022-01-01', to: '2026-12-31', insurer: 'this' as const }],
    }),
    months: fc.constantFrom(6, 12),
  },
  { requiredKeys: ['cover'] },
);

it('QTE-2 a quote is the same whatever was quoted before, though buyers and losses are shared', () => {
  const parsed = parseSubmission(base);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  fc.assert(
    fc.property(fc.array(arbitraryChange, { minLength: 2, maxLength: 6 }), (changes) => {
      for (const change of changes) {
        const shared = quote({ ...parsed.submission, ...change }, referenceBook);
        const fresh = JSON.parse(JSON.stringify({ ...base, ...change })) as Submission;
        expect(JSON.stringify(shared)).toBe(JSON.stringify(quote(fresh, referenceBook)));
      }
    }),
    { seed: 11, numRuns: runsOf(60) },
  );
});
