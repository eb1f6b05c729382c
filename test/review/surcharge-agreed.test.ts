import { describe, expect, test } from 'vitest';
import { adjustPremium } from '../../src/adjustment/adjust-premium.js';
import { explainReview } from '../../src/explain/in-asked-language.js';
import { changeLines } from '../../src/explain/policy-in-asked-language.js';
import { endorse } from '../../src/policy/endorse.js';
import type { Endorsement } from '../../src/policy/endorsement.js';
import type { Observations } from '../../src/policy/observations.js';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import type { Policy } from '../../src/policy/policy-record.js';
import { segmentsOf } from '../../src/policy/rate-segments.js';
import { pricer, quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import { acceptedActions, type AcceptedBy } from '../../src/review/accepted-actions.js';
import { review } from '../../src/review/review.js';
import type { MadeReview, RateAction } from '../../src/review/review-record.js';
import { decimal, decimalText } from '../../src/values/decimal.js';
import { roundMoney } from '../../src/values/money.js';
import type { Submission } from '../../src/submission/submission.js';
import { boundPolicy } from '../policy/bound.js';
import { exporterPolicy, reviewed } from './exporter-policy.js';

const bound = exporterPolicy({ midTermSurcharge: true, policyNumber: 'P-1' });
const checked = { pricer: pricer(referenceBook) };
const stored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** A loss of so much of the premium, on a buyer whose limit carries it. */
const observed = (asOf: string, ratio: number): Observations => ({
  asOf,
  claims: [
    { buyer: 'B-001', date: '2027-01-20', gross: (Number(bound.premium) * ratio).toFixed(2) },
  ],
});

function changed(policy: Policy, ...endorsements: readonly Endorsement[]): Policy {
  return endorsements.reduce((now, endorsement) => {
    const made = endorse(now, endorsement, checked);
    if (made.status === 'refused') throw new Error(JSON.stringify(made.issues));
    return made.policy;
  }, policy);
}

function taken(policy: Policy, made: MadeReview, by: AcceptedBy = {}): Policy {
  const accepted = acceptedActions(policy, stored(made), { by: 'Chen Wei', ...by });
  if (accepted.status === 'refused') throw new Error(JSON.stringify(accepted.issues));
  return changed(policy, ...accepted.endorsements);
}

function codes(policy: Policy, endorsement: unknown): string[] {
  return endorse(policy, endorsement as Endorsement, checked).issues.map(
    ({ code, path }) => `${code} ${path}`,
  );
}

const surchargeOf = ({ actions }: MadeReview): RateAction | undefined =>
  actions.find(
    (each): each is RateAction =>
      each.action === 'surcharge' || each.action === 'surcharge-release',
  );

const first = reviewed(bound, observed('2027-01-31', 3));
const surcharged = taken(bound, first);
const [from, to] = [surchargeOf(first)!.from, surchargeOf(first)!.to];

describe('REV-20 the actions of a review are taken as dated changes of the policy', () => {
  test('limits and a surcharge, each with its day of shipment, who and why', () => {
    expect(surcharged.changes.map(({ endorsement }) => endorsement)).toEqual([
      {
        ...{ kind: 'limit', decision: 'withdrawn', buyer: 'B-001' },
        ...{ on: '2027-01-31', from: '2027-01-31', by: 'Chen Wei' },
        reason: '2027-01-31: buyer-claim',
      },
      {
        ...{ kind: 'surcharge', on: '2027-01-31', from: '2027-03-02', rate: to, by: 'Chen Wei' },
        ...{ triggers: ['loss-ratio'], reason: '2027-01-31: loss-ratio' },
      },
    ]);
    expect(segmentsOf(surcharged)).toEqual([
      { from: '2026-09-01', to: '2027-03-01', rate: from },
      { from: '2027-03-02', to: '2027-08-31', rate: to },
    ]);
    expect(changeLines(surcharged, 'en')[1]).toMatch(
      /^E-2, for shipments from 2 March 2027: surcharge, at 0\.\d+% instead of 0\.\d+%\. .*The estimated premium rises by CNY /,
    );
    expect(parsePolicy(stored(surcharged), checked)).toMatchObject({ ok: true });
  });

  test('nothing is left to take when the next review looks at the same facts', () => {
    const again = reviewed(surcharged, observed('2027-02-15', 3), { previous: first });
    expect(acceptedActions(surcharged, again)).toMatchObject({ endorsements: [] });
    expect(acceptedActions(surcharged, first)).toMatchObject({ endorsements: [] });
  });

  test('not before the day of the review', () => {
    expect(acceptedActions(bound, first, { on: '2027-01-30' }).issues).toEqual([
      {
        ...{ path: '/on', code: 'taken-before-review' },
        facts: { date: '2027-01-30', asOf: '2027-01-31' },
      },
    ]);
  });

  test('a limit in another currency is taken in the one of the buyer', () => {
    const { buyers = [], ...rest } = bound.submission;
    const dollars = { currency: 'USD', turnover: '334790', requestedLimit: '212676.05' };
    const submission: Submission = {
      ...rest,
      exchangeRates: [{ currency: 'USD', rate: '7.1', date: '2026-08-01' }],
      buyers: buyers.map((buyer) =>
        buyer.id === 'B-012'
          ? { ...buyer, ...dollars, approvedLimit: dollars.requestedLimit }
          : buyer,
      ),
    };
    const usd = boundPolicy(quote(submission, referenceBook), { submission });
    const overdue = [{ days: 20, amount: '250000' }];
    const made = reviewed(usd, { asOf: '2026-11-30', buyers: [{ id: 'B-012', overdue }] });
    const accepted = acceptedActions(usd, made);
    if (accepted.status === 'refused') throw new Error('refused');
    // half of USD 212,676.05, of which the review speaks in CNY at 7.1, rounded down
    expect(made.actions[0]).toMatchObject({ from: '1509999.96', to: '754999.98' });
    expect(accepted.endorsements).toMatchObject([
      { kind: 'limit', buyer: 'B-012', decision: 'cut', limit: '106338.02' },
    ]);
    expect(changed(usd, ...accepted.endorsements).changes).toHaveLength(1);
  });
});

describe('END-6 a surcharge is a change of the rate from its day on, until it is taken back', () => {
  const more = decimal(to).minus(from);

  test('other cover moves the rate below it, and the end of it leaves the cover', () => {
    const cover: Endorsement = {
      ...{ kind: 'cover', on: '2027-02-01', reason: 'Asked for', from: '2027-02-10' },
      cover: { insuredPercentage: '80' },
    };
    const both = changed(surcharged, cover);
    const lower = segmentsOf(changed(bound, cover))[1]!.rate;
    expect(segmentsOf(both)).toEqual([
      { from: '2026-09-01', to: '2027-02-09', rate: from },
      { from: '2027-02-10', to: '2027-03-01', rate: lower },
      { from: '2027-03-02', to: '2027-08-31', rate: decimalText(decimal(lower).plus(more)) },
    ]);
    const undo = { kind: 'undo', on: '2027-05-01', reason: 'Released', change: 'E-2' } as const;
    expect(segmentsOf(changed(both, undo)).at(-1)).toEqual({
      ...{ from: '2027-05-01', to: '2027-08-31', rate: lower },
    });
  });

  test('one that is called off before its day costs nothing', () => {
    const undo = { kind: 'undo', on: '2027-02-10', reason: 'Settled', change: 'E-2' } as const;
    const ended = changed(surcharged, undo);
    expect(segmentsOf(ended)).toEqual(segmentsOf(bound));
    expect(ended.changes.at(-1)?.premium.after).toBe(bound.premium);
  });

  test.each<[string, object, string]>([
    ['a rate that is not higher', { rate: from }, 'surcharge-not-higher /rate'],
    ['a rate that is a percentage', { rate: '0.21' }, 'looks-like-percentage /rate'],
    ['no rate', {}, 'missing /rate'],
    [
      'before the day of agreement',
      { rate: to, from: '2027-02-01' },
      'effective-before-agreed /from',
    ],
  ])('refused: %s', (_what, wrong, issue) => {
    const surcharge = { kind: 'surcharge', on: '2027-02-10', reason: 'Losses', ...wrong };
    expect(codes(bound, surcharge)).toEqual([issue]);
  });

  test('refused where the wording allows none, and on top of another', () => {
    const surcharge = { kind: 'surcharge', on: '2027-02-10', reason: 'Losses', rate: '0.09' };
    expect(codes(exporterPolicy(), surcharge)).toEqual(['surcharge-not-in-wording /kind']);
    expect(codes(surcharged, surcharge)).toEqual(['surcharge-stands /kind']);
  });
});

describe('ADJ-17 a surcharge is billed on the shipments of its days', () => {
  test('and only on these', () => {
    const line = (start: string, end: string, turnover: string) =>
      ({ from: start, to: end, country: 'DE', turnover }) as const;
    const lines = [
      ...[line('2026-09-01', '2026-11-30', '90000000'), line('2026-12-01', '2027-02-28', '7.77')],
      ...[line('2027-03-01', '2027-03-01', '0'), line('2027-03-02', '2027-05-31', '60000000.11')],
      line('2027-06-01', '2027-08-31', '50000000'),
    ];
    const made = adjustPremium(surcharged, { declarations: [{ declaredOn: '2027-09-10', lines }] });
    if (made.status === 'invalid') throw new Error(JSON.stringify(made.issues));
    const expected = decimal('90000007.77').times(from).plus(decimal('110000000.11').times(to));
    expect(made.premium.earned).toBe(roundMoney(expected, 'CNY'));
  });
});

describe('REV-18 the surcharge of the policy is remembered without a review before', () => {
  test('agreed, in force, held between the levels, released, ended', () => {
    const noticed = surchargeOf(reviewed(surcharged, observed('2027-02-15', 3)));
    expect(noticed).toMatchObject({ state: 'noticed', change: 'E-2', from, to });
    const inForce = reviewed(surcharged, observed('2027-03-10', 0.85));
    expect(inForce.triggers.find(({ id }) => id === 'loss-ratio')?.state).toMatch(/^(on|held)$/);
    expect(surchargeOf(inForce)).toEqual({ ...noticed, state: 'in-force' });
    expect(inForce.notes.map(({ code }) => code)).not.toContain('surcharge-not-in-policy');
    const released = reviewed(surcharged, observed('2027-05-10', 0.3), { previous: inForce });
    expect(surchargeOf(released)).toMatchObject({
      ...{ action: 'surcharge-release', change: 'E-2', from: to, to: from },
      effectiveFrom: '2027-05-10',
    });
    const ended = taken(surcharged, released);
    expect(segmentsOf(ended).map((each) => [each.from, each.rate])).toEqual([
      ['2026-09-01', from],
      ['2027-03-02', to],
      ['2027-05-10', from],
    ]);
    expect(acceptedActions(ended, released)).toMatchObject({ endorsements: [] });
    const later = reviewed(ended, observed('2027-06-10', 0.3), { previous: released });
    expect(surchargeOf(later)).toBeUndefined();
  });

  test('taken back while its trigger is on, it does not come back from the review before', () => {
    const undo = { kind: 'undo', on: '2027-04-01', reason: 'Agreed', change: 'E-2' } as const;
    const made = reviewed(changed(surcharged, undo), observed('2027-04-10', 3), {
      previous: reviewed(surcharged, observed('2027-03-10', 3)),
    });
    expect(surchargeOf(made)).toMatchObject({ noticeOn: '2027-04-10', state: 'noticed' });
  });

  test('one the policy does not hold is said not to be billed', () => {
    const inForce = reviewed(bound, observed('2027-03-10', 3), { previous: first });
    expect(inForce.notes.map(({ code }) => code)).toContain('surcharge-not-in-policy');
    const said = explainReview(inForce, 'en').notes.map(({ sentence }) => sentence);
    expect(said.join(' ')).toContain('does not hold the surcharge yet');
  });

  test('the renewal is compared with the rate as agreed, without the surcharge', () => {
    const alone = changed(bound, surcharged.changes[1]!.endorsement);
    const [one, other] = [bound, alone].map(
      (policy) => reviewed(policy, observed('2027-03-10', 3)).indication,
    );
    expect(other?.expiringRate).toBe(bound.rate);
    expect(other?.expiringAmount).toBe(one?.expiringAmount);
  });
});

describe('REV-21 a review that was changed is not built on', () => {
  const facts = observed('2027-02-15', 3);
  const altered = (change: (made: Record<string, unknown>) => void): unknown => {
    const copy = stored(first) as unknown as Record<string, unknown>;
    change(copy);
    return copy;
  };

  test.each<[string, (made: Record<string, unknown>) => void, string]>([
    ['the day', (made) => (made['asOf'] = '2027-01-30'), 'review-altered'],
    ['nothing', () => undefined, 'fine'],
    [
      'a rate',
      (made) =>
        (made['actions'] = (made['actions'] as RateAction[]).map((each) => ({
          ...each,
          to: '0.09',
        }))),
      'review-altered',
    ],
    ['no action', (made) => (made['actions'] = []), 'review-altered'],
    ['no digest', (made) => delete made['digest'], 'not-a-review'],
    ['nothing as a trigger', (made) => (made['triggers'] = [null]), 'not-a-review'],
    ['a text as actions', (made) => (made['actions'] = 'none'), 'not-a-review'],
    ['a day that is none', (made) => (made['asOf'] = 5), 'not-a-review'],
    ['a decimal', (made) => (made['extra'] = 0.5), 'review-altered'],
  ])('%s', (_what, change, code) => {
    const previous = altered(change) as MadeReview;
    const made = review(surcharged, facts, referenceBook, { previous });
    expect(made.issues.map((each) => each.code)).toEqual(code === 'fine' ? [] : [code]);
    const taking = acceptedActions(surcharged, previous);
    expect(taking.issues.map((each) => each.code)).toEqual(code === 'fine' ? [] : [code]);
  });

  test.each([5, 'review', [], {}, { status: 'reviewed' }, new Date(0)])('%j', (nothing) => {
    const given = nothing as unknown as MadeReview;
    const made = review(bound, facts, referenceBook, { previous: given });
    expect(made.issues.map(({ code }) => code)).toEqual(['not-a-review']);
    expect(acceptedActions(bound, given).issues.map(({ code }) => code)).toEqual(['not-a-review']);
  });
});
