import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyFrom } from '../../src/policy/policy-from.js';
import { quote } from '../../src/quote.js';
import type { Quote } from '../../src/quoted/quote-record.js';
import { recordableFacts } from '../../src/quoted/recordable-facts.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Submission } from '../../src/submission/submission.js';
import { approvalOf } from '../policy/bound.js';
import { arbitraryStructured, structured } from '../support/arbitrary-structure.js';
import { arbitrarySubmission } from '../support/arbitrary-submission.js';
import { runsOf } from '../support/runs.js';

/** Where a number stands that is no safe integer. */
function fractions(value: unknown, at = ''): string[] {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? [] : [`${at} ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => fractions(part, `${at}/${name}`));
}

function holds(submission: Submission): Quote {
  const made = quote(submission, referenceBook);
  expect(fractions(made)).toEqual([]);
  expect(made.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  if (made.premium !== null) {
    const stored = JSON.parse(JSON.stringify(made)) as Quote;
    const bound = policyFrom(stored, { submission, ...approvalOf(stored) });
    expect(bound.issues).toEqual([]);
  }
  return made;
}

/** Few buyers, on whom single losses weigh: a maximum that is reached now and then. */
const fewBuyers = fc
  .tuple(arbitrarySubmission, fc.integer({ min: 1, max: 6 }), fc.constantFrom('standard', 'excess'))
  .map(([{ buyerGroups: _groups, buyers = [], ...submission }, count, tier]): Submission => ({
    ...submission,
    buyers: buyers.slice(0, count),
    cover: { tier },
  }));

describe('POL-8 a quote has one form as text, and what has a price can be bound', () => {
  test.each(['small-business', 'standard', 'comprehensive', 'excess'])(
    'the concentrated example with the tier %s',
    (tier) => {
      const concentrated = JSON.parse(
        readFileSync('examples/concentrated.json', 'utf8'),
      ) as Submission;
      expect(holds({ ...concentrated, cover: { tier } }).status).not.toBe('invalid');
    },
  );

  test('quotes of any submission, of structured covers, and of few buyers', () => {
    const numRuns = runsOf(120);
    fc.assert(
      fc.property(arbitrarySubmission, (submission) => void holds(submission)),
      {
        numRuns,
        seed: 20_261_128,
      },
    );
    fc.assert(
      fc.property(
        arbitraryStructured,
        ({ submission, steps }) => void holds(structured(submission, steps)),
      ),
      { numRuns, seed: 20_261_129 },
    );
    let priced = 0;
    fc.assert(
      fc.property(fewBuyers, (submission) => {
        if (holds(submission).premium !== null) priced += 1;
      }),
      { numRuns, seed: 20_261_130 },
    );
    expect(priced).toBeGreaterThan(numRuns / 4);
  });

  test('a measure of one’s own that gives a fraction is told which', () => {
    for (const facts of [{ ratio: 0.5 }, { rows: [{ ratio: Number.NaN }] }])
      expect(() => recordableFacts('own', facts)).toThrow(
        /^\/options\/measures\/own\/facts\/(ratio|rows)[^:]*: /,
      );
    expect(recordableFacts('own', { ratio: '0.5', count: 3 })).toEqual({ ratio: '0.5', count: 3 });
  });
});
