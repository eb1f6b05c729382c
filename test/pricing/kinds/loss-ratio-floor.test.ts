import { describe, expect, it } from 'vitest';
import type { LossYear, Submission } from '../../../src/submission/submission.js';
import { curve, step } from '../../support/book-parts.js';
import { handCase, priced, stepOf, withYears } from '../../support/hand-case.js';
import { bookWith, type OpenBook, setRow } from '../../support/small-book.js';

/**
 * The hand case costs 70,000 without a history, 0.19444 % of 36 m. A loss of 77,777.78 is 70,000 insured: a raw loss
 * ratio of 100 % over one year.
 */
const addFloor = (open: OpenBook): void => {
  const at = open.algorithm.findIndex(({ id }: { id: string }) => id === 'corridor-ceiling');
  const line = step('loss-ratio-floor', 'at-least', { pages: { relativity: 'experience' } });
  open.algorithm.splice(at, 0, line);
  open.pages['experience'] = {
    ...curve('Least', 'relativity', ['0', '0.5'], ['0.5', '1'], ['1', '1.2'], ['2', '1.5']),
    flat: 'above',
  };
  setRow(open, { page: 'credibility', key: 'maximum-credibility', value: '0' });
};
const book = bookWith(addFloor);

const year = (more: Partial<LossYear> = {}): LossYear => ({
  ...{ from: '2025-01-01', to: '2025-12-31', insurableTurnover: '36000000' },
  ...more,
});
const lost = (gross: string, more: Partial<LossYear> = {}): LossYear =>
  year({ losses: [{ date: '2025-06-30', gross }], ...more });
const floor = (submission: Submission) => stepOf(priced(submission, book), 'loss-ratio-floor');

describe('RAT-14 the least price by raw loss ratio', () => {
  it.each([
    ['no loss', '0', '0', '35000', '70000'],
    ['half the premium', '38888.888888', '0.5', '70000', '70000'],
    ['the premium', '77777.777777', '1', '84000', '84000'],
    ['one and a half times the premium', '116666.666666', '1.5', '94500', '94500'],
    ['ten times the premium', '777777.777777', '10', '105000', '105000'],
  ])('of %s', (_case, gross, lossRatio, operand, after) => {
    const made = floor(withYears(lost(gross)));
    expect(Number(made.facts['lossRatio'])).toBeCloseTo(Number(lossRatio), 5);
    expect(Number(made.operand)).toBeCloseTo(Number(operand), 0);
    expect(Number(made.after)).toBeCloseTo(Number(after), 0);
  });

  it('says what it stands on', () => {
    expect(floor(withYears(lost('140000'))).facts).toMatchObject({
      ...{ applies: true, stated: '140000', count: 1, insured: '126000', premium: '70000' },
      ...{ basis: 'today', lossRatio: '1.8', without: '70000', relativity: '1.44', binds: true },
    });
    const { findings } = priced(withYears(lost('140000')), book);
    expect(findings).toContainEqual({
      ...{ code: 'loss-ratio-floor-binds', severity: 'note', path: '/lossHistory' },
      facts: {
        ...{ currency: 'CNY', insured: '126000', premium: '70000' },
        ...{ lossRatio: '1.8', relativity: '1.44' },
      },
    });
  });

  it('is a least price and no second factor: where experience costs more, nothing changes', () => {
    const heavy = bookWith((open: OpenBook) => {
      addFloor(open);
      setRow(open, { page: 'credibility', key: 'maximum-credibility', value: '0.9' });
      setRow(open, { page: 'credibility', key: 'highest', value: '9' });
      setRow(open, { page: 'credibility', key: 'credibility-constant', value: '0.0001' });
    });
    const loss = withYears(lost('450000'));
    const made = stepOf(priced(loss, heavy), 'loss-ratio-floor');
    expect(Number(made.before)).toBeGreaterThan(105_000);
    expect(made).toMatchObject({ operand: '105000', change: '0', facts: { binds: false } });
  });

  it('gives continuity no credit while it binds', () => {
    const periods = [{ from: '2020-01-01', to: '2026-12-31', insurer: 'this' }] as const;
    const loyal = { ...withYears(lost('77777.777777')), continuity: { periods } };
    expect(stepOf(priced(loyal, book), 'continuity').operand).toBe('0.9');
    expect(Number(floor(loyal).after)).toBeCloseTo(84_000, 0);
  });

  it('holds nothing without a history', () => {
    expect(floor(handCase)).toMatchObject({ operand: '0', change: '0', facts: { applies: false } });
  });

  it('takes the premium as it was paid where that is less', () => {
    const paid = (premium: string) => floor(withYears(lost('77777.777777', { premium }))).facts;
    expect(paid('35000')).toMatchObject({ basis: 'paid', premium: '35000', lossRatio: '2' });
    expect(paid('90000')).toMatchObject({ basis: 'today', premium: '70000', lossRatio: '1' });
  });

  it('counts a year not yet over as far as its turnover has earned premium', () => {
    const early = { ...withYears(lost('77777.777777')), asOf: '2026-12-31' };
    const part = year({
      ...{ from: '2026-07-01', to: '2027-06-30', paid: '0' },
    });
    const whole = floor({ ...early, lossHistory: { statement: 'supplied', years: [part] } });
    expect(Number(whole.facts['premium'])).toBeCloseTo((70_000 * 184) / 365, 1);
  });

  it('looks at losses raw: old years, whole amounts and every loss', () => {
    const old = { ...lost('777777.777777'), from: '2015-01-01', to: '2015-12-31' };
    const losses = [{ date: '2015-06-30', gross: '777777.777777' }];
    const { lossRatio } = floor(withYears({ ...old, losses }, year({ paid: '0' }))).facts;
    expect(Number(lossRatio)).toBeCloseTo(5, 5);
  });
});

