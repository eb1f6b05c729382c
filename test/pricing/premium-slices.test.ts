import { describe, expect, it } from 'vitest';
import {
  premiumLeaving,
  type PremiumSlice,
  setAside,
  slicePlaces,
} from '../../src/pricing/premium-slices.js';
import { decimal } from '../../src/values/decimal.js';
import { handCase, priced, stepOf } from '../support/hand-case.js';
import { bookWith, type OpenBook } from '../support/small-book.js';

const slice = (from: string, upTo: string | null, rate: string): PremiumSlice => ({
  from: decimal(from),
  upTo: upTo === null ? null : decimal(upTo),
  rate: decimal(rate),
});
/** A tenth and more of the first 50,000, of the next 150,000, and of the rest. */
const all = [
  slice('0', '50000', '0.2'),
  slice('50000', '200000', '0.1'),
  slice('200000', null, '0.05'),
];
const slices = slicePlaces(all, (amount) => amount);

describe('RAT-17 expense and brokerage slide by slices of premium', () => {
  it.each([
    ['0', '0'],
    ['35000', '50000'], // 50,000 less a tenth and a fifth
    ['155000', '200000'], // 150,000 x 0.8 more
    ['240000', '300000'], // 100,000 x 0.85 more
    ['17500', '25000'],
  ])('of which %s is left, the premium is %s', (net, premium) => {
    expect(premiumLeaving(decimal(net), decimal('0.1'), slices).toFixed()).toBe(premium);
  });

  it('what is left of a premium rises with it, and the premium found leaves what was asked', () => {
    let before = decimal(0);
    for (let net = 1000; net < 900_000; net += 7919) {
      const premium = premiumLeaving(decimal(net), decimal('0.13'), slices);
      const left = premium.times('0.87').minus(setAside(slices, premium));
      expect(left.minus(net).abs().lessThan('1e-20')).toBe(true);
      expect(premium.greaterThan(before)).toBe(true);
      before = premium;
    }
  });

  it('slices that overlap set aside what each of them does alone', () => {
    const overlapping = [...all, slice('0', '120000', '0.03'), slice('70000', '200000', '0.011')];
    const places = slicePlaces(overlapping, (amount) => amount);
    for (let premium = 0; premium < 400_000; premium += 9973) {
      const alone = overlapping.map(({ from, upTo, rate }) => {
        const end = upTo === null ? premium : Math.min(premium, upTo.toNumber());
        return rate.times(Math.max(0, end - from.toNumber()));
      });
      const together = setAside(places, decimal(premium));
      expect(together.toFixed()).toBe(alone.reduce((one, other) => one.plus(other)).toFixed());
      const net = decimal(premium).times('0.9').minus(together);
      expect(premiumLeaving(net, decimal('0.1'), places).toFixed(20)).toBe(
        decimal(premium).toFixed(20),
      );
    }
  });

  /** The hand case costs 52,500 before loadings: 40,500 of losses and 12,000 of expense. */
  const sliding = bookWith((open: OpenBook) => {
    open.pages['slices'] = {
      ...open.pages.loadings,
      ...{ shape: 'banded', unit: 'share' },
      rows: [
        { from: '0', upTo: '20000', value: '0.2' },
        { above: '20000', value: '0.05' },
      ],
    };
    const line = open.algorithm.find(
      ({ kind }: { kind: string }) => kind === 'permissible-loss-ratio',
    );
    line.pages['expense-slices'] = 'slices';
  });

  it('in a quote: the ratio is what is left of this premium, and its parts say so', () => {
    // 0.75 P - 4,000 - 0.05 (P - 20,000) = 52,500: P = 55,500 / 0.7
    const made = stepOf(priced(handCase, sliding), 'permissible-loss-ratio');
    const premium = 55_500 / 0.7;
    expect(Number(made.before)).toBeCloseTo(52_500, 6);
    expect(Number(made.after)).toBeCloseTo(premium, -1);
    expect(made.operand).toBe((52_500 / premium).toFixed(6));
    expect(made.facts).toMatchObject({
      variableExpense: (0.1 + (4000 + 0.05 * (premium - 20_000)) / premium).toFixed(6),
      ...{ brokerage: '0.1', profit: '0.05', slides: true },
    });
  });

  it('without slices the ratio is one for all premiums', () => {
    const { facts, operand } = stepOf(priced(handCase), 'permissible-loss-ratio');
    expect(operand).toBe('0.75');
    expect(facts).toEqual({ variableExpense: '0.1', brokerage: '0.1', profit: '0.05' });
  });
});

describe('RAT-18 amounts of a tier', () => {
  const own = bookWith((open: OpenBook) => {
    open.pages['tier-floor'] = {
      ...open.pages.limits,
      unit: 'money',
      rows: [{ key: 'full', value: '90000' }],
    };
    open.pages['tier-expense'] = {
      ...open.pages.limits,
      unit: 'money',
      rows: [{ key: 'full', value: '3000' }],
    };
    const line = (kind: string) =>
      open.algorithm.find((each: { kind: string }) => each.kind === kind);
    line('premium-floor').pages = { limits: 'limits', 'by-tier': 'tier-floor' };
    line('fixed-expense').pages = { loadings: 'loadings', 'by-tier': 'tier-expense' };
  });
  const operandOf = (cover: object, kind: string) =>
    stepOf(priced({ ...handCase, cover }, own), kind).operand;

  it.each([
    [{ tier: 'full' }, '3000', '90000'],
    [{ tier: 'standard' }, '12000', '20000'],
    [{ insuredPercentage: '90' }, '12000', '20000'],
  ])('%o', (cover, expense, floor) => {
    expect(operandOf(cover, 'fixed-expense')).toBe(expense);
    expect(operandOf(cover, 'premium-floor')).toBe(floor);
  });
});
