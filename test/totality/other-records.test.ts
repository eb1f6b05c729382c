import { describe, expect, test } from 'vitest';
import { adjustPremium, parseAdjustment } from '../../src/adjustment/index.js';
import { contractMoney } from '../../src/contract/index.js';
import { recordKind } from '../../src/gate/record-kinds.js';
import { attribution, compareCovers, parseSubmission, quote } from '../../src/index.js';
import { marginal } from '../../src/requote/marginal/marginal.js';
import { parseOffers } from '../../src/requote/offers/parse-offers.js';
import { indemnity } from '../../src/indemnity/index.js';
import * as policies from '../../src/policy/index.js';
import { parseRateBook } from '../../src/rate-book.js';
import { parseReceivablesMapping } from '../../src/receivables/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { acceptedActions, review } from '../../src/review/index.js';
import { ArgumentError } from '../../src/values/argument-error.js';
import type { Issue } from '../../src/values/issues.js';
import { workedBasis } from '../contract/contract-case.js';
import { records } from './calls.js';

const { parsed, ...made } = records();
const held: Readonly<Record<string, unknown>> = {
  ...made,
  read: JSON.parse(JSON.stringify(parsed)) as unknown,
};
const policy = held['policy'] as policies.Policy;
const offer = held['quoted'] as never;

type Reader = (given: never) => { readonly issues?: readonly Issue[] } | object;

/** What reads a record, and the kind it reads. */
const readers: Readonly<Record<string, readonly [kind: string, read: Reader]>> = {
  parseSubmission: ['submission', (given) => parseSubmission(given)],
  quote: ['submission', (given) => quote(given, referenceBook)],
  'quote with a book': ['rate-book', (given) => quote(parsed as never, given)],
  parseRateBook: ['rate-book', (given) => parseRateBook(given)],
  parsePolicy: ['policy', (given) => policies.parsePolicy(given)],
  parseObservations: ['observations', (given) => policies.parseObservations(given, policy)],
  endorse: ['endorsement', (given) => policies.endorse(policy, given)],
  policyFrom: [
    'quote',
    (given) => policies.policyFrom(given, { submission: held['submission'] as never }),
  ],
  attribution: ['quote', (given) => attribution(given)],
  'review of observations': ['observations', (given) => review(policy, given, referenceBook)],
  acceptedActions: ['review', (given) => acceptedActions(policy, given)],
  adjustPremium: ['declarations', (given) => adjustPremium(policy, given)],
  parseAdjustment: ['adjustment', (given) => parseAdjustment(given)],
  contractMoney: ['contract-terms', (given) => contractMoney(workedBasis, given)],
  parseReceivablesMapping: ['receivables-mapping', (given) => parseReceivablesMapping(given)],
  'renewal of a year': ['observations', (given) => policies.renewalSubmission(policy, given)],
  'contract of a policy': [
    'contract-terms',
    (given) =>
      policies.policyFrom(offer, { submission: held['submission'] as never, contract: given }),
  ],
  indemnity: ['cover', (given) => indemnity(given, [], { currency: 'CNY' })],
  'losses of an indemnity': [
    'losses',
    (given) => indemnity({ insuredPercentage: '90' }, given, { currency: 'CNY' }),
  ],
  'holidays of an indemnity': [
    'holidays',
    (given) =>
      indemnity({ insuredPercentage: '90' }, [], {
        ...{ currency: 'CNY', settlement: { holidays: given } },
      }),
  ],
  'terms of a binding': ['binding', (given) => policies.policyFrom(offer, given)],
  'covers to compare': ['covers', (given) => compareCovers(parsed as never, referenceBook, given)],
  'covers by name': [
    'covers',
    (given) => compareCovers(parsed as never, referenceBook, { covers: given }),
  ],
  parseOffers: ['offers', (given) => parseOffers(given)],
  'changes to a limit': [
    'changes',
    (given) => marginal(parsed as never, referenceBook, { changes: given }),
  ],
};

function codesOf(read: () => { readonly issues?: readonly Issue[] } | object): readonly string[] {
  try {
    const made = read();
    return 'issues' in made ? made.issues!.map(({ code }) => code) : ['returned'];
  } catch (error) {
    if (error instanceof ArgumentError) return error.issues.map(({ code }) => code);
    throw error;
  }
}

describe('TOT-3 a record of another kind is named by whoever reads it', () => {
  test('every record of the table is of a kind', () => {
    for (const [name, record] of Object.entries(held))
      expect(recordKind(record), name).toBeDefined();
  });

  test.each(Object.entries(readers))('%s', (_name, [kind, read]) => {
    const codes = Object.entries(held)
      .filter(([, record]) => recordKind(record) !== kind)
      .map(([name, record]) => [name, codesOf(() => read(record as never)).join()]);
    expect(codes.filter(([, code]) => !/^(mapping-)?other-record$/.test(code!))).toEqual([]);
  });
});
