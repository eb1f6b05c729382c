import { describe, expect, it } from 'vitest';
import { suggested } from '../support/priced-results.js';
import { compareCovers } from '../../src/requote/compare-covers.js';
import { explainSuggestions } from '../../src/explain/index.js';
import type { Selection } from '../../src/submission/submission.js';
import { formASubmission, tariff } from './tariffs.js';

const book = tariff('formA');
const selecting = (step: string, value: string): Selection => ({
  ...{ step, value, reason: 'A reason', authority: 'Head of underwriting' },
});

describe('FIL-3 suggestions and covers compared on a filed tariff', () => {
  it('keep the selections as they are', () => {
    const { suggestions } = suggested(formASubmission(), book);
    expect(suggestions.length).toBeGreaterThan(5);
    for (const { patch } of suggestions)
      expect(patch.filter(({ path }) => path.startsWith('/selections'))).toEqual([]);
  });

  it('compared covers are priced with the same selections', () => {
    const covers = [
      { id: 'less', cover: { insuredPercentage: '80', maximumLiability: '24000000' } },
    ];
    const submission = { ...formASubmission(), selections: [selecting('buyer-status', '1')] };
    const [less] = compareCovers(submission, book, covers).covers;
    const [midpoint] = compareCovers({ ...submission, selections: [] }, book, covers).covers;
    expect(Number(less?.premium) / Number(midpoint?.premium)).toBeCloseTo(1 / 0.9, 6);
  });
});

describe('FIL-4 a change that leaves the selected range', () => {
  it('is listed as needing re-filing', () => {
    const submission = { ...formASubmission(), selections: [selecting('credit-term', '0.85')] };
    const made = suggested(submission, book);
    const shorter = made.notSuggested.find(({ id }) => id === 'payment-terms/worst-4');
    expect(shorter?.reason).toBe('needs-re-filing');
    for (const locale of ['en', 'zh-CN'] as const)
      expect(() => explainSuggestions(made, locale)).not.toThrow();
  });
});
