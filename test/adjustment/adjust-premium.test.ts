import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adjustPremium, type Declarations } from '../../src/adjustment/index.js';
import { english } from '../../src/issues.js';
import { policyFrom } from '../../src/policy/policy-from.js';
import { quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Submission } from '../../src/submission/submission.js';
import { addDays, addMonths } from '../../src/values/calendar.js';
import { decimal, sum } from '../../src/values/decimal.js';
import { roundMoney } from '../../src/values/money.js';

const submission = JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as Submission;
const offer = quote(submission, referenceBook);
const bound = policyFrom(offer, {
  submission,
  policyNumber: 'P-1',
  exchange: { publisher: 'PBOC', rate: 'month-average' },
  contract: { instalments: 4, taxes: { statement: 'not-included' } },
});
if (bound.status === 'refused') throw new Error(JSON.stringify(bound.issues));
const { policy } = bound;
const { inception, expiry } = policy.period;
const country = submission.buyers![0]!.country;

/** The estimated turnover of the policy, declared quarter by quarter as its terms want: all in the first. */
const asEstimated: Declarations = {
  declarations: [
    {
      declaredOn: addDays(expiry, 10),
      lines: [0, 3, 6, 9].map((month) => ({
        from: addMonths(inception, month),
        to: addDays(addMonths(inception, month + 3), -1),
        country,
        turnover: month === 0 ? policy.insurableTurnover : '0',
      })),
    },
  ],
  policyNumber: 'P-1',
};

describe('ADJ-1 a policy is adjusted as it was bound', () => {
  const made = adjustPremium(policy, asEstimated);
  if (made.status === 'invalid') throw new Error(JSON.stringify(made.issues));

  test('turnover as estimated costs the premium as estimated', () => {
    expect(made.premium.earned).toBe(policy.premium);
    expect(made.premium.minimum).toBe(policy.minimumPremium);
    expect(made.segments).toEqual([{ from: inception, to: expiry, rate: policy.rate }]);
    expect(made.exchange).toEqual(policy.exchange);
  });

  test('ADJ-3 the deposit premium of its contract terms is set off', () => {
    const advance = made.bills.filter(({ kind }) => kind === 'advance');
    expect(advance.map(({ on }) => on)).toHaveLength(4);
    const paid = sum(advance.map(({ amount }) => decimal(amount)));
    expect(roundMoney(paid, policy.currency)).toBe(policy.minimumPremium);
    const own = { ...asEstimated, advance: [{ due: inception, amount: '1' }] };
    expect(adjustPremium(policy, own).issues.map(({ code }) => code)).toEqual(['advance-agreed']);
  });

  test('ADJ-7 the bonus of the book it was priced with is carried by the policy', () => {
    const clean: Declarations = { ...asEstimated, experience: { statement: 'clean' } };
    const waiting = adjustPremium(policy, clean);
    const renewed = adjustPremium(policy, { ...clean, renewal: 'renewed' });
    if (waiting.status === 'invalid' || renewed.status === 'invalid') throw new Error('refused');
    expect(policy.quote.adjustment?.bonuses.map(({ id }) => id)).toEqual(['no-claims']);
    expect(waiting.bonuses).toMatchObject([{ bonus: 'no-claims', outcome: 'waits-for-renewal' }]);
    // One year without a claim: 2 % by the page of the reference edition.
    const bonus = decimal(policy.premium).times('0.02');
    expect(renewed.premium.final).toBe(
      roundMoney(decimal(policy.premium).minus(bonus), policy.currency),
    );
    expect(renewed.ledger.find(({ kind }) => kind === 'bonus')!.sources[0]!.page).toBe(
      'no-claims-bonus',
    );
  });

  test('stored and read again, or as the result that made it, it comes to the same', () => {
    const stored = JSON.parse(JSON.stringify(policy)) as typeof policy;
    expect(adjustPremium(stored, asEstimated)).toEqual(made);
    expect(adjustPremium(bound, asEstimated)).toEqual(made);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(Object.isFrozen(made.ledger[0]!.facts)).toBe(true);
  });

  test('ADJ-11 a policy that was altered is not billed on', () => {
    const cheaper = { ...policy, rate: '0.00001' };
    const refused = adjustPremium(cheaper, asEstimated, { words: english });
    expect(refused.status).toBe('invalid');
    expect(refused.issues.every(({ path }) => path.startsWith('/policy'))).toBe(true);
    expect(refused.issues[0]).toHaveProperty('message');
    expect(adjustPremium(null as never, asEstimated).status).toBe('invalid');
    const failed = policyFrom(null as never, { submission });
    expect(adjustPremium(failed, asEstimated).status).toBe('invalid');
  });
});
