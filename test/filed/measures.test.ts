import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.js';
import { quote } from '../../src/quote.js';
import type { Cover, Submission } from '../../src/submission/submission.js';
import { type Editable, fictionalSubmission, priced, problems, tariff } from './tariffs.js';
import { saidFirst } from '../support/said.js';

/** A page that shows what a measure saw: its value at every number is that number over a million. */
function showing(measure: string, pages: Readonly<Record<string, string>> = {}) {
  return tariff('fictional', (book) => {
    const { title, basis, references, note } = book.pages['waiting-period'];
    const metadata = { title, basis, references, note };
    const rows = [
      { at: '0', value: '1' },
      { at: '1000000000', value: '1001' },
    ];
    book.pages.shown = { ...metadata, shape: 'curve', unit: 'relativity', flat: 'below', rows };
    book.pages.shown.rounding = { decimals: 12 };
    const line = {
      id: 'shown',
      kind: 'page',
      operation: 'multiply',
      title,
      measure,
      page: 'shown',
    };
    book.algorithm.splice(2, 0, Object.keys(pages).length > 0 ? { ...line, pages } : line);
    addConstants(book, pages, metadata);
  });
}

function addConstants(
  book: Editable,
  pages: Readonly<Record<string, string>>,
  metadata: object,
): void {
  const keyed = (unit: string, rows: Readonly<Record<string, string>>): object => ({
    ...{ ...metadata, shape: 'keyed', unit },
    rows: Object.entries(rows).map(([key, value]) => ({ key, value })),
  });
  if ('terms' in pages)
    book.pages.terms = keyed('number', { 'grace-days': '30', 'other-insurer-share': '0.5' });
  if (!('answer-credit' in pages)) return;
  book.pages.answers = keyed('share', { yes: '1', partly: '0.5', no: '0' });
  book.pages.evidence = keyed('share', { none: '0.5', document: '0.8', audited: '1' });
  const title = { en: 'Question', 'zh-CN': '问题' };
  book.questionnaire = {
    dimensions: [{ id: 'd', title }],
    questions: [{ id: 'q', dimension: 'd', title, weight: '1' }],
    references: [],
    note: 'Invented.',
  };
}

/** What the measure saw, to six decimals. */
function seen(measure: string, submission: Submission, pages?: Readonly<Record<string, string>>) {
  const made = priced(submission, showing(measure, pages));
  const entry = made.ledger.find(({ id }) => id === 'shown')!;
  for (const locale of ['en', 'zh-CN'] as const) {
    const step = explain(made, locale).steps.find(({ id }) => id === 'shown');
    expect(step?.sentence).toMatch(locale === 'en' ? /price/ : /费率/);
  }
  return { at: ((Number(entry.operand) - 1) * 1_000_000).toFixed(6), facts: entry.facts };
}

const cover = (change: Cover): Submission =>
  fictionalSubmission({ cover: { ...fictionalSubmission().cover, ...change } });

