import { describe, expect, it } from 'vitest';
import type { PricedQuote } from '../src/quoted/quote-record.js';
import type { Buyer, Grade, Submission } from '../src/submission/submission.js';
import { answeredAlike, referenceCase } from './support/reference-case.js';
import { pricedPast } from './support/past-sellers.js';
import { runsOf } from './support/runs.js';
import { randomNumbers } from './actuarial/random-numbers.js';

type Draw = () => number;
const oneOf = <T>(draw: Draw, all: readonly T[]): T => all[Math.floor(draw() * all.length)]!;
const countries = [
  ['CN'],
  ['DE', 'FR', 'GB', 'US'],
  ['VN', 'IN'],
  ['TR', 'EG', 'AR', 'BR'],
  ['US', 'CN', 'SG', 'TR'],
];
const grades: readonly (readonly Grade[])[] = [
  [3, 4, 5],
  [4, 5, 6],
  [2, 3, 4, 5, 6, 7],
  [5, 6, 7],
];

/** A seller of CNY 5 m to 8 bn with buyers of other sizes, grades, countries and industries. */
function drawn(draw: Draw): Submission {
  const turnover = 5e6 * 1600 ** draw();
  const most = Math.min(200, Math.max(10, turnover / 2e5));
  const count = Math.round(5 * (most / 5) ** draw());
  const [where, what, sector] = [
    oneOf(draw, countries),
    oneOf(draw, grades),
    oneOf(draw, 'CGFNH'.split('')),
  ];
  const spread = oneOf(draw, [0, 0.5, 1, 1.5]);
  const sizes = Array.from({ length: count }, () => Math.exp(spread * 3 * (draw() - 0.5)));
  const total = sizes.reduce((all, size) => all + size, 0);
  const base = referenceCase({ buyers: 1 });
  const buyers = sizes.map((size, at): Buyer => ({
    ...{ id: `B-${at}`, country: oneOf(draw, where), grade: oneOf(draw, what), sector },
    ...{ turnover: String(Math.ceil((size / total) * turnover)), paymentMethod: 'open-account' },
  }));
  const estimated = String(buyers.reduce((all, buyer) => all + Number(buyer.turnover), 0));
  const cover = { ...base.cover, insuredPercentage: oneOf(draw, ['80', '85', '90']) };
  const creditControl = answeredAlike(oneOf(draw, ['yes', 'partly', 'no'] as const), 'audited');
  return { ...base, turnover: { estimated, offeredShare: '1' }, buyers, cover, creditControl };
}

/** At so many days, with limits of so many balances at others; null for none. */
function atTerms(seller: Submission, termsDays: number, limitDays: number | null): PricedQuote {
  const buyers = (seller.buyers ?? []).map((buyer): Buyer => ({
    ...{ ...buyer, termsDays },
    ...(limitDays !== null && {
      approvedLimit: String(Math.ceil((Number(buyer.turnover) * limitDays) / 365)),
    }),
  }));
  const creditControl = { ...seller.creditControl, daysSalesOutstanding: termsDays };
  return pricedPast({ ...seller, buyers, creditControl });
}

const unrounded = ({ premium }: PricedQuote): number => Number(premium.unrounded);
/** Losses are a quarter of the premium or more: below that a policy mostly pays what it costs to run. */
function inRange({ losses, premium }: PricedQuote): boolean {
  return Number(losses?.present.insured) / Number(premium.unrounded) >= 0.25;
}

describe('EXP-3 terms move the price of sellers drawn at random', () => {
  const { uniform: draw } = randomNumbers(20261);
  const sellers = Array.from({ length: runsOf(60, 20) }, (_, at) => ({
    seller: drawn(draw),
    times: 1.2 + (at % 9) / 10,
  }));

  it('60 to 90 days cost +1 to +15 % at limits of 1.2 to 2 balances, +8 to +25 % where they grow or none is named', () => {
    let tried = 0;
    for (const { seller, times } of sellers) {
      const now = atTerms(seller, 60, 60 * times);
      if (inRange(now)) {
        tried += 1;
        const fixed = unrounded(atTerms(seller, 90, 60 * times)) / unrounded(now) - 1;
        expect(fixed).toBeGreaterThan(0.01);
        expect(fixed).toBeLessThan(0.15);
        const grown = unrounded(atTerms(seller, 90, 90 * times)) / unrounded(now) - 1;
        expect(grown).toBeGreaterThan(0.08);
        expect(grown).toBeLessThan(0.25);
      }
      const free = atTerms(seller, 60, null);
      if (!inRange(free)) continue;
      const none = unrounded(atTerms(seller, 90, null)) / unrounded(free) - 1;
      expect(none).toBeGreaterThan(0.08);
      expect(none).toBeLessThan(0.25);
    }
    expect(tried).toBeGreaterThan(runsOf(40, 12));
  });
});
