import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, decimal } from '../../src/values/decimal.js';
import { explain } from '../../src/explain/index.js';
import { quote } from '../../src/quote.js';
import type { Submission } from '../../src/submission/submission.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import {
  fictionalSubmission,
  formASubmission,
  operandOf,
  priced,
  problems,
  tariff,
} from './tariffs.js';
import { runsOf } from '../support/runs.js';
import { said } from '../support/said.js';

const seed = 20_260_701;
const book = tariff('formA');
const reason = 'Ten years without a loss';
const authority = 'Head of underwriting';
const selecting = (step: string, value: string): Submission => ({
  ...formASubmission(),
  selections: [{ step, value, reason, authority }],
});

describe("FIL-3 the underwriter's selection", () => {
  it('replaces the calculated value, and both stand side by side', () => {
    const made = priced(selecting('buyer-status', '0.95'), book);
    const entry = made.ledger.find(({ id }) => id === 'buyer-status');
    expect(entry?.operand).toBe('0.95');
    expect(entry?.sources).toEqual([
      {
        page: 'buyer-status',
        title: { en: 'Status of the buyers', 'zh-CN': '买方状况' },
        row: 'no-arrears-2-years-guaranteed',
        value: '0.95',
        range: { min: '0.8', max: '1' },
        rule: 'underwriter',
        calculated: '0.9',
        calculatedBy: 'midpoint',
        selection: { reason, authority },
        basis: 'sourced',
      },
    ]);
  });

  it('changes the unrounded premium exactly in proportion', () => {
    const { selections: _, ...plain } = formASubmission();
    const before = priced(plain, book);
    fc.assert(
      fc.property(fc.integer({ min: 800, max: 1000 }), (thousandths) => {
        const value = String(thousandths / 1000);
        const after = priced(selecting('buyer-status', value), book);
        const wanted = decimal(before.premium.unrounded).times(value).dividedBy('0.9');
        const off = wanted.minus(after.premium.unrounded).abs();
        expect(off.lessThan('0.000001')).toBe(true); // eight decimals after each of nine steps
      }),
      { seed, numRuns: runsOf(50) },
    );
  });

  it('takes the ends of the range, in any spelling', () => {
    for (const value of ['0.8', '0.80', '1', '1.00000000'])
      expect(operandOf(priced(selecting('buyer-status', value), book), 'buyer-status')).toBe(
        decimal(value).toString(),
      );
  });

  it('selects a filed flat rate as well', () => {
    const own = fictionalSubmission({
      selections: [{ step: 'limit-charge', value: '0.0015', reason, authority }],
    });
    expect(operandOf(priced(own, tariff('fictional')), 'limit-charge')).toBe('9000');
  });

  it('is told with the step, in both languages', () => {
    const made = priced(selecting('buyer-status', '0.95'), book);
    const place = (locale: 'en' | 'zh-CN') =>
      explain(made, locale).steps.find(({ id }) => id === 'buyer-status')?.place;
    expect(place('en')).toContain(
      `= 0.95 (filed 0.8 to 1, midpoint 0.9, selected 0.95 by ${authority}: ${reason})`,
    );
    expect(place('zh-CN')).toContain(
      `= 0.95（备案区间0.8至1，中点0.9，${authority}选定0.95，理由：${reason}）`,
    );
  });
});

