import fc from 'fast-check';
import { addDays, daysBetween } from '../../src/values/calendar.js';
import type {
  BuyerObservation,
  ClaimObservation,
  Observations,
} from '../../src/policy/observations.js';
import type { Policy } from '../../src/policy/policy-record.js';
import type { Grade } from '../../src/submission/submission.js';

const buyer = fc.record({
  at: fc.nat(),
  overdue: fc.option(
    fc.record({
      days: fc.integer({ min: 1, max: 180 }),
      amount: fc.integer({ min: 0, max: 900_000 }),
    }),
    { nil: null },
  ),
  grade: fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }),
  limit: fc.option(fc.integer({ min: 0, max: 5_000_000 }), { nil: null, freq: 3 }),
  claim: fc.option(fc.integer({ min: 0, max: 800_000 }), { nil: null, freq: 3 }),
  recovered: fc.integer({ min: 0, max: 100 }),
});

const drawn = fc.record({
  day: fc.integer({ min: 0, max: 100 }),
  buyers: fc.array(buyer, { maxLength: 5 }),
  declared: fc.option(fc.integer({ min: 0, max: 130 }), { nil: null }),
});

/** Observations of a policy on any day of its period or shortly after. */
export const arbitraryObservations: fc.Arbitrary<(policy: Policy) => Observations> = drawn.map(
  ({ day, buyers, declared }) =>
    (policy) => {
      const { inception, expiry } = policy.period;
      const first = policy.submission.asOf > inception ? policy.submission.asOf : inception;
      const asOf = addDays(
        first,
        Math.floor((daysBetween(first, addDays(expiry, 31)) * day) / 100),
      );
      const passed = (daysBetween(inception, asOf) + 1) / (daysBetween(inception, expiry) + 1);
      const sold =
        Number(policy.insurableTurnover) *
        (declared === null ? Math.min(1, passed) : declared / 100);
      /** What one of five buyers owes or loses: together no more than what was sold so far. */
      const within = (amount: number) => Math.min(amount, Math.floor(sold / 6));
      const known = policy.submission.buyers ?? [];
      const named = new Map(buyers.map((one) => [known[one.at % known.length]!.id, one]));
      return {
        asOf,
        buyers: [...named].map(([id, { overdue, grade, limit }]): BuyerObservation => ({
          id,
          ...(overdue && {
            overdue: [{ days: overdue.days, amount: String(within(overdue.amount)) }],
          }),
          ...(grade && { grade: grade as Grade }),
          ...(limit !== null && { approvedLimit: String(limit) }),
        })),
        claims: [...named].flatMap(([id, { claim, recovered }]): ClaimObservation[] =>
          claim === null
            ? []
            : [
                {
                  buyer: id,
                  date: first,
                  gross: String(within(claim)),
                  recoveries: String(Math.floor((within(claim) * recovered) / 100)),
                },
              ],
        ),
        ...(declared !== null && {
          turnover: {
            declared: ((Number(policy.insurableTurnover) * declared) / 100).toFixed(2),
            through: asOf,
          },
        }),
      };
    },
);
