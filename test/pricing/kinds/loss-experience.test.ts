import { describe, expect, it } from 'vitest';
import type { LossYear, Submission } from '../../../src/submission/submission.js';
import { bookWith, type OpenBook, setRow } from '../../support/small-book.js';
import { handCase, priced, stepOf, withFirstBuyer, withYears } from '../../support/hand-case.js';

/**
 * Capped at 1.125 % of the turnover of a year, K 16,200. The expected insured loss of the hand case is 40,500 a year.
 * A buyer's loss is 1.8 m peak x 0.5 x 0.9 = 810,000 and the cap 405,000, so that half of it lies below the cap.
 * The year 2025 weighs 0.8 and is fully reported: whole 32,400, expected 16,200, credibility a half.
 */
const book = bookWith((open: OpenBook) => {
  setRow(open, { page: 'credibility', key: 'single-loss-cap', value: '0.01125' });
  setRow(open, { page: 'credibility', key: 'credibility-constant', value: '16200' });
});

/** The last fully reported year, with what it is said to have cost. */
const year = (losses: Partial<LossYear>): LossYear => ({
  ...{ from: '2025-01-01', to: '2025-12-31', insurableTurnover: '36000000' },
  ...losses,
});
const single = (gross: string, more: { recoveries?: string; buyer?: string } = {}): LossYear =>
  year({ losses: [{ date: '2025-06-30', gross, ...more }] });

const step = (submission: Submission) => stepOf(priced(submission, book), 'loss-experience');
const operand = (...years: LossYear[]): string => step(withYears(...years)).operand;
const facts = (...years: LossYear[]) => step(withYears(...years)).facts;

describe('RAT-6 the modification by hand', () => {
  it('of a year at twice its expected limited loss: 1 + 0.5 x (2 - 1) x 0.5', () => {
    expect(facts(single('45000'))).toMatchObject({
      ...{ years: 1, actual: '32400', expected: '16200', reportedExpected: '16200', ratio: '2' },
      ...{ limitedPart: '0.5', credibility: '0.5', cap: '405000', indicated: '1.25' },
    });
    expect(operand(single('45000'))).toBe('1.25');
  });

  it.each([
    ['nothing', '0', '0.75'],
    ['half the expected', '11250', '0.875'],
    ['the expected', '22500', '1'],
    ['three times the expected', '67500', '1.5'],
  ])('of %s', (_case, gross, expected) => {
    expect(operand(single(gross))).toBe(expected);
  });

  it('is held between the bounds of the book', () => {
    const wide = { ...year({ losses: [{ date: '2025-06-30', gross: '100000' }] }) };
    expect(facts(wide)['indicated']).toBe('1.861111'); // ratio 4.444444
    expect(operand(wide)).toBe('1.5');
  });

  it('never has more credibility than the book allows', () => {
    const two = [year({ paid: '0' }), year({ from: '2024-01-01', to: '2024-12-31', paid: '0' })];
    expect(facts(...two)).toMatchObject({ reportedExpected: '28350', credibility: '0.6' });
    expect(operand(...two)).toBe('0.7'); // 1 - 0.6 x 0.5
  });

  it('expects more of a seller with weak credit control', () => {
    const no = { answer: 'no' } as const;
    const answers = { written: no, limits: no, reminders: no };
    const weak = { ...withYears(single('45000')), creditControl: { answers } };
    expect(step(weak).facts).toMatchObject({ actual: '32400', expected: '19440' }); // x 1.2
  });
});

describe('RAT-6 years by age', () => {
  it.each([
    ['2026-01-01', '2026-12-31', '20250'],
    ['2025-01-01', '2025-12-31', '16200'],
    ['2023-01-01', '2023-12-31', '8100'],
    ['2021-01-01', '2021-12-31', '0'],
  ])('the year from %s to %s is expected to cost %s', (from, to, expected) => {
    expect(facts(year({ from, to, paid: '0' }))['expected']).toBe(expected);
  });

  it('that weigh nothing say nothing', () => {
    const old = year({ from: '2020-01-01', to: '2020-12-31', paid: '30000000' });
    expect(step(withYears(old))).toMatchObject({ operand: '1', facts: { years: 0, ratio: '1' } });
  });

  it('are expected by their own turnover', () => {
    const small = year({ insurableTurnover: '3600000', paid: '0' });
    expect(facts(small)).toMatchObject({ expected: '1620', cap: '40500' });
  });
});

describe('RAT-6 the unreported part of a year is taken at the expected loss', () => {
  const fresh: LossYear = { from: '2026-01-01', insurableTurnover: '36000000', paid: '0' };

  it('so that half a year without a loss is no year without a loss', () => {
    expect(facts(fresh)).toMatchObject({
      ...{ actual: '10125', expected: '20250', reportedExpected: '10125', ratio: '0.5' },
      credibility: '0.384615', // 10,125 / (10,125 + 16,200)
    });
    expect(operand(fresh)).toBe('0.903846'); // 1 - 0.384615 x 0.5 x 0.5
  });

  it('and losses reported so far are not developed', () => {
    const loss = { date: '2026-06-30', gross: '11250' };
    const { paid: _, ...unpaid } = fresh;
    expect(facts({ ...unpaid, losses: [loss] })['actual']).toBe('20250'); // 10,125 + 10,125
  });
});

