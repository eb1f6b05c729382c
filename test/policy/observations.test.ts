import { describe, expect, test } from 'vitest';
import exporter from '../../examples/exporter.json' with { type: 'json' };
import { referenceBook } from '../../src/reference-book.js';
import { countedOverdues } from '../../src/policy/counted-overdues.js';
import type { Observations } from '../../src/policy/observations.js';
import { parseObservations } from '../../src/policy/observations-schema.js';
import { quote } from '../../src/quote.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import type { LossYear } from '../../src/submission/submission.js';
import { boundPolicy, renewedFrom } from './bound.js';
import { exporterPolicy } from '../review/exporter-policy.js';
import { said } from '../support/said.js';

const policy = exporterPolicy();
const asOf = '2027-01-31';

const codes = (input: unknown) =>
  parseObservations(input, policy).issues.map(({ path, code }) => `${code} ${path}`);

function expiring(observations: Observations): LossYear | undefined {
  const { lossHistory } = renewedFrom(policy, observations, { book: referenceBook });
  return lossHistory?.statement === 'supplied' ? lossHistory.years.at(-1) : undefined;
}

describe('observations', () => {
  test('tell everything that is wrong at once, in both languages', () => {
    const bad = {
      asOf: '2026-08-31',
      buyers: [{ id: 'B-001', grade: 5, rating: 'BB' }, { id: 'B-001' }, { id: 'X' }],
      claims: [{ buyer: 'B-002', date: '2026-10-01', gross: '10', recoveries: '11' }],
      turnover: { declared: '1', through: '2026-08-01' },
    };
    expect(codes(bad)).toEqual([
      'observed-outside-period /asOf',
      'before-inception /turnover/through',
      'observed-twice /buyers/1',
      'grade-and-rating /buyers/0/rating',
      'buyer-not-in-policy /buyers/2/id',
      'after-as-of /claims/0/date',
      'recoveries-above-claim /claims/0/recoveries',
    ]);
    for (const message of parseObservations(bad, policy).issues.map(said))
      for (const text of [message.en, message['zh-CN']]) expect(text).not.toMatch(/[{}]|undefined/);
  });

  test('fields are read like those of a submission', () => {
    expect(codes({ asOf, buyer: [] })).toEqual(['misspelled-field /buyer']);
    expect(codes({ asOf, claims: [{ buyer: 'B-001', date: asOf, gross: 1.5 }] })).toEqual([
      'decimal-as-number /claims/0/gross',
    ]);
    for (const value of [null, 1, 'x', [], { asOf: 5 }]) expect(codes(value)).not.toEqual([]);
  });
});

describe('SUB-4 what was accepted of a submission', () => {
  test('is read anew where it stands in another record', () => {
    const read = parseSubmission(exporter);
    const accepted = read.ok ? read.submission.buyers : undefined;
    const found = codes({ asOf, buyers: accepted });
    expect(found).toContain('unknown-field /buyers/0/country');
    expect(found).toEqual(codes({ asOf, buyers: structuredClone(accepted) }));
  });
});

describe('POL-3 an overdue counts once', () => {
  const overdue = [
    { days: 80, amount: '100000' },
    { days: 20, amount: '50000' },
  ];
  const claim = { buyer: 'B-012', date: '2027-01-20', gross: '120000' };

  test('as a notified overdue when nothing else holds it', () => {
    expect(expiring({ asOf, buyers: [{ id: 'B-012', overdue }] })).toMatchObject({
      notifiedOverdues: '150000.00',
    });
  });

  test('in the grade when the grade is worse than at binding, or is said to reflect it', () => {
    const flagged = { notifiedOverdues: '150000.00', notifiedOverduesInGrades: true };
    expect(expiring({ asOf, buyers: [{ id: 'B-012', overdue, grade: 6 }] })).toMatchObject(flagged);
    expect(
      expiring({ asOf, buyers: [{ id: 'B-012', overdue, overdueInGrade: true }] }),
    ).toMatchObject(flagged);
    const apart = expiring({
      asOf,
      buyers: [{ id: 'B-012', overdue, grade: 6, overdueInGrade: false }],
    });
    expect(apart).not.toHaveProperty('notifiedOverduesInGrades');
  });

  test('as the claim it became, oldest first', () => {
    const observations = { asOf, buyers: [{ id: 'B-012', overdue }], claims: [claim] };
    expect(countedOverdues(observations, policy.submission, referenceBook)).toMatchObject([
      {
        amount: '150000',
        inClaims: '120000',
        open: '30000',
        ageing: [{ days: 20, amount: '30000' }],
      },
    ]);
    expect(expiring(observations)).toMatchObject({
      notifiedOverdues: '30000.00',
      losses: [{ buyer: 'B-012', gross: '120000' }],
    });
  });

  test('a claim from something else leaves it alone', () => {
    const claims = [{ ...claim, fromOverdue: '0' }];
    expect(expiring({ asOf, buyers: [{ id: 'B-012', overdue }], claims })).toMatchObject({
      notifiedOverdues: '150000.00',
    });
  });

  test('withdrawing the limit does not erase the loss: what the limit at binding insured of it stays', () => {
    const claims = [{ ...claim, gross: '2000000', recoveries: '200000' }];
    const year = expiring({ asOf, buyers: [{ id: 'B-012', approvedLimit: '0' }], claims });
    expect(year?.losses).toEqual([{ date: '2027-01-20', gross: '1510000', recoveries: '151000' }]);
  });
});

describe('the renewal', () => {
  test('moves everything on by a year', () => {
    const next = renewedFrom(policy, { statement: 'clean' });
    expect(next).toMatchObject({
      inception: '2027-09-01',
      asOf: '2027-08-03',
      policyholder: { yearsTrading: 17 },
      renewal: {
        expiringRate: policy.rate,
        edition: policy.edition,
        cover: { tier: 'comprehensive' },
      },
    });
    expect(next.continuity?.periods.at(-1)).toEqual({
      from: '2026-09-01',
      to: '2027-08-31',
      insurer: 'this',
    });
  });

  test('takes the declared turnover once the whole period is declared, and scales the buyers with it', () => {
    const declared = { declared: '250000000', through: '2027-08-31' };
    const next = renewedFrom(policy, { asOf: '2027-09-15', turnover: declared });
    expect(next.turnover.estimated).toBe('262000000');
    expect(next.buyers?.[0]?.turnover).toBe('8053750');
    const early = renewedFrom(policy, {
      asOf,
      turnover: { declared: '50000000', through: asOf },
    });
    expect(early.turnover.estimated).toBe('212000000');
  });

  test('a past year that runs into the policy ends before it, in proportion', () => {
    const years = [{ from: '2026-03-01', insurableTurnover: '365000', losses: [] }];
    const submission = {
      ...policy.submission,
      lossHistory: { statement: 'supplied' as const, years },
    };
    const { lossHistory } = renewedFrom(
      boundPolicy(quote(submission, referenceBook), { submission }),
      { statement: 'clean' },
    );
    expect(lossHistory).toMatchObject({
      years: [
        { from: '2026-03-01', to: '2026-08-31', insurableTurnover: '184000' },
        { from: '2026-09-01', to: '2027-08-31' },
      ],
    });
  });
});
