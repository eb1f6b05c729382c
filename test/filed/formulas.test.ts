import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/quote.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import type { Submission } from '../../src/submission/submission.js';
import { checkRateBook } from '../../src/testing/check-rate-book.js';
import { fictionalSubmission, type Editable, priced, problems, tariff } from './tariffs.js';
import { plainIssues } from '../../src/values/plain-issue.js';

const read = (path: string): Editable => JSON.parse(readFileSync(path, 'utf8'));
const plan = 'examples/books/eleven-factors.json';
const oracle = '../shared/bench/cases.json';

function planBook(change: (book: Editable) => void = () => undefined): LoadedRateBook {
  const book = read(plan);
  change(book);
  const loaded = parseRateBook(book);
  if (!loaded.ok) throw new Error(plainIssues(loaded.issues));
  return loaded.book;
}

const submission: Submission = read('examples/books/eleven-factors-submission.json');
const stated = (attributes: Readonly<Record<string, string>>): Submission => ({
  ...submission,
  attributes: { ...submission.attributes, ...attributes },
});

describe('FIL-13 formulas of a tariff as named kinds', () => {
  it('the plan of eleven factors is data alone, and keeps its own cases', () => {
    const report = checkRateBook(read(plan), { runs: 5 });
    expect(report.problems).toEqual([]);
    expect(report.cases).toHaveLength(3);
  });

  it.skipIf(!existsSync(oracle))('comes out to the cent in 1,000 cases of its exact oracle', () => {
    const book = planBook();
    const off = (read(oracle) as Editable[]).flatMap((each, index) => {
      const made = quote(
        {
          ...submission,
          turnover: { estimated: each.turnover },
          attributes: {
            ...{ sector: each.sector, 'country-grade': each.grade, hhi: each.hhi, tier: each.tier },
            'term-days': String(each.termDays),
            'loss-years': String(each.lossYears),
            'loss-ratio': each.lossRatio,
            'continuity-years': String(each.continuityYears),
            'maturity-score': String(each.maturityScore),
          },
        },
        book,
      );
      return made.premium?.estimated === each.net
        ? []
        : [[index, made.premium?.estimated, each.net]];
    });
    expect(off).toEqual([]);
  });

  it.each([
    ['0', '9', '1'],
    ['3', '0.55', '1'],
    ['3', '0.825', '1.25'],
    ['9', '0', '0.7'],
    ['9', '5.5', '1.5'],
  ])('%s years at a loss ratio of %s are worth %s', (years, ratio, factor) => {
    const made = priced(stated({ 'loss-years': years, 'loss-ratio': ratio }), planBook());
    expect(made.ledger.find(({ id }) => id === 'experience')?.operand).toBe(factor);
  });

  it.each([
    [{ 'loss-ratio': 'none' }, '/attributes/loss-ratio attribute-not-number'],
    [{ 'loss-years': '-1' }, '/attributes/loss-years attribute-not-number'],
  ])('%j is an issue', (attributes, problem) => {
    expect(problems(quote(stated(attributes), planBook()))).toEqual([problem]);
  });

  it('an input that is not stated is an issue that names it', () => {
    const { 'loss-ratio': _, ...attributes } = submission.attributes ?? {};
    expect(problems(quote({ ...submission, attributes }, planBook()))).toEqual([
      '/attributes/loss-ratio attribute-missing',
    ]);
  });

  it('the product of the factors is held, whatever stands between them', () => {
    const held = priced(stated({ 'country-grade': 'E', 'term-days': '180', hhi: '1' }), planBook());
    const most = held.ledger.find(({ id }) => id === 'most');
    expect(most?.facts['binds']).toBe(true);
    expect(most?.after).toBe(most?.operand);
  });

  it.each([
    [
      'experience without a loss ratio',
      'inputs',
      (line: Editable) => delete line.inputs['loss-ratio'],
    ],
    [
      'a measure of one buyer',
      'inputs',
      (line: Editable) => (line.inputs.volume.measure = 'country'),
    ],
  ])('the loader refuses %s', (_, field, spoil) => {
    const book = read(plan);
    spoil(book.algorithm[3 + 1]);
    const { issues } = parseRateBook(book);
    expect(issues[0]?.path).toContain(`/algorithm/4/${field}/`);
  });
});

