import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { Decimal, sum } from '../../src/values/decimal.js';
import type { Observations } from '../../src/policy/observations.js';
import type { Policy } from '../../src/policy/policy-record.js';
import { quote } from '../../src/quote.js';
import type { Indication, MadeReview } from '../../src/review/review-record.js';
import { triggerState } from '../../src/rules/read/triggers.js';
import type { Grade, Submission } from '../../src/submission/submission.js';
import { boundPolicy } from '../policy/bound.js';
import { arbitraryObservations } from '../policy/arbitrary-observations.js';
import { arbitrarySubmission } from '../support/arbitrary-submission.js';
import { reviewed } from './exporter-policy.js';
import { runsOf } from '../support/runs.js';

const settings = { numRuns: runsOf(40), seed: 20_260_703 };

/** What rounding the operands may hide: see `roundingShare` in src/testing/quote-tolerance.ts. */
const operandRounding = '0.00001';

function bound(submission: Submission): Policy | null {
  const offer = quote(submission, referenceBook);
  return offer.premium === null ? null : boundPolicy(offer, { submission });
}

function indication(policy: Policy, observations: Observations): Indication | null {
  return reviewed(policy, observations).indication;
}

const asOf = '2027-05-31';

/**
 * Asserts that worse facts about one buyer never lower the indication. Grade and overdue of a buyer are stated
 * apart: `overdueInGrade` says where the overdue counts.
 */
function neverCheaper(
  worse: (
    buyer: NonNullable<Submission['buyers']>[number],
    size: number,
  ) => [Observations, Observations],
): void {
  const seen = { moved: 0 };
  fc.assert(
    fc.property(arbitrarySubmission, fc.integer({ min: 1, max: 100 }), (submission, size) => {
      const policy = bound(submission);
      if (policy === null) return;
      const buyers = submission.buyers ?? [];
      const pair = worse(buyers[size % buyers.length]!, size).map((each) =>
        indication(policy, each),
      );
      const [better, other] = pair;
      if (!better || !other) return;
      const least = new Decimal(better.indicatedAmount);
      expect(
        new Decimal(other.indicatedAmount)
          .plus(least.times(operandRounding))
          .plus('0.01')
          .greaterThanOrEqualTo(least),
      ).toBe(true);
      if (better.indicatedAmount !== other.indicatedAmount) seen.moved += 1;
    }),
    settings,
  );
  expect(seen.moved).toBeGreaterThan(settings.numRuns / 4);
}

describe('worse facts never lower an indication', () => {
  test('REV-10 more overdue', () => {
    neverCheaper(({ id, turnover }, size) => {
      const overdue = (amount: number, days: number) => ({
        asOf,
        buyers: [{ id, overdueInGrade: false, overdue: [{ days, amount: amount.toFixed(2) }] }],
      });
      const amount = (Number(turnover) * size) / 1000;
      return [overdue(amount, size), overdue(amount * 2, size + 50)];
    });
  });

  test('REV-11 a worse grade', () => {
    neverCheaper(({ id, grade }) => {
      const graded = (now: number) => ({ asOf, buyers: [{ id, grade: now as Grade }] });
      return [graded(grade!), graded(grade! + 1)];
    });
  });

  test('REV-12 a larger claim', () => {
    neverCheaper(({ id }, size) => {
      const claimed = (gross: number) => ({
        asOf,
        claims: [{ buyer: id, date: '2027-04-01', gross: String(gross) }],
      });
      return [claimed(size * 2_000), claimed(size * 4_000)];
    });
  });
});

describe('what a review does not depend on', () => {
  test('REV-13 the indication depends on the facts of today: undoing a deterioration returns it exactly', () => {
    fc.assert(
      fc.property(arbitrarySubmission, arbitraryObservations, (submission, observe) => {
        const policy = bound(submission);
        if (policy === null) return;
        const bad = observe(policy);
        const calm = { asOf: bad.asOf };
        const first = reviewed(policy, calm);
        const worse = reviewed(policy, bad, { previous: first });
        const again = reviewed(policy, calm, { previous: worse });
        expect(again.indication).toEqual(first.indication);
        expect(again.path).toEqual(first.path);
      }),
      settings,
    );
  });

  test('REV-14 the attribution adds up to the cent, by step and by part', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitrarySubmission, arbitraryObservations, (submission, observe) => {
        const policy = bound(submission);
        const found = policy && indication(policy, observe(policy));
        if (!found) return;
        const { attribution, parts, indicatedAmount, expiringAmount } = found;
        const difference = new Decimal(indicatedAmount).minus(expiringAmount).toFixed(2);
        for (const list of [attribution, parts])
          expect(sum(list.map(({ amount }) => new Decimal(amount))).toFixed(2)).toBe(difference);
        compared += 1;
      }),
      settings,
    );
    expect(compared).toBeGreaterThan(settings.numRuns / 2);
  });
});

describe('hysteresis', () => {
  const level = fc.integer({ min: -1000, max: 1000 });

  test('REV-15 a value that wobbles between the levels never flips the action', () => {
    fc.assert(
      fc.property(
        level,
        level,
        fc.array(fc.integer({ min: 1, max: 99 })),
        fc.boolean(),
        (trigger, release, wobble, on) => {
          fc.pre(trigger !== release);
          const levels = { trigger: String(trigger), release: String(release) };
          let active = on;
          for (const percent of wobble) {
            const value = new Decimal(release).plus(
              new Decimal(trigger - release).times(percent).dividedBy(100),
            );
            const state = triggerState(levels, value, active);
            expect(state).toBe(on ? 'held' : 'off');
            active = state === 'on' || state === 'held';
          }
        },
      ),
    );
  });

  test('it goes on at the trigger level, off at the release level, and stays where nothing is measured', () => {
    const high = { trigger: '60', release: '30' };
    const at = (value: number | null, wasOn: boolean, levels = high) =>
      triggerState(levels, value === null ? null : new Decimal(value), wasOn);
    expect([at(60, false), at(31, true), at(30, true), at(30, false)]).toEqual([
      'on',
      'held',
      'released',
      'off',
    ]);
    expect([at(null, true), at(null, false)]).toEqual(['held', 'off']);
    const low = { trigger: '0.8', release: '0.9' };
    expect([at(0.8, false, low), at(0.89, true, low), at(0.9, true, low)]).toEqual([
      'on',
      'held',
      'released',
    ]);
  });

  test('REV-16 in a review: the limit stays cut until the release level', () => {
    const policy = bound(
      fc
        .sample(arbitrarySubmission, { numRuns: 20, seed: 7 })
        .find((each) => bound(each) !== null)!,
    )!;
    const { id } = policy.submission.buyers![0]!;
    const observed = (days: number, previous: MadeReview | null): MadeReview =>
      reviewed(policy, { asOf, buyers: [{ id, overdue: [{ days, amount: '1' }] }] }, { previous });
    const state = (made: MadeReview) =>
      made.triggers.find((each) => each.id === 'buyer-overdue-60')?.state;
    const on = observed(61, null);
    const wobbled = [59, 45, 60, 31].reduce((before, days) => observed(days, before), on);
    expect([state(on), state(wobbled), state(observed(29, wobbled))]).toEqual([
      'on',
      'held',
      'released',
    ]);
    expect(state(observed(45, null))).toBeUndefined();
  });
});
