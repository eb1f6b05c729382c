import { describe, expect, it, test } from 'vitest';
import { quote } from '../../src/quote.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import { referenceBook } from '../../src/reference-book.js';
import { compareCovers } from '../../src/requote/compare-covers.js';
import { threeMeasures } from '../../src/requote/three-measures.js';
import type { Submission } from '../../src/submission/submission.js';
import { referenceCase } from '../support/reference-case.js';
import { bestSeller, sizedSeller, withLimits } from '../support/sized-seller.js';
import { expectDocument } from './documents.js';
import { tableNames, withTables } from './markdown-tables.js';

const file = 'docs/small-and-large.md';
const [m, bn] = [1e6, 1e9];

function priced(submission: Submission): PricedQuote {
  const made = quote(submission, referenceBook);
  if (made.premium === null) throw new Error(JSON.stringify([made.issues, made.findings]));
  return made as PricedQuote;
}
const number = (text: string | undefined): number => Number(text);
const operandOf = ({ ledger }: PricedQuote, kind: string): number =>
  number(ledger.find((step) => step.kind === kind)?.operand);
const lossShare = ({ losses, premium }: PricedQuote): number =>
  number(losses?.present.insured) / number(premium.estimated);
const rateOf = ({ premium }: PricedQuote): number => number(premium.rate) * 100;
const referrals = ({ findings }: PricedQuote): string[] =>
  findings.flatMap(({ severity, guideline, code }) =>
    severity === 'refer' ? [guideline?.id ?? code] : [],
  );

/** Size, buyers, cover, and bounds of the expected loss over the premium and of the rate in per cent. */
type Row = readonly [
  number,
  number,
  string | null,
  readonly [number, number],
  readonly [number, number],
];
const middle = [0.4, 0.6] as const;
const any = [0, 9] as const;
const rows: readonly Row[] = [
  [6 * m, 12, null, [0.25, 0.6], [0.5, 1]],
  [6 * m, 12, 'small-business', [0.25, 0.6], [0.5, 1]],
  [20 * m, 30, null, [0.25, 0.6], any],
  [50 * m, 60, null, middle, any],
  [50 * m, 60, 'comprehensive', middle, any],
  [100 * m, 110, 'standard', middle, any],
  [200 * m, 200, null, middle, [0.12, 0.35]],
  [200 * m, 200, 'comprehensive', middle, [0.12, 0.35]],
  [500 * m, 300, null, middle, any],
  [bn, 400, null, middle, any],
  [bn, 400, 'comprehensive', middle, any],
  [5 * bn, 1000, null, [0.4, 0.75], any],
  [5 * bn, 1000, 'comprehensive', [0.4, 0.75], any],
];
const made = rows.map(([turnover, buyers, tier]) =>
  priced(sizedSeller(turnover, buyers, tier === null ? undefined : { tier })),
);
const size = (turnover: number): string =>
  turnover < bn ? `CNY ${turnover / m} m` : `CNY ${turnover / bn} bn`;
const signed = (change: number): string =>
  `${change < -0.0005 ? '' : '+'}${(Math.abs(change) < 0.0005 ? 0 : change * 100).toFixed(1)} %`;
const percent = (share: number, decimals = 0): string => `${(share * 100).toFixed(decimals)} %`;

describe('RAT-19 small sellers and large, at the reference mix and average control', () => {
  it.each(rows.map((row, at) => [size(row[0]), row[2] ?? '90 %, no limit named', at] as const))(
    '%s, %s',
    (_size, _cover, at) => {
      const [, , , share, rate] = rows[at]!;
      const quoted = made[at]!;
      const average = number(quoted.exposure.averageDefaultRate);
      expect(average).toBeGreaterThan(0.0055);
      expect(average).toBeLessThan(0.008);
      expect(lossShare(quoted)).toBeGreaterThanOrEqual(share[0]);
      expect(lossShare(quoted)).toBeLessThanOrEqual(share[1]);
      expect(rateOf(quoted)).toBeGreaterThanOrEqual(rate[0]);
      expect(rateOf(quoted)).toBeLessThanOrEqual(rate[1]);
    },
  );

  it.each([1.5, 2, null])('best control and grades 3 and 4 at 5 bn, limits of %s', (multiple) => {
    const best = bestSeller(5 * bn, 1000);
    const quoted = priced(multiple === null ? best : withLimits(best, multiple));
    expect(rateOf(quoted)).toBeGreaterThanOrEqual(0.06);
    expect(rateOf(quoted)).toBeLessThan(0.15);
  });

  it('brokerage and expenses fall with the premium, what is left of it rises', () => {
    const left = made.map((quoted) => [
      number(quoted.premium.estimated),
      operandOf(quoted, 'permissible-loss-ratio'),
    ]);
    const sorted = left.toSorted(([a], [b]) => a! - b!);
    expect(sorted.map(([, ratio]) => ratio)).toEqual(
      sorted.map(([, ratio]) => ratio).toSorted((a, b) => a! - b!),
    );
  });

  it('less of the tail of a small policy bears capital, and never more than it expects to lose', () => {
    const whole = made.filter((_, at) => rows[at]![2] === null && rows[at]![0] !== 20 * m);
    const shares = whole.map(({ ledger }) =>
      number(
        String(ledger.find(({ kind }) => kind === 'capital-load')?.facts['diversificationShare']),
      ),
    );
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    for (const quoted of whole)
      expect(operandOf(quoted, 'capital-load')).toBeLessThan(
        number(quoted.losses?.present.insured) / 2,
      );
  });
});