describe('FIL-7 measures for filed forms', () => {
  const { cover: own } = fictionalSubmission();
  const seller: Submission = fictionalSubmission({
    policyholder: { yearsTrading: 12 },
    continuity: {
      periods: [
        { from: '2023-10-01', to: '2024-09-30', insurer: 'other' },
        { from: '2024-10-01', to: '2026-09-30', insurer: 'this' },
      ],
    },
  });

  it.each([
    ['payment-terms', '90.000000', { days: '90' }],
    ['each-loss', '10000.000000', { currency: 'CNY', amount: '10000' }],
    ['aggregate-first-loss', '200000.000000', { currency: 'CNY', amount: '200000' }],
    ['aggregate-first-loss-share', '0.010000', { share: '0.01' }],
    ['total-limits', '6000000.000000', { currency: 'CNY', amount: '6000000' }],
    ['largest-limit', '3000000.000000', { currency: 'CNY', amount: '3000000' }],
    ['buyer-count', '12.000000', { count: '12' }],
    ['largest-buyer-share', '0.310881', { share: '0.310881' }],
    ['five-largest-share', '0.735233', { share: '0.735233' }],
    ['overdue-share', '0.000000', { share: '0' }],
    ['years-trading', '12.000000', { years: '12' }],
  ])('%s', (measure, at, facts) => {
    expect(seen(measure, seller)).toEqual({ at, facts });
  });

  it('non-qualifying-loss', () => {
    expect(seen('non-qualifying-loss', cover({ nonQualifyingLoss: '5000' })).at).toBe(
      '5000.000000',
    );
    expect(seen('non-qualifying-loss', seller)).toEqual({
      at: '0.000000',
      facts: { currency: 'CNY', amount: '0' },
    });
  });

  it('maximum-liability, as an amount and as a multiple of turnover', () => {
    const submission = cover({ maximumLiability: '30000000' });
    expect(seen('maximum-liability', submission).at).toBe('30000000.000000');
    expect(seen('maximum-liability-share', submission).at).toBe('1.500000');
  });

  it('continuity-years, those at another insurer at their share', () => {
    expect(seen('continuity-years', seller, { terms: 'terms' })).toEqual({
      at: '2.500000',
      facts: { years: '2.5', lapses: 0 },
    });
  });

  it('credit-control-score', () => {
    const pages = { 'answer-credit': 'answers', 'evidence-credit': 'evidence' };
    const answers = { q: { answer: 'partly', evidence: 'audited' } } as const;
    const answered = { ...seller, creditControl: { answers } };
    expect(seen('credit-control-score', answered, pages)).toEqual({
      at: '50.000000',
      facts: { score: '50', assumed: false },
    });
  });

  it.each([
    ['each-loss', '70000', '10000.000000'],
    ['total-limits', '35000000', '5000000.000000'],
    ['turnover-size', '280000000', '40000000.000000'],
  ])('%s is looked up in the currency of the book', (measure, amount, at) => {
    const foreign = fictionalSubmission({
      currency: 'JPY',
      turnover: { estimated: '280000000' },
      buyers: [{ id: 'A', country: 'CN', approvedLimit: '35000000' }],
      buyerGroups: [],
      cover: { ...own, eachLoss: '70000', aggregateFirstLoss: '1400000' },
      exchangeRates: [{ currency: 'CNY', rate: '7', date: '2026-08-01' }],
    });
    const found = seen(measure, foreign);
    expect(found.at).toBe(at);
    expect(found.facts).toMatchObject({ currency: 'JPY' });
    expect(Object.values(found.facts)).toContain(amount);
  });

  it('an amount of money on a page is charged in the currency of the submission', () => {
    const fee = tariff('fictional', (open) => {
      const { title, basis, references, note } = open.pages['policy-period'];
      const rows = [{ key: 'only', value: '500' }];
      open.pages.fee = { title, basis, references, note, shape: 'keyed', unit: 'money', rows };
      const line = { id: 'fee', kind: 'page', operation: 'add', title, page: 'fee' };
      open.algorithm.splice(-1, 0, { ...line, measure: 'policy-months' });
    });
    const operand = (submission: Submission) =>
      priced(submission, fee).ledger.find(({ id }) => id === 'fee')?.operand;
    const exchangeRates = [{ currency: 'CNY', rate: '7', date: '2026-08-01' }];
    expect(operand(fictionalSubmission())).toBe('500');
    expect(operand(fictionalSubmission({ currency: 'JPY', exchangeRates }))).toBe('3500');
  });

  it.each([
    ['maximum-liability', '/cover/maximumLiability input-missing'],
    ['maximum-liability-share', '/cover/maximumLiability input-missing'],
    ['years-trading', '/policyholder/yearsTrading input-missing'],
  ])('%s says what is missing', (measure, problem) => {
    const made = quote(fictionalSubmission(), showing(measure));
    expect(problems(made)).toEqual([problem]);
    const field = problem.split(' ')[0]!.slice(1).replace('/', '.');
    expect(saidFirst(made.issues).en).toContain(field);
  });

  it.each(['total-limits', 'largest-limit'])('%s says where a limit is missing', (measure) => {
    const { discretionaryLimit: _, ...rest } = own;
    const book = showing(measure);
    expect(problems(quote(fictionalSubmission({ cover: rest }), book))).toContain(
      '/buyerGroups/0/requestedLimit limits-missing',
    );
  });
});

describe('SUB-6 terms of cover that a page prices', () => {
  it.each([
    [{ nonQualifyingLoss: '1' }, 'nonQualifyingLoss'],
    [{ maximumLiability: '1000' }, 'maximumLiability'],
    [{ maximumLiabilityMultiple: '30' }, 'maximumLiabilityMultiple'],
    [{ politicalRisk: true }, 'politicalRisk'],
  ])('%j is refused by a book without a page for it', (term, field) => {
    expect(problems(quote(cover(term), tariff('fictional')))).toEqual([
      `/cover/${field} cover-term-not-priced`,
    ]);
  });

  it.each([
    ['aggregate-first-loss-share', { aggregateFirstLossShare: '0.01' }],
    ['maximum-liability-share', { maximumLiability: '30000000' }],
  ])('%s prices its term in either spelling', (measure, term) => {
    const { aggregateFirstLoss: _, ...rest } = fictionalSubmission().cover;
    const submission = fictionalSubmission({ cover: { ...rest, ...term } });
    expect(quote(submission, showing(measure)).status).toBe('quoted');
  });

  it('a page of maximum liabilities needs an amount, no multiple of the premium', () => {
    const made = quote(cover({ maximumLiabilityMultiple: '30' }), showing('maximum-liability'));
    expect(problems(made)).toEqual(['/cover/maximumLiabilityMultiple cover-term-not-priced']);
  });
});