describe('FIL-14 alternatives inside one form', () => {
  const alternatives = (book: Editable): void => {
    const [turnover, limits] = book.algorithm;
    book.algorithm[0] = { ...turnover, only: { attribute: 'basis', keys: ['turnover'] } };
    book.algorithm[1] = {
      ...limits,
      operation: 'start',
      only: { attribute: 'basis', keys: ['limits'] },
    };
  };
  const chosen = (basis: string) => {
    const { attributes } = fictionalSubmission();
    return fictionalSubmission({ attributes: { ...attributes, basis } });
  };

  it.each([
    ['turnover', 'turnover-charge'],
    ['limits', 'limit-charge'],
  ])('%s is charged by its own step, of one book and one digest', (basis, step) => {
    const made = priced(chosen(basis), tariff('fictional', alternatives));
    expect(made.ledger[0]?.id).toBe(step);
    expect(made.ledger.filter(({ operation }) => operation === 'start')).toHaveLength(1);
    expect(made.book.digest).toBe(
      priced(chosen('limits'), tariff('fictional', alternatives)).book.digest,
    );
  });

  it('a choice that is not made, or not offered, is an issue', () => {
    const book = tariff('fictional', alternatives);
    expect(problems(quote(fictionalSubmission(), book))).toEqual([
      '/attributes/basis attribute-missing',
    ]);
    expect(problems(quote(chosen('both'), book))).toEqual(['/attributes/basis outside-manual']);
  });

  it('two alternatives of one key are refused', () => {
    const book = read('test/fixtures/fictional-tariff.json');
    alternatives(book);
    book.algorithm[1].only.keys = ['turnover'];
    expect(parseRateBook(book).issues.map(({ code }) => code)).toContain('start-again');
  });
});

describe('FIL-15 a form that grades by size says of which turnover', () => {
  it.each([
    ['annual', '40000000'],
    ['period', '20000000'],
  ])('%s', (turnover, size) => {
    const book = planBook(({ algorithm, pages }) => {
      algorithm[1] = { ...algorithm[1], measure: 'turnover-size', turnover };
      delete algorithm[1].attribute;
      const [{ title, basis, references, note }] = [pages['term-days']];
      pages['country-grade'] = {
        ...{ title, basis, references, note, shape: 'banded', unit: 'relativity' },
        rows: [{ from: '0', value: '1' }],
      };
    });
    const { 'country-grade': _, ...attributes } = submission.attributes ?? {};
    const half = { ...submission, attributes, months: 6, turnover: { estimated: '40000000' } };
    expect(priced(half, book).ledger[1]?.facts['insurableTurnover']).toBe(size);
  });
});

describe('FIL-16 what a form leaves unsaid is noted, and does not keep it from being loaded', () => {
  const notesOf = (book: Editable): string[] => {
    const loaded = parseRateBook(book);
    return loaded.ok ? loaded.notes.map(({ path, code }) => `${path} ${code}`) : [];
  };

  it('a plan whose curves state their rounding has no note', () => {
    expect(notesOf(read(plan))).toEqual([]);
  });

  it.each(['hhi', 'experience'])('%s without rounding', (page) => {
    const book = read(plan);
    delete book.pages[page].rounding;
    expect(notesOf(book)).toEqual([`/pages/${page}/rounding rounding-not-stated`]);
  });

  it('the size of a turnover that is not said to be annual or of the period', () => {
    const notes = notesOf(read('examples/books/taiping-domestic-a.json'));
    expect(notes).toContain('/algorithm/3/turnover size-not-stated');
    expect(
      checkRateBook(read('examples/books/taiping-domestic-a.json'), { runs: 1 }).notes,
    ).toHaveLength(notes.length);
  });
});
