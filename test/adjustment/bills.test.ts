import { describe, expect, test } from 'vitest';

import { roundMoney } from '../../src/values/money.js';
import { decimal } from '../../src/values/decimal.js';
import { agreed, declaredOnce, line, stated, year } from './agreed.js';
import { replayAdjustment } from '../support/answers.js';

const quarters = [
  ['2026-07-01', '2026-09-30', '2026-10-10', '12000000'],
  ['2026-10-01', '2026-12-31', '2027-01-10', '15000000'],
  ['2027-01-01', '2027-03-31', '2027-04-10', '9000000'],
  ['2027-04-01', '2027-06-30', '2027-07-10', '14000000'],
] as const;

const byQuarter = quarters.map(([from, to, declaredOn, turnover]) => ({
  declaredOn,
  lines: [line({ from, to, turnover })],
}));

const amounts = (made: ReturnType<typeof stated>): string[] =>
  made.bills.map(({ amount }) => amount);

describe('ADJ-1 each bill is the rounded sum of rate times turnover declared so far, less what was billed', () => {
  test('quarter by quarter', () => {
    const made = stated(agreed, { declarations: byQuarter });
    // 0.2 % of 12, 15, 9 and 14 million; 50 million in all earn 100,000, above the minimum.
    expect(amounts(made)).toEqual(['24000.00', '30000.00', '18000.00', '28000.00', '0.00']);
    expect(made.premium).toEqual({
      earned: '100000.00',
      minimum: '80000.00',
      beforeBonus: '100000.00',
      final: '100000.00',
      billed: '100000.00',
    });
    expect(made.stage).toBe('final');
    expect(made.turnover).toBe('50000000.00');
  });

  test('rounding is made once, on the sum: halves of a cent do not add up', () => {
    // 2.25 at 0.2 % is 0.0045 each: four times is 0.018. Rounded one by one nothing would ever be billed.
    const made = stated(
      { ...agreed, minimum: '0' },
      {
        declarations: quarters.map(([from, to, declaredOn]) => ({
          declaredOn,
          lines: [line({ from, to, turnover: '2.25' })],
        })),
      },
    );
    expect(amounts(made)).toEqual(['0.00', '0.01', '0.00', '0.01', '0.00']);
    expect(made.premium.final).toBe('0.02');
    expect(replayAdjustment(made.ledger.slice(0, 4))).toBe('0.018');
  });

  test('every bill can be replayed from the entries before it', () => {
    const made = stated(agreed, { declarations: byQuarter });
    for (const { entries, due } of made.bills)
      expect(roundMoney(decimal(replayAdjustment(made.ledger.slice(0, entries))), 'CNY')).toBe(due);
  });

  test('until every day is declared no final premium is told, and what is missing is named', () => {
    const made = stated(agreed, { declarations: [byQuarter[0]!, byQuarter[2]!] });
    expect(made.stage).toBe('interim');
    expect(made.premium).toMatchObject({ final: null, beforeBonus: null, billed: '42000.00' });
    expect(made.notes.map(({ code, facts }) => ({ code, facts }))).toEqual([
      { code: 'days-not-declared', facts: { from: '2026-10-01', to: '2026-12-31' } },
      { code: 'days-not-declared', facts: { from: '2027-04-01', to: '2027-06-30' } },
    ]);
    expect(made.bonuses).toEqual([]);
  });
});

describe('ADJ-2 turnover in another currency counts at the rate of its shipment month, as the policy names it', () => {
  const lines = [
    line({ from: '2026-07-01', to: '2027-06-30', turnover: '30000000' }),
    line({ month: '2026-07', currency: 'EUR', turnover: '1000000.10' }),
    line({ month: '2026-08', currency: 'EUR', turnover: '2000000' }),
    line({ month: '2026-08', currency: 'JPY', turnover: '500000000', country: 'VN' }),
  ];
  const exchangeRates = [
    { currency: 'EUR', month: '2026-07', rate: '7.8125' },
    { currency: 'EUR', month: '2026-08', rate: '7.9' },
    { currency: 'JPY', month: '2026-08', rate: '0.0481' },
  ];

  test('month by month', () => {
    const made = stated(agreed, declaredOnce(lines, { exchangeRates }));
    // 30,000,000 + 7,812,500.78125 + 15,800,000 + 24,050,000 = 77,662,500.78125; at 0.2 % 155,325.0015625.
    expect(made.turnover).toBe('77662500.78');
    expect(replayAdjustment(made.ledger.slice(0, 4))).toBe('155325.0015625');
    expect(made.premium.final).toBe('155325.00');
  });

  test('or at the rates the policy was bound at, whatever the months give', () => {
    const basis = { ...agreed, exchange: null };
    const made = stated(basis, declaredOnce(lines.slice(0, 2), { exchangeRates }));
    // 30,000,000 + 1,000,000.10 x 7.80
    expect(made.turnover).toBe('37800000.78');
  });
});

