import { expect, it } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { quote } from '../../src/quote.js';
import type { Submission } from '../../src/submission/submission.js';
import { referenceCase } from '../support/reference-case.js';

it('EXP-5 companies of one group are one obligor: the same expected loss, a heavier tail and more capital', () => {
  const base = referenceCase({ buyers: 40 });
  const grouped: Submission = {
    ...base,
    buyers: (base.buyers ?? []).map((buyer, i) => (i < 6 ? { ...buyer, group: 'G-1' } : buyer)),
  };
  const [apart, together] = [quote(base, referenceBook), quote(grouped, referenceBook)];
  const operand = (made: typeof apart, id: string): number =>
    Number(made.ledger.find((entry) => entry.id === id)?.operand);
  expect(operand(together, 'base')).toBe(operand(apart, 'base'));
  expect(operand(together, 'capital-load')).toBeGreaterThan(operand(apart, 'capital-load') * 1.02);
});
