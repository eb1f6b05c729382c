import { describe, expect, test } from 'vitest';
import type { AdjustmentBasis } from '../../src/adjustment/adjustment-basis.js';
import type { StatedAdjustment } from '../../src/adjustment/adjustment-record.js';
import { creditRoom } from '../../src/adjustment/bonus/credit-room.js';
import type { Declarations, Experience } from '../../src/adjustment/declarations.js';
import { adjustmentWords } from '../../src/explain/index.js';
import type { BonusTerms } from '../../src/rules/read/rate-book.js';
import type { LedgerEntry } from '../../src/quoted/ledger.js';
import { declaredOnce, line, page, stated, withTerms, year } from './agreed.js';

const title = { en: 'No-claims bonus', 'zh-CN': '无赔款优待' };
const graded = { en: 'Loss-ratio bonus', 'zh-CN': '赔付率优待' };
const malusTitle = { en: 'Malus', 'zh-CN': '赔付率加费' };
const profit = { en: 'Profit share', 'zh-CN': '利润分享' };

const bonuses: BonusTerms[] = [
  { id: 'no-claims', kind: 'no-claims', title, page: 'half', paid: 'after-period' },
  { id: 'graded', kind: 'loss-ratio', title: graded, page: 'half', paid: 'on-renewal' },
  { id: 'profit', kind: 'profit-share', title: profit, page: 'profit', paid: 'after-period' },
  { id: 'malus', kind: 'malus', title: malusTitle, page: 'malus' },
];
const basis: AdjustmentBasis = {
  ...withTerms({
    bonuses,
    bonusKeepsMinimum: true,
    cancellation: { policyholder: 'short-period', insurer: 'pro-rata', scale: 'half' },
    pages: {
      half: page({
        shape: 'banded',
        rows: [{ from: '0', value: '0.5' }],
      } as never),
      malus: page({
        shape: 'banded',
        rows: [
          { from: '0', upTo: '1', value: '0' },
          { above: '1', value: '0.1' },
        ],
      } as never),
      profit: page({
        shape: 'keyed',
        rows: [
          { key: 'periods', value: '2' },
          { key: 'deduction', value: '0.4' },
          { key: 'share', value: '0.1' },
        ],
      } as never),
    },
  }),
  room: creditRoom([{ kind: 'combined-cap', operand: '70', after: '80' } as LedgerEntry]),
};

const clean: Experience = { statement: 'clean' };
const loss = (paid: string): Experience => ({
  statement: 'claims',
  claims: [{ date: '2026-10-01', paid }],
});
const previous = [
  { from: '2025-07-01', to: '2026-06-30', premium: '90000', claims: '0', claimCount: 0 },
];
const euros = line({ month: '2026-08', currency: 'EUR', turnover: '1000000' });
const exchangeRates = [{ currency: 'EUR', month: '2026-08', rate: '7.81' }];
const ended = (by: 'policyholder' | 'insurer', experience: Experience): Declarations => ({
  declarations: [{ declaredOn: '2026-09-11', lines: [line({ to: '2026-09-11', turnover: '0' })] }],
  cancellation: { on: '2026-09-11', by },
  experience,
});

const cases: Readonly<Record<string, StatedAdjustment>> = {
  clean: stated(basis, year('50000000', { experience: clean, previous, renewal: 'renewed' })),
  waiting: stated(basis, year('50000000', { experience: clean })),
  lapsed: stated(basis, year('30000000', { experience: clean, renewal: 'not-renewed' })),
  silent: stated(basis, year('41000000')),
  heavy: stated(basis, year('50000000', { experience: loss('120000'), previous })),
  ended: stated(basis, ended('policyholder', clean)),
  stopped: stated(basis, ended('insurer', clean)),
  claimed: stated(basis, ended('insurer', loss('1'))),
  interim: stated(
    basis,
    declaredOnce([euros, line({ month: '2026-09' })], {
      exchangeRates,
      advance: [{ due: '2026-07-01', amount: '10' }],
    }),
  ),
  corrected: stated(basis, {
    declarations: [
      { declaredOn: '2027-07-10', lines: [euros, line({})] },
      { declaredOn: '2027-07-11', lines: [{ ...euros, turnover: '5', corrects: true }] },
    ],
    exchangeRates,
  }),
};

describe('ADJ-16 every step, bill and bonus is told in both languages', () => {
  test.each(Object.keys(cases))('%s', (name) => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const words = adjustmentWords(cases[name]!, locale);
      expect(new Set(words.map(({ about }) => about)).size).toBe(words.length);
      for (const { text } of words) {
        expect(text).toMatch(locale === 'en' ? /^[A-Z].*\.$/s : /。$/);
        expect(text).not.toMatch(/undefined|NaN|null|\{|\[/);
        if (locale === 'en') expect(text).not.toMatch(/[\u4e00-\u9fff，。]/);
        else expect(text).not.toMatch(/[\u4e00-\u9fff][,;:!?]/);
      }
      expect(words.length).toBe(
        3 +
          cases[name]!.segments.length +
          cases[name]!.ledger.length +
          cases[name]!.bills.length +
          cases[name]!.bonuses.length +
          cases[name]!.notes.length,
      );
    }
  });

  test('the cases say everything there is to say', () => {
    const all = Object.values(cases);
    const outcomes = new Set(all.flatMap(({ bonuses: each }) => each.map((one) => one.outcome)));
    expect([...outcomes].sort()).toEqual([
      'cancelled',
      'charged',
      'claims-not-stated',
      'lapsed',
      'more-periods',
      'not-earned',
      'paid',
      'waits-for-renewal',
    ]);
    const kinds = new Set(all.flatMap(({ ledger }) => ledger.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual([
      'bonus',
      'combined-cap',
      'corrected',
      'declared',
      'kept-minimum',
      'malus',
      'minimum',
      'rounding',
    ]);
  });

  test('as people of the trade say it', () => {
    const said = (name: string, about: string, locale: 'en' | 'zh-CN'): string | undefined =>
      adjustmentWords(cases[name]!, locale).find((each) => each.about === about)?.text;
    expect(said('clean', 'summary', 'en')).toBe(
      'The final premium is CNY 80,000.00, CNY 100,000.00 before bonus and malus: declared turnover of CNY 50,000,000.00 earns CNY 100,000.00, and the minimum premium is CNY 80,000.00. Fees and taxes come on top.',
    );
    expect(said('clean', 'step/no-claims', 'en')).toBe(
      'No-claims bonus: 2 years without a claim earn 50% of CNY 100,000.00, which is CNY 50,000.00 back.',
    );
    expect(said('interim', 'step/declared/1/1', 'zh-CN')).toBe(
      '第1次申报，德国，2026年8月1日至2026年8月31日出运：1,000,000.00欧元，按汇率7.81折合7,810,000.00元，费率0.2%，计15,620.00元。',
    );
    expect(said('corrected', 'bill/2', 'en')).toMatch(/CNY 15,619\.92 is paid back\.$/);
    expect(said('ended', 'step/minimum', 'zh-CN')).toMatch(/3个月（不足一月按一月计）/);
  });
});