describe('ADJ-3 an advance is set off against what is earned', () => {
  const advance = [
    { due: '2026-07-01', amount: '40000' },
    { due: '2027-01-01', amount: '40000' },
  ];

  test('nothing more is billed until more is earned than was billed in advance', () => {
    const made = stated(agreed, { declarations: byQuarter, advance });
    // Earned 24,000 | 54,000 | 72,000 | 100,000; advance 40,000 and 80,000 from January.
    expect(made.bills.map(({ kind, due, amount }) => [kind, due, amount])).toEqual([
      ['advance', '40000.00', '40000.00'],
      ['declaration', '40000.00', '0.00'],
      ['advance', '80000.00', '40000.00'],
      ['declaration', '80000.00', '0.00'],
      ['declaration', '80000.00', '0.00'],
      ['declaration', '100000.00', '20000.00'],
      ['final', '100000.00', '0.00'],
    ]);
  });

  test('what was billed above the final premium is paid back', () => {
    const high = [{ due: '2026-07-01', amount: '95000' }];
    const made = stated(agreed, year('45000000', { advance: high }));
    expect(amounts(made)).toEqual(['95000.00', '0.00', '-5000.00']);
    expect(made.premium.final).toBe('90000.00');
  });

  test('the minimum is topped up at the end', () => {
    const made = stated(agreed, year('30000000'));
    expect(amounts(made)).toEqual(['60000.00', '20000.00']);
    expect(made.ledger.at(-1)).toMatchObject({ id: 'minimum', change: '20000', after: '80000' });
  });
});

describe('ADJ-4 a correction takes the place of what it corrects', () => {
  test('the difference is billed or paid back', () => {
    const [first, second, third, fourth] = byQuarter;
    const corrected = line({
      from: '2026-07-01',
      to: '2026-09-30',
      turnover: '2000000',
      corrects: true,
    });
    const made = stated(agreed, {
      declarations: [first!, { ...second!, lines: [...second!.lines, corrected] }, third!, fourth!],
    });
    // 24,000; 4,000 + 30,000 - 24,000; then 18,000 and 28,000; the minimum is reached with 80,000.
    expect(amounts(made)).toEqual(['24000.00', '10000.00', '18000.00', '28000.00', '0.00']);
    expect(made.ledger[2]).toMatchObject({
      id: 'corrected/2/2',
      operand: '-20000',
      facts: { turnoverBefore: '12000000.00', turnover: '2000000.00' },
    });
  });

  test('a bill of less than nothing is a refund', () => {
    const [first] = byQuarter;
    const corrects = line({ from: '2026-07-01', to: '2026-09-30', turnover: '0', corrects: true });
    const made = stated(agreed, {
      declarations: [first!, { declaredOn: '2026-11-01', lines: [corrects] }],
    });
    expect(amounts(made)).toEqual(['24000.00', '-24000.00']);
  });
});

describe('ADJ-5 rates hold for days of shipment', () => {
  const basis = {
    ...agreed,
    segments: [
      { from: '2026-07-01', to: '2027-01-14', rate: '0.002' },
      { from: '2027-01-15', to: '2027-06-30', rate: '0.0025' },
    ],
  };

  test('each line is charged at the rate of its days', () => {
    const made = stated(
      basis,
      declaredOnce([
        line({ to: '2027-01-14', turnover: '30000000' }),
        line({ from: '2027-01-15', turnover: '20000000' }),
      ]),
    );
    expect(made.ledger.slice(0, 2).map(({ operand }) => operand)).toEqual(['60000', '50000']);
    expect(made.premium.final).toBe('110000.00');
  });
});
