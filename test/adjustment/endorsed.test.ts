import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adjustPremium, type Declarations } from '../../src/adjustment/index.js';
import { endorse } from '../../src/policy/endorse.js';
import type { Endorsement } from '../../src/policy/endorsement.js';
import type { Policy } from '../../src/policy/policy-record.js';
import { pricer, quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Submission } from '../../src/submission/submission.js';
import { decimal } from '../../src/values/decimal.js';
import { roundMoney } from '../../src/values/money.js';
import { boundPolicy } from '../policy/bound.js';

const submission = JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as Submission;
const policy = boundPolicy(quote(submission, referenceBook), { submission });
const reason = 'Agreed with the broker';
const cover: Endorsement = {
  ...{ kind: 'cover', on: '2026-11-20', from: '2026-12-01', reason },
  cover: { insuredPercentage: '80' },
};

function after(of: Policy, endorsement: Endorsement): Policy {
  const made = endorse(of, endorsement, { pricer: pricer(referenceBook) });
  if (made.status === 'refused') throw new Error(JSON.stringify(made.issues));
  return made.policy;
}

const line = (from: string, to: string, turnover: string, country = 'DE') =>
  ({ from, to, country, turnover }) as const;

function declared(country = 'DE'): Declarations {
  const lines = [
    line('2026-09-01', '2026-11-30', '60000000.37'),
    line('2026-12-01', '2027-02-28', '50000000.11', country),
    line('2027-03-01', '2027-05-31', '40000000'),
    line('2027-06-01', '2027-08-31', '30000000'),
  ];
  return { declarations: [{ declaredOn: '2027-09-10', lines }] };
}

function adjusted(of: Policy, declarations: Declarations) {
  const made = adjustPremium(of, declarations);
  if (made.status === 'invalid') throw new Error(JSON.stringify(made.issues));
  return made;
}

describe('ADJ-15 an endorsement moves what is shipped from its date, and undone the same day nothing', () => {
  const changed = after(policy, cover);

  test('the new rate is charged from its date alone', () => {
    const made = adjusted(changed, declared());
    const [before, later] = made.segments;
    expect(made.segments.map(({ from }) => from)).toEqual(['2026-09-01', '2026-12-01']);
    expect(decimal(later!.rate).lessThan(before!.rate)).toBe(true);
    const earned = decimal('60000000.37')
      .times(before!.rate)
      .plus(decimal('120000000.11').times(later!.rate));
    expect(made.premium.earned).toBe(roundMoney(earned, 'CNY'));
  });

  test('a line across the change is refused, with the day', () => {
    const across = {
      declarations: [{ declaredOn: '2027-09-10', lines: [line('2026-11-01', '2026-12-31', '1')] }],
    };
    expect(adjustPremium(changed, across).issues.map(({ code, facts }) => [code, facts])).toEqual([
      ['span-crosses-rate-change', { date: '2026-12-01', before: '2026-11-30' }],
    ]);
  });

  test('endorsed and undone on the same day, bills are the same', () => {
    const [change] = changed.changes;
    const undone = after(changed, { kind: 'undo', on: '2026-11-20', reason, change: change!.id });
    expect(adjusted(undone, declared())).toEqual(adjusted(policy, declared()));
  });

  test('a new buyer in a new country costs its declared turnover at the rate, nothing else', () => {
    const buyer = { id: 'N-1', country: 'CL', grade: 4, turnover: '1000000' } as const;
    const grown = after(policy, { kind: 'buyer', on: '2026-11-20', reason, buyer });
    expect(adjustPremium(policy, declared('CL')).issues.map(({ code }) => code)).toEqual([
      'country-not-in-policy',
    ]);
    expect(adjusted(grown, declared('CL')).premium).toEqual(adjusted(policy, declared()).premium);
  });
});
