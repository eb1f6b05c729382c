import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceBook } from '../../src/books/reference.js';
import { Decimal } from '../../src/decimal.js';
import { replay } from '../../src/ledger.js';
import { quote } from '../../src/quote.js';
import type { PricedQuote } from '../../src/quote-record.js';
import type { Grade, Submission } from '../../src/submission.js';
import { arbitrarySubmission } from '../support/arbitrary-submission.js';
import { answeredAlike } from '../support/reference-case.js';

const numRuns = 1000;
const seed = 20_260_701;

/**
 * What rounding the operands may hide: eight of them are derived and rounded to six decimals, half a unit of about 1
 * each, so that an amount may be off by some 4e-6 of itself, and by a little more where an operand is far below 1.
 */
const operandRounding = '0.00001';

/** Half a rate unit of turnover: what rounding the rate may hide. */
const halfUnit = '0.000005';

interface Pair {
  readonly less: PricedQuote;
  readonly more: PricedQuote;
}

/**
 * Asserts that the second submission never costs less than the first, on the unrounded amount exactly and on the
 * final premium within half a rate unit of turnover, and that in at least half of the cases no floor, cap or
 * corridor binds and the price really moves where `moves` says it should.
 */
function neverCostsLess(
  change: (submission: Submission, size: number) => [Submission, Submission],
  moves = true,
): void {
  const seen = { free: 0, moved: 0 };
  fc.assert(
    fc.property(arbitrarySubmission, fc.integer({ min: 1, max: 100 }), (submission, size) => {
      const pair = pairOf(change(submission, size));
      count(pair, seen);
      const turnover = Decimal.max(
        pair.less.exposure.insurableTurnover,
        pair.more.exposure.insurableTurnover,
      );
      const { less, more } = { less: pair.less.premium, more: pair.more.premium };
      expect(new Decimal(more.unrounded).plus(slack(less.unrounded)).gte(less.unrounded)).toBe(
        true,
      );
      expect(
        new Decimal(more.estimated)
          .plus(turnover.times(halfUnit))
          .plus(slack(less.estimated))
          .plus('0.005')
          .gte(less.estimated),
      ).toBe(true);
    }),
    { numRuns, seed },
  );
  expect(seen.free).toBeGreaterThanOrEqual(numRuns / 2);
  if (moves) expect(seen.moved).toBeGreaterThanOrEqual(numRuns / 4);
}

function slack(amount: string): Decimal {
  return new Decimal(amount).times(operandRounding);
}

function pairOf([less, more]: [Submission, Submission]): Pair {
  return { less: priced(less), more: priced(more) };
}

function count({ less, more }: Pair, seen: { free: number; moved: number }): void {
  if (![less, more].some(binds)) seen.free += 1;
  if (less.premium.unrounded !== more.premium.unrounded) seen.moved += 1;
}

function binds({ findings }: PricedQuote): boolean {
  const codes = ['combined-cap-binds', 'corridor-binds', 'premium-floor-binds'];
  return findings.some(({ code }) => codes.includes(code));
}

function priced(submission: Submission): PricedQuote {
  const quoted = quote(submission, referenceBook);
  if (quoted.premium === null) throw new Error(JSON.stringify([quoted.issues, quoted.findings]));
  return quoted as PricedQuote;
}

