import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import { referenceBook } from '../../src/reference-book.js';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import { policyFrom } from '../../src/policy/policy-from.js';
import type { Binding } from '../../src/policy/binding.js';
import type { Policy } from '../../src/policy/policy-record.js';
import { digestOfQuote } from '../../src/quoted/quote-digest.js';
import type { PricedQuote, Quote } from '../../src/quoted/quote-record.js';
import { recordDigest } from '../../src/quoted/record-digest.js';
import { pricer, quote } from '../../src/quote.js';
import type { Submission } from '../../src/submission/submission.js';
import { boundPolicy } from './bound.js';

const read = (name: string) => JSON.parse(readFileSync(`examples/${name}`, 'utf8')) as Submission;
const submission = read('exporter.json');
const offer = quote(submission, referenceBook) as PricedQuote;
const book = referenceBook;
const checked = { pricer: pricer(book) };

type Changed<Value> = { -readonly [Field in keyof Value]: Changed<Value[Field]> };

const copy = <Value>(value: Value): Changed<Value> =>
  JSON.parse(JSON.stringify(value)) as Changed<Value>;

/** Codes and places of what stands against binding. */
function against(
  accepted: unknown,
  binding: Partial<Record<keyof Binding, unknown>> = {},
): string[] {
  const made = policyFrom(accepted as Quote, { submission, ...binding } as Binding);
  return made.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('a policy', () => {
  test('states what was agreed, with the digest of the quote', () => {
    const policy = boundPolicy(offer, { submission, policyNumber: 'P-1', boundOn: '2026-08-20' });
    expect(policy).toMatchObject({
      format: 1,
      policyNumber: 'P-1',
      boundOn: '2026-08-20',
      rate: offer.premium.rate,
      premium: offer.premium.estimated,
      minimumPremium: offer.premium.minimum,
      edition: offer.book.edition,
      bookDigest: offer.book.digest,
      quoteDigest: digestOfQuote(copy(offer)),
      wording: { midTermSurcharge: false },
    });
    expect(Object.isFrozen(policy.submission)).toBe(true);
  });

  test('is not made of a quote without a price, or of anything else', () => {
    const declined = read('declined.json');
    expect(against(quote(declined, book), { submission: declined })).toEqual([
      'not-priced /quote/status',
    ]);
    for (const nothing of [{}, null, undefined, 5, 'quote', [], new Date(0), { ledger: [] }])
      expect(against(nothing)).toEqual(['not-a-quote /quote']);
    expect(against({ status: 'quoted', ledger: [] })).toContain('missing /quote/premium');
    expect(against(offer, { submission: { ...submission, currency: 'RMB' } })).toEqual([
      'not-currency /submission/currency',
    ]);
    for (const nothing of [null, 5, 'x', []])
      expect(policyFrom(offer, nothing as unknown as Binding)).toMatchObject({ status: 'refused' });
  });

  test.each<[string, Partial<Submission>]>([
    ['/id', { id: 'another' }],
    ['/inception', { inception: '2026-09-02' }],
    ['/months', { months: 11 }],
    ['/cover', { cover: { tier: 'standard' } }],
    ['/buyers', { buyers: submission.buyers!.slice(1) }],
    ['/turnover', { turnover: { ...submission.turnover, estimated: '212000001' } }],
  ])('is not made of a submission that differs at %s', (place, change) => {
    expect(against(offer, { submission: { ...submission, ...change } })).toEqual([
      `other-submission /submission${place}`,
    ]);
  });

  test('POL-5 nor of one that differs where nothing but its digest tells', () => {
    const buyers = submission.buyers!.map((buyer, at) =>
      at === 0 ? { ...buyer, grade: 2 } : buyer,
    );
    expect(against(offer, { submission: { ...submission, buyers } })).toEqual([
      'other-submission /submission',
    ]);
  });

  test.each([
    ['2026-08-02', 'outside-validity'],
    ['2026-09-03', 'outside-validity'],
    ['2026-08-99', 'not-date'],
    ['2026-02-30', 'not-date'],
    ['20 August 2026', 'not-date'],
    [20_260_820, 'not-date'],
    [true, 'not-date'],
    [null, 'null-value'],
    [new Date('2026-08-20'), 'not-plain-data'],
  ])('is not bound on %j', (boundOn, code) => {
    expect(against(offer, { boundOn })).toEqual([`${code} /boundOn`]);
  });

  test('an unknown field, and a number that is no text, are refused with their place', () => {
    expect(against(offer, { policyNumber: 7 })).toEqual(['not-text /policyNumber']);
    expect(against(offer, { midTermSurcharge: 'yes' })).toEqual([
      'not-true-or-false /midTermSurcharge',
    ]);
    expect(against(offer, { aproval: {} } as never)).toEqual(['misspelled-field /aproval']);
  });
});

/** Every single change of what a stored quote says. */
const edits: readonly (readonly [string, string, (quote: Changed<PricedQuote>) => void])[] = [
  ['the premium', '/quote/premium/estimated', (made) => (made.premium.estimated = '1.00')],
  ['the rate', '/quote/premium/rate', (made) => (made.premium.rate = '0.00001')],
  ['the indication', '/quote/premium/indication', (made) => (made.premium.indication = '1')],
  ['the minimum premium', '/quote/digest', (made) => (made.premium.minimum = '1.00')],
  ['the amount after a step', '/quote/ledger/3/after', (made) => (made.ledger[3]!.after = '5')],
  ['the operand of a step', '/quote/ledger/3/after', (made) => (made.ledger[3]!.operand = '0.5')],
  ['the last amount', '/quote/ledger/-1/after', (made) => (made.ledger.at(-1)!.after = '1')],
  ['a fact', '/quote/digest', (made) => (made.ledger[0]!.facts['buyers'] = '1')],
  ['the row that was read', '/quote/digest', (made) => (made.ledger[1]!.sources[0]!.value = '9')],
  ['the status', '/quote/status', (made) => (made.status = 'referred')],
  ['a finding', '/quote/digest', (made) => made.findings.splice(0, 1)],
  ['the cover', '/quote/digest', (made) => (made.cover.insuredPercentage = '95')],
  ['the end of the period', '/quote/period/expiry', (made) => (made.period.expiry = '2028-08-31')],
  ['the validity', '/quote/digest', (made) => (made.validity.until = '2026-12-31')],
  ['the adequacy', '/quote/technical/adequacy', (made) => (made.technical!.adequacy = '9')],
  ['the losses', '/quote/digest', (made) => (made.losses!.present.insured = '1.00')],
  ['the conditions', '/quote/digest', (made) => made.subjectivities.splice(0, 9)],
  ['the digest', '/quote/digest', (made) => (made.digest = 'sha256:0')],
];

describe('POL-6 a stored quote that was changed is refused with the place', () => {
  test('one that was not is bound as the quote itself', () => {
    expect(boundPolicy(copy(offer), { submission })).toEqual(boundPolicy(offer, { submission }));
  });

  test.each(edits)('%s', (_what, place, change) => {
    const stored = copy(offer);
    change(stored);
    const at = place.replace('/-1/', `/${stored.ledger.length - 1}/`);
    const found = against(stored);
    if (JSON.stringify(stored) === JSON.stringify(offer)) throw new Error('nothing changed');
    expect(found.map((each) => each.split(' ')[1])).toContain(at);
  });

  test.each(edits.filter(([what]) => what !== 'the digest'))(
    '%s, sealed again: with the book',
    (_what, _place, change) => {
      const stored = copy(offer);
      change(stored);
      stored.digest = digestOfQuote(stored as Quote);
      const made = policyFrom(stored as Quote, { submission }, checked);
      expect(made.status).toBe('refused');
      for (const { path } of made.issues) expect(path).toMatch(/^\/(quote|submission)\//);
    },
  );

  test('a ledger made to lead to another premium is found with the book alone', () => {
    const stored = copy(offer);
    const small = copy(
      quote({ ...submission, turnover: { ...submission.turnover, estimated: '1000000' } }, book),
    ) as Changed<PricedQuote>;
    Object.assign(stored, { ledger: small.ledger, premium: small.premium });
    Object.assign(stored, { technical: small.technical, losses: small.losses });
    stored.digest = digestOfQuote(stored as Quote);
    const made = policyFrom(stored as Quote, { submission }, checked);
    expect(made).toMatchObject({ status: 'refused' });
  });

  test('another book is named as such', () => {
    const other = parseRateBook({ ...copy(book), edition: 'another-2026.1' });
    if (!other.ok) throw new Error('no book');
    const made = policyFrom(offer, { submission }, { pricer: pricer(other.book) });
    expect(made.issues).toMatchObject([
      { code: 'other-book', path: '/quote/book', facts: { value: 'another-2026.1' } },
    ]);
  });

  test('fields of no quote, numbers instead of text and what JSON does not have', () => {
    expect(against({ ...copy(offer), discount: '1' })).toEqual(['unknown-field /quote/discount']);
    expect(against({ ...copy(offer), currency: 7 })).toEqual(['not-currency /quote/currency']);
    const odd = copy(offer) as unknown as { premium: { rate: unknown } };
    for (const rate of [0.002, null, {}, '1e-3', 'abc', Number.NaN]) {
      odd.premium.rate = rate;
      expect(against(odd)).toHaveLength(1);
    }
    const circular = copy(offer) as unknown as Record<string, unknown>;
    circular['technical'] = circular;
    expect(against(circular).length).toBeGreaterThan(0);
  });
});

describe('POL-7 what is given stays as it is, and a policy cannot be changed below', () => {
  test('a stored quote is neither frozen nor shared', () => {
    const stored = copy(offer);
    const given = copy(submission) as Submission;
    const policy = boundPolicy(stored as Quote, { submission: given });
    expect(Object.isFrozen(stored)).toBe(false);
    expect(Object.isFrozen(stored.premium)).toBe(false);
    expect(Object.isFrozen(given.turnover)).toBe(false);
    stored.premium.estimated = '1.00';
    expect(policy.quote.premium.estimated).toBe(offer.premium.estimated);
  });

  test('one frozen at the top alone is copied all the same', () => {
    const stored = Object.freeze(copy(offer));
    const policy = boundPolicy(stored as Quote, { submission });
    stored.premium.estimated = '1.00';
    expect(policy.quote.premium.estimated).toBe(offer.premium.estimated);
    expect(() => {
      (policy.quote.premium as Changed<PricedQuote['premium']>).estimated = '1.00';
    }).toThrow(TypeError);
  });
});

describe('a stored policy', () => {
  const stored = copy(boundPolicy(offer, { submission, policyNumber: 'P-1' }));
  const places = (input: unknown, options = {}) =>
    parsePolicy(input, options).issues.map(({ code, path }) => `${code} ${path}`);

  test('is read as it was made, with the book or without', () => {
    expect(parsePolicy(stored)).toEqual({ ok: true, policy: stored, issues: [] });
    expect(parsePolicy(stored, checked)).toEqual({ ok: true, policy: stored, issues: [] });
    expect(parsePolicy(parsePolicy(stored))).toMatchObject({ ok: true });
  });

  test.each<[string, (policy: Changed<Policy>) => unknown]>([
    ['/rate', (policy) => (policy.rate = '0.001')],
    ['/premium', (policy) => (policy.premium = '1.00')],
    ['/quote/premium/rate', (policy) => (policy.quote.premium.rate = '0.001')],
    ['/cover/insuredPercentage', (policy) => (policy.cover.insuredPercentage = '95')],
    ['/digest', (policy) => (policy.policyNumber = 'P-2')],
    ['/submission', (policy) => (policy.submission.buyers![0]!.grade = 1)],
    ['/subjectivities', (policy) => (policy.subjectivities = [])],
    ['/bonus', (policy) => ((policy as unknown as Record<string, unknown>)['bonus'] = '1')],
  ])('POL-6 is refused when it was changed at %s', (place, change) => {
    const changed = copy(stored);
    change(changed);
    const found = places(changed);
    expect(found.some((each) => each.split(' ')[1]!.startsWith(place))).toBe(true);
  });

  test('POL-6 sealed again after a change it is found with the book', () => {
    const changed = copy(stored);
    changed.submission.buyers![0]!.grade = 1;
    changed.quote.submissionDigest = recordDigest(changed.submission);
    changed.quote.digest = digestOfQuote(changed.quote as Quote);
    const { digest: _digest, ...content } = boundPolicy(changed.quote as Quote, {
      submission: changed.submission as Submission,
      policyNumber: 'P-1',
    });
    const sealed = copy({ ...content, digest: recordDigest(content) });
    expect(places(sealed)).toEqual([]);
    expect(places(sealed, checked).length).toBeGreaterThan(0);
  });

  test.each([null, 1, {}, { format: 1 }, [], 'policy', { format: 2, ...{} }])(
    '%j is none',
    (value) => {
      expect(places(value)).toEqual(['not-a-policy ']);
    },
  );

  test('a result that holds no policy hands its issues on', () => {
    expect(places(policyFrom({} as Quote, { submission }))).toEqual(['not-a-quote /quote']);
  });
});
