import { readdirSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { fullSubmission } from '../submission/full-submission.js';
import { arbitrarySubmission } from '../support/arbitrary-submission.js';
import { changed, example, exampleSubmissions } from './schema-files.js';
import { validator } from './validator.js';
import { runsOf } from '../support/runs.js';

const validate = validator('submission');
const full = fullSubmission();

describe('accepts', () => {
  test.each(exampleSubmissions)('examples/%s', (name) => {
    validate(example(name));
    expect(validate.errors).toBeNull();
  });

  test('which are several', () => expect(exampleSubmissions.length).toBeGreaterThan(6));

  test('a submission that uses every field', () => {
    validate(full);
    expect(validate.errors).toBeNull();
  });

  property.prop([arbitrarySubmission], { numRuns: runsOf(50) })('whatever is drawn to be priced', (drawn) => {
    expect(validate(drawn)).toBe(true);
  });
});

describe('refuses, as parseSubmission does', () => {
  test.each([
    ['/currency', undefined],
    ['/currency', 'RMB'],
    ['/currency', 'XAU'],
    ['/asOf', '2026-02-30'],
    ['/asOf', '01.02.2026'],
    ['/inception', undefined],
    ['/months', 0],
    ['/months', 12.5],
    ['/basis', 'claims-made'],
    ['/premium', '1000'],
    ['/policyholder/country', 'China'],
    ['/policyholder/tradeSector', '04'],
    ['/turnover', undefined],
    ['/turnover/estimated', '0'],
    ['/turnover/estimated', '-5'],
    ['/turnover/estimated', '1,000,000'],
    ['/turnover/estimated', '1e6'],
    ['/turnover/estimated', '1.123456789'],
    ['/turnover/offeredShare', '1.01'],
    ['/turnover/exclusions/0/reason', 'gift'],
    ['/buyers', {}],
    ['/buyers/0/id', ''],
    ['/buyers/0/id', ' B-001'],
    ['/buyers/0/country', undefined],
    ['/buyers/0/termsDays', '60'],
    ['/buyers/0/termsDays', 3651],
    ['/buyers/0/grade', 11],
    ['/buyers/0/related', 'yes'],
    ['/buyers/0/overdue/0/days', 0],
    ['/buyerGroups/0/gradeMix/0/share', '25'],
    ['/lossHistory', { statement: 'none' }],
    ['/lossHistory', { statement: 'no-history', years: [] }],
    ['/lossHistory', { statement: 'supplied' }],
    ['/creditControl/answers', { 'written-policy': { answer: 'maybe' } }],
    ['/cover', undefined],
    ['/cover/insuredPercentage', '0.9'],
    ['/cover/insuredPercentage', '100.01'],
    ['/cover/insuredPercentage', null],
    ['/renewal/expiringRate', '0.21'],
    ['/exchangeRates/0/rate', '0.0'],
    ['/attributes', { channel: 1 }],
  ])('%s = %j', (pointer, value) => {
    const wrong = changed(full, pointer, value);
    expect([validate(wrong), parseSubmission(wrong).ok]).toEqual([false, false]);
  });

  property.prop([fc.constantFrom(...pointersOf(full)), fc.jsonValue()], { numRuns: runsOf(1000) })(
    'whatever it refuses, but for whole numbers in place of decimal text',
    (pointer, value) => {
      const drawn = changed(full, pointer, value);
      fc.pre(typeof value !== 'number' && !validate(drawn));
      expect(parseSubmission(drawn).ok).toBe(false);
    },
  );
});

test('the examples of wrong submissions', () => {
  for (const name of readdirSync('examples/invalid'))
    expect([name, validate(example(`invalid/${name}`))]).toEqual([name, false]);
});

/** The pointers of all parts of a document. */
function pointersOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    `/${name}`,
    ...pointersOf(part).map((below) => `/${name}${below}`),
  ]);
}
