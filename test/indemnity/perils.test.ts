import { describe, expect, it } from 'vitest';
import { indemnity, type IndemnityCover, type LossCause } from '../../src/indemnity/index.js';
import { indemnityWords } from '../../src/explain/policy-in-asked-language.js';
import { politicalPerils } from '../../src/submission/political-perils.js';
import { stated } from './stated.js';

const cover: IndemnityCover = {
  ...{
    insuredPercentage: '90',
    discretionaryInsuredPercentage: '80',
    discretionaryLimit: '500000',
  },
  ...{ aggregateFirstLoss: '10000', waitingPeriodDays: 180 },
  ...{ maximumTermsDays: 90, maximumExtensionDays: 30 },
  politicalPerils: {
    transfer: { insuredPercentage: '95', waitingPeriodDays: 90 },
    'public-default': {},
    war: { insured: false },
  },
};

function paidOn(cause: LossCause | undefined, own: IndemnityCover = cover, discretionary = false) {
  const loss = { date: '2026-05-31', gross: '100000', ...(cause && { cause }) };
  const made = stated(
    indemnity(own, [{ ...loss, ...(discretionary && { discretionary }) }], { currency: 'CNY' }),
  );
  return { made, paid: made.losses[0]!.paid };
}

describe('IND-10 losses by political perils', () => {
  it.each<[LossCause | undefined, string]>([
    [undefined, '80000.00'], // 90,000 less 10,000
    ['insolvency', '80000.00'],
    ['transfer', '85000.00'], // 95,000 less 10,000
    ['public-default', '80000.00'],
    ['war', '0.00'],
    ['licence', '0.00'],
    ['repudiation', '0.00'],
  ])('%s is paid %s', (cause, expected) => {
    expect(paidOn(cause).paid).toBe(expected);
  });

  it('are all insured where political risk is as a whole, none where it is not', () => {
    const { politicalPerils: _, ...plain } = cover;
    for (const cause of politicalPerils) {
      expect(paidOn(cause, { ...plain, politicalRisk: true }).paid).toBe('80000.00');
      expect(paidOn(cause, { ...plain, politicalRisk: false }).paid).toBe('0.00');
      expect(paidOn(cause, plain).paid).toBe('0.00');
    }
  });

  it('on a buyer without a named limit are never insured above its percentage', () => {
    expect(paidOn('transfer', cover, true).paid).toBe('70000.00');
    const low = { ...cover, politicalPerils: { transfer: { insuredPercentage: '60' } } };
    expect(paidOn('transfer', low, true).paid).toBe('50000.00');
  });

  it('that are not insured use up neither first loss nor maximum, in any order, and are noted', () => {
    const order = [
      ...(['non-qualifying-loss', 'aggregate-first-loss', 'each-loss'] as const),
      ...(['insured-percentage', 'maximum-liability'] as const),
    ];
    const { made } = paidOn('war', { ...cover, maximumLiability: '200000', waterfall: order });
    expect(made.totals.remaining).toEqual({
      aggregateFirstLoss: '10000.00',
      maximumLiability: '200000.00',
    });
    expect(made.notes.map(({ code, path }) => [code, path])).toContainEqual([
      'peril-not-insured',
      '/losses/0/cause',
    ]);
    expect(made.losses[0]).toMatchObject({ peril: 'war', perilInsured: false, borne: '100000.00' });
  });

  it('wait for their own waiting period', () => {
    const expected = (cause: LossCause) => {
      const settlement = { businessDays: 0, after: 'waiting-period' } as const;
      const loss = { date: '2026-05-31', gross: '100000', cause };
      const made = stated(indemnity(cover, [loss], { currency: 'CNY', settlement }));
      return made.losses[0]!.settlement?.from;
    };
    expect([expected('transfer'), expected('public-default')]).toEqual([
      '2026-08-29',
      '2026-11-27',
    ]);
  });

  it('may strike until the waiting period of the last shipment ends', () => {
    const noted = (date: string, cause: LossCause) =>
      stated(
        indemnity(cover, [{ date, gross: '1000', cause }], {
          currency: 'CNY',
          period: { inception: '2026-01-01', expiry: '2026-12-31' },
        }),
      ).notes.map(({ code }) => code);
    // 31 December, 90 + 30 days: 30 April; with 90 days 29 July 2027.
    expect(noted('2027-07-29', 'transfer')).not.toContain('loss-after-run-off');
    expect(noted('2027-07-30', 'transfer')).toContain('loss-after-run-off');
    expect(noted('2027-05-01', 'protracted-default')).toContain('loss-after-run-off');
  });

  it.each([
    ['en', /Its cause, war and unrest, is not insured, so nothing is covered\./],
    ['zh-CN', /损失原因（战争与动乱）不在承保范围内，不予赔付。/],
  ] as const)('are said in words (%s)', (locale, expected) => {
    const said = indemnityWords(paidOn('war').made, locale).map(({ text }) => text);
    expect(said.join('\n')).toMatch(expected);
  });
});
