import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import { changed } from './schema-files.js';
import { validator } from './validator.js';

const validate = validator('rate-book');
const book: unknown = JSON.parse(JSON.stringify(referenceBook));

test('accepts the reference edition', () => {
  validate(book);
  expect(validate.errors).toBeNull();
});

describe('refuses, as parseRateBook does', () => {
  test.each([
    ['/format', 2],
    ['/edition', 'Reference 2026'],
    ['/edition', undefined],
    ['/title', { 'zh-CN': '手册' }],
    ['/title/en', '  '],
    ['/title/zh', '手册'],
    ['/title/zh_CN', '手册'],
    ['/currency', 'RMB'],
    ['/effectiveFrom', '2026-13-01'],
    ['/validityDays', 0],
    ['/validityDays', '30'],
    ['/algorithm', {}],
    ['/algorithm/0/operation', 'power'],
    ['/algorithm/0/title', undefined],
    ['/algorithm/0/when', 'always'],
    ['/pages/country/shape', 'formula'],
    ['/pages/country/unit', 'per mille'],
    ['/pages/country/basis', undefined],
    ['/pages/country/rows/0/key', ''],
    ['/pages/country/rows/0', { key: '0', value: '1', min: '0.9', max: '1.1' }],
    ['/pages/waiting-period/rows/0/value', 1],
    ['/pages/waiting-period/rows/0/value', '01'],
    ['/tiers/0/cover/insuredPercentage', 80],
    ['/tiers/0/cover/tier', 'standard'],
    ['/questionnaire/questions/0/weight', 'high'],
    ['/guidelines/0/outcome', 'warn'],
    ['/references', []],
    ['/notes', 'none'],
  ])('%s = %j', (pointer, value) => {
    const wrong = changed(book, pointer, value);
    expect([validate(wrong), parseRateBook(wrong).ok]).toEqual([false, false]);
  });
});
