import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import type { Binding } from '../../src/policy/binding.js';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import { policyFrom } from '../../src/policy/policy-from.js';
import type { Policy, StatedOverride } from '../../src/policy/policy-record.js';
import { pricer, quote } from '../../src/quote.js';
import type { PricedQuote, Quote } from '../../src/quoted/quote-record.js';
import type { Submission } from '../../src/submission/submission.js';
import { boundPolicy } from './bound.js';

const read = (name: string) => JSON.parse(readFileSync(`examples/${name}`, 'utf8')) as Submission;
const submission = read('exporter.json');
const offer = quote(submission, referenceBook) as PricedQuote;
const concentrated: Submission = { ...read('concentrated.json') };
const referred = quote(concentrated, referenceBook) as PricedQuote;
const approval = { by: 'Chen Wei', authority: 'level-3', on: concentrated.asOf };

function issuesOf(of: Quote, binding: Binding): string[] {
  return policyFrom(of, binding).issues.map(({ code, path }) => `${code} ${path}`);
}

describe('POL-9 a referred quote binds with approval', () => {
  test('the example is referred', () => {
    expect(referred.status).toBe('referred');
  });

  test.each<[string, Partial<Binding>, string[]]>([
    ['none', {}, ['approval-missing /approval']],
    ['of all', { approval }, []],
    [
      'with conditions',
      { approval: { ...approval, conditions: ['Audit of the credit controls by March'] } },
      [],
    ],
    [
      'of a finding there is not',
      { approval: { ...approval, findings: ['weather'] } },
      ['not-referred /approval/findings/0', 'approval-incomplete /approval/findings'],
    ],
    [
      'of none',
      { approval: { ...approval, findings: [] } },
      ['approval-incomplete /approval/findings'],
    ],
    [
      'after binding',
      { approval: { ...approval, on: '2027-12-31' } },
      ['after-binding /approval/on'],
    ],
    ['without a name', { approval: { ...approval, by: '' } }, ['text-malformed /approval/by']],
    [
      'without authority',
      { approval: { by: 'Chen Wei', on: approval.on } as never },
      ['missing /approval/authority'],
    ],
    ['of no day', { approval: { ...approval, on: 'today' } }, ['not-date /approval/on']],
  ])('approval %s', (_what, binding, expected) => {
    expect(issuesOf(referred, { submission: concentrated, ...binding })).toEqual(expected);
  });

  test('it stands in the policy, where stripping it is found', () => {
    const policy = boundPolicy(referred, { submission: concentrated, approval });
    expect(policy.approval).toEqual(approval);
    expect(policy.subjectivities).toContainEqual({
      code: 'underwriter-approval',
      met: true,
      on: approval.on,
    });
    const { approval: _approval, ...stripped } = JSON.parse(JSON.stringify(policy)) as Policy;
    expect(parsePolicy(stripped).issues).toMatchObject([{ code: 'approval-missing' }]);
  });

  test('a declined quote never binds', () => {
    const declined = read('declined.json');
    expect(issuesOf(quote(declined, referenceBook), { submission: declined, approval })).toEqual([
      'not-priced /quote/status',
    ]);
  });
});

describe('conditions before cover', () => {
  const codes = offer.subjectivities.map(({ code }) => code);

  test('each is recorded as met or open', () => {
    const code = codes[0]!;
    const policy = boundPolicy(offer, { submission, met: [{ code, on: '2026-08-10' }] });
    expect(policy.subjectivities).toEqual(
      codes.map((each) =>
        each === code ? { code: each, met: true, on: '2026-08-10' } : { code: each, met: false },
      ),
    );
    expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toMatchObject({ ok: true });
  });

  test('one the quote does not have, and one stated twice, are refused', () => {
    const on = '2026-08-10';
    const code = (['questionnaire', 'loss-history', 'grades', 'limits', 'evidence'] as const).find(
      (each) => !codes.includes(each),
    )!;
    expect(issuesOf(offer, { submission, met: [{ code, on }] })).toEqual([
      'no-such-subjectivity /met/0/code',
    ]);
    const twice = [codes[0]!, codes[0]!].map((each) => ({ code: each, on }));
    expect(issuesOf(offer, { submission, met: twice })).toEqual(['stated-twice /met/1/code']);
  });
});

describe('POL-10 what an underwriter selects stands beside what was calculated', () => {
  const override: StatedOverride = {
    ...{ term: 'rate', selected: '0.0019', by: 'Chen Wei', authority: 'level-3' },
    ...{ on: '2026-08-03', reason: 'Part of a programme of three sellers' },
  };

  test('the policy has the selected rate, the quote the calculated one', () => {
    const policy = boundPolicy(offer, { submission, overrides: [override] });
    expect(policy.rate).toBe('0.0019');
    expect(policy.overrides).toEqual([{ ...override, calculated: offer.premium.rate }]);
    expect(policy.quote).toEqual(offer);
    const { insurableTurnover } = offer.exposure;
    expect(policy.premium).toBe((Number(insurableTurnover) * 0.0019).toFixed(2));
    expect(
      parsePolicy(JSON.parse(JSON.stringify(policy)), { pricer: pricer(referenceBook) }),
    ).toMatchObject({
      ok: true,
    });
  });

  test('a minimum premium too, which the premium at a selected rate never falls below', () => {
    const minimum = { ...override, term: 'minimum-premium', selected: '999999' } as const;
    const policy = boundPolicy(offer, { submission, overrides: [minimum] });
    expect(policy).toMatchObject({ minimumPremium: '999999.00', rate: offer.premium.rate });
    expect(policy.overrides[0]?.calculated).toBe(offer.premium.minimum);
    const both = boundPolicy(offer, { submission, overrides: [override, minimum] });
    expect(both.premium).toBe('999999.00');
  });

  test('the minimum of the contract terms takes the place of that of the quote', () => {
    const contract = {
      minimum: { share: '0.5' },
      taxes: { statement: 'not-included' },
    } as const;
    const policy = boundPolicy(offer, { submission, contract });
    expect(policy.minimumPremium).toBe((Number(offer.premium.estimated) / 2).toFixed(2));
    expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toMatchObject({ ok: true });
    expect(issuesOf(offer, { submission, contract: { ...contract, minimum: {} } })).toEqual([
      'minimum-not-stated /contract/minimum',
    ]);
  });

  test.each<[string, Partial<StatedOverride>, string]>([
    ['a percentage', { selected: '0.19' }, 'rate-too-high /overrides/0/selected'],
    ['nothing', { selected: '0' }, 'not-positive /overrides/0/selected'],
    ['without a reason', { reason: '' }, 'text-malformed /overrides/0/reason'],
    ['after binding', { on: '2026-09-30' }, 'after-binding /overrides/0/on'],
  ])('refused: %s', (_what, change, issue) => {
    expect(issuesOf(offer, { submission, overrides: [{ ...override, ...change }] })).toEqual([
      issue,
    ]);
  });

  test('refused: the same term twice', () => {
    expect(issuesOf(offer, { submission, overrides: [override, override] })).toEqual([
      'stated-twice /overrides/1/term',
    ]);
  });
});
