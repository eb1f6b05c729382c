import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import { referenceBook } from '../../src/rules/editions/reference/index.js';
import type { Submission } from '../../src/submission/submission.js';
import { priced, stepOf } from '../support/hand-case.js';
import { pastCover } from '../support/past-sellers.js';
import { sizedSeller } from '../support/sized-seller.js';

const by = (submission: Submission): PricedQuote => priced(submission, referenceBook);
const premiumOf = (submission: Submission): number => Number(by(submission).premium.indication);
const shareOf = (submission: Submission): string => stepOf(by(submission), 'time-at-risk').operand;

/** Sellers of CNY 6 m to 5 bn at 60 days. */
const sellers: readonly (readonly [string, Submission])[] = [
  ['6 m', sizedSeller(6_000_000, 12)],
  ['50 m', sizedSeller(50_000_000, 60)],
  ['200 m', sizedSeller(200_000_000, 200)],
  ['5 bn', sizedSeller(5_000_000_000, 800)],
];

/** A year of the past at a part of the present turnover, without a loss. */
function withPastYear(submission: Submission, part: number): Submission {
  const insurableTurnover = String(Math.round(Number(submission.turnover.estimated) * part));
  const years = [{ from: '2026-01-01', insurableTurnover, paid: '0', count: 0 }];
  return { ...submission, lossHistory: { statement: 'supplied', years } };
}

const occurring = (submission: Submission): Submission => ({
  ...submission,
  basis: 'losses-occurring',
});
const attaching = (submission: Submission): Submission => ({
  ...submission,
  basis: 'risks-attaching',
});

const plain = sizedSeller(200_000_000, 200);

describe('RAT-23 what is at risk in the period, over what a steady year has', () => {
  // D = 60 + 120 days, P = 365: D / 2P = 180 / 730 = 0.246575.
  const insured = { earlierShipments: 'insured' } as const;
  const rows: readonly (readonly [string, Submission, string])[] = [
    ['risks attaching and earlier shipments', { ...attaching(plain), ...insured }, '1.246575'],
    ['earlier shipments alone stated', { ...plain, ...insured }, '1.246575'],
    ['losses occurring, a first year', occurring(plain), '0.753425'],
    ['and earlier shipments', { ...occurring(plain), ...insured }, '1'],
    ['renewed', occurring({ ...plain, continuity: pastCover(1) }), '1'],
    [
      'renewed, stated as not insured',
      { ...occurring({ ...plain, continuity: pastCover(1) }), earlierShipments: 'not-insured' },
      '0.753425',
    ],
    // 0.753425 + 0.246575 x 0.8, and x 1.25
    ['grown', { ...occurring(withPastYear(plain, 0.8)), ...insured }, '0.950685'],
    ['fallen', { ...occurring(withPastYear(plain, 1.25)), ...insured }, '1.061644'],
    // of a calendar year, where no policy year is known
    [
      'grown, by calendar years',
      {
        ...occurring(plain),
        ...insured,
        turnover: {
          ...plain.turnover,
          pastYears: [
            { year: 2025, amount: '160000000' },
            { year: 2024, amount: '1' },
          ],
        },
      },
      '0.950685',
    ],
    ['two years', occurring({ ...plain, months: 24 }), '0.876712'], // 1 - 180 / 1,460
    ['three months, shorter than terms and drift', occurring({ ...plain, months: 3 }), '0.253472'], // 91.25 / 360
  ];
  it.each(rows)('%s', (_, submission, share) => {
    expect(shareOf(submission)).toBe(share);
  });

  it('the operand is what the page says: a falling business is held at twice', () => {
    expect(shareOf({ ...occurring(withPastYear(plain, 9)), ...insured })).toBe('2');
  });

  it('it is said in both languages', () => {
    const made = by(occurring(plain));
    const sentence = (locale: 'en' | 'zh-CN'): string =>
      explain(made, locale).steps.find(({ id }) => id === 'time-at-risk')?.sentence ?? '';
    expect(sentence('en')).toMatch(/shipments made in it alone: .*180 days.*75\.3%/);
    expect(sentence('zh-CN')).toMatch(/仅限保险期间内的发货.*180天.*75\.3%/);
  });
});

