import { describe, expect, it } from 'vitest';
import type { PricedQuote } from '../src/quoted/quote-record.js';
import { referenceBook } from '../src/reference-book.js';
import { rowValue } from '../src/rules/read/look-up.js';
import type { Buyer, Grade, Submission } from '../src/submission/submission.js';
import { pastLosses, pricedPast, renewed } from './support/past-sellers.js';
import { answeredAlike, referenceCase } from './support/reference-case.js';
import { runsOf } from './support/runs.js';
import { randomNumbers } from './actuarial/random-numbers.js';

type Draw = () => number;
const oneOf = <T>(draw: Draw, all: readonly T[]): T => all[Math.floor(draw() * all.length)]!;
const where = [['CN'], ['US', 'DE', 'GB'], ['BR', 'TR', 'EG'], ['VN', 'IN'], ['DE', 'CN', 'VN']];
const grades: readonly (readonly Grade[])[] = [
  [3, 4],
  [4, 5, 6],
  [2, 3, 4, 5, 6, 7],
  [6, 7],
];
/** About what one unit costs in CNY, so that sellers abroad are of every size as well. */
const currencies = [
  ['CNY', 1],
  ['USD', 7],
  ['EUR', 8],
  ['GBP', 9],
] as const;

/** A seller of CNY 9 m to 1 bn at home or abroad, with limits or none, few buyers or many, alike or not. */
function drawn(draw: Draw): Submission {
  const [currency, unit] = oneOf(draw, currencies);
  const turnover = (9e6 * 110 ** draw()) / unit;
  const most = Math.min(300, Math.max(8, (turnover * unit) / 1e5));
  const count = Math.max(5, Math.round(most ** (0.5 + 0.5 * draw())));
  const [among, what] = [oneOf(draw, where), oneOf(draw, grades)];
  const [sector, termsDays] = [oneOf(draw, 'CGFH'.split('')), oneOf(draw, [30, 60, 90])];
  const [limits, spread] = [oneOf(draw, [0, 1.2, 1.5, 2]), oneOf(draw, [0.3, 0.8, 1.5])];
  const sizes = Array.from({ length: count }, () => Math.exp(spread * 2 * (draw() - 0.5)));
  const total = sizes.reduce((all, size) => all + size, 0);
  const buyers = sizes.map((size, at): Buyer => {
    const own = Math.ceil((size / total) * turnover);
    const approvedLimit = String(Math.ceil((own * termsDays * limits) / 365));
    return {
      ...{ id: `B-${at}`, country: oneOf(draw, among), grade: oneOf(draw, what), sector },
      ...{ turnover: String(own), termsDays, paymentMethod: 'open-account' },
      ...(limits > 0 && { approvedLimit }),
    };
  });
  const estimated = String(buyers.reduce((all, buyer) => all + Number(buyer.turnover), 0));
  const base = referenceCase({ buyers: 1 });
  const tier = oneOf(draw, turnover * unit < 6e7 ? ['', 'small-business'] : ['', 'standard']);
  const own = { ...base.cover, insuredPercentage: oneOf(draw, ['80', '85', '90']) };
  const answer = oneOf(draw, ['yes', 'partly', 'no'] as const);
  return {
    ...{ ...base, currency, buyers, turnover: { estimated, offeredShare: '1' } },
    policyholder: { country: oneOf(draw, ['CN', 'DE', 'GB', 'US', 'BR', 'VN']) },
    creditControl: { ...answeredAlike(answer, 'audited'), daysSalesOutstanding: termsDays },
    cover: tier === '' ? own : { tier },
  };
}

/** Expected defaults a year. */
function claimsOf({ ledger, exposure }: PricedQuote): number {
  const relativities = ledger
    .filter(({ id }) =>
      ['country', 'industry', 'payment-method', 'seller-size', 'credit-control'].includes(id),
    )
    .reduce((product, { operand }) => product * Number(operand), 1);
  return Number(exposure.buyers) * Number(exposure.averageDefaultRate) * relativities;
}

/** Between about 0.1 and 0.2 claims both rows may speak; far below a tenth a credit need not be seen. */
function boundsOf(claims: number): readonly [least: number, most: number] {
  if (claims >= 1) return [-0.12, -0.05];
  if (claims >= 0.2) return [-0.08, -0.03];
  if (claims >= 0.14) return [-0.08, -0.01];
  return [-0.04, claims >= 0.07 ? -0.01 : -0.002];
}

const unit = rowValue(referenceBook, 'limits', 'rate-unit').toNumber();
const charged = ({ premium }: PricedQuote): number => Number(premium.estimated);
const isHeld = ({ findings }: PricedQuote): boolean =>
  findings.some(({ code }) => code === 'premium-floor-binds');

/** Losses are a fifth of the premium and the premium is no floor: else a policy pays what it costs to run. */
function isInRange(fresh: PricedQuote, clean: PricedQuote): boolean {
  const share = Number(fresh.losses?.present.insured) / Number(fresh.premium.unrounded);
  return share >= 0.2 && !isHeld(fresh) && !isHeld(clean);
}

describe('RAT-14 three clean years and continuous cover, of sellers drawn at random', () => {
  const { uniform: draw } = randomNumbers(20262);
  const sellers = Array.from({ length: runsOf(90, 45) }, () => drawn(draw));

  it('cost what the claims expected of them say, against a new seller', () => {
    const tried = new Map<number, number>();
    for (const submission of sellers) {
      const fresh = pricedPast(submission);
      const history = pastLosses(3, 0, { turnover: Number(submission.turnover.estimated) });
      const seller = { name: '', submission, expectedClaims: claimsOf(fresh) };
      const { rate } = fresh.premium;
      const clean = pricedPast(renewed(seller, { years: 3, history, rate }));
      if (!isInRange(fresh, clean)) continue;
      const [least, most] = boundsOf(seller.expectedClaims);
      const effect = charged(clean) / charged(fresh) - 1;
      const rounding = unit / Number(rate); // half a unit of each rate
      expect(effect, JSON.stringify(submission)).toBeGreaterThanOrEqual(least - rounding);
      expect(effect, JSON.stringify(submission)).toBeLessThanOrEqual(most + rounding);
      tried.set(least, (tried.get(least) ?? 0) + 1);
    }
    expect([...tried.values()].every((count) => count >= runsOf(3, 1))).toBe(true);
    expect(tried.size).toBe(3);
  });
});