describe('RAT-20 a small seller', () => {
  const small = sizedSeller(6 * m, 12, { tier: 'small-business' });

  it('is not referred for having few buyers alike', () => {
    for (const buyers of [8, 12]) {
      const alike = sizedSeller(5 * m + buyers, buyers, { tier: 'small-business' });
      const good = (alike.buyers ?? []).map((buyer) => ({ ...buyer, grade: 3 as const }));
      expect(referrals(priced({ ...alike, buyers: good }))).toEqual(['no-history']);
    }
  });

  it('is offered what is made for it, the rest beside it as not available', () => {
    const { covers } = compareCovers(small, referenceBook);
    expect(covers.map(({ id, status }) => [id, status])).toEqual([
      ['small-business', 'referred'],
      ['standard', 'not-available'],
      ['comprehensive', 'not-available'],
      ['excess', 'not-available'],
    ]);
    expect(covers.every(({ issues }) => issues.length === 0)).toBe(true);
  });

  it('sees each of the three measures move its premium', () => {
    const worth = threeMeasures(small, referenceBook);
    if (worth.premium === null) throw new Error(worth.status);
    for (const { without, best } of [worth.continuousCover, worth.creditControl])
      expect(number(best)).toBeLessThan(number(without));
    expect(priced(small).findings.map(({ code }) => code)).not.toContain('premium-floor-binds');
    const lower = priced({ ...small, cover: { ...small.cover, insuredPercentage: '70' } });
    expect(number(lower.premium.estimated)).toBeLessThan(number(priced(small).premium.estimated));
  });
});

/** The share of the largest buyer, at equal expected loss; every buyer has grade 5. */
const topShares = [0.1, 0.2, 0.35, 0.5, 0.8] as const;
const spreads = [
  [6 * m, 12],
  [20 * m, 30],
  [200 * m, 200],
  [bn, 400],
] as const;
const concentrated = spreads.map(([turnover, buyers]) => {
  const at = (topShare?: number): PricedQuote =>
    priced(referenceCase({ turnover, buyers, alike: 5, ...(topShare && { topShare }) }));
  const spread = number(at().premium.unrounded);
  const ladder = topShares.map((share) => {
    const quoted = at(share);
    return { share, quoted, more: number(quoted.premium.unrounded) / spread - 1 };
  });
  return { turnover, ladder };
});

describe('RAT-22 one large buyer', () => {
  it.each(concentrated.map(({ turnover, ladder }) => [size(turnover), ladder] as const))(
    '%s: dearer the larger it is, referred above 30 %%, below what single risks cost',
    (_size, ladder) => {
      const above = ladder.filter(({ quoted }) => number(quoted.exposure.topBuyerShare) > 0.25);
      above.slice(1).forEach(({ more }, at) => expect(more).toBeGreaterThan(above[at]!.more));
      for (const { quoted, more } of ladder) {
        const isLarge = number(quoted.exposure.topBuyerShare) > 0.3;
        expect(referrals(quoted).includes('top-buyer')).toBe(isLarge);
        // single risks 0.3 to 1.5 % beside 0.15 to 0.40 % for a whole turnover: at most 3.75 times (KB, Brazil)
        expect(1 + more).toBeLessThan(3.75);
      }
    },
  );

  it('of 35 % costs 5 to 25 % more at a turnover of 200 m, next to nothing at 6 m', () => {
    const at = (turnover: number): number =>
      concentrated
        .find((each) => each.turnover === turnover)!
        .ladder.find(({ share }) => share === 0.35)!.more;
    expect(at(200 * m)).toBeGreaterThan(0.05);
    expect(at(200 * m)).toBeLessThan(0.25);
    expect(Math.abs(at(6 * m))).toBeLessThan(0.01);
    expect(at(bn)).toBeGreaterThan(at(200 * m));
  });
});

test('the table of the document is what the edition gives', async () => {
  expect(tableNames(file)).toEqual(['sizes', 'concentration']);
  const table = made.map((quoted, at) => {
    const [turnover, buyers, tier] = rows[at]!;
    const { premium, losses } = quoted;
    const over = (amount: number): string => percent(amount / number(premium.estimated));
    const left = operandOf(quoted, 'permissible-loss-ratio');
    return [
      size(turnover),
      String(buyers),
      tier ?? '90 %, no limit named',
      `${rateOf(quoted).toFixed(3)} %`,
      over(number(losses?.present.insured)),
      over(operandOf(quoted, 'capital-load') / left),
      over(operandOf(quoted, 'fixed-expense') / left),
      percent(1 - left),
    ];
  });
  const concentration = topShares.map((share, row) => [
    percent(share),
    ...concentrated.map(({ ladder }) => signed(ladder[row]!.more)),
  ]);
  await expectDocument(file, withTables(file, { sizes: table, concentration }));
});
