import { describe, expect, it } from 'vitest';
import type { LoadedRateBook } from '../../../src/rules/read/sealed-book.js';
import type { Submission } from '../../../src/submission/submission.js';
import { book, bookWithRow } from '../../support/small-book.js';
import { handCase, priced, stepOf } from '../../support/hand-case.js';

const best = { answer: 'yes', evidence: 'audited' } as const;
const no = { answer: 'no' } as const;

/** Five years of cover, the best credit control, and a history too old to weigh: 0.8 and 0.9 together. */
const careful: Submission = {
  ...handCase,
  creditControl: { answers: { written: best, limits: best, reminders: best } },
  continuity: { periods: [{ from: '2022-01-01', to: '2026-12-31', insurer: 'this' }] },
  lossHistory: {
    statement: 'supplied',
    years: [{ from: '2018-01-01', insurableTurnover: '36000000', paid: '0' }],
  },
};

const capOf = (submission: Submission, by: LoadedRateBook = book) =>
  stepOf(priced(submission, by), 'combined-cap');

describe('RAT-8 the credits together do not take the premium below its share without them', () => {
  it('lifts it to the bound: (40,500 x 0.8 + 12,000) / 0.75 x 0.9 = 53,280 to 0.8 x 70,000', () => {
    expect(capOf(careful)).toMatchObject({
      ...{ operation: 'at-least', before: '53280', operand: '56000', after: '56000' },
      facts: { binds: true, bound: '0.8', product: '0.761143', without: '70000' },
    });
    const { findings } = priced(careful);
    expect(findings.find(({ code }) => code === 'combined-cap-binds')).toMatchObject({
      severity: 'note',
      facts: { bound: '0.8', without: '70000' },
    });
  });

  it('names the steps it bounds with what each was worth', () => {
    expect(capOf(careful).facts['steps']).toMatchObject([
      { step: 'credit-control', relativity: '0.8' },
      { step: 'loss-experience', relativity: '1' },
      { step: 'continuity', relativity: '0.9' },
    ]);
  });

  it('leaves a premium at or above the bound', () => {
    const { continuity: _, ...once } = careful;
    expect(capOf(once)).toMatchObject({ before: '59200', after: '59200', facts: { binds: false } });
    const wide = bookWithRow('limits', 'combined-cap', '0.76');
    expect(capOf(careful, wide)).toMatchObject({ operand: '53200', after: '53280' });
    expect(priced(careful, wide).findings.map(({ code }) => code)).not.toContain(
      'combined-cap-binds',
    );
  });

  it('never lowers a premium that debits have raised', () => {
    const weak = {
      ...handCase,
      creditControl: { answers: { written: no, limits: no, reminders: no } },
    } as const;
    expect(capOf(weak)).toMatchObject({ before: '80800', after: '80800' }); // (48,600 + 12,000) / 0.75
  });
});
