import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Submission } from '../../src/submission/submission.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { buyers, handCase, operandOf, priced, withFirstBuyer } from '../support/hand-case.js';
import { referenceCase } from '../support/reference-case.js';
import { withLimits } from '../support/sized-seller.js';

/** The hand case: ten buyers of 3.6 m at 60 days owe 600,000 each, and 300,000 more after 30 days of drift. */
const owing = (balance: string, termsDays = 60): Submission => ({
  ...handCase,
  buyers: buyers(10, { balance, termsDays }),
});

const collecting = (
  daysSalesOutstanding: number,
  submission: Submission = handCase,
): Submission => ({
  ...submission,
  creditControl: { ...submission.creditControl, daysSalesOutstanding },
});

const normalOf = (submission: Submission): string => priced(submission).exposure.normalBalance;

describe('EXP-11 a stated balance is the normal balance', () => {
  it('by hand: 450,000 and 300,000 of drift each, 7.5 m x 1 % x 0.5', () => {
    expect(normalOf(owing('450000'))).toBe('4500000');
    expect(operandOf(owing('450000'), 'base')).toBe('37500');
    expect(operandOf(owing('450000'), 'payment-terms')).toBe('1');
  });

  it('at base terms it is less by the terms beyond them: 450,000 - 300,000 at 90 days', () => {
    expect(operandOf(owing('450000', 90), 'base')).toBe('22500');
    expect(operandOf(owing('450000', 90), 'payment-terms')).toBe('1.666667');
  });

  it('and never below nothing: at 120 days the drift is left', () => {
    expect(operandOf(owing('450000', 120), 'base')).toBe('15000');
  });

  it('a balance above what terms say counts as it is', () => {
    expect(operandOf(owing('900000'), 'base')).toBe('60000');
  });

  it('of a group it is what all its buyers owe: two buyers or a group of two are alike', () => {
    const [first, second, ...others] = buyers(10, { balance: '450000' });
    const { id: _, turnover: __, balance: ___, grade: ____, ...trade } = first!;
    const group = {
      ...{ ...trade, id: 'G', count: 2, turnover: '7200000', balance: '900000' },
      gradeMix: [{ grade: 4 as const, share: '1' }],
    };
    const one = priced({ ...handCase, buyers: [first!, second!, ...others] });
    const other = priced({ ...handCase, buyers: others, buyerGroups: [group] });
    expect(other.premium).toEqual(one.premium);
    expect(other.exposure.normalBalance).toBe(one.exposure.normalBalance);
  });

  it('above the highest balance is an issue', () => {
    const made = parseSubmission(withFirstBuyer({ balance: '500000', peakBalance: '400000' }));
    expect(made.issues).toMatchObject([
      { code: 'balance-above-peak', path: '/buyers/0/balance', facts: { most: '400000' } },
    ]);
  });

  it('below half of what the terms say is a finding', () => {
    const found = (balance: string) =>
      priced(owing(balance)).findings.filter(({ code }) => code === 'balance-below-terms');
    expect(found('300000')).toEqual([]);
    expect(found('299999')).toMatchObject([{ severity: 'note', facts: { count: 10 } }]);
  });
});

describe('EXP-11 days sales outstanding say what all buyers owe', () => {
  it('by hand: 30 days of 36 m are 3 m; with the drift 6 m x 1 % x 0.5', () => {
    expect(normalOf(collecting(30))).toBe('3000000');
    expect(operandOf(collecting(30), 'base')).toBe('30000');
  });

  it('stated balances come first, the others share the rest', () => {
    const mixed = collecting(49, withFirstBuyer({ balance: '1200000' }));
    expect(Number(normalOf(mixed))).toBeCloseTo(4_900_000, 6);
  });

  it('beyond terms they are told and not priced: what is late is held by drift and payment record', () => {
    expect(normalOf(collecting(98))).toBe('9800000');
    expect(operandOf(collecting(98), 'base')).toBe(operandOf(handCase, 'base'));
  });

  it.each([30, 49, 60, 75, 98, 150])('%i days: the sentence says what the ledger has', (days) => {
    const made = priced(collecting(days, referenceCase({ buyers: 40 })), referenceBook);
    const ledger = (200_000_000 * days) / 365;
    expect(Math.abs(Number(made.exposure.normalBalance) / ledger - 1)).toBeLessThan(1e-6);
    const said = explain(made, 'en').steps.find(({ id }) => id === 'base')?.sentence ?? '';
    expect(said).toContain(`CNY ${Math.round(ledger).toLocaleString('en')}`);
  });

  it('fewer days never cost more, longer terms with them never less', () => {
    const at = (days: number, termsDays = 60): number =>
      Number(
        priced(
          collecting(days, withLimits(referenceCase({ buyers: 40, termsDays }), 1.5)),
          referenceBook,
        ).premium.indication,
      );
    const by = [5, 20, 35, 50, 60, 70, 90, 120, 200].map((days) => at(days));
    by.slice(1).forEach((premium, index) => expect(premium).toBeGreaterThanOrEqual(by[index]!));
    expect(at(49)).toBeLessThan(at(60));
    expect(at(90, 90)).toBeGreaterThan(at(60));
  });

  it('less than half of the terms is a finding', () => {
    const found = (days: number) =>
      priced(collecting(days)).findings.filter(({ code }) => code === 'balance-below-terms');
    expect(found(30)).toEqual([]);
    expect(found(29)).toMatchObject([
      { path: '/creditControl/daysSalesOutstanding', facts: { days: 29, termsDays: '60' } },
    ]);
  });
});
