import { expect, test } from 'vitest';
import { english } from '../../src/explain/index.js';
import { formatFor } from '../../src/explain/format.js';

const format = formatFor('en', english.writing, { currency: 'CNY', minorDigits: 0 });

test('EXPL-4 one of a thing is said in the singular', () => {
  const { sentence } = english.assumptions['group-count'];
  expect(sentence('1', 1, format)).toBe('A size of 1 buyer is assumed for 1 group of buyers.');
  expect(sentence('2', 3, format)).toBe('A size of 2 buyers is assumed for 3 groups of buyers.');
  expect(english.assumptions.months.sentence('1', 1, format)).toContain('of 1 month ');
});
