import { describe, expect, it } from 'vitest';
import { quote } from '../../src/quote.js';
import { fictionalSubmission, tariff } from '../filed/tariffs.js';
import { bookWith } from '../support/small-book.js';

describe('SUB-5 what is assumed', () => {
  const inputs = (book: Parameters<typeof quote>[1]) =>
    quote({ ...fictionalSubmission(), cover: { insuredPercentage: '90' } }, book).assumptions.map(
      ({ input }) => input,
    );

  it('is what the book looks at', () => {
    const worksheet = bookWith((book) => {
      book.guidelines = [];
    });
    const { attributes: _, ...submission } = fictionalSubmission();
    const made = quote({ ...submission, cover: { insuredPercentage: '90' } }, worksheet);
    const assumed = made.assumptions.map(({ input }) => input);
    for (const input of ['grade', 'industry', 'loss-history', 'continuity', 'credit-control-score'])
      expect(assumed).toContain(input);
  });

  it('is nothing a tariff of factors does not look at', () => {
    const assumed = inputs(tariff('fictional'));
    for (const input of ['grade', 'industry', 'loss-history', 'continuity', 'credit-control-score'])
      expect(assumed).not.toContain(input);
    expect(assumed).toContain('terms-days');
  });
});
