import { describe, expect, it } from 'vitest';
import { offeredTurnover } from '../../src/risk/turnover.js';
import type { Submission } from '../../src/submission/submission.js';
import { quote } from '../../src/quote.js';
import { book } from '../support/small-book.js';
import { buyers, handCase, priced } from '../support/hand-case.js';

/** Annual turnover taken out for each of the buyers, who are all companies of the seller's own group but the last. */
const turnovers = (estimated: string, ...given: (string | undefined)[]): string[] => {
  const list = given.map((turnover, i) => {
    const { turnover: _, ...buyer } = buyers(1)[0]!;
    return { ...buyer, id: `B-${i}`, related: true, ...(turnover !== undefined && { turnover }) };
  });
  const submission: Submission = { ...handCase, turnover: { estimated }, buyers: list };
  return quote(submission, book).excludedBuyers.map(({ turnover }) => turnover);
};

describe('EXP-1 turnover offered', () => {
  it('is the estimate less the exclusions', () => {
    const exclusions = [
      { reason: 'cash', amount: '1000000.50' },
      { reason: 'intercompany', amount: '2000000' },
    ] as const;
    expect(String(offeredTurnover({ estimated: '36000000' }))).toBe('36000000');
    expect(String(offeredTurnover({ estimated: '36000000', exclusions }))).toBe('32999999.5');
  });

  it('is the premium base', () => {
    const exclusions = [{ reason: 'prepaid', amount: '18000000' }] as const;
    const { exposure } = priced({ ...handCase, turnover: { estimated: '36000000', exclusions } });
    expect(exposure.insurableTurnover).toBe('18000000');
    expect(exposure.withinLimits).toBe('4500000');
  });

  it('of nothing is declined', () => {
    const exclusions = [{ reason: 'prepaid', amount: '36000000' }] as const;
    const { status, findings } = quote(
      { ...handCase, turnover: { estimated: '36000000', exclusions } },
      book,
    );
    expect(status).toBe('declined');
    expect(findings.map(({ code }) => code)).toEqual(['nothing-insurable']);
  });
});

describe('EXP-1 spread over the buyers', () => {
  it('leaves turnovers that add up as they are', () => {
    expect(turnovers('300', '100', '200')).toEqual(['100', '200']);
  });

  it('shares what the others leave among buyers without a turnover', () => {
    expect(turnovers('300', '100', undefined, undefined)).toEqual(['100', '100', '100']);
    expect(turnovers('300', undefined, undefined)).toEqual(['150', '150']);
  });

  it('scales all up or down to the turnover offered', () => {
    expect(turnovers('600', '100', '200')).toEqual(['200', '400']);
    expect(turnovers('150', '100', '200')).toEqual(['50', '100']);
  });

  it('gives a buyer the mean of the others when these leave nothing, then scales', () => {
    expect(turnovers('300', '100', '200', undefined)).toEqual([
      '66.66666667', // 100 x 300 / 450
      '133.33333333',
      '100',
    ]);
  });

  it('lets a group have as many shares as buyers', () => {
    const { buyers: list, ...rest } = handCase;
    const group = { id: 'G', country: 'CN', count: 3 };
    const { turnover: _, ...unknown } = list![0]!;
    const { exposure } = priced({ ...rest, buyers: [unknown], buyerGroups: [group] });
    expect(exposure.topBuyerShare).toBe('0.25');
  });

  it('notes how many turnovers were missing', () => {
    const { turnover: _, ...unknown } = buyers(1)[0]!;
    const { assumptions } = priced({
      ...handCase,
      buyers: [unknown, { ...unknown, id: 'B-1' }, ...buyers(10).slice(2)],
    });
    expect(assumptions).toContainEqual({
      ...{ input: 'buyer-turnover', path: '/buyers/0/turnover' },
      ...{ value: 'equal-share', count: 2 },
    });
  });
});

describe('EXP-1 a difference is a finding', () => {
  const scaled = (estimated: string) =>
    priced({ ...handCase, turnover: { estimated } }).findings.find(
      ({ code }) => code === 'turnover-scaled',
    );

  it('with both turnovers and how far they differ', () => {
    expect(scaled('40000000')?.facts).toEqual({
      ...{ currency: 'CNY', described: '36000000', insurable: '40000000', mismatch: '0.1' },
    });
    expect(scaled('36000000.01')).toBeDefined();
  });

  it('of which there is none when both agree', () => {
    expect(scaled('36000000')).toBeUndefined();
  });
});
