import { describe, expect, test } from 'vitest';
import type { AdjustmentBasis } from '../../src/adjustment/adjustment-basis.js';
import type { Cancellation, Declarations } from '../../src/adjustment/declarations.js';
import { agreed, line, page, stated, withTerms } from './agreed.js';

/** Share of the premium due by twelfths of the period begun: 10 % more each month, slower towards the end. */
const shares = ['0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7', '0.8', '0.85', '0.9', '0.95', '1'];
const scale = page({
  shape: 'banded',
  rows: shares.map((value, index) => ({
    ...(index === 0 ? { from: '0' } : { above: String(index) }),
    upTo: String(index + 1),
    value,
  })),
} as Parameters<typeof page>[0]);

const short = withTerms({
  cancellation: { policyholder: 'short-period', insurer: 'pro-rata', scale: 'short-period' },
  pages: { 'short-period': scale },
});

function cancelled(on: string, by: Cancellation['by'], more: Partial<Declarations> = {}) {
  return {
    declarations: [{ declaredOn: on, lines: [line({ to: on, turnover: '0' })] }],
    cancellation: { on, by },
    ...more,
  };
}

function of(basis: AdjustmentBasis, from: string, to: string, months: number): AdjustmentBasis {
  return {
    ...basis,
    period: { inception: from, expiry: to, months, basis: 'risks-attaching' },
    segments: [{ from, to, rate: '0.002' }],
  };
}

function declaredIn(from: string, on: string, by: Cancellation['by']): Declarations {
  return {
    declarations: [{ declaredOn: on, lines: [line({ from, to: on, turnover: '0' })] }],
    cancellation: { on, by },
  };
}

describe('ADJ-6 after a cancellation the minimum is due for the time covered, unless there is a claim', () => {
  test('by the day: 73 of 365 days are a fifth', () => {
    const made = stated(agreed, cancelled('2026-09-11', 'policyholder'));
    expect(made.stage).toBe('final');
    expect(made.lastDay).toBe('2026-09-11');
    expect(made.premium).toMatchObject({ minimum: '16000.00', final: '16000.00' });
  });

  // 80,000 x the share for the months begun: the first runs to 31 July.
  test.each([
    ['2026-07-01', '8000.00'],
    ['2026-07-31', '8000.00'],
    ['2026-08-01', '16000.00'],
    ['2027-01-31', '56000.00'],
    ['2027-06-29', '80000.00'],
  ])('by the scale for short periods, ended on %s: %s', (on, due) => {
    expect(stated(short, cancelled(on, 'policyholder')).premium.minimum).toBe(due);
  });

  test('the insurer cancels by other terms than the policyholder', () => {
    const made = stated(short, cancelled('2026-09-11', 'insurer'));
    expect(made.premium.minimum).toBe('16000.00');
  });

  test('a claim makes it due in full', () => {
    const claims = [{ date: '2026-08-20', paid: '0', outstanding: '50000' }];
    const made = stated(
      short,
      cancelled('2026-09-11', 'policyholder', { experience: { statement: 'claims', claims } }),
    );
    expect(made.premium).toMatchObject({ minimum: '80000.00', final: '80000.00' });
    expect(made.ledger.at(-1)!.facts).toMatchObject({ because: 'claim' });
  });

  test('what was declared is due whatever the minimum', () => {
    const made = stated(agreed, {
      declarations: [
        { declaredOn: '2026-09-11', lines: [line({ to: '2026-09-11', turnover: '20000000' })] },
      ],
      cancellation: { on: '2026-09-11', by: 'policyholder' },
    });
    expect(made.premium).toMatchObject({ earned: '40000.00', final: '40000.00' });
  });

  test('a leap year has 366 days, a scale of months the same twelfths', () => {
    const leap = of(agreed, '2027-07-01', '2028-06-30', 12);
    // 61 of 366 days are a sixth of 80,000.
    const byDay = stated(leap, declaredIn('2027-07-01', '2027-08-30', 'policyholder'));
    expect(byDay.premium.minimum).toBe('13333.33');
    const byScale = of(short, '2027-08-31', '2028-08-30', 12);
    const end = stated(byScale, declaredIn('2027-08-31', '2028-02-28', 'policyholder'));
    // A month from 31 August ends on the day before the last of February: 28 February is in the sixth month.
    expect(end.premium.minimum).toBe('48000.00');
    const next = stated(byScale, declaredIn('2027-08-31', '2028-02-29', 'policyholder'));
    expect(next.premium.minimum).toBe('56000.00');
  });

  test('a period of another length counts in twelfths of itself', () => {
    // 5 months begun of 18 are 3.33 twelfths, in the fourth band.
    const long = of(short, '2026-07-01', '2027-12-31', 18);
    const made = stated(long, declaredIn('2026-07-01', '2026-11-15', 'policyholder'));
    expect(made.premium.minimum).toBe('32000.00');
    // 2 of 6 months are 4 twelfths.
    const brief = of(short, '2026-07-01', '2026-12-31', 6);
    const other = stated(brief, declaredIn('2026-07-01', '2026-08-31', 'policyholder'));
    expect(other.premium.minimum).toBe('32000.00');
  });

  test('instalments of the advance after the last day are no longer due', () => {
    const made = stated(
      agreed,
      cancelled('2026-09-11', 'policyholder', {
        advance: [
          { due: '2026-07-01', amount: '20000' },
          { due: '2026-10-01', amount: '20000' },
        ],
      }),
    );
    expect(made.bills.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['advance', '20000.00'],
      ['declaration', '0.00'],
      ['final', '-4000.00'],
    ]);
  });
});