describe('RAT-6 actual and expected are limited alike', () => {
  it('a loss counts up to the cap and no further', () => {
    const [atCap, above] = [single('450000'), single('5000000')];
    expect(facts(atCap)).toMatchObject({ actual: '324000', uncapped: '324000' });
    expect(facts(above)).toMatchObject({ actual: '324000', uncapped: '3600000' });
  });

  it('each of two losses has the cap of its own', () => {
    const losses = ['2025-03-01', '2025-09-01'].map((date) => ({ date, gross: '500000' }));
    expect(facts(year({ losses }))['actual']).toBe('648000');
  });

  it('with a cap above every loss nothing is cut on either side', () => {
    const uncapped = bookWith((open: OpenBook) => {
      setRow(open, { page: 'credibility', key: 'single-loss-cap', value: '1' });
      setRow(open, { page: 'credibility', key: 'credibility-constant', value: '32400' });
    });
    const made = stepOf(priced(withYears(single('90000')), uncapped), 'loss-experience');
    expect(made.facts).toMatchObject({ limitedPart: '1', expected: '32400', ratio: '2' });
    expect(made.operand).toBe('1.5'); // 1 + 0.5 x (2 - 1)
  });
});

describe('RAT-6 losses on the present cover', () => {
  it('single losses are net of recoveries', () => {
    expect(operand(single('90000', { recoveries: '45000' }))).toBe('1.25');
    expect(operand(single('90000', { recoveries: '90000' }))).toBe('0.75');
  });

  it('single losses stop at the present limit of their buyer', () => {
    const limited = withFirstBuyer({ approvedLimit: '100000' });
    const history = { statement: 'supplied', years: [single('300000', { buyer: 'B-0' })] } as const;
    expect(step({ ...limited, lossHistory: history }).facts['uncapped']).toBe('72000'); // 0.8 x 90,000
  });

  it('single losses of discretionary buyers have their insured percentage', () => {
    const cover = {
      ...handCase.cover,
      discretionaryInsuredPercentage: '45',
      discretionaryLimit: '900000',
    };
    const named = step({ ...withYears(single('45000')), cover }).facts['actual'];
    const unnamed = step({ ...withYears(single('45000', { buyer: 'B-0' })), cover }).facts[
      'actual'
    ];
    expect([named, unnamed]).toEqual(['32400', '16200']);
  });

  it('totals are restated by the insured percentage then and now, and a finding says so', () => {
    const then = year({ paid: '30000', outstanding: '6000', cover: { insuredPercentage: '80' } });
    expect(facts(then)).toMatchObject({ actual: '32400', restated: 'in-total' });
    const { findings } = priced(withYears(then), book);
    expect(findings.find(({ code }) => code === 'history-restated-in-total')?.facts).toEqual({
      years: 1,
    });
  });

  it('totals without a cover are gross', () => {
    expect(operand(year({ paid: '45000' }))).toBe('1.25');
  });

  it('totals are net of recoveries', () => {
    expect(operand(year({ paid: '90000', recoveries: '45000' }))).toBe('1.25');
  });

  it('the largest loss of a total is limited to the cap', () => {
    const total = year({ paid: '1000000', largest: '900000' });
    expect(facts(total)).toMatchObject({ actual: '396000', uncapped: '720000' }); // 900,000 - 405,000
  });

  it('a clean total needs no restating and no finding', () => {
    expect(facts(year({ paid: '0' }))['restated']).toBe('single-losses');
    const { findings } = priced(withYears(year({ paid: '0' })), book);
    expect(findings.map(({ code }) => code)).not.toContain('history-restated-in-total');
  });

  it('notified overdues count at the share of the book, unless the grades hold them already', () => {
    expect(operand(year({ paid: '0', notifiedOverdues: '90000' }))).toBe('1.25');
    const held = year({ paid: '0', notifiedOverdues: '90000', notifiedOverduesInGrades: true });
    expect(operand(held)).toBe('0.75');
  });
});

describe('without a history the book speaks', () => {
  const { lossHistory: _, ...silent } = handCase;

  it.each<[string, Submission, string, string]>([
    ['no history', handCase, '1', 'no-history'],
    ['nothing said', silent, '1.1', 'not-supplied'],
    [
      'GDL-5 a contradiction',
      { ...handCase, policyholder: { yearsTrading: 3 } },
      '1.2',
      'no-history',
    ],
  ])('%s', (_case, submission, expected, statement) => {
    const made = step(submission);
    expect([made.operand, made.facts['statement']]).toEqual([expected, statement]);
  });

  it('notes what was not supplied', () => {
    expect(priced(silent, book).assumptions).toContainEqual({
      ...{ input: 'loss-history', path: '/lossHistory', value: 'not-supplied', count: 1 },
    });
  });
});
