import { describe, expect, it } from 'vitest';
import type { Renewal, Submission } from '../../../src/submission/submission.js';
import { bookWithRow } from '../../support/small-book.js';
import { buyers, handCase, priced, stepOf } from '../../support/hand-case.js';

/** Without fixed expense the hand case costs 54,000, a rate of 0.0015, and half the cover half of it. */
const book = bookWithRow('loadings', 'fixed-expense', '0');

const renewed = (renewal: Renewal, more: Partial<Submission> = {}): Submission => ({
  ...handCase,
  ...more,
  renewal,
});
const expiring = (expiringRate: string, more: Partial<Renewal> = {}): Renewal => ({
  expiringRate,
  cover: { insuredPercentage: '90' },
  ...more,
});
const quoted = (renewal: Renewal, more: Partial<Submission> = {}) =>
  priced(renewed(renewal, more), book);
const ceiling = (renewal: Renewal) => stepOf(quoted(renewal), 'corridor-ceiling');
const floor = (renewal: Renewal) => stepOf(quoted(renewal), 'corridor-floor');

describe('RAT-9 the corridor around the expiring rate', () => {
  it('lets a renewal rise by a fifth at the most', () => {
    const { premium, findings, ledger } = quoted(expiring('0.001'));
    expect(stepOf({ ledger }, 'corridor-ceiling')).toMatchObject({
      ...{ before: '54000', operand: '43200', after: '43200' },
      facts: {
        binds: true,
        restatement: '1',
        restatedRate: '0.001',
        limitRate: '0.0012',
        indicatedRate: '0.0015',
      },
    });
    expect(premium).toMatchObject({ estimated: '43200.00', rate: '0.0012', indication: '54000' });
    expect(findings).toContainEqual({
      ...{ code: 'corridor-binds', severity: 'note', path: '/renewal' },
      facts: { side: 'ceiling', limitRate: '0.0012', indicatedRate: '0.0015' },
    });
  });

  it('lets it fall by a tenth at the most', () => {
    const { premium, findings } = quoted(expiring('0.002'));
    expect(premium).toMatchObject({ estimated: '64800.00', rate: '0.0018', indication: '54000' });
    expect(findings.find(({ code }) => code === 'corridor-binds')?.facts['side']).toBe('floor');
  });

  it('leaves a rate inside it as it is, without a finding', () => {
    for (const rate of ['0.00125', '0.0015', '0.001666']) {
      const { premium, findings } = quoted(expiring(rate));
      expect(premium.estimated).toBe('54000.00');
      expect(findings.map(({ code }) => code)).not.toContain('corridor-binds');
    }
  });

  it('rounds its limits inward to the rate unit', () => {
    const odd = expiring('0.0016661');
    expect(ceiling(odd).facts['limitRate']).toBe('0.00199'); // 0.00199932 down
    expect(floor(odd).facts['limitRate']).toBe('0.0015'); // 0.00149949 up
    expect(floor(odd).operand).toBe('54000');
  });
});

describe('RAT-9 the expiring rate is restated by this book', () => {
  it('to a wider cover, which then costs its whole price', () => {
    const half = expiring('0.001', { cover: { insuredPercentage: '50' } });
    expect(ceiling(half).facts).toMatchObject({ restatement: '1.8', restatedRate: '0.0018' });
    expect(floor(half).facts['limitRate']).toBe('0.00162');
  });

  it('to a narrower cover, whose saving is kept whole', () => {
    const full = expiring('0.0018', { cover: { insuredPercentage: '100' } });
    expect(ceiling(full).facts).toMatchObject({ restatement: '0.9', restatedRate: '0.00162' });
  });

  it('to the buyers and terms of today', () => {
    const worse = expiring('0.003', { buyers: buyers(10, { grade: 5 }) });
    expect(ceiling(worse).facts).toMatchObject({ restatement: '0.5', restatedRate: '0.0015' });
    const slower = expiring('0.003', { buyers: buyers(10, { termsDays: 150 }) });
    expect(ceiling(slower).facts['restatement']).toBe('0.5');
  });

  it('to the turnover of today, over which the fixed expense is spread', () => {
    const smaller = expiring('0.0015', { turnover: { estimated: '18000000' } });
    expect(ceiling(smaller).facts['restatement']).toBe('1'); // no fixed expense: the same rate
    // 70,000 / 36 m over 43,000 / 18 m
    const spread = stepOf(priced(renewed(smaller)), 'corridor-ceiling');
    expect(spread.facts['restatement']).toBe('0.813953');
  });

  it('with the credit control and history of today on both sides', () => {
    const answers = { written: { answer: 'no' } } as const;
    const weak = quoted(expiring('0.0015'), { creditControl: { answers } });
    expect(stepOf(weak, 'corridor-ceiling').facts['restatement']).toBe('1');
  });
});

