import { describe, expect, it } from 'vitest';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import type { LossYear, Submission } from '../../src/submission/submission.js';
import { handCase } from '../support/hand-case.js';

/** The present turnover is 36 m. */
const issuesOf = (...years: LossYear[]): string[] => {
  const submission: Submission = { ...handCase, lossHistory: { statement: 'supplied', years } };
  const parsed = parseSubmission(submission);
  return parsed.ok
    ? []
    : parsed.issues.map(({ code, path, facts }) => `${code} ${path} ${String(facts?.['most'])}`);
};
const year = (from: number, insurableTurnover: string, more: Partial<LossYear>): LossYear => ({
  ...{ from: `${from}-01-01`, to: `${from}-12-31`, insurableTurnover },
  ...more,
});
const loss = (gross: string): Partial<LossYear> => ({
  losses: [{ date: '2025-06-30', gross }],
});

describe('SUB-9 nothing is lost that was not delivered', () => {
  it.each<[string, LossYear[], string[]]>([
    ['as much as a year and the year before', [year(2025, '10000000', loss('46000000'))], []],
    [
      'more than the year and the present turnover',
      [year(2025, '10000000', loss('46000000.01'))],
      ['loss-above-turnover /lossHistory/years/0/losses/0/gross 46000000'],
    ],
    [
      'more than the year and the stated year before',
      [year(2025, '10000000', loss('15000001')), year(2024, '5000000', { paid: '0' })],
      ['loss-above-turnover /lossHistory/years/0/losses/0/gross 15000000'],
    ],
    [
      'together more, one by one less',
      [
        year(2025, '1000000', {
          losses: [
            { date: '2025-06-30', gross: '20000000' },
            { date: '2025-06-30', gross: '20000000' },
          ],
        }),
      ],
      ['loss-above-turnover /lossHistory/years/0/losses 37000000'],
    ],
    [
      'in total',
      [year(2025, '1000000', { paid: '30000000', outstanding: '8000000' })],
      ['loss-above-turnover /lossHistory/years/0/paid 37000000'],
    ],
    [
      'the largest',
      [year(2025, '1000000', { paid: '38000000', largest: '38000000' })],
      ['loss-above-turnover /lossHistory/years/0/largest 37000000'],
    ],
    [
      'notified overdues',
      [year(2025, '1000000', { paid: '0', notifiedOverdues: '38000000' })],
      ['loss-above-turnover /lossHistory/years/0/notifiedOverdues 37000000'],
    ],
    [
      'a year without turnover of its own may lose what was delivered before',
      [year(2025, '0', loss('30000000')), year(2024, '30000000', { paid: '0' })],
      [],
    ],
  ])('%s', (_case, years, expected) => {
    expect(issuesOf(...years)).toEqual(expected);
  });

  it('a half year before is filled up at the larger of pace and present turnover', () => {
    const half: LossYear = {
      ...{ from: '2024-07-03', to: '2024-12-31', insurableTurnover: '1000000', paid: '0' },
    };
    const [issue] = issuesOf(year(2025, '10000000', loss('90000000')), half);
    expect(Number(issue?.split(' ')[2])).toBeCloseTo(
      10_000_000 + 1_000_000 + (36_000_000 * (366 - 182)) / 366,
      0,
    );
  });
});
