import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { endorse } from '../../src/policy/endorse.js';
import type { Endorsement, PolicyChange } from '../../src/policy/endorsement.js';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import type { Policy } from '../../src/policy/policy-record.js';
import { segmentsOf } from '../../src/policy/rate-segments.js';
import { pricer, quote } from '../../src/quote.js';
import type { Buyer, Submission } from '../../src/submission/submission.js';
import { Decimal } from '../../src/values/decimal.js';
import { boundPolicy } from './bound.js';
import { runsOf } from '../support/runs.js';

const submission = JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as Submission;
const book = referenceBook;
const checked = { pricer: pricer(book) };
const contract = {
  fees: [{ kind: 'limit', id: 'limit-fee', taxed: 'untaxed', price: '300.00' }],
  taxes: { statement: 'not-included' },
} as const;
const policy = boundPolicy(quote(submission, book), { submission, contract, policyNumber: 'P-1' });

const reason = 'Agreed with the broker';
const buyer: Buyer = {
  ...{ id: 'N-1', country: 'DE', grade: 4, turnover: '3650000', requestedLimit: '500000' },
};

function refusal(of: Policy, endorsement: unknown, given: object = checked): string[] {
  const made = endorse(of, endorsement as Endorsement, given);
  return made.issues.map(({ code, path }) => `${code} ${path}`);
}

/** The policy after some changes, each of which must go through. */
function after(...endorsements: readonly Endorsement[]): Policy {
  return endorsements.reduce((now, endorsement) => {
    const made = endorse(now, endorsement, checked);
    if (made.status === 'refused') throw new Error(JSON.stringify(made.issues));
    return made.policy;
  }, policy);
}

const last = ({ changes }: Policy): PolicyChange => changes.at(-1)!;

describe('END-1 a buyer costs its declared turnover at the rate and its limit fee, nothing else', () => {
  test('the rate stays, the fee is one limit, the estimate its turnover for the days that are left', () => {
    const change = last(after({ kind: 'buyer', on: '2026-12-01', reason, buyer }));
    expect(change).toMatchObject({ id: 'E-1', from: '2026-12-01', rate: policy.rate });
    expect(change.fees).toEqual({ before: '0.00', change: '300.00', after: '300.00' });
    // 3,650,000 a year are 10,000 a day; 1 December to 31 August are 274 days
    const expected = new Decimal(policy.rate).times(10_000 * 274).toDecimalPlaces(2);
    expect(new Decimal(change.premium.change).minus(expected).abs().lessThanOrEqualTo('0.01')).toBe(
      true,
    );
    expect(change.premium.before).toBe(policy.premium);
    expect(segmentsOf(after({ kind: 'buyer', on: '2026-12-01', reason, buyer }))).toEqual([
      { from: '2026-09-01', to: '2027-08-31', rate: policy.rate },
    ]);
  });

  test('a further limit on the same buyer costs no second fee, and asking for one none at all', () => {
    const both = after(
      { kind: 'buyer', on: '2026-12-01', reason, buyer },
      {
        kind: 'limit',
        on: '2026-12-02',
        reason,
        buyer: 'N-1',
        decision: 'granted',
        limit: '400000',
      },
      { kind: 'limit', on: '2026-12-03', reason, buyer: 'N-1', decision: 'asked', limit: '900000' },
    );
    expect(both.changes.map(({ fees }) => fees.change)).toEqual(['300.00', '0.00', '0.00']);
  });

  test.each<[string, object, string]>([
    ['one the policy has', { ...buyer, id: 'B-001' }, 'buyer-already-in-policy /buyer/id'],
    ['one in a country there is not', { ...buyer, country: 'XX' }, 'not-country /buyer/country'],
    ['one with a field there is not', { ...buyer, limit: '1' }, 'misspelled-field /buyer/limit'],
  ])('refused: %s', (_what, wrong, issue) => {
    expect(refusal(policy, { kind: 'buyer', on: '2026-12-01', reason, buyer: wrong })).toEqual([
      issue,
    ]);
  });
});