/** A buyer with a rating the book does not know. */
const unratedByBook = buyers(1, { rating: 'B-' }).map(({ grade: _, ...buyer }) => buyer);

describe('RAT-9, RAT-1 without expiring cover there is no corridor, and a finding says why', () => {
  it.each<[string, Submission]>([
    ['no-renewal', handCase],
    ['no-expiring-cover', renewed({ expiringRate: '0.0001' })],
    ['expiring-not-priced', renewed(expiring('0.0001', { cover: { tier: 'unknown' } }))],
    ['expiring-not-priced', renewed(expiring('0.0001', { buyers: buyers(2, { related: true }) }))],
    ['expiring-not-priced', renewed(expiring('0.0001', { buyers: unratedByBook }))],
    ['expiring-not-priced', renewed(expiring('0.0001', { cover: { insuredPercentage: '10' } }))],
  ])('%s', (reason, submission) => {
    const { ledger, findings, premium } = priced(submission, book);
    expect(ledger.filter(({ kind }) => kind.startsWith('corridor'))).toEqual([]);
    expect(findings.filter(({ code }) => code === 'no-corridor')).toEqual([
      { code: 'no-corridor', severity: 'note', path: '/renewal', facts: { reason } },
    ]);
    expect(premium.estimated).toBe('54000.00');
  });
});

describe('RAT-9 losses above the premium lift the corridor', () => {
  /** Without history 54,000 for 36 m: a loss of 60,000 x ratio gross is 54,000 x ratio insured. */
  const lossy = (ratio: number, expiringRate: string) =>
    quoted(expiring(expiringRate), {
      lossHistory: {
        statement: 'supplied',
        years: [
          {
            ...{ from: '2025-01-01', to: '2025-12-31', insurableTurnover: '36000000' },
            losses: [{ date: '2025-06-30', gross: String(60_000 * ratio) }],
          },
        ],
      },
    });

  it.each([
    [0.9, '0', true],
    [0.95, '0.5', true],
    [1, '1', false],
    [1.4, '1', false],
  ])('at a raw loss ratio of %d the ceiling is lifted by %s', (ratio, lifted, binds) => {
    const made = stepOf(lossy(ratio, '0.001'), 'corridor-ceiling');
    expect(made.facts).toMatchObject({ lifted, binds, liftedFrom: '1' });
    const rows = made.sources.flatMap(({ row }) => (/held-to|lifted/.test(row) ? [row] : []));
    expect(rows).toEqual(lifted === '0' ? [] : ['corridor-held-to', 'corridor-lifted-from']);
    const [held, before] = [43_200, Number(made.before)];
    expect(before).toBeGreaterThan(held);
    expect(Number(made.after)).toBeCloseTo(held + (before - held) * Number(lifted), 2);
  });

  it.each([
    [0, '0.0018'],
    [0.95, '0.0019'],
    [1, '0.002'],
    [1.4, '0.002'],
  ])('at a raw loss ratio of %d a renewal does not fall below %s', (ratio, rate) => {
    const made = stepOf(lossy(ratio, '0.002'), 'corridor-floor');
    expect(made.facts['limitRate']).toBe(rate);
  });
});
