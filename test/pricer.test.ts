import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pricer, quote } from '../src/quote.js';
import { referenceBook } from '../src/reference-book.js';
import { arbitrarySubmission } from './support/arbitrary-submission.js';
import { filesBelow } from './support/files-below.js';
import { handCase } from './support/hand-case.js';
import { runsOf } from './support/runs.js';
import { book } from './support/small-book.js';

describe('a pricer', () => {
  test('PRC-1 quotes like quote, whatever it quoted before', () => {
    const kept = pricer(referenceBook);
    fc.assert(
      fc.property(arbitrarySubmission, (submission) => {
        const fresh = pricer(referenceBook).quote(submission);
        expect(JSON.stringify(kept.quote(submission))).toBe(JSON.stringify(fresh));
        expect(JSON.stringify(quote(submission, referenceBook))).toBe(JSON.stringify(fresh));
      }),
      { numRuns: runsOf(100) },
    );
  });

  test('PRC-4 prices like its quote, without the record', () => {
    const pricing = pricer(referenceBook);
    fc.assert(
      fc.property(arbitrarySubmission, (submission) => {
        const { status, premium, findings, issues } = pricer(referenceBook).quote(submission);
        expect(pricing.premium(submission)).toEqual({ status, premium, findings, issues });
      }),
      { numRuns: runsOf(100) },
    );
  });

  test('PRC-1 sees the same risk as its quote, and none where there is no price', () => {
    const pricing = pricer(book);
    expect(pricing.risk(handCase)?.exposure.insurableTurnover.toFixed()).toBe(
      (pricing.quote(handCase) as { exposure?: { insurableTurnover: string } }).exposure
        ?.insurableTurnover,
    );
    expect(
      pricing.risk({ ...handCase, policyholder: { country: 'KP' }, turnover: { estimated: '0' } }),
    ).toBeNull();
  });
});

/**
 * Modules that may tell objects of their own making from others: brands, and nothing else kept between calls but, with a
 * quote, what of it is made when it is first read, and with a submission, what it has in common with others.
 */
const brands = [
  'src/gate/kept-parts.ts',
  'src/gate/made-here.ts',
  'src/policy/observations-schema.ts',
  'src/quoted/sealed-quote.ts',
  'src/rules/load/parse-rate-book.ts',
  'src/rules/read/filed-book.ts',
  'src/rules/read/rated-traits.ts',
  'src/rules/read/sealed-book.ts',
  'src/submission/parse-submission.ts',
  'src/submission/rest-of-rows.ts',
  'src/values/sealed.ts',
];

test('PRC-3 no module keeps state but brands', () => {
  const kept = filesBelow('src')
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /^(?:export )?(?:let |(?:const|var) \w+(?:: [^=]+)? = (?:\/\*#__PURE__\*\/ )?(?:new Weak(?:Map|Set)(?:<[^;]*>)?\(\)|(?:remembering|remembered|emptyMemory)\b))|^class \w+ extends Itself\b/m.test(
        readFileSync(file, 'utf8'),
      ),
    )
    .sort();
  expect(kept).toEqual(brands);
});
