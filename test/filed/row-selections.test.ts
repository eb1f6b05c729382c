import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import type { Selection, Submission } from '../../src/submission/submission.js';
import { decimal, decimalText } from '../../src/values/decimal.js';
import { buyerSubmission, buyerTariff } from './buyer-tariffs.js';
import { type Editable, priced, problems } from './tariffs.js';
import { plainIssues } from '../../src/values/plain-issue.js';
import { eachOf } from '../support/runs.js';

const exporter: Submission = {
  ...(JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as Submission),
};
const submission: Submission = {
  ...exporter,
  cover: { ...exporter.cover, politicalRisk: true },
};

/** The reference edition with a range around every value of a page, whose midpoints are the values. */
function ranged(...ids: readonly string[]): LoadedRateBook {
  const book: Editable = JSON.parse(JSON.stringify(referenceBook));
  for (const id of ids) {
    delete book.pages[id].monotone;
    for (const row of book.pages[id].rows) {
      const value = decimal(row.value);
      delete row.value;
      row.min = decimalText(value.times('0.9'));
      row.max = decimalText(value.times('1.1'));
    }
  }
  const loaded = parseRateBook(book);
  if (!loaded.ok) throw new Error(plainIssues(loaded.issues));
  return loaded.book;
}

const said = { reason: 'Audited this year', authority: 'Head of underwriting' };

/** Pages of the reference edition that are read row by row, each with the step that reads it. */
const pages = [
  ['default-rate', 'base'],
  ['country', 'country'],
  ['industry', 'industry'],
  ['political-risk', 'political-risk'],
] as const;

describe('FIL-17 every number that is read and was filed as a range', () => {
  const plain = priced(submission, parseRateBook(referenceBook) as unknown as LoadedRateBook);

  it.each(eachOf(pages, 2))(
    '%s: is listed, and the midpoint prices as the value did',
    (page, step) => {
      const made = priced(submission, ranged(page));
      expect(made.premium).toEqual(plain.premium);
      const listed = made.filedRanges.filter((each) => each.page === page);
      expect(listed.length).toBeGreaterThan(0);
      expect(new Set(listed.map((each) => each.step))).toEqual(new Set([step]));
    },
  );

  it.each(eachOf(pages, 2, 1))('%s: an underwriter selects in a row', (page, step) => {
    const book = ranged(page);
    const [first] = priced(submission, book).filedRanges.filter((each) => each.page === page);
    const { row, min, calculated } = first!;
    const selections: Selection[] = [{ step, page, row, value: min, ...said }];
    const made = priced({ ...submission, selections }, book);
    const used = made.filedRanges.find((each) => each.page === page && each.row === row);
    expect(used).toMatchObject({ value: min, calculated, inside: true });
    expect(Number(made.premium.unrounded)).toBeLessThan(Number(plain.premium.unrounded));
    const source = made.ledger
      .find(({ id }) => id === step)
      ?.sources.find((each) => each.page === page && each.row === row);
    expect(source).toMatchObject({
      rule: 'underwriter',
      calculatedBy: 'midpoint',
      selection: said,
    });
    expect(made.book.digest).toBe(priced(submission, book).book.digest);
  });

  it.each(eachOf(pages, 2))(
    '%s: outside the range, in no row or in one that is not read it is an issue',
    (page, step) => {
      const book = ranged(page);
      const [first] = priced(submission, book).filedRanges.filter((each) => each.page === page);
      const at = (change: Partial<Selection>) => {
        const selection = { step, page, row: first!.row, value: first!.min, ...said, ...change };
        return problems(quote({ ...submission, selections: [selection] }, book));
      };
      expect(at({ value: '99' })).toEqual(['/selections/0/value selection-outside-range']);
      expect(at({ row: 'no-such-row' })).toEqual(['/selections/0/row selection-row-missing']);
      const unread = (book.pages[page]?.rows ?? []).find(
        (row) =>
          'key' in row &&
          !priced(submission, book).filedRanges.some(
            (each) => each.page === page && each.row === row.key,
          ),
      );
      if (unread !== undefined && 'key' in unread && 'min' in unread)
        expect(at({ row: unread.key, value: unread.min })).toEqual([
          '/selections/0 selection-not-read',
        ]);
    },
  );

  it('a step that reads several rows asks for page and row', () => {
    const selections = [{ step: 'country', value: '1', ...said }];
    const made = quote({ ...submission, selections }, ranged('country'));
    expect(problems(made)).toEqual(['/selections/0/row selection-row-missing']);
  });

  it.each(['loss-distribution', 'severity', 'exposure', 'limits'])(
    'a range on the page %s, where no quote could prove it, is refused',
    (page) => {
      expect(() => ranged(page)).toThrow(/range-not-selectable/);
    },
  );

  it('selects for one buyer of a tariff that rates buyer by buyer, and leaves the others', () => {
    const book = buyerTariff('safe-harbour');
    const base = buyerSubmission('safe-harbour');
    const selections: Selection[] = [
      ...[{ step: 'risk-premium', page: 'annual-premium', row: 'good', value: '0.005', ...said }],
      {
        ...{ step: 'risk-premium', page: 'annual-premium', row: 'good', buyer: 'E-2' },
        value: '0.006',
        ...said,
      },
    ];
    const buyers = base.buyers!.map((buyer) => ({ ...buyer, grade: 4 as const }));
    const made = priced({ ...base, buyers, selections }, book);
    const lines = made.ledger[0]?.facts['lines'] as readonly Readonly<Record<string, string>>[];
    expect(lines.map(({ rate }) => rate)).toEqual(['0.005', '0.006', '0.005']);
    expect(made.filedRanges.map(({ value }) => value)).toEqual(['0.005', '0.006']);
    const nobody = [{ ...selections[1]!, buyer: 'E-9' }];
    expect(problems(quote({ ...base, buyers, selections: nobody }, book))).toEqual([
      '/selections/0 selection-not-read',
    ]);
  });
});

describe('FIL-18 ends of a range that do not belong to it', () => {
  const open = (end: 'min' | 'max' | 'both') =>
    buyerTariff('safe-harbour', ({ pages }) => {
      pages['annual-premium'].rows[1].open = end;
    });
  const select = (end: 'min' | 'max' | 'both', value: string) => {
    const selection = { step: 'risk-premium', page: 'annual-premium', row: 'good', value, ...said };
    return quote({ ...buyerSubmission('safe-harbour'), selections: [selection] }, open(end));
  };

  it.each([
    ['max', '0.009', false],
    ['max', '0.0041', true],
    ['max', '0.008999', true],
    ['min', '0.0041', false],
    ['min', '0.009', true],
    ['both', '0.0041', false],
    ['both', '0.009', false],
  ] as const)('open at %s, %s is inside: %s', (end, value, inside) => {
    const made = select(end, value);
    expect(problems(made)).toEqual(inside ? [] : ['/selections/0/value selection-outside-range']);
    if (made.premium !== null)
      expect(made.filedRanges.find(({ row }) => row === 'good')).toMatchObject({
        open: end,
        value,
      });
  });

  it('a value selected in the book at an open end is refused', () => {
    expect(() =>
      buyerTariff('safe-harbour', ({ pages }) => {
        Object.assign(pages['annual-premium'].rows[1], { open: 'max', selected: '0.009' });
      }),
    ).toThrow(/outside/);
  });
});