describe('RAT-23 what it does to the price', () => {
  it.each(sellers)('%s: the base has no step, stated or not', (_, seller) => {
    const made = by(seller);
    expect(made.ledger.map(({ id }) => id)).not.toContain('time-at-risk');
    const stated = by({ ...attaching(seller), earlierShipments: 'not-insured' });
    expect(stated.ledger).toEqual(made.ledger);
    expect(stated.premium).toEqual(made.premium);
    expect(stated.technical?.premium).toBe(made.technical?.premium);
  });

  it.each(sellers)('%s: both bases cost the same for a steady renewal', (_, seller) => {
    const renewed = { ...withPastYear(seller, 1), continuity: pastCover(1) };
    expect(by(occurring(renewed)).premium).toEqual(by(attaching(renewed)).premium);
  });

  it.each(sellers)('%s: in a first year earlier shipments decide', (_, seller) => {
    const all = { ...seller, earlierShipments: 'insured' } as const;
    expect(premiumOf(occurring(seller))).toBeLessThan(premiumOf(attaching(seller)));
    expect(premiumOf(occurring(all))).toBeGreaterThan(premiumOf(occurring(seller)));
    expect(premiumOf(occurring(all))).toBe(premiumOf(attaching(seller)));
    expect(premiumOf(attaching(all))).toBeGreaterThan(premiumOf(attaching(seller)));
  });

  it.each(sellers)('%s: growing costs less by losses occurring, falling more', (_, seller) => {
    const renewed = (part: number): Submission => ({
      ...withPastYear(seller, part),
      continuity: pastCover(1),
    });
    const difference = (part: number): number =>
      premiumOf(occurring(renewed(part))) - premiumOf(attaching(renewed(part)));
    expect(difference(0.8)).toBeLessThan(0);
    expect(difference(1.25)).toBeGreaterThan(0);
    expect(difference(3)).toBeGreaterThan(difference(1.25));
  });

  it('the distribution has the losses of the share: technical premium and expected losses follow', () => {
    const [less, all] = [by(occurring(plain)), by(attaching(plain))];
    expect(Number(less.losses?.present.insured) / Number(all.losses?.present.insured)).toBeCloseTo(
      0.753425,
      3,
    );
    expect(Number(less.technical?.premium)).toBeLessThan(Number(all.technical?.premium));
  });

  // Longer terms make more owed at a time, and less of a first year's shipments fall due in it.
  it.each([
    ['no limit named', null, [60, 90, 120, 150, 180], 'rises'],
    ['limits that grow with the terms', 1.5, [60, 90, 120, 150, 180], 'rises'],
    [
      'limits that stay, up to two and a half times the terms',
      'stay',
      [60, 75, 90, 120, 150],
      'rises',
    ],
    ['limits that stay and are full', 'stay', [150, 165, 180], 'falls'],
  ] as const)('in a first year without earlier shipments, %s: the price', (_, limits, all, way) => {
    const prices = all.map((termsDays) => {
      const buyers = plain.buyers!.map((buyer) => {
        const days = limits === 'stay' ? 60 : termsDays;
        const owed = (Number(buyer.turnover) * days * 1.5) / 365;
        const approvedLimit = String(Math.ceil(owed));
        return { ...buyer, termsDays, ...(limits !== null && { approvedLimit }) };
      });
      const cover = { ...plain.cover, maximumTermsDays: 180 };
      const creditControl = { ...plain.creditControl, daysSalesOutstanding: termsDays };
      return premiumOf(occurring({ ...plain, cover, buyers, creditControl }));
    });
    const sorted = [...prices].sort((one, other) => (way === 'rises' ? one - other : other - one));
    expect(prices).toEqual(sorted);
  });
});
