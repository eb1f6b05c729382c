import { describe, expect, test } from 'vitest';
import { quote } from '../../src/index.js';
import { lossCurve } from '../../src/pictures/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { structureFrontier } from '../../src/suggest.js';
import { decimal } from '../../src/values/decimal.js';
import { example } from './made-pictures.js';

/** Covers that reach every layer: a first loss and a maximum that the years of the curve exceed. */
const covers = {
  'as submitted': {},
  'first loss': { aggregateFirstLoss: '150000' },
  'first loss and maximum': { aggregateFirstLoss: '100000', maximumLiability: '300000' },
};

describe.each(['exporter', 'domestic-seller', 'concentrated'])('PIC-5 the curve of %s', (name) => {
  const { submission } = example(name);

  test.each(Object.entries(covers))('%s', (_, terms) => {
    const covered = { ...submission, cover: { ...submission.cover, ...terms } };
    const curve = lossCurve(covered, referenceBook);
    if (curve.premium === null) throw new Error(JSON.stringify(curve.issues));
    expect(curve.premium).toBe(quote(covered, referenceBook).premium?.estimated);
    expect(curve.points.at(-1)?.years).toBe('200');
    curve.points.forEach((point, place) => {
      const { firstLoss, paid, beyondMaximum } = point.layers;
      expect(decimal(firstLoss).plus(paid).plus(beyondMaximum).toFixed(2)).toBe(point.claims);
      if (curve.maximum !== null) expect(Number(paid)).toBeLessThanOrEqual(Number(curve.maximum));
      expect(Number(firstLoss)).toBeLessThanOrEqual(Number(curve.firstLoss ?? 0));
      const rarer = curve.points[place + 1];
      for (const amount of ['groundUp', 'claims', 'borne'] as const)
        if (rarer !== undefined)
          expect(Number(rarer[amount])).toBeGreaterThanOrEqual(Number(point[amount]));
    });
  });

  test('what is borne once in twenty years is what the frontier says', () => {
    const frontier = structureFrontier(submission, referenceBook, { maximumQuotes: 2 });
    const curve = lossCurve(submission, referenceBook);
    if (frontier.premium === null || curve.premium === null) throw new Error('no price');
    const twenty = curve.points.find(({ years }) => years === '20')!;
    expect(twenty.layers.beyondMaximum).toBe('0.00');
    expect(twenty.borne).toBe(frontier.points[0]?.borne.oneInTwenty);
  });
});

test('PIC-5 without a price the quote is given, which says why', () => {
  const declined = lossCurve(example('declined'), referenceBook);
  expect(declined).toEqual(quote(example('declined'), referenceBook));
});
