import { describe, expect, it } from 'vitest';
import { concentration } from '../../src/risk/concentration.js';
import { lineColumns } from '../../src/risk/line-columns.js';
import { buyers, handCase, priced } from '../support/hand-case.js';

/** What concentration reads of a line. */
const line = (peak: number, count = 1, company: string | null = null) => ({ company, count, peak });

const measured = (...lines: ReturnType<typeof line>[]) => {
  const peak = Float64Array.from(lines, (each) => each.peak);
  const count = Float64Array.from(lines, (each) => each.count);
  const { companies } = lineColumns(lines);
  const estimates = { peak, count };
  const { herfindahl, topBuyerShare, topFiveShare } = concentration({ companies, estimates });
  return [herfindahl, topBuyerShare, topFiveShare].map(String);
};

describe('EXP-5 Herfindahl index and shares of the largest', () => {
  it('of one buyer is 1', () => {
    expect(measured(line(123.45))).toEqual(['1', '1', '1']);
  });

  it('of ten equal buyers is a tenth', () => {
    expect(measured(...Array.from({ length: 10 }, () => line(7)))).toEqual(['0.1', '0.1', '0.5']);
  });

  it('of 30, 30, 20 and 20 per cent is 0.26: 900 + 900 + 400 + 400 of 10,000', () => {
    expect(measured(line(30), line(30), line(20), line(20))).toEqual(['0.26', '0.3', '1']);
  });

  it('of n equal buyers in one line is that of n lines', () => {
    expect(measured(line(7, 10))).toEqual(['0.1', '0.1', '0.5']);
    expect(measured(line(10, 2), line(20, 4))).toEqual(['0.18', '0.2', '0.9']);
  });

  it('of no balance at all is 0', () => {
    expect(measured()).toEqual(['0', '0', '0']);
    expect(measured(line(0), line(0))).toEqual(['0', '0', '0']);
  });

  it('takes companies of one group as one obligor', () => {
    const separate = measured(line(10), line(10), line(10), line(10));
    expect(separate).toEqual(['0.25', '0.25', '1']);
    expect(measured(line(10, 1, 'G'), line(10, 1, 'G'), line(10), line(10))).toEqual([
      '0.375', // (20² + 10² + 10²) / 40²
      '0.5',
      '1',
    ]);
    expect(measured(line(10, 2, 'G'), line(10, 2))).toEqual(['0.375', '0.5', '1']);
  });

  it('keeps groups apart', () => {
    const groups = [line(10, 1, 'G'), line(10, 1, 'H'), line(10, 1, 'G'), line(10, 1, 'H')];
    expect(measured(...groups)).toEqual(['0.5', '0.5', '1']);
  });

  it('counts part of a buyer as no more than a part', () => {
    expect(measured(line(10, 0.5), line(10, 0.5))[1]).toBe('0.5');
  });

  it('is of peak balances in a quote: a group of two of ten equal buyers has a fifth', () => {
    const list = buyers(10).map((buyer, i) => (i < 2 ? { ...buyer, group: 'holding' } : buyer));
    const { exposure } = priced({ ...handCase, buyers: list });
    expect(exposure.topBuyerShare).toBe('0.2');
    expect(exposure.topFiveShare).toBe('0.6');
    expect(exposure.effectiveBuyers).toBe('8.3'); // 1 / (0.2² + 8 x 0.1²)
    expect(exposure.buyers).toBe('10');
  });
});
