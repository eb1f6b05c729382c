import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import { PolicyError } from '../../src/policy/policy-error.js';
import { policyFrom } from '../../src/policy/policy-from.js';
import type { Policy } from '../../src/policy/policy-record.js';
import { quoteDigest } from '../../src/policy/quote-digest.js';
import { quote } from '../../src/quote.js';
import type { Submission } from '../../src/submission/submission.js';

const submission = JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as Submission;
const offer = quote(submission, referenceBook);

/** Code and places of the error a call throws. */
function refusal(call: () => unknown): { code?: string; places?: readonly string[] } {
  try {
    call();
  } catch (error) {
    if (error instanceof PolicyError) return { code: error.code, places: error.places };
    throw error;
  }
  return {};
}

const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe('a policy', () => {
  test('states what was agreed, with the digest of the quote', () => {
    const policy = policyFrom(offer, { submission, policyNumber: 'P-1', boundOn: '2026-08-20' });
    expect(policy).toMatchObject({
      format: 1,
      policyNumber: 'P-1',
      boundOn: '2026-08-20',
      rate: offer.premium!.rate,
      premium: offer.premium!.estimated,
      minimumPremium: offer.premium!.minimum,
      edition: offer.book.edition,
      bookDigest: offer.book.digest,
      quoteDigest: quoteDigest(copy(offer)),
      wording: { midTermSurcharge: false },
    });
    expect(Object.isFrozen(policy.submission)).toBe(true);
  });

  test('is not made of a quote without a price, or of anything else', () => {
    const declined = JSON.parse(readFileSync('examples/declined.json', 'utf8')) as Submission;
    const other = quote(declined, referenceBook);
    expect(refusal(() => policyFrom(other, { submission: declined }))).toMatchObject({
      code: 'not-priced',
    });
    const nothing = {} as unknown as typeof offer;
    expect(refusal(() => policyFrom(nothing, { submission }))).toMatchObject({
      code: 'not-a-quote',
    });
    const wrong = { ...submission, currency: 'RMB' };
    expect(refusal(() => policyFrom(offer, { submission: wrong }))).toMatchObject({
      code: 'invalid-submission',
    });
  });

  test.each<[string, Partial<Submission>]>([
    ['/id', { id: 'another' }],
    ['/inception', { inception: '2026-09-02' }],
    ['/months', { months: 11 }],
    ['/cover', { cover: { tier: 'standard' } }],
    ['/buyers', { buyers: submission.buyers!.slice(1) }],
    ['/turnover', { turnover: { ...submission.turnover, estimated: '212000001' } }],
  ])('is not made of a submission that differs at %s', (place, change) => {
    const call = () => policyFrom(offer, { submission: { ...submission, ...change } });
    expect(refusal(call)).toMatchObject({ code: 'other-submission', places: [place] });
  });

  test('is not bound before or after the offer stands', () => {
    for (const boundOn of ['2026-08-02', '2026-09-03'])
      expect(refusal(() => policyFrom(offer, { submission, boundOn }))).toMatchObject({
        code: 'outside-validity',
      });
  });
});

describe('a stored policy', () => {
  const stored = copy(policyFrom(offer, { submission }));

  test('is read as it was made', () => {
    expect(parsePolicy(stored)).toEqual(stored);
  });

  test.each<[string, (policy: { -readonly [Field in keyof Policy]: Policy[Field] }) => void]>([
    ['rate', (policy) => (policy.rate = '0.001')],
    ['quote', (policy) => ((policy.quote.premium as { rate: string }).rate = '0.001')],
    ['cover', (policy) => (policy.cover = { ...policy.cover, insuredPercentage: '95' })],
  ])('is refused when its %s was changed by hand', (_field, change) => {
    const changed = copy(stored);
    change(changed);
    expect(refusal(() => parsePolicy(changed))).toMatchObject({ code: 'altered' });
  });

  test.each([null, 1, {}, { format: 1 }, [], 'policy'])('%j is none', (value) => {
    expect(refusal(() => parsePolicy(value))).toMatchObject({ code: 'not-a-policy' });
  });
});
