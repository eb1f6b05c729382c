import { describe, expect, it } from 'vitest';
import { mergeLines as mergeBy } from '../../src/risk/merge-lines.js';
import type { GatedLine } from '../../src/risk/risk.js';
import { buyerTraits, type TraitLevels } from '../../src/submission/buyer-traits.js';
import { type Units, unitsOf, unitsText } from '../../src/values/units.js';

const mergeLines = (lines: readonly GatedLine<Units>[]) => mergeBy(lines, buyerTraits);
const blank = Object.fromEntries(Object.keys(buyerTraits).map((name) => [name, '']));
const stated = { country: 'CN', industry: 'C', 'payment-method': 'open-account' } as const;
const plain: TraitLevels = { ...(blank as unknown as TraitLevels), ...stated };
const line = (change: Partial<GatedLine<Units>> = {}): GatedLine<Units> => ({
  ...{ id: 'A', path: '/buyers/0', traits: plain },
  ...{ grade: '4', global: false, termsDays: 60, discretionary: false, company: null, gate: null },
  ...{ count: unitsOf('1'), turnover: unitsOf('3600000'), limit: null, coverGap: unitsOf('0') },
  ...{
    statedBalance: null,
    statedPeak: null,
    overdue: [],
    aged: true,
    graded: true,
    attributes: {},
  },
  ...{ publicBuyer: false, letterOfCredit: null },
  ...change,
});

describe('EXP-6 merging equal lines', () => {
  it('adds up the counts of lines that differ in name alone', () => {
    const merged = mergeLines([
      line(),
      line({ id: 'B', path: '/buyers/1' }),
      line({ id: 'G', count: unitsOf('2.5') }),
    ]);
    expect(merged.map(({ count }) => unitsText(count))).toEqual(['4.5']);
  });

  it.each<[string, Partial<GatedLine<Units>>]>([
    ...Object.keys(buyerTraits).map((name): [string, Partial<GatedLine<Units>>] => [
      name,
      { traits: { ...plain, [name]: 'another' } },
    ]),
    ['grade', { grade: '5' }],
    ['assumed grade', { graded: false }],
    ['ageing not given', { aged: false }],
    ['basis of the grade', { global: true }],
    ['terms', { termsDays: 61 }],
    ['turnover', { turnover: unitsOf('3600000.01') }],
    ['limit', { limit: unitsOf('1') }],
    ['a refused limit', { limit: unitsOf('0') }],
    ['whether the limit is discretionary', { discretionary: true }],
    ['attributes', { attributes: { status: 'listed' } }],
    ['stated peak', { statedPeak: unitsOf('1') }],
    ['cover gap', { coverGap: unitsOf('1') }],
    ['group of companies', { company: 'G' }],
    ['overdues', { overdue: [{ days: 30, amount: unitsOf('1'), disputed: false }] }],
    ['kind of buyer', { publicBuyer: true }],
    ['bank', { letterOfCredit: { issuingBankCountry: 'NG', confirmed: false } }],
    ['gate', { gate: 'related' }],
  ])('keeps lines apart that differ in %s', (_what, change) => {
    expect(mergeLines([line(), line(change)])).toHaveLength(2);
    expect(mergeLines([line(change), line(change)])).toHaveLength(1);
  });

  it('takes amounts of equal value as equal, however they are written', () => {
    expect(mergeLines([line(), line({ turnover: unitsOf('3600000.00') })])).toHaveLength(1);
  });

  it('puts lines in one order, whatever the order they come in', () => {
    const lines = ['DE', 'CN', 'VN', 'AT'].map((country) =>
      line({ traits: { ...plain, country } }),
    );
    const order = (of: readonly GatedLine<Units>[]) =>
      mergeLines(of).map(({ traits }) => traits.country);
    expect(order(lines)).toEqual(['AT', 'CN', 'DE', 'VN']);
    expect(order([...lines].reverse())).toEqual(['AT', 'CN', 'DE', 'VN']);
  });
});
