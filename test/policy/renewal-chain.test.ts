import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import type { Policy } from '../../src/policy/policy-record.js';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import { quote } from '../../src/quote.js';
import type { Submission } from '../../src/submission/submission.js';
import { arbitrarySubmission } from '../support/arbitrary-submission.js';
import { boundPolicy, renewedFrom } from './bound.js';
import { arbitraryObservations } from './arbitrary-observations.js';
import { runsOf } from '../support/runs.js';

const settings = { numRuns: runsOf(40), seed: 20_260_702 };

function bound(submission: Submission): Policy | null {
  const offer = quote(submission, referenceBook);
  expect(offer.status).not.toBe('invalid');
  return offer.premium === null ? null : boundPolicy(offer, { submission });
}

/** Binds and renews `years` times; how often it was bound. */
function years(
  submission: Submission,
  count: number,
  renew: (policy: Policy) => Submission,
): number {
  const policy = bound(submission);
  if (policy === null || count === 0) return 0;
  expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ ok: true, policy, issues: [] });
  const next = renew(policy);
  if (Number(policy.rate) <= 0.1) expect(next.renewal?.edition).toBe(policy.edition);
  expect(next.continuity?.periods.at(-1)).toMatchObject({
    insurer: 'this',
    to: policy.period.expiry,
  });
  return 1 + years(next, count - 1, renew);
}

describe('binding and renewing, from JSON to JSON without a hand edit', () => {
  test('POL-1 three clean years in a row never lead to an invalid submission', () => {
    let renewed = 0;
    fc.assert(
      fc.property(arbitrarySubmission, (submission) => {
        renewed += years(submission, 3, (policy) => renewedFrom(policy, { statement: 'clean' }));
      }),
      settings,
    );
    expect(renewed).toBeGreaterThan(settings.numRuns * 2);
  });

  test('POL-2 nor do three years of whatever is observed', () => {
    let renewed = 0;
    fc.assert(
      fc.property(arbitrarySubmission, arbitraryObservations, (submission, observe) => {
        renewed += years(submission, 3, (policy) =>
          renewedFrom(policy, observe(policy), { book: referenceBook }),
        );
      }),
      settings,
    );
    expect(renewed).toBeGreaterThan(settings.numRuns);
  });
});
