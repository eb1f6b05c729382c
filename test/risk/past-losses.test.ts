import { describe, expect, it } from 'vitest';
import { german } from '../../src/explain/de/index.js';
import { chinese, english, explainWith } from '../../src/explain/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { quote } from '../../src/quote.js';
import type { LossYear, Submission } from '../../src/submission/submission.js';
import { referenceCase } from '../support/reference-case.js';

const base = referenceCase({ turnover: 100_000_000, buyers: 100 });
const year = (from: number, more: Partial<LossYear> = {}): LossYear => ({
  ...{ from: `${from}-01-01`, to: `${from}-12-31`, insurableTurnover: '100000000', paid: '0' },
  ...more,
});
const quoted = (years: LossYear[], more: Partial<Submission> = {}) =>
  quote({ ...base, ...more, lossHistory: { statement: 'supplied', years } }, referenceBook);
const spoken = (years: LossYear[], more: Partial<Submission> = {}): string[] =>
  quoted(years, more).findings.flatMap(({ guideline, severity }) =>
    guideline === undefined ? [] : [`${guideline.id} ${severity}`],
  );
const operandOf = (years: LossYear[], more: Partial<Submission> = {}): number =>
  Number(quoted(years, more).ledger.find(({ kind }) => kind === 'loss-experience')?.operand);
const { paid: _, ...open } = year(2026);
const lost = (gross: string): LossYear => ({
  ...open,
  losses: [{ date: '2026-03-01', gross }],
});

describe('GDL-10 losses against turnover, limits and premium', () => {
  it('a loss above the turnover of its own year is referred', () => {
    expect(spoken([lost('100000001')])).toContain('largest-loss-to-turnover refer');
    expect(spoken([lost('99000000')])).not.toContain('largest-loss-to-turnover refer');
  });

  it('a loss above every limit ever stated is referred', () => {
    const buyers = base.buyers!.map((buyer) => ({ ...buyer, requestedLimit: '5000000' }));
    expect(spoken([lost('5000001')], { buyers })).toContain('largest-loss-to-limit refer');
    expect(spoken([lost('5000000')], { buyers })).not.toContain('largest-loss-to-limit refer');
    expect(spoken([lost('5000001')])).not.toContain('largest-loss-to-limit refer');
  });

  it('totals that are not told apart are compared as one loss, with a count at their mean', () => {
    const total = { ...year(2026), paid: '120000000' };
    expect(spoken([total])).toContain('largest-loss-to-turnover refer');
    expect(spoken([{ ...total, count: 2 }])).not.toContain('largest-loss-to-turnover refer');
  });

  it.each([
    ['500000000', true],
    ['499999999', false],
    ['20000001', false],
    ['20000000', true],
  ])('a past turnover of %s on a present one of 100 m is far: %s', (insurableTurnover, far) => {
    const found = spoken([year(2026), year(2025, { insurableTurnover })]);
    expect(found.includes('history-turnover note')).toBe(far);
  });

  it('a raw loss ratio above 100 % is referred, one below is not', () => {
    expect(spoken([lost('1000000'), year(2025)])).toContain('raw-loss-ratio refer');
    expect(spoken([lost('100000'), year(2025)])).not.toContain('raw-loss-ratio refer');
  });
});

