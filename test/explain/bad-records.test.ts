import { describe, expect, test } from 'vitest';
import { adjustPremium } from '../../src/adjustment/index.js';
import { contractMoney } from '../../src/contract/index.js';
import { pricer } from '../../src/index.js';
import { indemnity } from '../../src/indemnity/index.js';
import { chinese, english } from '../../src/issues.js';
import { endorse, parseObservations, parsePolicy, policyFrom } from '../../src/policy/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { compareOffers, marginal } from '../../src/suggest.js';
import type { Issue } from '../../src/values/issues.js';
import { once } from '../../src/values/once.js';
import { workedBasis, workedTerms } from '../contract/contract-case.js';
import { approvalOf } from '../policy/bound.js';
import { applyPatch } from '../support/answers.js';
import { records } from '../totality/calls.js';

/** What may be anything, handed to functions that ask for a record. */
type Anything = never;
type Recorded = { readonly sound: unknown; readonly read: (sent: Anything) => readonly Issue[] };

/** Records people send, each sound, with what reads it. What several arguments are read from is one record of them. */
const kinds = once(() => {
  const { submission, quoted, policy, observations, declarations, endorsement } =
    records() as Record<
      'submission' | 'quoted' | 'policy' | 'observations' | 'declarations' | 'endorsement',
      Anything
    >;
  const pricing = pricer(referenceBook);
  const limit = { ...(endorsement as object), decision: 'granted' };
  const kinds = {
    policy: { sound: policy, read: (sent) => parsePolicy(sent).issues },
    binding: {
      sound: { ...approvalOf(quoted), submission },
      read: (sent) => policyFrom(quoted, sent).issues,
    },
    contract: {
      sound: { basis: workedBasis, terms: workedTerms },
      read: (sent: { basis: Anything; terms: Anything }) =>
        contractMoney(sent.basis, sent.terms).issues,
    },
    offers: {
      sound: {
        submission,
        offers: [{ id: 'a', rate: '0.0024', cover: { insuredPercentage: '90' } }],
      },
      read: (sent: { submission: Anything; offers: Anything }) =>
        compareOffers(sent.submission, referenceBook, { offers: sent.offers }).issues,
    },
    changes: {
      sound: { submission, changes: [{ order: { buyer: 'B-002', amount: '50000' } }] },
      read: (sent: { submission: Anything; changes: Anything }) =>
        marginal(sent.submission, referenceBook, { changes: sent.changes }).issues,
    },
    indemnity: {
      sound: {
        cover: { insuredPercentage: '90' },
        losses: [{ id: 'L', date: '2026-10-15', gross: '1000' }],
        options: { currency: 'CNY', period: { inception: '2026-08-01', expiry: '2027-07-31' } },
      },
      read: (sent: { cover: Anything; losses: Anything; options: Anything }) =>
        indemnity(sent.cover, sent.losses, sent.options).issues,
    },
    observations: { sound: observations, read: (sent) => parseObservations(sent, policy).issues },
    endorsement: {
      sound: limit,
      read: (sent) => endorse(policy, sent, { pricer: pricing }).issues,
    },
    declarations: { sound: declarations, read: (sent) => adjustPremium(policy, sent).issues },
  } satisfies { readonly [Kind: string]: Recorded };
  return kinds as { readonly [Kind in keyof typeof kinds]: Recorded };
});

type Kind = keyof ReturnType<typeof kinds>;

const day = { kind: 'sector', on: '2026-10-01', reason: 'x' };