describe('END-2 only a change of cover has a premium: new rate less old, from the bound edition', () => {
  const lower: Endorsement = {
    ...{ kind: 'cover', on: '2027-02-10', from: '2027-03-01', reason },
    cover: { insuredPercentage: '80' },
  };

  test('for shipments from its day on', () => {
    const changed = after(lower);
    const cover = { ...submission.cover, insuredPercentage: '80' };
    const { rate } = quote({ ...submission, cover }, book).premium!;
    expect(rate).not.toBe(policy.rate);
    expect(segmentsOf(changed)).toEqual([
      { from: '2026-09-01', to: '2027-02-28', rate: policy.rate },
      { from: '2027-03-01', to: '2027-08-31', rate },
    ]);
    const { premium, rateBefore, fees } = last(changed);
    expect({ rateBefore, fee: fees.change }).toEqual({ rateBefore: policy.rate, fee: '0.00' });
    // 184 of 365 days are left
    const share = new Decimal(policy.insurableTurnover).times(184).dividedBy(365);
    const expected = new Decimal(rate).minus(policy.rate).times(share).toDecimalPlaces(2);
    expect(new Decimal(premium.change).minus(expected).abs().lessThanOrEqualTo('0.01')).toBe(true);
  });

  test('a selected rate moves by the difference', () => {
    const selected = boundPolicy(quote(submission, book), {
      submission,
      overrides: [
        {
          ...{ term: 'rate', selected: '0.0019', by: 'Chen Wei', authority: 'level-3' },
          ...{ on: '2026-08-03', reason },
        },
      ],
    });
    const made = endorse(selected, lower, checked);
    const standard = last(after(lower));
    expect(made.status === 'endorsed' && made.change.rate).toBe(
      new Decimal('0.0019').plus(standard.rate).minus(standard.rateBefore).toFixed(),
    );
  });

  test('without the book, or with another, there is none', () => {
    expect(refusal(policy, lower, {})).toEqual(['book-missing ']);
    expect(refusal(policy, { ...lower, cover: submission.cover })).toEqual([
      'cover-unchanged /cover',
    ]);
    expect(refusal(policy, { ...lower, cover: { insuredPercentage: '0.8' } })).toEqual([
      'looks-like-share /cover/insuredPercentage',
    ]);
  });
});

describe('END-3 what is taken back the day it was agreed costs nothing', () => {
  const day = { on: '2027-01-15', reason } as const;
  const each: readonly Endorsement[] = [
    { kind: 'buyer', ...day, buyer },
    { kind: 'limit', ...day, buyer: 'B-001', decision: 'withdrawn' },
    { kind: 'cover', ...day, cover: { insuredPercentage: '80' } },
    { kind: 'turnover', ...day, estimated: '300000000' },
    { kind: 'sector', ...day, sector: '2610', outlook: 'deteriorating' },
  ];

  test.each(each.map((endorsement) => [endorsement.kind, endorsement] as const))(
    'a change of %s',
    (_kind, endorsement) => {
      const undone = after(endorsement, { kind: 'undo', ...day, change: 'E-1' });
      expect(segmentsOf(undone)).toEqual(segmentsOf(policy));
      expect(last(undone)).toMatchObject({
        premium: { after: policy.premium },
        fees: { after: '0.00' },
      });
    },
  );

  test('whatever was changed before, and whatever day', () => {
    const kinds = fc.array(
      fc.tuple(fc.constantFrom(...each.keys()), fc.integer({ min: 0, max: 40 })),
      {
        ...{ minLength: 1, maxLength: 5 },
      },
    );
    fc.assert(
      fc.property(kinds, (drawn) => {
        const days = drawn.map(([, step]) => step).sort((a, b) => a - b);
        const dated = drawn.map(([kind], at): Endorsement => {
          const on = `2027-0${1 + Math.floor(days[at]! / 28)}-${String(1 + (days[at]! % 28)).padStart(2, '0')}`;
          const endorsement = { ...each[kind]!, on };
          if (endorsement.kind === 'buyer')
            return { ...endorsement, buyer: { ...buyer, id: `N-${at}` } };
          return endorsement.kind === 'cover'
            ? { ...endorsement, cover: { insuredPercentage: String(70 + at) } }
            : endorsement;
        });
        const changed = after(...dated);
        changed.changes.forEach(({ premium, fees }, at) => {
          const next = changed.changes[at + 1];
          for (const [amount, then] of [
            [premium, next?.premium],
            [fees, next?.fees],
          ] as const) {
            expect(new Decimal(amount.before).plus(amount.change).toFixed(2)).toBe(amount.after);
            if (then !== undefined) expect(then.before).toBe(amount.after);
          }
        });
        const { id, endorsement } = last(changed);
        const made = endorse(changed, { kind: 'undo', on: endorsement.on, reason, change: id });
        if (made.status === 'refused') throw new Error(JSON.stringify(made.issues));
        const before = changed.changes.slice(0, -1);
        expect(segmentsOf(made.policy)).toEqual(segmentsOf({ ...changed, changes: before }));
        expect(made.change.premium.after).toBe(before.at(-1)?.premium.after ?? policy.premium);
        expect(made.change.fees.after).toBe(before.at(-1)?.fees.after ?? '0.00');
      }),
      { numRuns: runsOf(60), seed: 20_261_201 },
    );
  });

  test('later it costs the days it stood', () => {
    const undone = after(
      { kind: 'cover', on: '2027-03-01', reason, cover: { insuredPercentage: '80' } },
      { kind: 'undo', on: '2027-05-01', reason, change: 'E-1' },
    );
    expect(segmentsOf(undone).map(({ from, to }) => [from, to])).toEqual([
      ['2026-09-01', '2027-02-28'],
      ['2027-03-01', '2027-04-30'],
      ['2027-05-01', '2027-08-31'],
    ]);
    expect(segmentsOf(undone).at(-1)?.rate).toBe(policy.rate);
  });
});

