import { describe, expect, it } from 'vitest';
import type { LossYear, Submission } from '../../../src/submission/submission.js';
import { bookWith, type OpenBook, setRow } from '../../support/small-book.js';
import {
  buyers,
  handCase,
  priced,
  stepOf,
  withFirstBuyer,
  withYears,
} from '../../support/hand-case.js';

/**
 * A buyer's claim is 900,000 x 0.5 x 0.9 = 405,000, and counts for half of it, 202,500; half of the expected loss of
 * 40,500 a year lies below that: 20,250, which is 0.1 claims of 202,500. The year 2025 weighs 0.8 and is fully
 * reported: expected 16,200 and 0.08 claims, so that K = 0.08 makes the credibility a half.
 */
const book = bookWith((open: OpenBook) => {
  setRow(open, { page: 'credibility', key: 'credibility-constant', value: '0.08' });
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
      ...{ years: 1, reported: '32400', expected: '16200', claims: '0.08', ratio: '2' },
      ...{ stated: '45000', count: 1, insured: '40500' },
      ...{ limitedPart: '0.5', credibility: '0.5', cap: '202500', indicated: '1.25' },
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
    expect(facts(...two)).toMatchObject({ claims: '0.14', credibility: '0.6' });
    expect(operand(...two)).toBe('0.7'); // 1 - 0.6 x 0.5
  });

  it('expects more of a seller with weak credit control', () => {
    const no = { answer: 'no' } as const;
    const answers = { written: no, limits: no, reminders: no };
    const weak = { ...withYears(single('45000')), creditControl: { answers } };
    expect(step(weak).facts).toMatchObject({ reported: '32400', expected: '19440' }); // x 1.2
  });
});

describe('RAT-6 years by age', () => {
  it.each([
    ['2026-01-01', '2026-12-31', '10125'], // half of it is reported
    ['2025-01-01', '2025-12-31', '16200'],
    ['2023-01-01', '2023-12-31', '8100'],
    ['2021-01-01', '2021-12-31', '0'],
  ])('of the year from %s to %s %s is expected to be known', (from, to, expected) => {
    expect(facts(year({ from, to, paid: '0' }))['expected']).toBe(expected);
  });

  it('that weigh nothing say nothing', () => {
    const old = year({ from: '2020-01-01', to: '2020-12-31', paid: '30000000' });
    expect(step(withYears(old))).toMatchObject({ operand: '1', facts: { years: 0, ratio: '1' } });
  });

  it('are expected by their own turnover', () => {
    const small = year({ insurableTurnover: '3600000', paid: '0' });
    expect(facts(small)).toMatchObject({ expected: '1620', cap: '20250' });
  });
});

describe('RAT-6 the unreported part of a year is taken at the expected loss', () => {
  const fresh: LossYear = { from: '2026-01-01', insurableTurnover: '36000000', paid: '0' };

  it('so that half a year without a loss is half the evidence of a year without a loss', () => {
    expect(facts(fresh)).toMatchObject({
      ...{ reported: '0', expected: '10125', claims: '0.05', ratio: '0' },
      credibility: '0.384615', // 0.05 / (0.05 + 0.08)
    });
    expect(operand(fresh)).toBe('0.807693'); // 1 - 0.384615 x 0.5
  });

  it('so that a year nothing is reported of says nothing', () => {
    const unreported = year({ from: '2026-12-31', to: '2027-12-31', paid: '0' });
    expect(operand(unreported)).toBe('1');
  });

  it('and losses reported so far are not developed', () => {
    const loss = { date: '2026-06-30', gross: '11250' };
    const { paid: _, ...unpaid } = fresh;
    expect(facts({ ...unpaid, losses: [loss] })).toMatchObject({ reported: '10125', ratio: '1' });
  });
});

describe('RAT-6 actual and expected are limited alike', () => {
  it('a loss counts up to the cap and no further', () => {
    const [atCap, above] = [single('225000'), single('5000000')];
    expect(facts(atCap)).toMatchObject({ reported: '162000', insured: '202500' });
    expect(facts(above)).toMatchObject({ reported: '162000', insured: '4500000' });
  });

  it('each of two losses has the cap of its own', () => {
    const losses = ['2025-03-01', '2025-09-01'].map((date) => ({ date, gross: '500000' }));
    expect(facts(year({ losses }))['reported']).toBe('324000');
  });

  it('with a cap above every loss nothing is cut on either side', () => {
    const uncapped = bookWith((open: OpenBook) => {
      setRow(open, { page: 'credibility', key: 'single-loss-claims', value: '2' });
      setRow(open, { page: 'credibility', key: 'credibility-constant', value: '0.08' });
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
    expect(step({ ...limited, lossHistory: history }).facts['insured']).toBe('90000');
  });

  it('single losses of discretionary buyers have their insured percentage', () => {
    const cover = {
      ...handCase.cover,
      discretionaryInsuredPercentage: '45',
      discretionaryLimit: '900000',
    };
    const named = step({ ...withYears(single('45000')), cover }).facts['reported'];
    const unnamed = step({ ...withYears(single('45000', { buyer: 'B-0' })), cover }).facts[
      'reported'
    ];
    expect([named, unnamed]).toEqual(['32400', '16200']);
  });

  it('totals are restated by the insured percentage then and now, and a finding says so', () => {
    const then = year({ paid: '30000', outstanding: '6000', cover: { insuredPercentage: '80' } });
    expect(facts(then)).toMatchObject({ reported: '32400', restated: 'in-total' });
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
    expect(facts(total)).toMatchObject({ reported: '234000', insured: '900000' }); // (900,000 - 607,500) x 0.8
  });

  it('so many losses of a total count for no more than so many caps', () => {
    const total = year({ paid: '1000000', count: 2 });
    expect(facts(total)).toMatchObject({ reported: '324000', count: 2 }); // 2 x 202,500 x 0.8
  });

  it('a loss on a buyer whose limit was withdrawn counts up to the limit last stated', () => {
    const loss = single('300000', { buyer: 'B-0' });
    const history = { statement: 'supplied', years: [loss] } as const;
    const withdrawn = withFirstBuyer({ approvedLimit: '0', requestedLimit: '200000' });
    const insured = (submission: Submission) =>
      step({ ...submission, lossHistory: history }).facts['insured'];
    expect(insured(withdrawn)).toBe('180000');
    expect(insured(withFirstBuyer({ approvedLimit: '0' }))).toBe('270000');
    const renewal = {
      expiringRate: '0.002',
      buyers: [{ ...buyers(1)[0]!, approvedLimit: '250000' }],
    };
    expect(insured({ ...withFirstBuyer({ approvedLimit: '0' }), renewal })).toBe('225000');
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
