import { describe, expect, it } from 'vitest';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Renewal } from '../../src/submission/submission.js';
import { decimal } from '../../src/values/decimal.js';
import { priced } from '../support/hand-case.js';
import { referenceCase } from '../support/reference-case.js';
import { type OpenBook, setRow } from '../support/small-book.js';

const base = referenceCase({ turnover: 60_000_000, buyers: 40 });

function referenceWith(change: (book: OpenBook) => void): LoadedRateBook {
  const book: OpenBook = JSON.parse(JSON.stringify(referenceBook));
  change(book);
  const result = parseRateBook(book);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.book;
}

/** The reference edition with the share of the technical premium below which no premium may fall. */
const withFloor = (share: string): LoadedRateBook =>
  referenceWith((book) => setRow(book, { page: 'limits', key: 'technical-floor', value: share }));

describe('STR-11 the technical premium', () => {
  const { technical, ledger, premium } = priced(base, referenceBook);

  it('is made from the steps the book lists, none of them commercial', () => {
    const made = new Set(ledger.map(({ id }) => id));
    const listed = referenceBook.technical!.steps.filter((id) => made.has(id));
    expect(referenceBook.technical!.steps.filter((id) => !made.has(id))).toEqual([
      'insolvency-only', // of cover of insolvency alone
      'time-at-risk', // of a stated basis
    ]);
    expect(technical!.ledger.map(({ id }) => id)).toEqual(listed);
    const commercial = /continuity|combined-cap|corridor|floor|rounding/;
    expect(technical!.ledger.filter(({ kind }) => commercial.test(kind))).toEqual([]);
  });

  it('takes each step as it was made in the premium', () => {
    for (const { id, operation, operand } of technical!.ledger)
      expect(ledger.find((step) => step.id === id)).toMatchObject({ operation, operand });
  });

  it('replays to its amount, which the estimated premium is measured by', () => {
    expect(decimal(technical!.ledger.at(-1)!.after).toFixed(2)).toBe(technical!.premium);
    const adequacy = decimal(premium.estimated).dividedBy(technical!.ledger.at(-1)!.after);
    expect(technical!.adequacy).toBe(adequacy.toDecimalPlaces(6).toFixed());
  });

  it('may have lines of its own where the algorithm has none', () => {
    const book = referenceWith((open) => {
      const own = { ...open.algorithm.find(({ id }: { id: string }) => id === 'fixed-expense') };
      open.technical.lines = [{ ...own, id: 'technical-expense' }];
      open.technical.steps = open.technical.steps.map((id: string) =>
        id === 'fixed-expense' ? 'technical-expense' : id,
      );
    });
    const made = priced(base, book);
    expect(made.technical!.ledger.map(({ id }) => id)).toContain('technical-expense');
    expect(made.technical!.premium).toBe(technical!.premium);
    expect(made.premium).toEqual(premium);
  });

  it('is not assessed by a book without it, and a finding says so', () => {
    const without = referenceWith((book) => {
      delete book.technical;
      book.algorithm = book.algorithm.filter(({ id }: { id: string }) => id !== 'technical-floor');
      book.pages.limits.rows = book.pages.limits.rows.filter(
        ({ key }: { key: string }) => key !== 'technical-floor',
      );
      book.guidelines = book.guidelines.filter(
        ({ measure }: { measure: string }) => measure !== 'rate-adequacy',
      );
      delete book.cases;
      delete book.claims;
    });
    const made = priced(base, without);
    expect(made.technical).toBeNull();
    expect(made.findings.map(({ code }) => code)).toContain('adequacy-not-assessed');
  });
});

describe('STR-12 the technical floor', () => {
  it('holds the premium at a share of the technical premium, as a rate rounded up to its unit', () => {
    const { technical, exposure, ledger, premium } = priced(base, withFloor('1.5'));
    const unit = decimal('0.00001');
    const least = decimal(technical!.ledger.at(-1)!.after)
      .times('1.5')
      .dividedBy(exposure.insurableTurnover);
    const rate = least.dividedBy(unit).ceil().times(unit);
    expect(premium.rate).toBe(rate.toFixed());
    expect(ledger.find(({ id }) => id === 'technical-floor')).toMatchObject({
      operand: rate.times(exposure.insurableTurnover).toFixed(),
    });
    expect(rate.greaterThanOrEqualTo(least)).toBe(true);
  });

  it('does nothing where the premium is above it', () => {
    const { findings, ledger } = priced(base, withFloor('0.1'));
    expect(findings.map(({ code }) => code)).not.toContain('technical-floor-binds');
    expect(ledger.find(({ id }) => id === 'technical-floor')?.facts['binds']).toBe(false);
  });

  it('stands after the corridor and wins over it; a fact of the finding says so', () => {
    const renewal: Renewal = { expiringRate: '0.0001', cover: base.cover };
    const { ledger, findings } = priced({ ...base, renewal }, referenceBook);
    const ids = ledger.map(({ id }) => id);
    expect(ids.indexOf('technical-floor')).toBeGreaterThan(ids.indexOf('corridor-ceiling'));
    const [ceiling, floor] = ['corridor-ceiling', 'technical-floor'].map((id) =>
      Number(ledger.find((step) => step.id === id)?.after),
    );
    expect(floor).toBeGreaterThan(ceiling!);
    const binding = findings.find(({ code }) => code === 'technical-floor-binds');
    expect(binding?.facts).toMatchObject({ share: '0.85', overCorridor: true });
  });
});
