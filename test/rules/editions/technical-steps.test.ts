import { expect, it } from 'vitest';
import { referenceBook } from '../../../src/reference-book.js';
import { isAt } from '../../../src/rules/read/step-stages.js';

it('every step of the reference edition that moves the expected loss or loads it is part of the technical premium', () => {
  const priced = referenceBook.algorithm
    .filter(({ kind }) => isAt(kind, ['worksheet', 'loss', 'structure', 'loading']))
    .map(({ id }) => id);
  expect(referenceBook.technical?.steps).toEqual(priced);
});
