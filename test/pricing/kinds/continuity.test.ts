import { describe, expect, it } from 'vitest';
import type { CoverPeriod, LossHistory, Submission } from '../../../src/submission/submission.js';
import { bookWithRow } from '../../support/small-book.js';
import { handCase, operandOf, priced, stepOf } from '../../support/hand-case.js';

/** A year too old to weigh, and the same in which one pays: an experience of 1. */
const neutral: LossHistory = {
  statement: 'supplied',
  years: [{ from: '2018-01-01', insurableTurnover: '36000000', paid: '0' }],
};

const after = (...periods: CoverPeriod[]): Submission => ({
  ...handCase,
  lossHistory: neutral,
  continuity: { periods },
});
const since = (from: string, insurer: CoverPeriod['insurer'] = 'this'): CoverPeriod => ({
  ...{ from, to: '2026-12-31', insurer },
});

describe('RAT-7 continuity', () => {
  it.each([
    ['2026-01-01', '1'],
    ['2025-01-01', '1'],
    ['2024-01-01', '0.95'],
    ['2023-01-01', '0.925'],
    ['2022-01-01', '0.9'],
    ['2000-01-01', '0.9'],
  ])('of unbroken cover since %s is worth %s', (from, operand) => {
    expect(operandOf(after(since(from)), 'continuity')).toBe(operand);
  });

  it('without a word about past cover is none, with an assumption', () => {
    const { continuity: _, ...silent } = handCase;
    const quoted = priced(silent);
    expect(stepOf(quoted, 'continuity').operand).toBe('1');
    expect(quoted.assumptions).toContainEqual({
      ...{ input: 'continuity', path: '/continuity', value: '0', count: 1 },
    });
  });

  it('begins again after a lapse nobody declared', () => {
    const lapsed = after(
      { from: '2020-01-01', to: '2023-11-30', insurer: 'this' },
      since('2024-01-01'),
    );
    expect(stepOf(priced(lapsed), 'continuity')).toMatchObject({
      operand: '0.95',
      facts: { years: '3', lapses: 1, periods: 2 },
    });
  });

  it('at another insurer counts at its share: four years are two', () => {
    const moved = stepOf(priced(after(since('2023-01-01', 'other'))), 'continuity');
    expect(moved).toMatchObject({ operand: '1', facts: { years: '4', creditedYears: '2' } });
  });

  it('says what the next year would be worth', () => {
    expect(stepOf(priced(after(since('2024-01-01'))), 'continuity').facts['nextYear']).toBe(
      '0.925',
    );
  });

  it.each([
    ['1', '0.9'],
    ['1.05', '0.95'],
    ['1.1', '1'],
    ['1.2', '1'],
  ])('is kept as far as experience is not adverse: at %s it is %s', (experience, operand) => {
    const book = bookWithRow('no-history', 'contradicted', experience);
    const stated: Submission = {
      ...after(since('2022-01-01')),
      lossHistory: { statement: 'no-history' },
    };
    expect(operandOf(stated, 'loss-experience', book)).toBe(experience);
    expect(operandOf(stated, 'continuity', book)).toBe(operand);
  });
});
