import { describe, expect, it } from 'vitest';
import { quote } from '../../src/quote.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Buyer, Cover, LossHistory, Submission } from '../../src/submission/submission.js';
import { operandOf, priced } from '../support/hand-case.js';
import { referenceCase } from '../support/reference-case.js';

const heavy: LossHistory = {
  statement: 'supplied',
  years: [2023, 2024, 2025].map((year) => ({
    from: `${year}-01-01`,
    insurableTurnover: '50000000',
    losses: [
      { date: `${year}-03-01`, gross: '600000' },
      { date: `${year}-08-01`, gross: '900000' },
    ],
  })),
};

const base = referenceCase({ turnover: 60_000_000, buyers: 60 });

/** Buyers that use a first loss up nearly every year. */
const manyWeak = (base.buyers ?? []).map((buyer): Buyer => ({ ...buyer, grade: 9 }));

function withCover(cover: Partial<Cover>, change: Partial<Submission> = {}): Submission {
  return { ...base, ...change, cover: { ...base.cover, ...cover } };
}

function lossesOf(submission: Submission) {
  const { losses } = priced(submission, referenceBook);
  if (losses === null) throw new Error('no losses');
  return losses;
}

function factsOf(submission: Submission, id: string) {
  const entry = priced(submission, referenceBook).ledger.find((step) => step.id === id);
  if (entry === undefined) throw new Error(id);
  return entry.facts;
}

describe('STR-3 facts and losses stand on one distribution', () => {
  it.each(['20000', '100000', '400000', '2000000'])(
    'no more than a first loss of %s is borne through it, whatever the debit',
    (aggregateFirstLoss) => {
      const { lossHistory: _, ...unknown } = withCover({ aggregateFirstLoss });
      const submission: Submission = { ...unknown, buyers: manyWeak };
      expect(operandOf(submission, 'loss-experience', referenceBook)).toBe('1.05');
      const facts = factsOf(submission, 'aggregate-first-loss');
      const borne = Number(facts['retainedShare']) * Number(facts['expected']);
      expect(borne).toBeLessThanOrEqual(Number(aggregateFirstLoss));
    },
  );

  it('losses before the cover move neither with its terms nor with the history', () => {
    const { groundUp } = lossesOf(withCover({})).present;
    for (const cover of [
      { aggregateFirstLoss: '100000', maximumLiability: '2000000' },
      { nonQualifyingLoss: '50000', eachLoss: '20000' },
      { waitingPeriodDays: 90 },
      { insuredPercentage: '70' },
    ])
      expect(lossesOf(withCover(cover, { lossHistory: heavy })).present.groundUp).toBe(groundUp);
  });

  it('what the seller bears grows with every term, whatever the history says', () => {
    const bears = (cover: Partial<Cover>) => {
      const { present, stress } = lossesOf(withCover(cover, { lossHistory: heavy }));
      return [Number(present.retained), Number(stress.retained)];
    };
    const ladders: readonly Partial<Cover>[][] = [
      ['0', '50000', '150000', '600000'].map((aggregateFirstLoss) => ({ aggregateFirstLoss })),
      ['9000000', '3000000', '900000', '120000'].map((maximumLiability) => ({ maximumLiability })),
      ['0', '10000', '50000'].map((eachLoss) => ({ eachLoss })),
      ['90', '80', '60'].map((insuredPercentage) => ({ insuredPercentage })),
    ];
    for (const ladder of ladders)
      ladder.slice(1).forEach((cover, index) => {
        const [now, before] = [bears(cover), bears(ladder[index] ?? {})];
        now.forEach((amount, at) => expect(amount).toBeGreaterThanOrEqual(before[at] ?? 0));
      });
  });

  it('the ledger up to the structure is the expected payment times the loss experience', () => {
    const submission = withCover(
      { aggregateFirstLoss: '100000', maximumLiability: '2000000', insuredPercentage: '85' },
      { lossHistory: heavy },
    );
    const { ledger, losses } = priced(submission, referenceBook);
    const after = Number(ledger.find(({ id }) => id === 'maximum-liability')?.after);
    const experience = Number(ledger.find(({ id }) => id === 'loss-experience')?.operand);
    const page = Number(ledger.find(({ id }) => id === 'insured-percentage')?.operand);
    const paid = Number(losses?.present.insured) * experience * (page / 0.85);
    expect(Math.abs(after / paid - 1)).toBeLessThan(1e-5);
  });
});