describe('RAT-15 raw measures may be looked up on any page', () => {
  const measured = (measure: string, submission: Submission) => {
    const own = bookWith((open: OpenBook) => {
      const at = open.algorithm.findIndex(({ id }: { id: string }) => id === 'corridor-ceiling');
      open.algorithm.splice(
        at,
        0,
        step(measure, 'multiply', { kind: 'page', measure, page: 'own' }),
      );
      open.pages['own'] = { ...curve('Own', 'relativity', ['0', '1'], ['10', '2']), flat: 'above' };
    });
    return stepOf(priced(submission, own), measure);
  };
  const two = withYears({
    ...year(),
    losses: [
      { date: '2025-06-30', gross: '40000' },
      { date: '2025-07-30', gross: '37777.777777' },
    ],
  });

  it.each([
    ['raw-loss-ratio', two, '1.1'],
    ['actual-to-expected', two, '1.172839'], // 70,000 / 40,500
    ['largest-loss-to-turnover', withYears(lost('18000000')), '1.05'],
    ['loss-count', two, '1.2'],
    ['raw-loss-ratio', handCase, '1'],
    ['loss-count', handCase, '1'],
  ])('%s', (measure, submission, operand) => {
    expect(Number(measured(measure, submission).operand)).toBeCloseTo(Number(operand), 5);
  });

  it('the largest loss over the largest limit ever stated, now or in the expiring policy', () => {
    const limited = {
      ...withYears(lost('900000')),
      buyers: handCase.buyers!.map((buyer) => ({ ...buyer, approvedLimit: '300000' })),
    };
    expect(measured('largest-loss-to-limit', limited).facts['ratio']).toBe('3');
    const buyers = [{ ...handCase.buyers![0]!, approvedLimit: '600000' }];
    const renewal = { expiringRate: '0.002', buyers };
    expect(measured('largest-loss-to-limit', { ...limited, renewal }).facts['ratio']).toBe('1.5');
    expect(measured('largest-loss-to-limit', withYears(lost('900000'))).facts['ratio']).toBe('0');
  });
});
