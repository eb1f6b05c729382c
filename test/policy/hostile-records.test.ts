import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adjustPremium, parseAdjustment } from '../../src/adjustment/index.js';
import { chinese, english } from '../../src/issues.js';
import { endorse } from '../../src/policy/endorse.js';
import { parseObservations } from '../../src/policy/observations-schema.js';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import { policyFrom } from '../../src/policy/policy-from.js';
import { policyIndemnity } from '../../src/policy/policy-indemnity.js';
import { renewalSubmission } from '../../src/policy/renewal-submission.js';
import { pricer, quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import { acceptedActions } from '../../src/review/accepted-actions.js';
import { review } from '../../src/review/review.js';
import type { Submission } from '../../src/submission/submission.js';
import type { Issue } from '../../src/values/issues.js';
import { boundPolicy } from './bound.js';

const submission = JSON.parse(readFileSync('examples/minimal.json', 'utf8')) as Submission;
const offer = quote(submission, referenceBook);
const policy = boundPolicy(offer, { submission });
const checked = { pricer: pricer(referenceBook) };
const observations = { asOf: '2027-01-31' };

type Reader = (given: never) => { readonly issues: readonly Issue[] };

/** Every way in which a record comes back to the library, with the kind it should be. */
const readers: Readonly<Record<string, Reader>> = {
  'a policy': (given) => parsePolicy(given),
  'a policy, with the book': (given) => parsePolicy(given, checked),
  'a quote': (given) => policyFrom(given, { submission }),
  'what is agreed': (given) => policyFrom(offer, given),
  'an endorsement': (given) => endorse(policy, given, checked),
  observations: (given) => parseObservations(given, policy),
  'observations of a review': (given) => review(policy, given, referenceBook),
  'a policy of a review': (given) => review(given, observations, referenceBook),
  'a review to take': (given) => acceptedActions(policy, given),
  'an expiring year': (given) => renewalSubmission(policy, given),
  'a policy to renew': (given) => renewalSubmission(given, { statement: 'clean' }),
  declarations: (given) => adjustPremium(policy, given),
  'a policy to adjust': (given) => adjustPremium(given, { declarations: [] }),
  'an adjustment': (given) => parseAdjustment(given),
  losses: (given) => policyIndemnity(policy, given),
  'a policy to pay by': (given) => policyIndemnity(given, []),
};

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = { status: [value] };
  return value;
}

const circular: Record<string, unknown> = { format: 1, declarations: [], kind: 'cover' };
circular['quote'] = circular;

const throwing = {
  get status(): string {
    throw new Error('no');
  },
  get format(): number {
    throw new Error('no');
  },
};
const trap = new Proxy(
  {},
  {
    get: () => {
      throw new Error('get');
    },
    has: () => {
      throw new Error('has');
    },
    ownKeys: () => {
      throw new Error('keys');
    },
    getOwnPropertyDescriptor: () => {
      throw new Error('descriptor');
    },
  },
);

const inputs: Readonly<Record<string, unknown>> = {
  nothing: null,
  'not even that': undefined,
  'a number': 7,
  'not a number': Number.NaN,
  'a large integer': 10n ** 40n,
  'a symbol': Symbol('x'),
  'a function': () => ({ ok: true }),
  'a text': 'policy',
  'a list': [null, 1],
  'a long list': Array.from({ length: 200_000 }, () => ({})),
  'a record of nothing': {},
  'a date': new Date(0),
  'a map': new Map([['status', 'bound']]),
  'a record deep down': nested(5_000),
  'a circle': circular,
  'getters that throw': throwing,
  'a proxy that throws': trap,
  'a prototype': JSON.parse('{"__proto__": {"format": 1}, "constructor": 1}') as unknown,
  'a success without a policy': { ok: true, issues: [] },
  'a bound status alone': { status: 'bound', policy: {}, issues: [] },
  'a failure whose issues are none': { ok: false, issues: [null] },
  'lists of nothing': { declarations: [null], triggers: [null], bills: [null], ledger: [null] },
};

describe('POL-13 whatever is given back is read or refused, never thrown at', () => {
  describe.each(Object.entries(readers))('%s', (_reader, read) => {
    test.each(Object.entries(inputs))('%s', (_input, given) => {
      const { issues } = read(given as never);
      expect(issues.length).toBeGreaterThan(0);
      expect(JSON.stringify(issues).length).toBeLessThan(60_000);
      for (const words of [english, chinese])
        for (const issue of issues) expect(words.say(issue)).not.toMatch(/\[object|TypeError/);
    });
  });
});

describe('POL-14 a record of another kind is named, and is the one issue', () => {
  const made = adjustPremium(policy, { declarations: [] });
  const reviewed = review(policy, observations, referenceBook);
  const records = {
    ...{ submission, quote: offer, policy, review: reviewed, adjustment: made },
    declarations: { declarations: [] },
    endorsement: { kind: 'undo', on: '2026-09-01', reason: 'x', change: 'E-1' },
  };
  const asked: Readonly<Record<string, string>> = {
    'a policy': 'policy',
    'a quote': 'quote',
    'an endorsement': 'endorsement',
    observations: 'observations',
    'observations of a review': 'observations',
    'a review to take': 'review',
    'an expiring year': 'observations',
    declarations: 'declarations',
    'an adjustment': 'adjustment',
    'a policy to adjust': 'policy',
  };

  describe.each(Object.entries(asked))('for %s', (reader, kind) => {
    test.each(Object.entries(records).filter(([found]) => found !== kind))('%s', (found, given) => {
      const { issues } = readers[reader]!(JSON.parse(JSON.stringify(given)) as never);
      expect(issues.map(({ code, facts }) => [code, facts['found'], facts['asked']])).toEqual([
        ['other-record', found, kind],
      ]);
    });
  });
});