describe('EXP-9, STR-13 what is owed above the limits', () => {
  const buyers = (base.buyers ?? []).map(
    ({ approvedLimit: _a, requestedLimit: _r, ...rest }) => rest,
  );

  it('is lost and borne by the seller, and the lower the limit the more of it', () => {
    const at = (discretionaryLimit: string) =>
      lossesOf(withCover({ discretionaryLimit }, { buyers })).present;
    const [wide, narrow] = [at('50000000'), at('50000')];
    expect(wide.aboveLimits).toBe('0.00');
    expect(Number(narrow.aboveLimits)).toBeGreaterThan(0);
    expect(Number(narrow.retained)).toBeGreaterThan(Number(wide.retained));
    expect(Number(narrow.insured)).toBeLessThan(Number(wide.insured));
  });

  it.each([1, 1.25, 1.5])('at limits of %d times the normal balance reads 1 to 20 %', (times) => {
    const limited = buyers.map((buyer) => ({
      ...buyer,
      approvedLimit: ((Number(buyer.turnover) * 60 * times) / 365).toFixed(2),
    }));
    const { aboveLimits, groundUp } = lossesOf(withCover({}, { buyers: limited })).present;
    expect(Number(aboveLimits) / Number(groundUp)).toBeGreaterThan(0.01);
    expect(Number(aboveLimits) / Number(groundUp)).toBeLessThan(0.2);
  });
});

describe('RAT-12 buyers under the discretionary limit', () => {
  it('are priced by their share of the expected loss, as the loss distribution has them', () => {
    const trade = { country: 'DE', termsDays: 60, turnover: '4000000' } as const;
    const buyers: Buyer[] = [
      ...Array.from({ length: 10 }, (_, index): Buyer => ({
        ...{ ...trade, id: `N-${index}`, grade: 2 },
        approvedLimit: '2000000',
      })),
      ...Array.from({ length: 10 }, (_, index): Buyer => ({
        ...{ ...trade, id: `D-${index}`, grade: 8 },
      })),
    ];
    const submission = withCover(
      {
        insuredPercentage: '90',
        discretionaryInsuredPercentage: '50',
        discretionaryLimit: '2000000',
      },
      { buyers, turnover: { estimated: '80000000' } },
    );
    const { ledger, losses } = priced(submission, referenceBook);
    const after = Number(ledger.find(({ id }) => id === 'discretionary-limit')?.after);
    const experience = Number(ledger.find(({ id }) => id === 'loss-experience')?.operand);
    const rest = ['waiting-period', 'adverse-selection'].reduce(
      (all, id) => all * Number(ledger.find((step) => step.id === id)?.operand),
      1,
    );
    // The insured-percentage page says 0.89 at 90 % and 0.54 at 50 %: within a few per cent of the arithmetic shares.
    const ratio = (after * rest) / (Number(losses?.present.insured) * experience);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
  });
});

describe('STR-6 a first loss before the insured percentage', () => {
  const book = parseRateBook({
    ...JSON.parse(JSON.stringify(referenceBook)),
    waterfall: [
      'non-qualifying-loss',
      'each-loss',
      'aggregate-first-loss',
      'insured-percentage',
      'maximum-liability',
    ],
  });

  it('counts at the percentage of the buyers there are: with none named, that of named limits is idle', () => {
    if (!book.ok) throw new Error(JSON.stringify(book.issues));
    const buyers = (base.buyers ?? []).map(
      ({ approvedLimit: _a, requestedLimit: _r, ...rest }) => rest,
    );
    const operand = (insuredPercentage: string): string =>
      operandOf(
        withCover(
          {
            insuredPercentage,
            discretionaryInsuredPercentage: '50',
            discretionaryLimit: '5000000',
            aggregateFirstLoss: '200000',
          },
          { buyers },
        ),
        'aggregate-first-loss',
        book.book,
      );
    expect(operand('90')).toBe(operand('50'));
  });
});

describe('STR-10 the capital load', () => {
  it('is charged for the time of the policy', () => {
    const capital = (months: number) => factsOf({ ...base, months }, 'capital-load');
    for (const months of [6, 12, 24]) {
      const { tail, expected, costOfCapital, diversificationShare } = capital(months);
      const yearly =
        (Number(tail) - Number(expected)) * Number(costOfCapital) * Number(diversificationShare);
      const operand = Number(operandOf({ ...base, months }, 'capital-load', referenceBook));
      expect(operand / ((yearly * months) / 12)).toBeCloseTo(1, 9);
    }
  });
});

describe('STR-10 capital is per year', () => {
  it.each([{}, { aggregateFirstLoss: '100000' }, { maximumLiability: '4000000' }])(
    'two years cost no more for each unit of turnover than one: %j',
    (terms) => {
      const rate = (months: number, cover: Partial<Cover>): number => {
        const made = priced({ ...withCover(cover), months }, referenceBook);
        return Number(made.premium.unrounded) / Number(made.exposure.insurableTurnover);
      };
      const twice = Object.fromEntries(
        Object.entries(terms).map(([term, amount]) => [term, String(Number(amount) * 2)]),
      );
      expect(rate(24, twice)).toBeLessThanOrEqual(rate(12, terms) * (1 + 1e-6));
    },
  );
});

describe('STR-15 a cover that hardly ever pays', () => {
  it.each([
    [{ aggregateFirstLoss: '50000000' }, true],
    [{ eachLoss: '20000000' }, true],
    [{ aggregateFirstLoss: '100000' }, false],
  ] as const)('%j is referred: %s', (cover, referred) => {
    const { findings } = quote(withCover(cover), referenceBook);
    expect(findings.some(({ guideline }) => guideline?.id === 'cover-hardly-pays')).toBe(referred);
  });
});
