import { describe, expect, it } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import type { BandedPage } from '../../src/rules/read/rate-book.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import { runCases } from '../../src/testing/check/cases.js';
import { findCliffs } from '../../src/testing/check/cliffs.js';
import { priceCorners } from '../../src/testing/check/corners.js';
import { assertProperty, checkRateBook, PropertyError } from '../../src/testing/index.js';
import { settingOf } from '../../src/testing/pricer.js';
import { banded, step } from '../support/book-parts.js';
import { bookWith, type OpenBook, setRow } from '../support/small-book.js';
import { plainIssues } from '../../src/values/plain-issue.js';
import { once } from '../../src/values/once.js';
import { runsOf } from '../support/runs.js';

/** The book of round numbers with a factor looked up on a page of bands. */
function withBands(
  measure: string,
  ...bands: readonly BandedPage['rows'][number][]
): LoadedRateBook {
  return bookWith((book) => {
    book.pages.bands = banded('Bands', 'relativity', ...bands);
    const line = step('bands', 'multiply', { kind: 'page', measure, page: 'bands' });
    const at = book.algorithm.findIndex(({ id }: { id: string }) => id === 'insured-percentage');
    book.algorithm.splice(at, 0, line);
  });
}

/** The reference edition with a change, loaded. */
function referenceWith(change: (book: OpenBook) => void): LoadedRateBook {
  const book: OpenBook = JSON.parse(JSON.stringify(referenceBook));
  change(book);
  const parsed = parseRateBook(book);
  if (!parsed.ok) throw new Error(plainIssues(parsed.issues));
  return parsed.book;
}

