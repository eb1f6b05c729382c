import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Observations } from '../../src/policy/observations.js';
import { endorse } from '../../src/policy/endorse.js';
import type { Endorsement } from '../../src/policy/endorsement.js';
import { segmentsOf } from '../../src/policy/rate-segments.js';
import { pricer, quote } from '../../src/quote.js';
import type { Buyer, Submission } from '../../src/submission/submission.js';
import { eachOf } from '../support/runs.js';
import { boundPolicy, renewedFrom } from '../policy/bound.js';
import { explainReview } from '../../src/explain/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { exporterPolicy, reports, reviewed } from './exporter-policy.js';

const policy = exporterPolicy();
const ids = (policy.submission.buyers ?? []).map(({ id }) => id);

/** A failed buyer: what is observed of it, and the loss. */
const failure = (buyer: string, gross: string, more: object = {}): Observations => ({
  asOf: '2027-03-31',
  buyers: [
    { id: buyer, grade: 9, approvedLimit: '0', overdue: [{ days: 40, amount: gross }], ...more },
  ],
  claims: [{ buyer, date: '2027-03-12', gross }],
});
const rateOf = (observations: Observations): number =>
  Number(reviewed(policy, observations).indication!.indicatedRate);

describe('REV-17 a failure does not lower the indication as a rate', () => {
  const failures = [0, 3, 11, 20].flatMap((at) =>
    ['1000', '60000', '510000'].map((gross) => [ids[at % ids.length]!, gross] as const),
  );
  test.each(eachOf(failures, 6))('buyer %s fails with %s', (buyer, gross) => {
    const failed = failure(buyer, gross);
    const { claims: _, ...before } = failed;
    const standing = {
      ...before,
      buyers: before.buyers!.map(({ approvedLimit: __, ...rest }) => rest),
    };
    expect(rateOf(failed)).toBeGreaterThanOrEqual(rateOf(standing));
    const gone = failure(buyer, gross, { turnover: '0' });
    expect(rateOf(gone)).toBeGreaterThanOrEqual(rateOf(standing));
  });

  test('in the shipped reports the rate after the claim is not below that before it', () => {
    const [, , january, march] = reports();
    const [before, after] = [january!, march!].map((each) => reviewed(policy, each).indication!);
    expect(Number(after!.change)).toBeGreaterThan(0);
    expect(Number(after!.indicatedRate)).toBeGreaterThanOrEqual(
      Number(after!.afterFailure!.stillIn),
    );
    expect(before!.afterFailure).toBeNull();
    expect(after!.afterFailure).toMatchObject({ buyers: ['B-012'] });
  });

  describe('what the report leaves out is as the policy was bound', () => {
    const examples = ['exporter', 'domestic-seller'].flatMap((name) =>
      [2, 11, 17].map((at) => [name, at] as const),
    );
    test.each(eachOf(examples, 3))('%s, buyer %s', (name, at) => {
      const submission = JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as Submission;
      const buyers = submission.buyers!.map((buyer, place): Buyer => {
        if (place !== at) return buyer;
        const { rating: _rating, ...rest } = buyer;
        const amount = String(Math.round(Number(buyer.turnover) / 20));
        return { ...rest, grade: 8, overdue: [{ days: 40, amount }] };
      });
      const own = { ...submission, buyers };
      const bound = boundPolicy(quote(own, referenceBook), { submission: own });
      const { id, turnover, overdue } = buyers[at]!;
      const gross = String(Math.round(Number(turnover) / 8));
      const asOf = '2027-03-31';
      const claims = [{ buyer: id, date: '2027-03-12', gross }];
      const still = reviewed(bound, { asOf, buyers: [{ id, overdue: overdue! }] }).indication!;
      const told: Observations[] = [
        { asOf, claims },
        { asOf, claims, buyers: [{ id, overdue: [] }] },
        { asOf, claims, buyers: [{ id, approvedLimit: '0' }] },
        { asOf, claims, buyers: [{ id, turnover: '0' }] },
      ];
      for (const report of told) {
        const { indicatedRate, afterFailure } = reviewed(bound, report).indication!;
        expect(afterFailure?.stillIn).toBe(still.indicatedRate);
        expect(Number(indicatedRate)).toBeGreaterThanOrEqual(Number(still.indicatedRate));
      }
    });
  });

  test('the amount may fall with the turnover that left, and the sentence says so', () => {
    const made = reviewed(policy, failure('B-001', '1000', { turnover: '0' }));
    const { indication } = made;
    const afterFailure = { ...indication!.afterFailure!, turnoverLeft: '3650000' };
    const left = { ...made, indication: { ...indication!, afterFailure } };
    expect(explainReview(left, 'en').indication.join(' ')).toMatch(/insurable turnover .* left\./);
    expect(explainReview(left, 'zh-CN').indication.join('')).toMatch(/可保营业额减少/);
    expect(explainReview(made, 'en').indication.join(' ')).not.toMatch(
      /insurable turnover .* left\./,
    );
    expect(
      indication!.attribution.reduce((all, { amount }) => all + Number(amount), 0),
    ).toBeCloseTo(Number(indication!.indicatedAmount) - Number(indication!.expiringAmount), 2);
  });

  test('present facts alone: an earlier review changes nothing of it', () => {
    const [first, , third] = reports();
    const previous = reviewed(policy, third!);
    const failed = failure('B-012', '510000');
    expect(reviewed(policy, failed, { previous }).indication).toEqual(
      reviewed(policy, failed, { previous: reviewed(policy, first!) }).indication,
    );
  });
});