describe('pricing properties', { timeout: 300_000 }, () => {
  it('PRO-1 a worse grade never costs less: its default rate is higher, and the experience expects more', () => {
    neverCostsLess((submission, size) => {
      const buyers = submission.buyers ?? [];
      const worse = size % buyers.length;
      return [
        submission,
        {
          ...submission,
          buyers: buyers.map((buyer, i) =>
            i === worse ? { ...buyer, grade: (buyer.grade! + 1) as Grade } : buyer,
          ),
        },
      ];
    });
  });

  it('PRO-2 more insured percentage never costs less: the insurer pays more of every loss', () => {
    neverCostsLess((submission, size) => {
      const insured = 50 + (size % 40);
      const cover = (insuredPercentage: number): Submission => ({
        ...submission,
        cover: { ...submission.cover, insuredPercentage: String(insuredPercentage) },
      });
      return [cover(insured), cover(insured + 1)];
    });
  });

  it('PRO-3 weaker credit control never costs less: it loses score, and withheld credits stay credits', () => {
    neverCostsLess((submission, size) => {
      const all = answeredAlike('yes', 'document').answers ?? {};
      const ids = Object.keys(all);
      const weaker = { ...all, [ids[size % ids.length]!]: { answer: 'partly' as const } };
      return [
        { ...submission, creditControl: { answers: all } },
        { ...submission, creditControl: { answers: weaker } },
      ];
    });
  });

  it('PRO-4 a worse loss history never costs less: actual rises, expected and credibility do not move', () => {
    neverCostsLess((submission, size) => {
      const turnover = submission.turnover.estimated;
      const history = (gross: number): Submission => ({
        ...submission,
        lossHistory: {
          statement: 'supplied',
          years: [
            {
              from: '2026-01-01',
              to: '2026-12-31',
              insurableTurnover: turnover,
              losses: [{ date: '2026-03-01', gross: String(gross) }],
            },
          ],
        },
      });
      return [history(size * 1000), history(size * 1100)];
    }, false);
  });

  it('PRO-5 fewer unbroken years never cost less: the continuity curve falls', () => {
    neverCostsLess((submission, size) => {
      const years = (count: number): Submission => ({
        ...submission,
        lossHistory: {
          statement: 'supplied',
          years: [{ from: '2026-01-01', insurableTurnover: '1000000', paid: '0' }],
        },
        continuity: {
          periods: [{ from: `${2027 - count}-01-01`, to: '2026-12-31', insurer: 'this' }],
        },
      });
      return [years((size % 8) + 2), years((size % 8) + 1)];
    });
  });

  it('PRO-6 longer terms never cost less when all lengthen alike: every balance grows, the spread hardly', () => {
    neverCostsLess((submission, size) => {
      const unlimited = (submission.buyers ?? []).map(({ approvedLimit: _, ...buyer }) => buyer);
      const terms = (days: number): Submission => ({
        ...submission,
        buyers: unlimited.map((buyer) => ({ ...buyer, termsDays: days })),
      });
      return [terms(size), terms(size + 10)];
    });
  });

  it('PRO-7 more turnover of the same mix never costs less and never has a higher rate: only the fixed expense is spread', () => {
    let free = 0;
    fc.assert(
      fc.property(arbitrarySubmission, fc.integer({ min: 11, max: 40 }), (submission, tenths) => {
        const [small, large] = [priced(submission), priced(scaled(submission, tenths))];
        if (!binds(small) && !binds(large)) free += 1;
        const rate = ({ premium, exposure }: PricedQuote): Decimal =>
          new Decimal(premium.unrounded).dividedBy(exposure.insurableTurnover);
        expect(new Decimal(large.premium.unrounded).gte(small.premium.unrounded)).toBe(true);
        expect(rate(large).lte(rate(small).plus(slack(rate(small).toFixed())))).toBe(true);
      }),
      { numRuns, seed },
    );
    expect(free).toBeGreaterThanOrEqual(numRuns / 2);
  });

  it('PRO-8 the order of buyers changes no amount: lines are merged and sorted before anything is summed', () => {
    fc.assert(
      fc.property(arbitrarySubmission, (submission) => {
        const reversed = { ...submission, buyers: [...(submission.buyers ?? [])].reverse() };
        const [a, b] = [priced(submission), priced(reversed)];
        expect(b.premium).toEqual(a.premium);
        expect(b.ledger).toEqual(a.ledger);
        expect(b.exposure).toEqual(a.exposure);
      }),
      { numRuns, seed },
    );
  });

  it('PRO-8 splitting a homogeneous group exactly changes no amount: alike buyers are counted, not listed', () => {
    fc.assert(
      fc.property(arbitrarySubmission, fc.integer({ min: 1, max: 9 }), (submission, part) => {
        const group = (id: string, count: number) => ({
          id,
          country: 'DE',
          count,
          turnover: String(count * 125_000),
          gradeMix: [{ grade: 5 as const, share: '1' }],
          termsDays: 45,
        });
        const enough = {
          ...submission.turnover,
          estimated: String(Number(submission.turnover.estimated) + 1_250_000),
        };
        const whole = { ...submission, turnover: enough, buyerGroups: [group('G', 10)] };
        const split = { ...whole, buyerGroups: [group('G1', part), group('G2', 10 - part)] };
        const [a, b] = [priced(whole), priced(split)];
        expect(b.premium).toEqual(a.premium);
        expect(b.ledger).toEqual(a.ledger);
      }),
      { numRuns, seed },
    );
  });

  it('PRO-9 a small change of input makes a small change of premium: the book declares curves, no bands', () => {
    fc.assert(
      fc.property(arbitrarySubmission, fc.integer({ min: 0, max: 100 }), (submission, days) => {
        const terms = (termsDays: number): Submission => ({
          ...submission,
          buyers: (submission.buyers ?? []).map((buyer) => ({ ...buyer, termsDays })),
        });
        const [a, b] = [priced(terms(days)), priced(terms(days + 1))];
        const change = new Decimal(b.premium.unrounded)
          .dividedBy(a.premium.unrounded)
          .minus(1)
          .abs();
        // One day of at least 75 changes no balance by more than 1.4 %, and nothing else amplifies it beyond 2 %.
        expect(change.toNumber()).toBeLessThan(0.02);
      }),
      { numRuns, seed },
    );
  });

  it('QTE-1 QTE-2 the ledger replays to the premium exactly, and the same submission gives the same bytes', () => {
    fc.assert(
      fc.property(arbitrarySubmission, (submission) => {
        const quoted = priced(submission);
        expect(new Decimal(replay(quoted.ledger)).toFixed(2)).toBe(quoted.premium.estimated);
        expect(JSON.stringify(quote(structuredClone(submission), referenceBook))).toBe(
          JSON.stringify(quoted),
        );
        quoted.ledger
          .slice(1)
          .forEach(({ before }, i) => expect(before).toBe(quoted.ledger[i]!.after));
      }),
      { numRuns, seed },
    );
  });
});

/** Every amount of the submission but its history, times `tenths / 10`. */
function scaled(submission: Submission, tenths: number): Submission {
  const times = (amount: string): string =>
    new Decimal(amount).times(tenths).dividedBy(10).toFixed();
  return {
    ...submission,
    turnover: { ...submission.turnover, estimated: times(submission.turnover.estimated) },
    buyers: (submission.buyers ?? []).map((buyer) => ({
      ...buyer,
      turnover: times(buyer.turnover!),
      ...(buyer.approvedLimit && { approvedLimit: times(buyer.approvedLimit) }),
      ...(buyer.overdue && {
        overdue: buyer.overdue.map(({ days, amount }) => ({ days, amount: times(amount) })),
      }),
    })),
  };
}
