import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { sealRateBook } from '../../src/rules/read/sealed-book.js';
import { renewedFrom } from '../policy/bound.js';
import { review } from '../../src/review/review.js';
import type { LimitAction, MadeReview } from '../../src/review/review-record.js';
import { exporterPolicy, reports, reviewed } from './exporter-policy.js';

const policy = exporterPolicy();
const buyer = 'B-012';

/** The reviews of the months, each after the one before. */
function months(): MadeReview[] {
  let previous: MadeReview | null = null;
  return reports().map((observations) => {
    previous = reviewed(policy, observations, { previous });
    return previous;
  });
}

const limitOn = ({ actions }: MadeReview): LimitAction | undefined =>
  actions.find((action): action is LimitAction => 'buyer' in action && action.buyer === buyer);

describe('a buyer in trouble shows months before the loss', () => {
  const [november, december, january, march] = months() as [
    MadeReview,
    MadeReview,
    MadeReview,
    MadeReview,
  ];

  test('REV-1 the limit is cut step by step, with notice, for later shipments alone', () => {
    expect([november, december, january].map((each) => limitOn(each)?.to)).toEqual([
      '1057000.00',
      '755000.00',
      '0.00',
    ]);
    expect(limitOn(november)).toMatchObject({
      from: '1510000.00',
      noticeOn: '2026-11-30',
      noticeDays: 15,
      effectiveFrom: '2026-12-15',
      appliesTo: 'future-shipments',
    });
    expect(january.asOf < march.asOf).toBe(true);
    expect(limitOn(january)!.effectiveFrom < '2027-03-12').toBe(true);
  });

  test('REV-2 the renewal indication rises with the facts, before any claim', () => {
    const rates = [november, december, january].map(({ indication }) => Number(indication!.change));
    expect(rates[0]!).toBeLessThan(rates[1]!);
    expect(rates[1]!).toBeLessThan(rates[2]!);
    expect(rates[2]!).toBeGreaterThan(0.05);
    const { actions } = january;
    expect(actions.map(({ action }) => action)).toEqual(['limit-reduction', 'renewal-indication']);
  });

  test('REV-3 the claim counts once: the overdue that became it is no longer an overdue', () => {
    expect(march.overdues).toMatchObject([
      { buyer, amount: '510000', inClaims: '510000', open: '0' },
    ]);
    const renewal = renewedFrom(policy, reports()[3]!, { book: referenceBook });
    const year =
      renewal.lossHistory?.statement === 'supplied' ? renewal.lossHistory.years.at(-1) : undefined;
    expect(year).toMatchObject({ losses: [{ gross: '510000' }] });
    expect(year).not.toHaveProperty('notifiedOverdues');
    expect(renewal.buyers?.find(({ id }) => id === buyer)?.overdue).toEqual([]);
  });

  test('REV-4 a limit already withdrawn is taken, and its notice stays where it was', () => {
    expect(limitOn(march)).toMatchObject({ taken: true, noticeOn: '2027-01-31', to: '0.00' });
  });

  test('REV-5 where the wording forbids a surcharge there is none; where it allows one it has notice', () => {
    expect(march.notes.map(({ code }) => code)).toContain('surcharge-not-allowed');
    const allowed = exporterPolicy({ midTermSurcharge: true });
    const worse = reports()[2]!;
    const claims = [{ buyer: 'B-001', date: '2027-01-20', gross: '3000000' }];
    const made = reviewed(allowed, { ...worse, claims });
    const surcharge = made.actions.find(({ action }) => action === 'surcharge');
    expect(surcharge).toMatchObject({ effectiveFrom: '2027-03-02', appliesTo: 'future-shipments' });
    const forbidden = reviewed(policy, { ...worse, claims });
    expect(forbidden.actions.map(({ action }) => action)).not.toContain('surcharge');
  });

  test('REV-6 when the buyer has recovered the limit may go back', () => {
    const recovered = reviewed(
      policy,
      { asOf: '2027-04-30', buyers: [{ id: buyer, approvedLimit: '0' }] },
      { previous: january },
    );
    expect(limitOn(recovered)).toMatchObject({ action: 'limit-restoration', to: '1510000.00' });
  });

  test('the path leads over three renewals, and clean years lower the rate', () => {
    expect(january.path.map(({ inception }) => inception)).toEqual([
      '2027-09-01',
      '2028-09-01',
      '2029-09-01',
    ]);
    const rates = january.path.map(({ indicatedRate }) => Number(indicatedRate));
    expect(rates[0]!).toBeGreaterThan(rates[1]!);
    expect(rates[1]!).toBeGreaterThan(rates[2]!);
  });
});

describe('what a review is made with', () => {
  test('a country downgraded raises the indication of its buyers, and is a trigger', () => {
    const plain = reviewed(policy, { asOf: '2027-01-31' });
    const country = { country: 'IT', class: '1', previousClass: '0' };
    const downgraded = reviewed(policy, { asOf: '2027-01-31', countries: [country] });
    expect(downgraded.triggers.filter(({ state }) => state === 'on')).toMatchObject([
      { id: 'country-downgraded', subject: { kind: 'country', id: 'IT' }, value: '1' },
    ]);
    const part = downgraded.indication?.parts.find((each) => each.part === 'country-and-industry');
    expect(Number(part?.amount)).toBeGreaterThan(0);
    expect(Number(downgraded.indication?.change)).toBeGreaterThan(Number(plain.indication?.change));
  });

  test('a country withdrawn takes the limits of its buyers', () => {
    const made = reviewed(policy, {
      asOf: '2027-01-31',
      countries: [{ country: 'TR', cover: 'withdrawn' }],
    });
    const inTurkey = (policy.submission.buyers ?? []).filter(({ country }) => country === 'TR');
    const cut = made.actions.filter(({ action }) => action === 'limit-reduction');
    expect(cut).toHaveLength(inTurkey.length);
  });

  test('a book without triggers has none, and the review says so', () => {
    const { triggers: _triggers, ...rest } = referenceBook;
    const made = review(policy, reports()[2]!, sealRateBook({ ...rest }));
    expect(made).toMatchObject({ triggers: [], actions: [] });
    expect(made.status === 'reviewed' && made.notes.map(({ code }) => code)).toContain(
      'no-triggers-in-book',
    );
  });

  test('a class the book does not have, and a review of another policy, are refused', () => {
    const countries = [{ country: 'IT', class: 'AAA' }];
    const made = review(policy, { asOf: '2027-01-31', countries }, referenceBook);
    expect(made).toMatchObject({ status: 'invalid', issues: [{ code: 'country-class-unknown' }] });
    const other = reviewed(exporterPolicy(), reports()[0]!);
    const foreign = { ...other, policy: { number: null, quoteDigest: 'sha256:0' } };
    expect(review(policy, reports()[1]!, referenceBook, { previous: foreign })).toMatchObject({
      status: 'invalid',
      issues: [{ code: 'other-policy', path: '/previous' }],
    });
    const late = reviewed(policy, reports()[3]!);
    expect(review(policy, reports()[0]!, referenceBook, { previous: late })).toMatchObject({
      status: 'invalid',
      issues: [{ code: 'later-review', facts: { date: late.asOf } }],
    });
  });

  test('stored as JSON it serves as the previous review all the same', () => {
    const previous = JSON.parse(JSON.stringify(reviewed(policy, reports()[0]!))) as MadeReview;
    const stored = JSON.parse(JSON.stringify(policy)) as typeof policy;
    expect(reviewed(stored, reports()[1]!, { previous })).toEqual(
      reviewed(policy, reports()[1]!, { previous: reviewed(policy, reports()[0]!) }),
    );
  });
});