describe('FIL-4 a selection that may not be', () => {
  it.each([
    ['buyer-status', '0.79999999', '/selections/0/value selection-outside-range'],
    ['buyer-status', '1.00000001', '/selections/0/value selection-outside-range'],
    ['credit-term', '0.5', '/selections/0/value selection-outside-range'],
    ['indemnity-ratio', '0.89', '/selections/0/step selection-not-filed'],
    ['premium-rounding', '1', '/selections/0/step selection-not-filed'],
    ['constructor', '1', '/selections/0/step selection-unknown-step'],
  ])('%s at %s: %s', (step, value, problem) => {
    const made = quote(selecting(step, value), book);
    expect(made.status).toBe('invalid');
    expect(problems(made)).toEqual([problem]);
  });

  it('names step, page, row and range', () => {
    const [issue] = quote(selecting('credit-term', '0.5'), book).issues;
    expect(issue?.facts).toEqual({
      value: '0.5',
      step: 'credit-term',
      page: 'credit-term',
      row: '(60, 90]',
      min: '0.8',
      max: '1',
    });
    for (const text of Object.values(said(issue!)))
      for (const part of ['credit-term', '(60, 90]', '0.8', '1']) expect(text).toContain(part);
  });

  it('tells the steps in which a value may be selected', () => {
    const [issue] = quote(selecting('no-such-step', '1'), book).issues;
    expect(said(issue!).en).toContain(
      'credit-term, aggregate-limit, insurable-turnover, buyer-status, credit-management, deductible, loss-ratio.',
    );
  });

  it.each([
    ['step', undefined, 'missing'],
    ['value', undefined, 'missing'],
    ['reason', undefined, 'missing'],
    ['authority', undefined, 'missing'],
    ['value', 0.95, 'decimal-as-number'],
    ['value', '-0.95', 'negative'],
    ['value', '0.123456789', 'too-many-digits'],
    ['reason', '', 'text-malformed'],
    ['reason', 'x'.repeat(301), 'text-too-long'],
    ['authority', 'x'.repeat(65), 'text-too-long'],
    ['authority', 'a\nb', 'text-malformed'],
  ])('refuses %s = %j: %s', (field, value, code) => {
    const selection = { step: 'buyer-status', value: '0.9', reason, authority, [field]: value };
    const result = parseSubmission({ ...formASubmission(), selections: [selection] });
    expect(result.issues.map((issue) => `${issue.path} ${issue.code}`)).toEqual([
      `/selections/0/${field} ${code}`,
    ]);
  });

  it('refuses two for one step, and more than two hundred', () => {
    const selections = [...selecting('buyer-status', '0.9').selections!];
    const paths = (list: unknown) =>
      parseSubmission({ ...formASubmission(), selections: list }).issues.map(
        ({ path, code }) => `${path} ${code}`,
      );
    expect(paths([...selections, ...selections])).toEqual([
      '/selections/1/step duplicate-selection',
    ]);
    expect(paths(Array.from({ length: 201 }, () => selections[0]))).toEqual([
      '/selections too-many-items',
    ]);
  });
});

const share = fc.integer({ min: 1, max: 150 }).map((hundredths) => String(hundredths / 100));
const submissions = fc
  .record({
    turnover: fc.integer({ min: 1, max: 4_000_000 }),
    terms: fc.array(fc.integer({ min: 0, max: 365 }), { minLength: 1, maxLength: 5 }),
    maximumLiability: fc.integer({ min: 1, max: 900_000 }),
    eachLoss: fc.integer({ min: 0, max: 300 }),
    insuredPercentage: fc.constantFrom('100', '95', '90', '85', '80', '75', '70'),
    ratio: share,
    status: fc.constantFrom('no-arrears-3-years-guaranteed', 'no-arrears-1-year'),
    management: fc.constantFrom('complete-no-bad-debt-3-years', 'bad-debt-last-year'),
  })
  .map((drawn): Submission => ({
    ...formASubmission(),
    selections: [],
    turnover: { estimated: `${drawn.turnover}000` },
    buyers: drawn.terms.map((termsDays, index) => ({ id: `B${index}`, country: 'CN', termsDays })),
    cover: {
      insuredPercentage: drawn.insuredPercentage,
      maximumLiability: `${drawn.maximumLiability}000`,
      eachLoss: String(drawn.eachLoss * 1000),
    },
    attributes: {
      'buyer-status': drawn.status,
      'credit-management': drawn.management,
      'loss-ratio': drawn.ratio,
    },
  }));

