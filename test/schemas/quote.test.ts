import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { quote } from '../../src/quote.js';
import type { Submission } from '../../src/submission/submission.js';
import { fullSubmission } from '../submission/full-submission.js';
import { changed, example, exampleSubmissions } from './schema-files.js';
import { validator } from './validator.js';

const validate = validator('quote');
const quoteOf = (submission: unknown): unknown =>
  JSON.parse(JSON.stringify(quote(submission as Submission, referenceBook)));
const priced = quoteOf(example('exporter.json'));
const refused = quoteOf(example('invalid/typical-mistakes.json'));

describe('accepts', () => {
  test.each(exampleSubmissions)(
    'the quote of examples/%s',
    (name) => {
      validate(quoteOf(example(name)));
      expect(validate.errors).toBeNull();
    },
  );

  test.each([
    ['with issues', refused],
    ['without anything', quoteOf(null)],
    ['of a submission that uses every field', quoteOf(fullSubmission())],
  ])('a quote %s', (_name, made) => {
    validate(made);
    expect(validate.errors).toBeNull();
  });
});

describe('refuses a quote the library does not write', () => {
  test.each([
    ['/status', 'accepted'],
    ['/status', 'declined'],
    ['/status', undefined],
    ['/submission', 17],
    ['/currency', null],
    ['/premium', null],
    ['/premium/estimated', 438000],
    ['/premium/rate', '0.21 %'],
    ['/premium/discount', '0'],
    ['/period/expiry', '2027-02-30'],
    ['/period/basis', 'claims-made'],
    ['/validity/until', undefined],
    ['/book/title', 'Reference edition'],
    ['/book/digest', undefined],
    ['/library/name', 'another-library'],
    ['/ledger/0/operation', 'power'],
    ['/ledger/0/operand', '1e-7'],
    ['/ledger/0/after', undefined],
    ['/ledger/0/sources', null],
    ['/findings', undefined],
    ['/findings/0', { code: 'no-such-finding', severity: 'note', path: '', facts: {} }],
    ['/assumptions', [{ input: 'mood', path: '', value: 'good', count: 1 }]],
    ['/excludedBuyers', [{ buyer: 'B-1', reason: 'unfriendly', turnover: '1' }]],
    ['/subjectivities', [{ code: 'signature' }]],
    ['/issues', [{ path: '/months', code: 'out-of-range', message: { en: '', 'zh-CN': '' } }]],
    ['/cover/tierTitle', undefined],
    ['/services', 'collection'],
    ['/exposure/topBuyerShare', 0.12],
  ])('%s = %j', (pointer, value) => {
    expect(validate(changed(priced, pointer, value))).toBe(false);
  });

  test.each([
    ['/status', 'quoted'],
    ['/premium', { estimated: '0' }],
    ['/ledger', [{}]],
    ['/issues/0/message', 'wrong'],
    ['/issues/0/path', 'buyers/0'],
  ])('without a price: %s = %j', (pointer, value) => {
    expect(validate(changed(refused, pointer, value))).toBe(false);
  });
});