describe('END-4 what does not fit is refused with its place', () => {
  const once = after({
    kind: 'limit',
    on: '2027-01-15',
    reason,
    buyer: 'B-001',
    decision: 'withdrawn',
  });
  const limit = { kind: 'limit', on: '2027-02-01', reason, buyer: 'B-002' } as const;
  test.each<[string, unknown, string[]]>([
    [
      'before binding',
      { ...limit, on: '2026-07-01', decision: 'withdrawn' },
      ['endorsed-outside-period /on', 'before-last-change /on'],
    ],
    [
      'after expiry',
      { ...limit, on: '2027-09-01', decision: 'withdrawn' },
      ['endorsed-outside-period /on', 'endorsed-outside-period /from'],
    ],
    [
      'for shipments before it was agreed',
      { ...limit, from: '2027-01-20', decision: 'withdrawn' },
      ['effective-before-agreed /from'],
    ],
    [
      'before the last change',
      { ...limit, on: '2027-01-10', decision: 'withdrawn' },
      ['before-last-change /on'],
    ],
    [
      'an unknown buyer',
      { ...limit, buyer: 'X-1', decision: 'withdrawn' },
      ['buyer-not-in-policy /buyer'],
    ],
    [
      'a cut that is none',
      { ...limit, decision: 'cut', limit: '999999999' },
      ['limit-not-lower /limit'],
    ],
    ['a limit without amount', { ...limit, decision: 'granted' }, ['limit-not-stated /limit']],
    [
      'an amount withdrawn',
      { ...limit, decision: 'withdrawn', limit: '5' },
      ['limit-with-withdrawal /limit'],
    ],
    [
      'a limit that ends before',
      { ...limit, decision: 'granted', limit: '5', expires: '2027-01-31' },
      ['expires-before-start /expires'],
    ],
    [
      'taking back what there is not',
      { kind: 'undo', on: '2027-02-01', reason, change: 'E-9' },
      ['no-such-change /change'],
    ],
    ['no reason', { ...limit, reason: undefined, decision: 'withdrawn' }, ['missing /reason']],
    ['no day', { ...limit, on: '2027-02-30', decision: 'withdrawn' }, ['not-date /on']],
    ['no kind', { kind: 'gift', on: '2027-02-01', reason }, ['not-one-of /kind']],
  ])('%s', (_what, endorsement, issues) => {
    expect(refusal(once, endorsement)).toEqual(issues);
  });

  test.each([null, undefined, 5, 'limit', [], new Date(0), {}])('%j', (nothing) => {
    expect(refusal(once, nothing).length).toBeGreaterThan(0);
  });

  test('what another change stands on stays, and nothing is taken back twice', () => {
    const two = after(
      { kind: 'cover', on: '2027-03-01', reason, cover: { insuredPercentage: '80' } },
      { kind: 'cover', on: '2027-04-01', reason, cover: { insuredPercentage: '85' } },
    );
    const undo = { kind: 'undo', on: '2027-05-01', reason } as const;
    expect(refusal(two, { ...undo, change: 'E-1' })).toEqual(['later-change-stands /change']);
    const made = endorse(two, { ...undo, change: 'E-2' });
    if (made.status === 'refused') throw new Error('refused');
    expect(made.change.rate).toBe(two.changes[0]!.rate);
    expect(refusal(made.policy, { ...undo, change: 'E-2' })).toEqual(['already-undone /change']);
  });
});

describe('END-5 a changed policy is read as it was made', () => {
  const changed = after(
    { kind: 'buyer', on: '2026-12-01', reason, buyer },
    { kind: 'cover', on: '2027-02-01', reason, cover: { insuredPercentage: '80' } },
    { kind: 'undo', on: '2027-04-01', reason, change: 'E-2' },
  );
  const copy = (): Policy => JSON.parse(JSON.stringify(changed)) as Policy;

  test('with the book or without', () => {
    expect(parsePolicy(copy())).toEqual({ ok: true, policy: changed, issues: [] });
    expect(parsePolicy(copy(), checked)).toEqual({ ok: true, policy: changed, issues: [] });
    expect(Object.isFrozen(changed.changes[0])).toBe(true);
    expect(policy.changes).toEqual([]);
  });

  test.each<[string, string, (line: Record<string, unknown>) => unknown]>([
    ['the rate', '/changes/1/rate', (line) => (line['rate'] = '0.0001')],
    [
      'the fee',
      '/changes/1/fees/change',
      (line) => ((line['fees'] as { change: string }).change = '9'),
    ],
    ['the day', '/changes/1', (line) => (line['from'] = '2027-02-02')],
    ['the price', '/changes/1/quote', (line) => delete line['quote']],
    [
      'the cover',
      '/changes/1',
      (line) => ((line['endorsement'] as { cover: object }).cover = { insuredPercentage: '70' }),
    ],
  ])('with %s changed it is refused', (_what, place, change) => {
    const altered = copy();
    change(altered.changes[1] as unknown as Record<string, unknown>);
    for (const options of [{}, checked]) {
      const { issues } = parsePolicy(altered, options);
      expect(issues.some(({ path }) => path.startsWith(place))).toBe(true);
    }
  });
});