describe('FIL-5 the proof on the quote', () => {
  it('every filed value is inside its range, whatever the submission', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        const { filedRanges, ledger } = priced(submission, book);
        expect(filedRanges).toHaveLength(7);
        for (const { step, min, max, calculated, value, inside } of filedRanges) {
          expect(inside).toBe(true);
          expect(value).toBe(calculated);
          expect(ledger.find(({ id }) => id === step)?.operand).toBe(value);
          expect(
            decimal(value).greaterThanOrEqualTo(min) && decimal(value).lessThanOrEqualTo(max),
          ).toBe(true);
        }
      }),
      { seed, numRuns: runsOf(150) },
    );
  });

  it('more turnover never costs less, as the anchor of its open band promises', () => {
    fc.assert(
      fc.property(submissions, fc.integer({ min: 1, max: 500_000 }), (submission, more) => {
        const larger = decimal(submission.turnover.estimated).plus(more * 1000);
        const after = { ...submission, turnover: { estimated: larger.toString() } };
        const [less, most] = [submission, after].map((one) => priced(one, book).premium.unrounded);
        const slack = new Decimal(less!).times('0.00001'); // each operand is rounded to six decimals
        expect(new Decimal(most!).plus(slack).greaterThanOrEqualTo(less!)).toBe(true);
      }),
      { seed, numRuns: runsOf(150) },
    );
  });

  it('states what was calculated and what was selected', () => {
    const made = priced(selecting('buyer-status', '0.95'), book);
    expect(made.filedRanges.find(({ step }) => step === 'buyer-status')).toEqual({
      ...{ step: 'buyer-status', page: 'buyer-status', row: 'no-arrears-2-years-guaranteed' },
      ...{ min: '0.8', max: '1', calculated: '0.9', value: '0.95', inside: true },
    });
  });

  it('is told in both languages', () => {
    const made = priced(selecting('buyer-status', '0.95'), book);
    const [en, zh] = (['en', 'zh-CN'] as const).map((locale) => explain(made, locale).filedRanges);
    expect(en?.sentence).toBe(
      'All 7 values taken from a filed range lie inside it (filing form A).',
    );
    expect(zh?.sentence).toBe('从备案区间选定的7项取值均在区间之内（备案依据：form A）。');
    expect(en?.rows[3]).toMatchObject({
      ...{ step: 'Status of the buyers', range: '0.8 – 1', calculated: '0.9', value: '0.95' },
    });
    expect(zh?.rows[3]?.step).toBe('买方状况');
  });

  it('quotes stored before they listed ranges are explained as ever', () => {
    const { filedRanges: _, ...stored } = structuredClone(
      priced(selecting('buyer-status', '0.9'), book),
    );
    const ledger = stored.ledger.map((entry) => ({
      ...entry,
      sources: entry.sources.map(({ rule: _rule, ...source }) => source),
    }));
    const explained = explain({ ...stored, ledger } as never, 'en');
    expect(explained.filedRanges).toBeNull();
    expect(explained.steps[1]?.place).toContain('(filed 0.8 to 1)');
  });

  it.each([
    ['a range that is no list', { filedRanges: {} }],
    ['an entry without ends', { filedRanges: [{ step: 'a', row: 'b' }] }],
    ['an end that is no number', { filedRanges: [{ step: 'a', row: 'b', min: 'x' }] }],
  ])('a stored quote with %s is refused by name', (_name, change) => {
    const stored = { ...structuredClone(priced(formASubmission(), book)), ...change };
    expect(explain(stored as never, 'en').status).toBe('invalid');
  });

  it.each([{ range: { min: '1' } }, { range: null }, { selection: 'x' }, { calculated: 'x' }])(
    'so is a source with %j',
    (change) => {
      const stored = structuredClone(priced(selecting('buyer-status', '0.95'), book));
      const ledger = stored.ledger.map((entry) => ({
        ...entry,
        sources: entry.sources.map((source) => ({ ...source, ...change })),
      }));
      expect(explain({ ...stored, ledger } as never, 'en').status).toBe('invalid');
    },
  );
});
