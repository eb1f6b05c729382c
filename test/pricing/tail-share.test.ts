import { describe, expect, it } from 'vitest';
import { quote } from '../../src/quote.js';
import { parseRateBook } from '../../src/rate-book.js';
import { referenceBook } from '../../src/reference-book.js';
import { referenceCase } from '../support/reference-case.js';
import type { OpenBook } from '../support/small-book.js';

/** Expected loss of the book a policy stands beside, and variation of the factor all default rates share. */
const [book, variation] = [50e6, 0.6];

/** Density of that factor, gamma of mean 1, on a grid up to 14. */
const factor = (() => {
  const shape = 1 / variation ** 2;
  const step = 14 / 4000;
  const at = Array.from({ length: 4000 }, (_, index) => (index + 0.5) * step);
  const raw = at.map((x) => Math.exp((shape - 1) * Math.log(x) - shape * x));
  const all = raw.reduce((sum, weight) => sum + weight, 0);
  return at.map((x, index) => ({ x, weight: raw[index]! / all }));
})();

/**
 * What a policy adds to the worst hundredth of years of book and policy together, by integration: the mean of its losses
 * in those years less its mean. One buyer fails with claims of one size; the others are many.
 */
function contribution(expected: number, top: { share: number; claim: number }): number {
  const rest = expected * (1 - top.share);
  const often = (expected * top.share) / top.claim;
  const years = factor.flatMap(({ x, weight }) => {
    const none = Math.exp(-often * x);
    return [none, none * often * x, 1 - none * (1 + often * x)].map((chance, failures) => {
      const own = x * rest + failures * top.claim;
      return { all: x * book + own, own, weight: weight * chance };
    });
  });
  years.sort((a, b) => b.all - a.all);
  let [left, worst] = [0.01, 0];
  for (const { own, weight } of years) {
    const taken = Math.min(left, weight);
    worst += taken * own;
    left -= taken;
  }
  return worst / 0.01 - expected;
}

interface Capital {
  readonly expected: number;
  /** Common and own part of the tail. */
  readonly tail: number;
  /** One claim of the largest buyer: what its frequency times the square of the claim says. */
  readonly claim: number;
}

/** The edition as it would charge an insurer that keeps every claim in full. */
const keepsAll = (() => {
  const book: OpenBook = JSON.parse(JSON.stringify(referenceBook));
  const { capital } = book.pages as Record<string, { rows: { key: string }[] }>;
  capital!.rows = capital!.rows.filter(({ key }) => key !== 'retained-claim');
  const parsed = parseRateBook(book);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.book;
})();

function capitalOf(options: { turnover: number; buyers: number; topShare: number }): Capital {
  const made = quote(referenceCase({ ...options, alike: 5 }), keepsAll);
  const facts = made.ledger.find(({ kind }) => kind === 'capital-load')?.facts ?? {};
  const [expected = 0, common = 0, own = 0] = ['expected', 'common', 'own'].map((name) =>
    Number(facts[name]),
  );
  const slope = common / expected / variation;
  const spread = (variation * book) ** 2;
  let squares = 0;
  for (let round = 0; round < 60; round += 1) squares = (own / slope) * Math.sqrt(squares + spread);
  return { expected, tail: common + own, claim: squares / (expected * options.topShare) };
}

/** The worst years themselves over what the formula says, and one claim over the expected loss of the book. */
function compared(turnover: number, buyers: number, topShare: number) {
  const { expected, tail, claim } = capitalOf({ turnover, buyers, topShare });
  return {
    claim: claim / book,
    exact: contribution(expected, { share: topShare, claim }) / tail,
  };
}

describe('STR-10 the tail of a policy beside a book, against the worst years themselves', () => {
  it.each([
    [6e6, 12, 0.8],
    [20e6, 30, 0.35],
    [20e6, 30, 0.8],
    [200e6, 200, 0.1],
    [200e6, 200, 0.18],
  ])('agrees within 7 %% for a turnover of %d, %d buyers, one with %d of it', (...seller) => {
    const { claim, exact } = compared(...seller);
    expect(claim).toBeLessThan(0.36);
    expect(exact).toBeGreaterThan(0.99);
    expect(exact).toBeLessThan(1.07);
  });

  it('asks for a fifth less of the tail where one claim is about half of the losses of the book', () => {
    const { claim, exact } = compared(280e6, 200, 0.35);
    expect(claim).toBeGreaterThan(0.45);
    expect(claim).toBeLessThan(0.65);
    expect(exact).toBeGreaterThan(1.15);
    expect(exact).toBeLessThan(1.3);
  });

  it('would cost +10 % at 35 % by the worst years themselves, +7 % kept in full, +5 % as it is ceded', () => {
    const at = (topShare: number, book = keepsAll) => {
      const made = quote(referenceCase({ turnover: 200e6, buyers: 200, topShare, alike: 5 }), book);
      const { change, after } = made.ledger.find(({ kind }) => kind === 'capital-load')!;
      return { premium: Number(made.premium?.estimated), capital: Number(change) / Number(after) };
    };
    const [spread, top] = [at(1 / 200), at(0.35)];
    const { exact } = compared(200e6, 200, 0.35);
    // what follows the capital is in proportion to it
    const byWorstYears = top.premium * (1 + (exact - 1) * top.capital);
    expect((top.premium / spread.premium - 1).toFixed(2)).toBe('0.07');
    expect((byWorstYears / spread.premium - 1).toFixed(2)).toBe('0.10');
    const ceded = at(0.35, referenceBook).premium / at(1 / 200, referenceBook).premium - 1;
    expect(ceded.toFixed(2)).toBe('0.05');
  });

  it('asks for less than half of it where one claim is larger than the losses of the book', () => {
    const { claim, exact } = compared(280e6, 200, 0.8);
    expect(claim).toBeGreaterThan(1);
    expect(exact).toBeGreaterThan(2);
  });
});
