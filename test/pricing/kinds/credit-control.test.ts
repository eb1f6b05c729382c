import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/quote.js';
import type {
  CreditControl,
  CreditControlAnswer,
  Submission,
} from '../../../src/submission/submission.js';
import { book } from '../../support/small-book.js';
import { buyers, handCase, operandOf, priced, stepOf } from '../../support/hand-case.js';

type Answers = NonNullable<CreditControl['answers']>;

const withAnswers = (answers: Answers, more: Partial<CreditControl> = {}): Submission => ({
  ...handCase,
  creditControl: { answers, ...more },
});

/** All three questions answered alike. */
const alike = (
  answer: CreditControlAnswer['answer'],
  evidence?: CreditControlAnswer['evidence'],
): Answers =>
  Object.fromEntries(
    ['written', 'limits', 'reminders'].map((id) => [id, { answer, ...(evidence && { evidence }) }]),
  );

const factsOf = (submission: Submission) => stepOf(priced(submission), 'credit-control').facts;

/** The best answers with overdues of a share of the balances of CNY 9 m, by more than 60 days. */
const withOverdues = (amount: string, answers = alike('yes', 'audited')): Submission => ({
  ...withAnswers(answers),
  buyers: buyers(10).map((buyer, i) =>
    i === 0 ? { ...buyer, overdue: [{ days: 61, amount }] } : buyer,
  ),
  cover: { ...handCase.cover, maximumExtensionDays: 90 },
});

const withCollection = (daysSalesOutstanding: number, answers = alike('yes', 'audited')) =>
  withAnswers(answers, { daysSalesOutstanding });

describe('RAT-5 the score is weighted over answers and their evidence', () => {
  it.each<[string, Answers, string, string]>([
    ['all yes and audited', alike('yes', 'audited'), '100', '0.8'],
    ['all yes with documents', alike('yes', 'document'), '80', '0.88'],
    ["all yes on the seller's word", alike('yes'), '50', '1'],
    ['all partly and audited', alike('partly', 'audited'), '50', '1'],
    ['all partly with documents', alike('partly', 'document'), '40', '1.04'],
    ['all no', alike('no', 'audited'), '0', '1.2'],
    ['all unknown', alike('unknown', 'audited'), '50', '1'],
    ['the heavy question alone', { written: { answer: 'yes', evidence: 'audited' } }, '75', '0.9'],
    ['a light question alone', { limits: { answer: 'yes', evidence: 'audited' } }, '62.5', '0.95'],
    ['no question at all', {}, '50', '1'],
  ])('%s', (_case, answers, score, operand) => {
    const submission = withAnswers(answers);
    expect(factsOf(submission)['score']).toBe(score);
    expect(operandOf(submission, 'credit-control')).toBe(operand);
  });

  it('`unknown` and left out earn the share that is assumed, `no` nothing', () => {
    const yes = { limits: { answer: 'yes', evidence: 'audited' } } as const;
    const operand = (answers: Answers) => operandOf(withAnswers(answers), 'credit-control');
    expect(operand({ ...yes, written: { answer: 'unknown', evidence: 'audited' } })).toBe('0.95');
    expect(operand(yes)).toBe('0.95');
    expect(operand({ ...yes, written: { answer: 'no' } })).toBe('1.05');
  });

  it('tells dimensions apart and what is missing, the dearest first', () => {
    const { dimensions, missing } = factsOf(
      withAnswers({
        written: { answer: 'partly', evidence: 'audited' },
        limits: { answer: 'yes', evidence: 'audited' },
      }),
    );
    expect(dimensions).toMatchObject([
      { dimension: 'policy', score: '66.7' }, // 2 of 3
      { dimension: 'dunning', score: '50' }, // nobody answered: what is assumed
    ]);
    expect(missing).toMatchObject([
      { question: 'written', points: '25' },
      { question: 'reminders', points: '12.5' },
    ]);
  });

  it('is the assumption of the book when nothing was answered', () => {
    const quoted = priced(handCase);
    expect(stepOf(quoted, 'credit-control').facts).toMatchObject({ score: '50', assumed: true });
    expect(quoted.assumptions.map(({ input }) => input)).toContain('credit-control-score');
    expect(quoted.findings.map(({ code }) => code)).not.toContain('questions-unanswered');
  });

  it('finds how many of the questions were left out or unknown', () => {
    const { findings } = priced(
      withAnswers({ written: { answer: 'unknown' }, limits: { answer: 'no' } }),
    );
    const found = findings.find(({ code }) => code === 'questions-unanswered');
    expect(found?.facts).toEqual({ count: 2, total: 3 });
  });

  it('refuses a question the book does not ask', () => {
    const { issues } = quote(withAnswers({ colour: { answer: 'yes' } }), book);
    expect(issues).toMatchObject([
      { path: '/creditControl/answers/colour', code: 'unknown-question' },
    ]);
  });
});

describe('RAT-5 bad outcomes withhold a credit, down to 1 and never below', () => {
  it.each([
    ['0', '1', '0.8'],
    ['150000', '0.75', '0.85'], // 2.5 % of balances
    ['300000', '0.5', '0.9'],
    ['600000', '0', '1'],
    ['1800000', '0', '1'],
  ])('overdues of %s keep %s of the credit', (amount, kept, operand) => {
    const submission = withOverdues(amount);
    expect(factsOf(submission)['keptShare']).toBe(kept);
    expect(operandOf(submission, 'credit-control')).toBe(operand);
  });

  it.each([
    [60, '0.8'],
    [30, '0.8'],
    [90, '0.9'], // half way to twice the terms
    [120, '1'],
    [300, '1'],
  ])('%i days sales outstanding against 60 days of terms: %s', (days, operand) => {
    expect(operandOf(withCollection(days), 'credit-control')).toBe(operand);
  });

  it('both together withhold more than either', () => {
    const both = { ...withOverdues('300000'), creditControl: withCollection(90).creditControl! };
    expect(operandOf(both, 'credit-control')).toBe('0.95'); // half of half of 0.2
  });

  it('a debit is not touched: bad outcomes neither add to it nor lift it', () => {
    expect(operandOf(withOverdues('900000', alike('no')), 'credit-control')).toBe('1.2');
    expect(operandOf(withCollection(300, alike('no')), 'credit-control')).toBe('1.2');
  });

  it('says what it saw', () => {
    expect(factsOf(withCollection(90))).toMatchObject({
      collectionRatio: '1.5',
      overdueShare: '0',
    });
    expect(factsOf(withAnswers(alike('yes')))).toMatchObject({ collectionRatio: null });
  });
});
