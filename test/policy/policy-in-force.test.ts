import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changeLines, policyLine } from '../../src/explain/policy-in-asked-language.js';
import type { StatedIndemnity } from '../../src/indemnity/indemnity-record.js';
import { referenceBook } from '../../src/reference-book.js';
import { endorse } from '../../src/policy/endorse.js';
import type { Endorsement } from '../../src/policy/endorsement.js';
import { limitOn } from '../../src/policy/limits-in-force.js';
import { policyFrom } from '../../src/policy/policy-from.js';
import { policyIndemnity } from '../../src/policy/policy-indemnity.js';
import type { Policy } from '../../src/policy/policy-record.js';
import { renewalSubmission } from '../../src/policy/renewal-submission.js';
import { pricer, quote } from '../../src/quote.js';
import type { Quote } from '../../src/quoted/quote-record.js';
import { review } from '../../src/review/review.js';
import type { Submission } from '../../src/submission/submission.js';
import { boundPolicy, renewedFrom } from './bound.js';
import { reviewed } from '../review/exporter-policy.js';

const json = (name: string): unknown => JSON.parse(readFileSync(`examples/${name}`, 'utf8'));
const submission = json('exporter.json') as Submission;
const book = referenceBook;
const terms = json('policy/terms.json') as object;
const bound = boundPolicy(quote(submission, book), { submission, policyNumber: 'P-1', ...terms });

const changed = (of: Policy, endorsements: unknown): Policy =>
  (endorsements as Endorsement[]).reduce((now, endorsement) => {
    const made = endorse(now, endorsement, { pricer: pricer(book) });
    if (made.status === 'refused') throw new Error(JSON.stringify(made.issues));
    return made.policy;
  }, of);

const policy = changed(bound, json('policy/endorsements.json'));
const losses = [{ id: 'L-1', date: '2027-04-01', buyer: 'B-001', gross: '100000' }];

const percentageOf = ({ losses: [loss] }: StatedIndemnity) =>
  loss?.stages.find(({ term }) => term === 'insured-percentage')?.value;

describe('POL-11 whatever reads a policy reads it as it was bound', () => {
  test('indemnity pays by its cover, first loss and limits', () => {
    const paid = policyIndemnity(bound, losses);
    expect(paid).toMatchObject({ status: 'stated', currency: bound.currency });
    const { insuredPercentage, aggregateFirstLoss = '0' } = bound.cover;
    if (paid.status !== 'stated') throw new Error('invalid');
    const limit = Number(limitOn(bound, 'B-001', '2026-09-01'));
    const covered = Math.min(100_000, limit) * (Number(insuredPercentage) / 100);
    const expected = Math.max(0, covered - Number(aggregateFirstLoss));
    expect(Number(paid.totals.paid)).toBeCloseTo(expected, 2);
  });

  test('and by the cover in force on the day of shipment', () => {
    const gross = [{ ...losses[0]!, gross: '5000000', limit: '5000000' }];
    const before = policyIndemnity(policy, gross, { shippedOn: '2027-01-31' });
    const after = policyIndemnity(policy, gross, { shippedOn: '2027-02-01' });
    expect(before).toEqual(policyIndemnity(bound, gross));
    const paid = [before, after].map((made) => made.status === 'stated' && percentageOf(made));
    expect(paid).toEqual([bound.cover.insuredPercentage, '85']);
  });

  test('handed a failed result each says what was wrong there', () => {
    const failed = policyFrom({} as Quote, { submission });
    const code = [{ code: 'not-a-quote', path: '/quote' }];
    expect(policyIndemnity(failed, losses)).toMatchObject({ status: 'invalid', issues: code });
    expect(renewalSubmission(failed, { statement: 'clean' })).toMatchObject({
      ...{ status: 'invalid', issues: code },
    });
    expect(review(failed, { asOf: '2027-01-31' }, book)).toMatchObject({
      ...{ status: 'invalid', issues: code },
    });
    const endorsement = { kind: 'undo', on: '2027-01-31', reason: 'x', change: 'E-1' } as const;
    expect(endorse(failed, endorsement)).toMatchObject({ status: 'refused', issues: code });
  });
});