function errorOf(run: () => unknown): PropertyError {
  try {
    run();
  } catch (error) {
    if (error instanceof PropertyError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('CHK-5 a planted cliff is found exactly', () => {
  const terms = withBands(
    'maximum-terms',
    { from: '0', upTo: '120', value: '1' },
    { above: '120', value: '1.2' },
  );

  it('at the end of a band of terms', () => {
    const { cliffs, status } = checkRateBook(terms, { runs: runsOf(5, 1) });
    expect(status).toBe('holds');
    const [found, ...others] = cliffs;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ input: 'maximum-terms', from: '120', to: '121' });
    expect(found?.step).toMatchObject({ id: 'bands', operand: { before: '1', after: '1.2' } });
    expect(found?.message).toEqual({
      en: expect.stringMatching(
        /^maximum terms in days 120 → 121: premium \+1\d\.\d\d%, page bands, row \(120, ∞\)$/,
      ),
      'zh-CN': expect.stringMatching(
        /^最长付款期限（天） 120 → 121：保费\+1\d\.\d\d%，费率表bands，行\(120, ∞\)$/,
      ),
    });
  });

  it('and its counterexample says which day, which row and which seed', () => {
    const error = errorOf(() => assertProperty(terms, 'small-change-moves-little', { runs: 300 }));
    expect(error.message).toMatch(/changed: cover maximumTermsDays: 120 → 121/);
    expect(error.message).toMatch(/after: page bands, row \(120, ∞\): 1\.2/);
    expect(error.message).toMatch(/of seed 1;/);
    expect(error.result.counterexample?.before.buyers).toHaveLength(2);
  });

  it('where no page names the number: a measure of one’s own', () => {
    const measures = {
      'large-seller': {
        measure: ({
          exposure,
        }: {
          exposure: { annualTurnover: { greaterThan(n: string): boolean } };
        }) => ({
          value: exposure.annualTurnover.greaterThan('123456789') ? 'large' : 'small',
          facts: {},
          path: '/turnover',
        }),
      },
    };
    const book = bookWith((open) => {
      open.pages.size = {
        ...open.pages['payment-method'],
        ...{
          shape: 'keyed',
          rows: [
            { key: 'small', value: '1' },
            { key: 'large', value: '0.9' },
          ],
        },
      };
      delete open.pages.size.keys;
      open.algorithm.splice(
        5,
        0,
        step('size', 'multiply', { kind: 'page', measure: 'large-seller', page: 'size' }),
      );
    }, measures);
    expect(findCliffs(settingOf(book, measures as never))).toMatchObject([
      { input: 'turnover', from: '123456789', to: '123456790', step: { id: 'size' } },
    ]);
  });
});

describe('CHK-4 a price that falls with overdues or rises as a limit falls is found', () => {
  it('a payment record that gets better with the days', () => {
    const forgiving = referenceWith((book) => {
      delete book.pages['payment-record'].monotone;
      book.pages['payment-record'].rows.find(({ at }: { at: string }) => at === '30').value = '1';
    });
    const error = errorOf(() =>
      assertProperty(forgiving, 'more-overdue-never-cheaper', { runs: 200 }),
    );
    expect(error.message).toMatch(/changed: buyer B-\d overdue 0 (days|amount): /);
    assertProperty(
      referenceWith(() => undefined),
      'more-overdue-never-cheaper',
      { runs: runsOf(20) },
    );
  });

  it('a factor on the sum of limits that falls as they grow', () => {
    const falling = withBands(
      'total-limits',
      { from: '0', upTo: '3000000', value: '2' },
      { above: '3000000', value: '1' },
    );
    const error = errorOf(() => assertProperty(falling, 'lower-limit-never-dearer', { runs: 300 }));
    expect(error.message).toMatch(/changed: buyer B-\d approvedLimit: /);
    expect(error.message).toContain('after: page bands, row [0, 3000000]: 2');
  });
});

describe('CHK-4 a planted relativity that falls with risk is found, with page and row', () => {
  const falling = bookWith((book) => {
    delete book.pages['default-rate'].monotone;
    setRow(book, { page: 'default-rate', key: '6', value: '0.015' });
  });

  const found = once(() =>
    errorOf(() => assertProperty(falling, 'worse-grade-never-cheaper', { runs: 200 })),
  );

  it('a default rate', () => {
    const error = found();
    expect(error.message).toContain('worse-grade-never-cheaper does not hold for hand-1');
    expect(error.message).toMatch(/changed: buyer B-\d grade: 5 → 6/);
    expect(error.message).toContain('before: page default-rate, row 5: 0.02');
    expect(error.message).toContain('after: page default-rate, row 6: 0.015');
  });

  it('shrinks to a submission one can read', () => {
    const { result } = found();
    const { before, patch } = result.counterexample!;
    expect(before.buyers).toHaveLength(2);
    expect(patch.map(({ op, path }) => `${op} ${path}`)).toEqual([
      expect.stringMatching(/^replace \/buyers\/\d\/grade$/),
    ]);
    expect(before.buyers!.map(({ turnover }) => /^\d0{4,}$/.test(turnover!))).toEqual([true, true]);
    expect(before.lossHistory).toEqual({ statement: 'no-history' });
    expect(before.continuity).toEqual({ periods: [] });
  });

  it('the same seed finds the same counterexample', () => {
    const again = errorOf(() =>
      assertProperty(falling, 'worse-grade-never-cheaper', { runs: 200 }),
    );
    expect(again.result).toEqual(found().result);
  });

  it.each([
    ['more-insured-never-cheaper', 'insured-percentage', { at: '85', value: '0.95' }],
    ['fewer-years-never-cheaper', 'continuity', { at: '4', value: '0.99' }],
  ] as const)('%s on the page %s', (id, page, { at, value }) => {
    const book = bookWith((open) => {
      const { rows } = open.pages[page];
      const next = rows.findIndex((row: { at: string }) => Number(row.at) > Number(at));
      rows.splice(next, 0, { at, value });
      if (id === 'more-insured-never-cheaper') rows[next + 1].value = '0.9';
    });
    const { message } = errorOf(() => assertProperty(book, id, { runs: 300 }));
    expect(message).toContain(`page ${page}, row`);
  });
});

describe('CHK-3 a case that comes out otherwise fails', () => {
  const changed = referenceWith((book) => {
    setRow(book, { page: 'loadings', key: 'fixed-expense', value: '40000' });
    book.edition = 'reference-changed';
  });

  it('and says what moved, and against the edition before which steps', () => {
    const cases = runCases(settingOf(changed), settingOf(referenceBook));
    const { expected } = referenceBook.cases![0]!;
    const failed = cases.filter(({ holds }) => !holds).map(({ id }) => id);
    expect(failed).toEqual(['fifty-buyers', 'one-buyer']);
    expect(cases[0]!.differences.map(({ figure, expected }) => [figure, expected])).toEqual([
      ['premium', expected.premium],
      ['rate', expected.rate],
    ]);
    const { edition, premium, steps } = cases[0]!.moved!;
    expect([edition, premium.before]).toEqual([referenceBook.edition, expected.premium]);
    expect(steps[0]).toMatchObject({
      id: 'fixed-expense',
      operand: { before: '10000', after: '40000' },
    });
  });

  it('so does a status or a finding that was not expected', () => {
    const book = referenceWith((open) => {
      open.cases[0].expected = { status: 'referred', findings: ['single-buyer'] };
    });
    expect(runCases(settingOf(book), null)[0]!.differences).toEqual([
      { figure: 'status', expected: 'referred', actual: 'quoted' },
      { figure: 'findings', expected: 'single-buyer', actual: 'no-corridor' },
    ]);
  });
});

describe('CHK-2 rows and prices', () => {
  it('a row nothing can reach is listed', () => {
    const book = withBands(
      'adverse-selection',
      { from: '0', upTo: '1', value: '1' },
      { above: '1', value: '1.2' },
    );
    expect(priceCorners(settingOf(book))).toMatchObject({
      unread: [{ page: 'bands', row: '(1, ∞)' }],
      unpriced: [],
    });
  });

  it('a claim that does not hold is a problem, one that is not made is reported alone', () => {
    const change = (claims: string[]) =>
      bookWith((book) => {
        delete book.pages['default-rate'].monotone;
        setRow(book, { page: 'default-rate', key: '6', value: '0.001' });
        book.claims = claims;
      });
    const failed = (book: LoadedRateBook) => checkRateBook(book, { runs: runsOf(20, 3) });
    const claimed = failed(change(['worse-grade-never-cheaper']));
    expect(claimed.status).toBe('fails');
    expect(claimed.problems.map(({ en }) => en)).toEqual([
      'Claimed, and does not hold: worse-grade-never-cheaper. A worse grade of a buyer never costs less, for cover without first losses.',
    ]);
    const unclaimed = failed(change(['ledger-replays']));
    expect(unclaimed.status).toBe('holds');
    expect(unclaimed.properties[0]).toMatchObject({ claimed: false, outcome: 'failed' });
  });

  it('a book that is refused is reported with its issues, and nothing else is tried', () => {
    for (const input of [null, 'a book', {}, { ...referenceBook, format: 2 }]) {
      const report = checkRateBook(input, { runs: 1 });
      expect(report).toMatchObject({ status: 'not-loaded', digest: null, properties: [] });
      expect(report.issues.length).toBeGreaterThan(0);
      expect(report.problems).toEqual([]);
    }
  });
});
