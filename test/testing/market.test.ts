import { ArgumentError } from '../../src/values/argument-error.js';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainMarket } from '../../src/explain/index.js';
import { referenceBook } from '../../src/reference-book.js';
import {
  compareWithMarket,
  type MarketReport,
  type MarketRow,
  type MarketRowId,
} from '../../src/testing/index.js';
import { expectReadable } from '../explain/readable.js';
import { eachOf } from '../support/runs.js';

const report = compareWithMarket(referenceBook);
const rowOf = ({ rows }: MarketReport, id: MarketRowId): MarketRow => {
  const found = rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const copy = () => structuredClone(referenceBook) as unknown as Record<string, never>;
const whyOf = (each: MarketReport, id: MarketRowId): string => rowOf(each, id).why.code;

/** The reference edition with each value of a page multiplied. */
function multiplied(page: string, by: number): object {
  const book = copy() as unknown as {
    pages: Record<string, { rows: { value: string }[] }>;
  };
  for (const row of book.pages[page]!.rows)
    row.value = String(Math.min(1, Number((Number(row.value) * by).toFixed(6))));
  return book;
}

describe('CHK-7 a book is compared with public figures', () => {
  it.each<[MarketRowId, number, number]>([
    ['premium-to-turnover', 0.0017, 0.0025], // ICISA 2022 and 2024, Eximbank of Taiwan 2018 to 2020
    ['claims-to-turnover', 0.0003, 0.0014], // ABI 2014 to 2017, Berne Union 2011 and 2012
    ['premium-to-limits', 0.0019, 0.0026], // GDV 2020, ICISA 2024
    ['claims-to-limits', 0.0007, 0.0013], // the same, as far as a year may lie from the mean
    ['claims-to-premium', 0.33, 0.6], // GDV 2010 to 2020, ICISA 2019 to 2024, Coface 2020 to 2024
    ['costs-to-premium', 0.25, 0.33], // Coface 2020 to 2024, Euler Hermes 2009
    ['bad-year-number', 1.48, 2.7], // United Kingdom 2009 over 2008, S&P
    ['bad-year-losses', 2.65, 3], // United Kingdom 2009 over 2008
    ['small-seller', 0.0035, 0.0115], // a British broker at GBP 2 m, EXIM small business
    ['longer-terms', 0.08, 0.29], // Allianz Trade, filed form A
    ['clean-years', -0.12, 0], // Allianz Trade
    ['industry', 0.15, 0.2], // Allianz Trade
  ])('the reference edition: %s', (id, least, most) => {
    const { verdict, value } = rowOf(report, id);
    expect(verdict).toBe('inside');
    expect(Number(value)).toBeGreaterThanOrEqual(least);
    expect(Number(value)).toBeLessThanOrEqual(most);
  });

  it('every figure has a publisher, a range and is held against once, or left aside with a reason', () => {
    const used = report.rows.flatMap(({ figures }) => figures);
    const ids = [...used, ...report.unused.map(({ figure }) => figure)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { publisher, low, high } of used) {
      expect(publisher).not.toBe('');
      expect(Number(low)).toBeLessThanOrEqual(Number(high));
    }
    for (const { low, high, figures } of report.rows)
      for (const figure of figures) {
        expect(Number(figure.low)).toBeGreaterThanOrEqual(Number(low));
        if (high !== null) expect(Number(figure.high)).toBeLessThanOrEqual(Number(high));
      }
  });

  it.each([
    ['default rates three times as high', 3, 'above'],
    ['default rates a third as high', 1 / 3, 'below'],
  ])('%s fall outside', (_name, by, side) => {
    const mispriced = compareWithMarket(multiplied('default-rate', by));
    expect(mispriced.status).toBe('outside');
    for (const id of ['premium-to-turnover', 'premium-to-limits', 'claims-to-limits'] as const)
      expect([id, whyOf(mispriced, id)]).toEqual([id, side]);
  });

  it('a brokerage of thirty per cent more is seen in costs and claims over premium', () => {
    const book = copy() as unknown as {
      pages: { loadings: { rows: { key: string; value: string }[] } };
    };
    for (const row of book.pages.loadings.rows) if (row.key === 'brokerage') row.value = '0.4';
    const dear = compareWithMarket(book);
    expect(whyOf(dear, 'costs-to-premium')).toBe('above');
    expect(whyOf(dear, 'claims-to-premium')).toBe('below');
  });
});

describe('CHK-8 what cannot be measured says why', () => {
  const folder = 'examples/books';
  const books = readdirSync(folder).filter((name) => !name.includes('submission'));

  it.each(eachOf(books, 2))('%s is compared as far as it goes', (name) => {
    const compared = compareWithMarket(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
    expect(['inside', 'outside']).toContain(compared.status);
    expect(compared.rows.map(({ id }) => id)).toEqual(report.rows.map(({ id }) => id));
    for (const { value, verdict } of compared.rows)
      expect(value === null).toBe(verdict === 'not-measured');
    expect(whyOf(compared, 'claims-to-turnover')).toBe('no-losses');
    expect(whyOf(compared, 'costs-to-premium')).toBe('no-capital');
  });

  it('a currency without an amount asks for one, and takes it', () => {
    const own = { ...copy(), currency: 'CLP' };
    const without = compareWithMarket(own);
    expect([without.status, without.seller]).toEqual(['not-measured', null]);
    expect(rowOf(without, 'premium-to-turnover').why).toEqual({
      code: 'no-turnover',
      currency: 'CLP',
    });
    const given = compareWithMarket(own, { turnover: '200000000' });
    expect(rowOf(given, 'premium-to-turnover')).toEqual(rowOf(report, 'premium-to-turnover'));
  });

  it('a seller the book declines is named with the guideline', () => {
    const few = compareWithMarket(referenceBook, { turnover: '1000000' });
    expect(rowOf(few, 'premium-to-turnover').why).toEqual({
      code: 'no-price',
      because: ['minimum-turnover'],
    });
    expect(few.status).toBe('inside'); // the row of the bad year is a page of the book
  });

  it('what the book does not tell apart, or has no level of, is not measured', () => {
    const filed: unknown = JSON.parse(readFileSync(`${folder}/country-method-terms.json`, 'utf8'));
    const compared = compareWithMarket(filed);
    for (const id of ['industry', 'clean-years', 'more-insured'] as const)
      expect(whyOf(compared, id)).toBe('no-effect');
    const form = JSON.parse(readFileSync(`${folder}/taiping-domestic-a.json`, 'utf8')) as {
      pages: Record<string, { rows: { key: string }[] }>;
    };
    const page = form.pages['indemnity-ratio']!;
    page.rows = page.rows.filter(({ key }) => key !== '80');
    expect(rowOf(compareWithMarket(form), 'more-insured').why).toEqual({
      code: 'no-level',
      measure: 'insured-percentage',
      level: '80',
    });
  });

  it.each([undefined, null, 7, {}, [], { edition: 'x' }])('%o is refused with issues', (input) => {
    const refused = compareWithMarket(input);
    expect(refused.status).toBe('not-loaded');
    expect(refused.issues.length).toBeGreaterThan(0);
    expect(explainMarket(refused, 'en').summary).toContain('refused');
  });

  it.each(['0', '0.00', '-1', '1e9', '', '1,000', '12.345'])(
    'turnover %o is refused',
    (turnover) => {
      expect(() => compareWithMarket(referenceBook, { turnover })).toThrow(ArgumentError);
    },
  );
});

describe('CHK-7 in words', () => {
  const reasons: readonly MarketRow['why'][] = [
    ...(['within', 'below', 'above', 'no-losses', 'no-capital', 'no-effect'] as const).map(
      (code) => ({ code }),
    ),
    { code: 'no-turnover', currency: 'CNY' },
    { code: 'no-price', because: [] },
    { code: 'no-level', measure: 'ISIC', level: '90' },
  ];
  it.each(['en', 'zh-CN'] as const)('every row, reason and figure is said in %s', (locale) => {
    const [first] = report.rows;
    const rows = [...report.rows, ...reasons.map((why) => ({ ...first!, why }))];
    const said = explainMarket({ ...report, rows }, locale);
    const inWords = [said.summary, said.seller, ...Object.values(said.headings)];
    for (const text of [...inWords, ...said.rows.flatMap(({ title, verdict }) => [title, verdict])])
      expectReadable(text, locale);
    for (const { sentence } of said.rows)
      expectReadable(sentence.replace(' --turnover ', ''), locale);
    expect(said.rows.every(({ figures, row }) => figures.length === row.figures.length)).toBe(true);
  });

  it('refuses a language there is none of', () => {
    expect(() => explainMarket(report, 'fr')).toThrow(ArgumentError);
  });
});
