import fc from 'fast-check';
import { buyerTraits } from '../../src/submission/buyer-traits.js';
import type {
  Buyer,
  Grade,
  LossHistory,
  Submission,
  Trade,
} from '../../src/submission/submission.js';
import { answeredAlike } from './reference-case.js';

const countries = ['DE', 'US', 'SG', 'CN', 'IN', 'VN', 'TR', 'EG', 'AR'];
const industries = ['C', 'G', '46', 'F', 'J', '10'];

/** Levels of every trait of the list, so that none is left out of what is drawn. */
const traits = Object.values(buyerTraits).map(({ field, levels }) => {
  const listed = { country: countries, industry: industries };
  const some: readonly string[] = typeof levels === 'string' ? listed[levels] : levels;
  return [field, fc.constantFrom(...some)] as const;
});

/** A grade from 1 to 9, so that one grade worse exists. */
const grade = fc.integer({ min: 1, max: 9 }) as fc.Arbitrary<Grade>;

const trade = fc.record({
  ...Object.fromEntries(traits),
  termsDays: fc.integer({ min: 0, max: 110 }),
}) as fc.Arbitrary<Trade>;

/** Limits scale with the turnover, so that scaling all amounts keeps what binds. */
const buyer = fc
  .record({
    trade,
    grade,
    turnover: fc.integer({ min: 1, max: 40_000 }),
    limit: fc.option(fc.integer({ min: 1, max: 100 }), { nil: null }),
    overdue: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null, freq: 6 }),
  })
  .map(({ trade: terms, turnover, limit, overdue, ...rest }): Omit<Buyer, 'id'> => ({
    ...terms,
    ...rest,
    turnover: String(turnover * 1000),
    ...(limit !== null && { approvedLimit: String(turnover * limit * 10) }),
    ...(overdue !== null && { overdue: [{ days: 30, amount: String(turnover * overdue) }] }),
  }));

/** History of one to five years: single losses or totals, light or heavy. */
const lossHistory: fc.Arbitrary<LossHistory> = fc
  .array(
    fc.record({
      turnover: fc.integer({ min: 1_000, max: 400_000 }),
      losses: fc.array(fc.integer({ min: 1, max: 5_000 }), { maxLength: 3 }),
      inTotal: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((years) => ({
    statement: 'supplied',
    years: years.map(withinTurnover).map(({ turnover, losses, inTotal }, i) => ({
      from: `${2026 - i}-01-01`,
      to: `${2026 - i}-12-31`,
      insurableTurnover: String(turnover * 1000),
      cover: { insuredPercentage: '90' },
      ...(inTotal
        ? totals(losses)
        : {
            losses: losses.map((gross) => ({
              date: `${2026 - i}-06-01`,
              gross: String(gross * 1000),
            })),
          }),
    })),
  }));

/** Nothing is lost that was not delivered: three losses at most, of a third of the turnover each. */
function withinTurnover<Year extends { turnover: number; losses: number[] }>(year: Year): Year {
  const most = Math.floor(year.turnover / 3);
  return { ...year, losses: year.losses.map((loss) => Math.min(loss, most)) };
}

function totals(losses: readonly number[]): { paid: string; largest: string; count: number } {
  const paid = losses.reduce((all, loss) => all + loss, 0);
  return {
    paid: String(paid * 1000),
    largest: String(Math.max(0, ...losses) * 1000),
    count: losses.length,
  };
}

/** A submission the reference edition prices: 2 to 30 buyers, CNY 5 m of turnover at the least. */
export const arbitrarySubmission: fc.Arbitrary<Submission> = fc
  .record({
    buyers: fc.array(buyer, { minLength: 2, maxLength: 30 }),
    lossHistory: fc.option(lossHistory, { nil: undefined, freq: 4 }),
    years: fc.integer({ min: 0, max: 9 }),
    answer: fc.constantFrom('yes', 'partly', 'no', 'unknown'),
    evidence: fc.constantFrom('none', 'document', 'audited'),
    insured: fc.integer({ min: 50, max: 90 }),
    waiting: fc.integer({ min: 90, max: 240 }),
    politicalRisk: fc.boolean(),
    months: fc.constantFrom(6, 12, 12, 12, 18, 24),
    offered: fc.integer({ min: 50, max: 100 }),
  })
  .map((drawn) => ({
    currency: 'CNY',
    asOf: '2026-11-01',
    inception: '2027-01-01',
    months: drawn.months,
    policyholder: { country: 'CN', tradeSector: 'C' },
    turnover: {
      estimated: turnoverOf(drawn.buyers),
      offeredShare: (drawn.offered / 100).toFixed(2),
    },
    buyers: drawn.buyers.map((one, i) => ({ ...one, id: `B-${i}` })),
    ...(drawn.lossHistory && { lossHistory: drawn.lossHistory }),
    continuity: {
      periods:
        drawn.years === 0
          ? []
          : [{ from: `${2027 - drawn.years}-01-01`, to: '2026-12-31', insurer: 'this' as const }],
    },
    creditControl: answeredAlike(drawn.answer as 'yes', drawn.evidence as 'none'),
    cover: {
      insuredPercentage: String(drawn.insured),
      waitingPeriodDays: drawn.waiting,
      maximumTermsDays: 120,
      maximumExtensionDays: 60,
      politicalRisk: drawn.politicalRisk,
    },
  }));

/** What the buyers describe, at least the CNY 5 m the guidelines ask for. */
function turnoverOf(buyers: readonly Omit<Buyer, 'id'>[]): string {
  const described = buyers.reduce((all, { turnover }) => all + Number(turnover), 0);
  return String(Math.max(described, 5_000_000));
}