describe('GDL-11 a history of next to nothing', () => {
  const short = { ...year(2026), from: '2026-10-01', to: '2026-10-30' };
  const tiny = [2026, 2025, 2024].map((from) => year(from, { insurableTurnover: '1' }));

  it.each([
    ['a month', [short]],
    ['no turnover', tiny],
  ])('%s earns no credit and stays referred', (_case, years) => {
    expect(operandOf(years)).toBe(1);
    expect(spoken(years)).toContain('no-history refer');
  });

  it.each([
    ['a month', [short]],
    ['no turnover', tiny],
  ])('%s stands where silence stands when there was trade before', (_case, years) => {
    const { lossHistory: __, ...silent } = base;
    const silence = quote(silent, referenceBook).ledger.find(({ id }) => id === 'loss-experience');
    const traded = { policyholder: { ...base.policyholder, yearsTrading: 8 } };
    expect(operandOf(years, traded)).toBe(Number(silence?.operand));
  });

  it('its losses count all the same', () => {
    const { paid: ___, ...rest } = short;
    const losses = [{ date: '2026-10-20', gross: '2000000' }];
    const lossy = quoted([{ ...rest, losses }]);
    const clean = quoted([short]);
    expect(Number(lossy.premium?.estimated)).toBeGreaterThan(
      1.3 * Number(clean.premium?.estimated),
    );
    expect(lossy.status).toBe('referred');
  });

  /** Months of next to no trade, and whole ones: a loss moves the price as it is large beside the premium of a year. */
  it.each<[string, string, number, number]>([
    ['1', '1', 1, 1.0001],
    ['1000', '1000', 1, 1.0001],
    ['100000', '20000', 1, 1.2],
    ['8300000', '1', 1, 1.0001],
    ['8300000', '20000', 1, 1.1],
    ['8300000', '2000000', 1.8, 2.1],
  ])('a month with a turnover of %s and a loss of %s', (insurableTurnover, gross, least, most) => {
    const { paid: ___, ...rest } = { ...short, insurableTurnover };
    const lost = { ...rest, losses: [{ date: '2026-10-20', gross }] };
    const lossy = quoted([lost]);
    const clean = quoted([{ ...short, insurableTurnover }]);
    const dearer = Number(lossy.premium?.unrounded) / Number(clean.premium?.unrounded);
    expect(dearer).toBeGreaterThanOrEqual(least);
    expect(dearer).toBeLessThan(most);
    expect(spoken([lost])).toContain('no-history refer');
  });

  it('more lost is never cheaper, nor is less trade, down to nothing', () => {
    const price = (insurableTurnover: number, gross: number): number => {
      const { paid: ___, ...rest } = short;
      const lost = { date: '2026-10-20', gross: String(gross) };
      const own = { ...rest, insurableTurnover: String(insurableTurnover), losses: [lost] };
      return Number(quoted([own]).premium?.unrounded);
    };
    const steps = [1000, 30_000, 300_000, 1_000_000, 3_000_000, 8_000_000, 25_000_000];
    for (const lost of [1000, 100_000, 300_000]) {
      const turnovers = steps
        .filter((turnover) => turnover >= lost)
        .map((each) => price(each, lost));
      turnovers.slice(1).forEach((each, at) => expect(each).toBeLessThanOrEqual(turnovers[at]!));
    }
    const losses = [0, 1, 1000, 50_000, 300_000].map((lost) => price(300_000, lost));
    losses.slice(1).forEach((each, at) => expect(each).toBeGreaterThanOrEqual(losses[at]!));
  });

  it('says what they are held against', () => {
    const { paid: ___, ...rest } = { ...short, insurableTurnover: '1' };
    const made = quoted([{ ...rest, losses: [{ date: '2026-10-20', gross: '1' }] }]);
    const floor = made.ledger.find(({ kind }) => kind === 'loss-ratio-floor');
    expect(floor?.facts).toMatchObject({ basis: 'least' });
    const said = [english, chinese, german].map(
      (language) => explainWith(made, language).steps.find(({ id }) => id === floor?.id)?.sentence,
    );
    expect(said[0]).toContain('shortest time a history says anything on');
    expect(said[1]).toContain('足以说明问题的最短期间');
    expect(said[2]).toContain('kürzesten Zeit');
  });

  it('nine months of a first year are a history', () => {
    const first = { ...year(2026), to: '2026-12-31' };
    expect(spoken([first])).not.toContain('no-history refer');
    expect(operandOf([first])).toBeLessThan(1);
  });

  it('a credit grows with the years behind it', () => {
    const after = [1, 2, 3].map((count) =>
      operandOf(Array.from({ length: count }, (____, age) => year(2026 - age))),
    );
    expect(after[0]!).toBeGreaterThan(after[1]!);
    expect(after[1]!).toBeGreaterThan(after[2]!);
  });
});

describe('RAT-6 credibility has no currency in it', () => {
  it('the same business in other units has the same experience', () => {
    const times = (amount: string | undefined): string => String(Number(amount) * 20);
    const scaled: Submission = {
      ...base,
      currency: 'JPY',
      exchangeRates: [{ currency: 'CNY', rate: '20', date: '2026-10-31' }],
      turnover: { ...base.turnover, estimated: times(base.turnover.estimated) },
      buyers: base.buyers!.map((buyer) => ({ ...buyer, turnover: times(buyer.turnover) })),
    };
    const years = [lost('300000'), year(2025)];
    const dearer = years.map(({ insurableTurnover, losses, ...rest }) => ({
      ...rest,
      insurableTurnover: times(insurableTurnover),
      ...(losses && { losses: losses.map((each) => ({ ...each, gross: times(each.gross) })) }),
    }));
    expect(operandOf(dearer, scaled)).toBeCloseTo(operandOf(years), 5);
  });
});
