import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../src/values/decimal.js';
import { lookUp } from '../../../src/rules/read/look-up.js';
import type { BandedPage } from '../../../src/rules/read/rate-book.js';
import { runsOf } from '../../support/runs.js';

type Rows = BandedPage['rows'];

const page = (rows: Rows, rest: Partial<BandedPage> = {}): BandedPage => ({
  ...{ title: { en: 'Filed', 'zh-CN': '备案' }, basis: 'judgement', references: [], note: 'Test.' },
  ...{ shape: 'banded', unit: 'relativity', selection: 'interpolated', monotone: 'rising' },
  ...{ rows, ...rest },
});
const rising: Rows = [
  { from: '0', upTo: '30', min: '0.5', max: '0.6' },
  { above: '30', below: '60', min: '0.6', max: '0.8' },
  { from: '60', upTo: '60', min: '0.8', max: '0.9' },
  { above: '60', upTo: '90', min: '0.9', max: '1.1', selected: '1.05' },
  { above: '90', upTo: '120', value: '1.2' },
  { above: '120', min: '1.2', max: '2', anchor: '200' },
];
const read = (shown: BandedPage, at: string) =>
  lookUp({ edition: 'e', pages: { p: shown } }, 'p', at);
const at = (shown: BandedPage, x: string) => {
  const { value, source } = read(shown, x)!;
  return `${value.toString()} ${source.rule ?? 'value'}`;
};

describe('FIL-1 the rule that selects in a filed range', () => {
  it.each([
    ['15', '0.55 midpoint'],
    ['30', '0.55 midpoint'],
    ['75', '1.05 selected'],
    ['100', '1.2 value'],
    ['5000', '1.6 midpoint'],
  ])('without a declaration, %s: %s', (x, expected) => {
    const { selection: _, ...midpoints } = page(rising);
    expect(at(midpoints, x)).toBe(expected);
    expect(at(page(rising, { selection: 'midpoint' }), x)).toBe(expected);
  });

  it('on a curve a range is interpolated between points, and theirs at a point', () => {
    const { selection: _, monotone: _direction, ...metadata } = page(rising);
    const curve = {
      ...metadata,
      shape: 'curve',
      rows: [
        { at: '0', min: '1', max: '2' },
        { at: '10', min: '2', max: '4', selected: '2.5' },
      ],
    } as const;
    const source = (x: string) => lookUp({ edition: 'e', pages: { p: curve } }, 'p', x)?.source;
    expect(source('0')).toMatchObject({ value: '1.5', rule: 'midpoint' });
    expect(source('10')).toMatchObject({ value: '2.5', rule: 'selected' });
    expect(source('5')).toMatchObject({
      ...{ value: '2', rule: 'interpolated', range: { min: '1.5', max: '3' } },
    });
  });
});

describe('FIL-2 the line through a band', () => {
  it.each([
    ['0', '0.5 interpolated'],
    ['15', '0.55 interpolated'],
    ['30', '0.6 interpolated'],
    ['40', '0.666667 interpolated'],
    ['59.999999', '0.8 interpolated'],
    ['60', '0.85 midpoint'],
    ['75', '1.05 selected'],
    ['100', '1.2 value'],
    ['160', '1.6 interpolated'],
    ['200', '2 interpolated'],
    ['201', '2 interpolated'],
    ['999999999', '2 interpolated'],
  ])('rises at %s to %s', (x, expected) => {
    expect(at(page(rising), x)).toBe(expected);
  });

  it('falls from the upper end of the range where the page falls', () => {
    const shown = page([{ from: '0', upTo: '10', min: '1', max: '2' }], { monotone: 'falling' });
    expect(['0', '2.5', '10'].map((x) => at(shown, x))).toEqual([
      '2 interpolated',
      '1.75 interpolated',
      '1 interpolated',
    ]);
  });

  it('is rounded as the page declares, and never out of the range by it', () => {
    const rows: Rows = [{ from: '0', upTo: '3', min: '0.114', max: '0.126' }];
    const shown = page(rows, { rounding: { decimals: 2 } });
    expect(['0', '1', '2', '3'].map((x) => at(shown, x))).toEqual([
      '0.114 interpolated',
      '0.12 interpolated',
      '0.12 interpolated',
      '0.126 interpolated',
    ]);
  });

  it('keeps its direction and its range wherever it is read', () => {
    const thousandths = fc.integer({ min: 0, max: 300_000 }).map((n) => decimal(n).dividedBy(1000));
    fc.assert(
      fc.property(thousandths, thousandths, (x, y) => {
        const [low, high] = x.lessThan(y) ? [x, y] : [y, x];
        const [a, b] = [low, high].map((one) => read(page(rising), one.toString())!);
        const inside = [a!, b!].every(
          ({ value, source: { range } }) =>
            range === undefined ||
            (value.greaterThanOrEqualTo(range.min) && value.lessThanOrEqualTo(range.max)),
        );
        expect(inside).toBe(true);
        expect(b!.value.comparedTo(a!.value)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 20_260_701, numRuns: runsOf(200) },
    );
  });
});
