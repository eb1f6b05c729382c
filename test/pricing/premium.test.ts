import { describe, expect, it } from 'vitest';
import type { Submission } from '../../src/submission/submission.js';
import { bookWith, bookWithRow, type OpenBook, setRow } from '../support/small-book.js';
import { buyers, handCase, priced, stepOf } from '../support/hand-case.js';

/** The hand case in another currency, of which one unit of the book's currency costs `rate`. */
const inCurrency = (currency: string, rate: string): Submission => ({
  ...handCase,
  currency,
  exchangeRates: [{ currency: 'CNY', rate, date: '2026-12-31' }],
});

describe('RAT-10 the rate is rounded first, the premium follows', () => {
  it('70,000 on 36 m is 0.19444 %, rounded 0.194 %, which is 69,840', () => {
    const quoted = priced(handCase);
    expect(quoted.premium).toMatchObject({
      unrounded: '70000',
      rate: '0.00194',
      estimated: '69840.00',
    });
    expect(stepOf(quoted, 'rate-rounding').facts).toMatchObject({
      ...{ rateUnit: '0.00001', insurableTurnover: '36000000', rate: '0.00194444' },
    });
  });

  it('half a unit is rounded up', () => {
    const half = bookWithRow('loadings', 'fixed-expense', '12015'); // 70,020 = 194.5 units of 360
    expect(priced(handCase, half).premium).toMatchObject({
      rate: '0.00195',
      estimated: '70200.00',
    });
  });

  it('the floor lifts the premium after the rate, and the rate follows it', () => {
    const quoted = priced(handCase, bookWithRow('limits', 'premium-floor', '100000'));
    expect(quoted.premium).toMatchObject({
      ...{ unrounded: '70000', estimated: '100000.00', rate: '0.00278' },
    });
    expect(quoted.findings).toContainEqual({
      ...{ code: 'premium-floor-binds', severity: 'note', path: '' },
      facts: { currency: 'CNY', floor: '100000', binds: true },
    });
  });

  it('a floor that does not bind is no finding', () => {
    const codes = priced(handCase).findings.map(({ code }) => code);
    expect(codes).not.toContain('premium-floor-binds');
  });

  it('a book without rate rounding states the rate as an operand', () => {
    const exact = bookWith((open: OpenBook) => {
      open.algorithm = open.algorithm.filter(({ id }: { id: string }) => id !== 'rate-rounding');
    });
    expect(priced(handCase, exact).premium).toMatchObject({
      rate: '0.00194444',
      estimated: '70000.00',
    });
  });
});

describe('NUM-4 RAT-10 the premium is rounded to the minor unit of its currency', () => {
  /** Without rate rounding, and with an expense of 1: 40,501 / 0.75 is 54,001.333 and so on. */
  const exact = bookWith((open: OpenBook) => {
    open.algorithm = open.algorithm.filter(({ id }: { id: string }) => id !== 'rate-rounding');
    setRow(open, { page: 'loadings', key: 'fixed-expense', value: '1' });
  });

  it.each([
    ['USD', '1', '54001.33', '0.01'],
    ['JPY', '1', '54001', '1'],
    ['KWD', '1', '54001.333', '0.001'],
    ['CLF', '1', '54001.3333', '0.0001'],
  ])('%s', (currency, rate, premium, unit) => {
    const quoted = priced(inCurrency(currency, rate), exact);
    expect(quoted.premium.estimated).toBe(premium);
    expect(stepOf(quoted, 'premium-rounding').operand).toBe(unit);
    expect(quoted.premium.minimum.split('.')[1]?.length ?? 0).toBe(
      premium.split('.')[1]?.length ?? 0,
    );
  });
});

describe("amounts of the book in the submission's currency", () => {
  it('are converted at the rate given: expense and floor', () => {
    const yen = priced(inCurrency('JPY', '20'));
    expect(stepOf(yen, 'fixed-expense').operand).toBe('240000');
    expect(stepOf(yen, 'premium-floor').operand).toBe('400000');
    expect(yen.premium.estimated).toBe('400000'); // (40,500 + 240,000) / 0.75 = 374,000, and the floor
  });

  it('are as they stand in the currency of the book', () => {
    expect(stepOf(priced(handCase), 'fixed-expense').operand).toBe('12000');
  });

  it('buyers may have a currency of their own', () => {
    const list = buyers(10, { turnover: '450000', currency: 'USD', approvedLimit: '100000' });
    const exchangeRates = [{ currency: 'USD', rate: '8', date: '2026-12-31' }];
    const { exposure } = priced({ ...handCase, buyers: list, exchangeRates });
    expect(exposure.withinLimits).toBe('8000000'); // ten limits of 100,000 dollars
    expect(exposure.peakBalance).toBe('8000000');
  });
});

describe('RAT-11 the minimum premium of the contract', () => {
  it('is its share of the estimated premium', () => {
    expect(priced(handCase).premium.minimum).toBe('55872.00'); // 0.8 x 69,840
    const all = bookWithRow('contract', 'minimum-premium-share', '1');
    expect(priced(handCase, all).premium.minimum).toBe('69840.00');
  });

  it('is not the premium floor: it may lie below', () => {
    const lifted = priced(handCase, bookWithRow('limits', 'premium-floor', '100000'));
    expect(lifted.premium.minimum).toBe('80000.00');
  });
});