/** What people send in the place of what belongs there; `undefined` where they leave it out. */
const faults: readonly (readonly [Kind, string, unknown])[] = [
  ['policy', '/boundOn', '1 Sep 2026'],
  ['policy', '/quote', undefined],
  ['policy', '/quote/ledger', []],
  ['policy', '/quote/premium/annual', 5],
  ['policy', '/submission/buyers/0/country', 'Germany'],
  ['policy', '/submission/turnover/estimated', '31,000,000'],
  ['policy', '/policyNumber', 7],
  ['policy', '/currency', 'USD'],
  ['policy', '/currency', undefined],
  ['policy', '/wording', {}],
  ['policy', '/library', '9.9.9'],
  ['policy', '/period', { inception: '2026-08-01', expiry: '2026-07-01' }],
  ['policy', '/changes', [{ id: 'x' }]],
  ['binding', '/boundOn', '2026年7月20日'],
  ['binding', '/boundon', '2026-07-20'],
  ['binding', '/policyNumber', ' P-1'],
  ['binding', '/overrides', [{ kind: 'rate', value: '0.003' }]],
  ['binding', '/met', [{ code: 'x', on: '2026-07-20' }]],
  ['binding', '/midTermSurcharge', 'yes'],
  ['binding', '/submission/currency', 'RMB'],
  ['binding', '/contract', { ...workedTerms, minimum: { share: '80%' } }],
  ['binding', '/contract', { ...workedTerms, instalments: 13 }],
  ['contract', '/basis/currency', '人民幣'],
  ['contract', '/basis/estimated', '438,000.00'],
  ['contract', '/basis/buyers', '45'],
  ['contract', '/basis/period/expiry', '2025-12-31'],
  ['contract', '/terms/minimum/share', '80'],
  ['contract', '/terms/instalments', 'quarterly'],
  ['contract', '/terms/instalments', 'monthly'],
  ['contract', '/terms/fees/0/kind', 'limits'],
  ['contract', '/terms/fees/1/id', 'limits'],
  ['contract', '/terms/taxes', { statement: 'none' }],
  ['contract', '/terms/taxes/rows', []],
  ['contract', '/terms/taxes/rows/0/title', { en: 'VAT', cn: '增值税' }],
  ['contract', '/terms/taxes/rows/0/country', '中國'],
  ['contract', '/terms/deposit', { of: 'amount' }],
  ['contract', '/terms/brokerage', { share: '12.5' }],
  ['offers', '/offers/0/rate', '0.24%'],
  ['offers', '/offers/0/rate', '24'],
  ['offers', '/offers/0/cover/insuredPercentage', '0.9'],
  ['offers', '/offers/0/cover/maximumLiability', '30x'],
  ['offers', '/offers/0/cover/eachLoss', '5%'],
  ['offers', '/offers/0/minimumPremium', 'EUR 40,000'],
  ['offers', '/offers/0/exclusions', { countries: ['德國'] }],
  ['offers', '/offers/0/limits', [{ buyer: 'B-009', amount: '1' }]],
  ['offers', '/offers/0/cover/maximumTermDays', 90],
  ['offers', '/offers', null],
  ['offers', '/offers/1', { id: 'a', rate: '0.002', cover: { insuredPercentage: '85' } }],
  ['offers', '/submission/buyers/0/country', 'U.S.'],
  ['changes', '/changes/0/order/amount', '50k'],
  ['changes', '/changes', { joins: { id: 'B-9', country: 'France' } }],
  ['changes', '/submission/months', '12'],
  ['indemnity', '/losses/0/date', '15.10.2026'],
  ['indemnity', '/losses/0/gross', '1 thousand'],
  ['indemnity', '/losses/0/gross', '100 lakh'],
  ['indemnity', '/losses/0/cause', '破产'],
  ['indemnity', '/losses/0/recoveries', '2000'],
  ['indemnity', '/losses/1', { id: 'L', date: '2026-10-15', gross: '1' }],
  ['indemnity', '/cover', {}],
  ['indemnity', '/cover/waterfall', ['eachLoss']],
  ['indemnity', '/options/currency', undefined],
  ['indemnity', '/options/recoveries', 'prorata'],
  ['observations', '/asOf', '30 November 2026'],
  ['observations', '/buyers', [{ id: 'B-001', grade: '５' }]],
  ['observations', '/buyers', [{ id: 'B-001', overdue: 'none' }]],
  ['observations', '/countries', [{ country: 'Germany', cover: 'suspended' }]],
  ['observations', '/turnover', { declared: '1千万', through: '2026-10-31' }],
  ['observations', '/claims', null],
  ['endorsement', '/kind', 'limits'],
  ['endorsement', '/limit', '50 萬'],
  ['endorsement', '/decision', 'approved'],
  ['endorsement', '/on', 'Oct 1, 2026'],
  ['endorsement', '', { ...day, kind: 'buyer', buyer: { id: 'B-003', country: 'Germany' } }],
  ['endorsement', '', { ...day, kind: 'cover', cover: { tier: 'Standard' } }],
  ['endorsement', '', { ...day, kind: 'surcharge', rate: '0.1%' }],
  ['endorsement', '', { ...day, sector: 'retail', outlook: 'bad' }],
  ['declarations', '/declarations/0/declaredOn', '2026/10/1'],
  ['declarations', '/declarations/0/lines/0/month', '09/2026'],
  ['declarations', '/declarations/0/lines/0/country', 'United States'],
  ['declarations', '/declarations/0/lines/0/turnover', '2m'],
];

/** The sound record with another value in a place. */
function sent(kind: Kind, path: string, value: unknown): unknown {
  const copy = structuredClone({ sound: kinds()[kind].sound }) as { sound: unknown };
  const way = `/sound${path}`.split('/').slice(1);
  const last = way.pop()!;
  const holder = way.reduce<unknown>(
    (at, name) => ((at as { [key: string]: unknown })[name] ??= {}),
    copy,
  ) as { [key: string]: unknown };
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy.sound;
}

const read = (kind: Kind, given: unknown) => kinds()[kind].read(given as Anything);
const same = (one: Issue) => (other: Issue) => one.path === other.path && one.code === other.code;

describe('WRD-2 faults of policies, contracts, offers, losses, observations and changes', () => {
  test.each(faults)('%s %s: %j', (kind, path, value) => {
    const issues = read(kind, sent(kind, path, value));
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues)
      for (const voice of ['json', 'form'] as const) {
        const [en, zh] = [english.say(issue, voice), chinese.say(issue, voice)];
        for (const said of [en, zh])
          expect(said).not.toMatch(/undefined|\[object|NaN|\{\w+(:\w+)?\}|\?\?|Invalid|\[…\]/);
        expect(en).toMatch(/[.?]$/);
        expect(en.replace(/["“][^"”]*["”]/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
        expect(zh).toMatch(/[\u4e00-\u9fff].*[。？]$/);
        expect(zh).not.toMatch(/[\u4e00-\u9fff“”][,;:!?] /);
      }
  });

  test.each(faults)('%s %s: %j is mended by the fix that is offered', (kind, path, value) => {
    const given = sent(kind, path, value);
    const issues = read(kind, given);
    const fixable = issues.filter(({ write }) => write !== undefined);
    const mended = applyPatch(
      given,
      fixable.flatMap(({ write = [] }) => write),
    );
    const left = fixable.length === 0 ? [] : read(kind, mended);
    for (const issue of fixable) expect(left.filter(same(issue))).toEqual([]);
  });

  test('most of them can be fixed so', () => {
    const fixed = faults.filter(([kind, path, value]) =>
      read(kind, sent(kind, path, value)).some(({ write }) => write !== undefined),
    );
    expect(fixed.length).toBeGreaterThan(35);
  });

  test('sound records have no fault', () => {
    for (const kind of Object.keys(kinds()) as Kind[])
      expect(read(kind, kinds()[kind].sound)).toEqual([]);
  });
});