describe('POL-4 the expiring year is filed as far as it is known', () => {
  const filed = (observations: Observations) => {
    const { lossHistory } = renewedFrom(policy, observations, { book: referenceBook });
    return lossHistory?.statement === 'supplied' ? lossHistory.years.at(-1) : undefined;
  };

  test('with the turnover declared so far and its part of the year', () => {
    const turnover = { declared: '116000000', through: '2027-03-31' };
    expect(filed({ asOf: '2027-03-31', turnover })).toMatchObject({
      ...{ from: '2026-09-01', to: '2027-03-31', insurableTurnover: '116000000' },
      premium: (116_000_000 * Number(policy.rate)).toFixed(2),
    });
  });

  test('without a declaration with its part of the estimate', () => {
    const year = filed({ asOf: '2027-03-31' });
    const estimate = (Number(policy.insurableTurnover) * 212) / 365;
    expect(year).toMatchObject({ from: '2026-09-01', to: '2027-03-31' });
    expect(Number(year!.insurableTurnover)).toBeCloseTo(estimate, 1);
  });

  test('at the rates of its days where the rate changed, or with the premium as stated', () => {
    const cover: Endorsement = {
      ...{ kind: 'cover', on: '2027-01-01', reason: 'Asked for' },
      cover: { insuredPercentage: '80' },
    };
    const made = endorse(policy, cover, { pricer: pricer(referenceBook) });
    if (made.status === 'refused') throw new Error(JSON.stringify(made.issues));
    const [before, after] = segmentsOf(made.policy).map(({ rate }) => Number(rate));
    const filedFrom = (turnover: Observations['turnover']) => {
      const { lossHistory } = renewedFrom(made, { asOf: '2027-09-10', turnover: turnover! });
      return lossHistory?.statement === 'supplied' ? lossHistory.years.at(-1) : undefined;
    };
    // 122 days to 31 December 2026, and 90 to 31 March 2027
    const declared = { declared: '106000000', through: '2027-03-31' };
    expect(filedFrom(declared)).toMatchObject({
      premium: ((106_000_000 * (before! * 122 + after! * 90)) / 212).toFixed(2),
    });
    const year = filedFrom({ declared: '365000000', through: '2027-08-31' });
    expect(year!.premium).toBe((1_000_000 * (before! * 122 + after! * 243)).toFixed(2));
    expect(filedFrom({ ...declared, premium: '123456.78' })).toMatchObject({
      ...{ insurableTurnover: '106000000', premium: '123456.78' },
    });
  });

  test('whole once the period is over', () => {
    const turnover = { declared: '250000000', through: '2027-08-31' };
    expect(filed({ asOf: '2027-09-10', turnover })).toMatchObject({
      ...{ to: '2027-08-31', insurableTurnover: '250000000' },
    });
    expect(filed({ asOf: '2027-09-10' })).toMatchObject({
      to: '2027-08-31',
      insurableTurnover: policy.insurableTurnover,
    });
  });
});
