import { describe, expect, it } from 'vitest';
import { referenceBook } from '../../../src/reference-book.js';
import { quote } from '../../../src/quote.js';
import type {
  CreditControl,
  CreditControlAnswer,
  Submission,
} from '../../../src/submission/submission.js';
import { eachOf } from '../../support/runs.js';
import { answeredAlike, referenceCase } from '../../support/reference-case.js';

const base = referenceCase({ buyers: 20 });
const questions = (referenceBook.questionnaire?.questions ?? []).map(({ id }) => id);
const evidences = ['none', 'document', 'audited'] as const;

/** The indication before rounding, corridor and floors. */
const price = (
  creditControl: CreditControl | undefined,
  more: Partial<Submission> = {},
): number => {
  const { creditControl: _, ...rest } = base;
  const made = quote({ ...rest, ...more, ...(creditControl && { creditControl }) }, referenceBook);
  if (made.premium === null) throw new Error(JSON.stringify(made.issues));
  return Number(made.premium.unrounded);
};

const yes = (evidence: (typeof evidences)[number]) => ({ answer: 'yes', evidence }) as const;

/** Other answers a question is asked beside. */
const besides: readonly [string, CreditControl['answers']][] = [
  ['no other answer', {}],
  ['the others yes and audited', answeredAlike('yes', 'audited').answers],
  ['the others no', answeredAlike('no').answers],
];

describe('RAT-5 silence never pays, honesty never costs', () => {
  const asked = questions.flatMap((id) =>
    besides.map(([title, others]) => [id, title, others] as const),
  );
  it.each(eachOf(asked, 4))('%s, %s', (id, _title, others) => {
    const { [id]: _own, ...rest } = { ...others };
    const shown = { overdueShare: '0', daysSalesOutstanding: 60 };
    const blank = price({ answers: rest, ...shown });
    const answered = (answer: CreditControlAnswer) =>
      price({ answers: { ...rest, [id]: answer }, ...shown });
    expect(answered({ answer: 'unknown', evidence: 'audited' })).toBe(blank);
    for (const evidence of evidences) {
      expect(answered(yes(evidence))).toBeLessThanOrEqual(blank);
      expect(answered({ answer: 'partly', evidence })).toBeLessThanOrEqual(blank);
      expect(answered({ answer: 'no', evidence })).toBeGreaterThanOrEqual(blank);
    }
    expect(answered(yes('document'))).toBeLessThan(blank);
  });

  it('a questionnaire without one answer costs what none costs', () => {
    expect(price({ answers: {} })).toBe(price(undefined));
    expect(price(answeredAlike('unknown'))).toBe(
      price({ daysSalesOutstanding: 60, overdueShare: '0' }),
    );
  });

  it('outcomes at their best never cost, and hold back the credit until both are given, as the worst do', () => {
    const { answers } = answeredAlike('yes', 'audited');
    const none = price({ answers: answers! });
    const ageing = price({ answers: answers!, overdueShare: '0' });
    const collection = price({ answers: answers!, daysSalesOutstanding: 60 });
    const both = price({ answers: answers!, overdueShare: '0', daysSalesOutstanding: 60 });
    expect(ageing).toBeLessThanOrEqual(none);
    expect(collection).toBeLessThanOrEqual(none);
    expect(both).toBeLessThan(Math.min(ageing, collection));
    const bad = { overdueShare: '0.15', daysSalesOutstanding: 120 };
    expect(price({ answers: answers!, ...bad })).toBe(none);
    expect(none).toBe(price({ answers: answers!, overdueShare: '1', daysSalesOutstanding: 300 }));
  });

  it('the ageing of every buyer, be it that nothing is overdue, is as good as that of the ledger', () => {
    const { answers } = answeredAlike('yes', 'audited');
    const control = { answers: answers!, daysSalesOutstanding: 60 };
    const aged = { buyers: (base.buyers ?? []).map((buyer) => ({ ...buyer, overdue: [] })) };
    expect(price(control, aged)).toBe(price({ ...control, overdueShare: '0' }));
    const half = {
      buyers: (base.buyers ?? []).map((buyer, i) => (i % 2 ? buyer : { ...buyer, overdue: [] })),
    };
    expect(price(control, half)).toBeGreaterThan(price(control, aged));
    expect(price(control, half)).toBeLessThan(price(control));
  });

  it('says what was not given, and assumes it openly', () => {
    const { creditControl: _, ...rest } = base;
    const made = quote(rest, referenceBook);
    expect(made.assumptions).toEqual(
      expect.arrayContaining([
        { input: 'ageing', path: '/creditControl/overdueShare', value: '0.08', count: 1 },
        {
          input: 'days-sales-outstanding',
          path: '/creditControl/daysSalesOutstanding',
          value: '1.5',
          count: 1,
        },
      ]),
    );
    const { assumptions } = quote(base, referenceBook);
    expect(assumptions.map(({ input }) => input)).not.toContain('ageing');
  });
});

describe('GDL-6 a bad grade is not better left out', () => {
  const graded = (share: number): Submission => {
    const buyers = (base.buyers ?? []).map((buyer, i, all) => {
      const { grade, ...rest } = { ...buyer, turnover: '10000000' };
      return i < all.length * share ? rest : { ...rest, grade: grade! };
    });
    return { ...base, buyers };
  };
  const speaks = (submission: Submission): boolean =>
    quote(submission, referenceBook).findings.some(({ guideline }) => guideline?.id === 'ungraded');

  it.each([
    [0, false],
    [0.1, true],
    [0.3, true],
    [1, true],
  ])('%f of the buyers without a grade: referred %s', (share, referred) => {
    const made = quote(graded(share), referenceBook);
    expect(speaks(graded(share))).toBe(referred);
    if (referred) expect(made.status).toBe('referred');
  });

  it('counts groups without a mix of grades, and takes a rating for a grade', () => {
    const group = { id: 'G', country: 'DE', count: 50, turnover: '100000000' };
    const mix = [{ grade: 4 as const, share: '1' }];
    const withGroup = (more: object): Submission => {
      const { buyers: _, ...rest } = base;
      return { ...rest, buyerGroups: [{ ...group, ...more }] };
    };
    expect(speaks(withGroup({}))).toBe(true);
    expect(speaks(withGroup({ gradeMix: mix }))).toBe(false);
    const rated = (base.buyers ?? []).map(({ grade: _, ...buyer }) => ({
      ...buyer,
      rating: 'BBB',
    }));
    expect(speaks({ ...base, buyers: rated })).toBe(false);
  });
});
