import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { decimalPattern, type DecimalRange } from '../../scripts/json-schema/decimal-pattern.js';
import { readDecimal } from '../../src/gate/decimal-field.js';
import { runsOf } from '../support/runs.js';

const digits = fc.stringMatching(/^\d{0,3}$/);
const texts = fc.oneof(
  fc.tuple(digits, fc.constantFrom('', '.'), digits).map((parts) => parts.join('')),
  fc.stringMatching(/^[1-9]\d{14,20}(\.\d{6,10})?$/),
  fc.constantFrom('1', '1.0', '1.00000001', '100.00', '99.99999999', '0.1', '0.10000001', '-1', ' 1'),
);
const ranges: readonly DecimalRange[] = [
  {},
  { positive: true },
  { most: 1 },
  { positive: true, most: 1 },
  { positive: true, most: 0.1 },
  { positive: true, most: 1000 },
  { most: 37 },
  { most: 2.75 },
  { most: 309 },
];

property.prop([fc.constantFrom(...ranges), texts], { numRuns: runsOf(5000) })(
  'the pattern of a decimal field matches what the library reads',
  (range, text) => {
    const read = readDecimal(text, { format: 'decimal', example: '1', ...range });
    expect(new RegExp(decimalPattern(range), 'u').test(text)).toBe(read === text);
  },
);

property.prop([texts], { numRuns: runsOf(2000) })('so does that of a percentage', (text) => {
  const range = { positive: true, most: 100 };
  const read = readDecimal(text, { format: 'decimal', example: '90', unit: 'percentage', ...range });
  const pattern = decimalPattern({ ...range, aboveOne: true });
  expect(new RegExp(pattern, 'u').test(text)).toBe(read === text);
});

test('limits are read digit by digit', () => {
  const matches = (most: number, text: string) => new RegExp(decimalPattern({ most }), 'u').test(text);
  expect(['2.75', '2.7500', '2.7', '2.749', '0'].filter((text) => !matches(2.75, text))).toEqual([]);
  expect(['2.751', '2.8', '3', '10', '02'].filter((text) => matches(2.75, text))).toEqual([]);
});