describe('POL-12 after a change review and renewal go on from what is in force', () => {
  test('a new buyer is observed like any other, and the limit decided since is that of today', () => {
    const overdue = [{ days: 70, amount: '60000' }];
    const made = reviewed(policy, { asOf: '2027-01-31', buyers: [{ id: 'N-001', overdue }] });
    expect(made.actions[0]).toMatchObject({
      ...{ action: 'limit-reduction', buyer: 'N-001', from: '250000.00', to: '0.00' },
    });
    expect(review(bound, { asOf: '2027-01-31', buyers: [{ id: 'N-001' }] }, book)).toMatchObject({
      issues: [{ code: 'buyer-not-in-policy' }],
    });
  });

  test('an expired limit gives way to the one before, a withdrawn one stays withdrawn', () => {
    expect(limitOn(policy, 'N-001', '2026-11-05')).toBe('300000');
    expect(limitOn(policy, 'N-001', '2027-05-31')).toBe('250000');
    expect(limitOn(policy, 'N-001', '2027-06-01')).toBe('300000');
  });

  test('the renewal has the new buyer, its limit, the cover and the rate in force', () => {
    const next = renewedFrom(policy, { statement: 'clean' });
    const joined = next.buyers?.find(({ id }) => id === 'N-001');
    expect(joined).toMatchObject({ turnover: '1460000' });
    expect(next.cover.insuredPercentage).toBe('85');
    expect(next.renewal?.expiringRate).toBe(policy.changes.at(-1)?.rate);
    expect(Number(next.turnover.estimated)).toBe(Number(submission.turnover.estimated) + 1_460_000);
    expect(quote(next, book).issues).toEqual([]);
    const observed = renewedFrom(policy, { asOf: '2027-05-31' }, { book });
    expect(observed.buyers?.find(({ id }) => id === 'N-001')?.approvedLimit).toBe('250000');
  });

  test('a sector that was endorsed counts without being observed', () => {
    const sector = { kind: 'sector', reason: 'Orders fall', outlook: 'deteriorating' } as const;
    const falling = changed(policy, [{ ...sector, on: '2027-02-01', sector: 'C' }]);
    const share = (of: Policy) =>
      reviewed(of, { asOf: '2027-02-28' }).triggers.find(
        ({ measure }) => measure === 'deteriorating-sector-share',
      )?.value;
    expect(share(policy)).toBe('0');
    expect(Number(share(falling))).toBeGreaterThan(0);
  });

  test('a policy without changes is reviewed to the last digit as before there were any', () => {
    const observations = json('policy/observations-1.json') as { asOf: string };
    const twice = changed(bound, [
      { kind: 'cover', on: '2026-09-01', reason: 'Tried', cover: { insuredPercentage: '80' } },
      { kind: 'undo', on: '2026-09-01', reason: 'Taken back', change: 'E-1' },
    ]);
    expect(reviewed(twice, observations)).toEqual(reviewed(bound, observations));
  });
});

describe('a policy and its changes in words', () => {
  test('in one line each', () => {
    expect(policyLine(policy, 'en')).toMatch(
      /^Policy P-1, bound on 3 August 2026 with edition reference-2026\.1: estimated premium CNY [\d,.]+ at 0\.\d+% for 1 September 2026 to 31 August 2027, minimum CNY [\d,.]+; 90% of each loss; 3 changes since\.$/,
    );
    expect(policyLine(policy, 'zh-CN')).toMatch(/^P-1号保单，2026年8月3日按.*批改3次。$/);
    const [buyer, limit, cover] = changeLines(policy, 'en');
    expect(buyer).toMatch(
      /^E-1, for shipments from 2 November 2026: buyer N-001 joins; its declared turnover is charged at the rate of the policy\. Reason: New distributor in Italy\. The estimated premium rises by CNY [\d,.]+\. The fee for limits rises by CNY 300\.00\.$/,
    );
    expect(limit).toBe(
      'E-2, for shipments from 10 November 2026: limit on buyer N-001 granted: CNY 250,000, until 31 May 2027. Reason: Accounts of 2025 read. It costs nothing.',
    );
    expect(cover).toMatch(
      /other cover, at 0\.\d+% instead of 0\.\d+%.*The estimated premium falls by CNY /,
    );
    for (const line of changeLines(policy, 'zh-CN')) expect(line).toMatch(/^E-\d，适用于.*。$/);
  });

  test('with who approved and who selected another rate', () => {
    const referred = json('concentrated.json') as Submission;
    const approved = boundPolicy(quote(referred, book), {
      submission: referred,
      overrides: [
        {
          ...{ term: 'rate', selected: '0.004', by: 'Chen Wei', authority: 'level-3' },
          ...{ on: referred.asOf, reason: 'Programme' },
        },
      ],
    });
    expect(policyLine(approved, 'en')).toMatch(
      /rate selected by Chen Wei instead of 0\.\d+%; approved by A\. Underwriter \(level-2\)\.$/,
    );
  });
});
