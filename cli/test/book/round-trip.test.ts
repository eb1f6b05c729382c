import { readdirSync, readFileSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { type RateBook, sealRateBook } from 'trade-credit-pricing/rate-book';
import { describe, expect, test, vi } from 'vitest';
import { eachOf, runsOf } from '../../../test/support/runs.js';
import { book as smallBook } from '../../../test/support/small-book.js';
import { bookSheets } from '../../src/book/book-sheets.js';
import { sheetsBook } from '../../src/book/sheets-book.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { writeWorkbook } from '../../src/workbook/write-workbook.js';
import { bookCommand } from './memory-files.js';
import { rateBookDigest } from '../../../test/support/answers.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test changes it anywhere
type OpenBook = any;

function changed(change: (book: OpenBook) => void): RateBook {
  const book: OpenBook = JSON.parse(JSON.stringify(referenceBook));
  change(book);
  return sealRateBook(book as RateBook);
}

/** The book that comes back from its workbook, in JSON. */
async function back(book: RateBook): Promise<unknown> {
  const result = sheetsBook(await readWorkbook(await writeWorkbook(bookSheets(book))));
  expect(result.issues).toEqual([]);
  expect(result.notes).toEqual([]);
  return result.book;
}

async function expectSame(book: RateBook): Promise<void> {
  const returned = await back(book);
  expect(returned).toEqual(JSON.parse(JSON.stringify(book)));
  expect(rateBookDigest(returned as RateBook)).toBe(rateBookDigest(book));
  expect(Object.keys((returned as RateBook).pages)).toEqual(Object.keys(book.pages));
  expect(Object.keys((returned as RateBook).references)).toEqual(Object.keys(book.references));
}

const title = { en: 'Case', 'zh-CN': '算例' };

describe('SPR-1 export and import give the same book', () => {
  test('the reference edition', () => expectSame(referenceBook));

  test('the book of round numbers, which leaves out all it may', () => expectSame(smallBook));

  const filed = readdirSync('examples/books').filter((name) => !name.endsWith('-submission.json'));
  test.each(filed)('the filed tariff %s', async (name) => {
    const book = JSON.parse(readFileSync(`examples/books/${name}`, 'utf8')) as RateBook;
    await expectSame(sealRateBook(book));
  });

  test('by the commands, to the byte of its JSON', async () => {
    const { text, bytes } = await bookCommand(['export', 'reference', 'a.xlsx']);
    const files = { 'a.xlsx': bytes('a.xlsx') };
    const { out, error } = await bookCommand(['import', 'a.xlsx'], files);
    expect(error).toBe('');
    expect(text('a.json')).toBe('');
    expect(rateBookDigest(JSON.parse(out) as RateBook)).toBe(rateBookDigest(referenceBook));
    const shown = await bookCommand(['show', 'reference']);
    expect(JSON.parse(shown.out)).toEqual(JSON.parse(JSON.stringify(referenceBook)));
  });

  const variants: readonly [string, (book: OpenBook) => void][] = [
    ['zeros at the end', ({ pages }) => (pages.country.rows[0].value = '0.50')],
    [
      'a filed range',
      ({ pages }) => (pages.country.rows[0] = { key: '0', min: '0.50', max: '0.80' }),
    ],
    [
      'a selection',
      ({ pages }) =>
        (pages.country.rows[0] = { key: '0', min: '0.5', max: '0.8', selected: '0.60' }),
    ],
    ['an empty note', ({ pages }) => (pages.country.note = '')],
    [
      'texts that look like the mark',
      (book) => {
        book.pages.country.note = '(empty)';
        book.tiers[0].note = '((empty))';
        book.title.en = '(empty';
      },
    ],
    [
      'space, lines and characters beyond XML',
      ({ pages }) => {
        pages.country.note =
          '  two\nlines\r\n\tand\u0007 a bell _x0041_ _x005F_ <&>"\' \ufffe 😀 𠀀 ';
      },
    ],
    [
      'empty lists in place of none',
      (book) => Object.assign(book, { waterfall: [], claims: [], cases: [], triggers: [] }),
    ],
    [
      'none in place of lists',
      (book) => {
        for (const member of [
          'waterfall',
          'claims',
          'cases',
          'triggers',
          'technical',
          'questionnaire',
          'notice',
          'filing',
        ])
          Reflect.deleteProperty(book, member);
      },
    ],
    ['technical lines', (book) => (book.technical = { steps: [], lines: [] })],
    [
      'a technical line',
      (book) =>
        (book.technical.lines = [{ ...book.algorithm[1], id: 'own', pages: {}, steps: [] }]),
    ],
    [
      'dates and filing',
      (book) =>
        Object.assign(book, {
          effectiveTo: '2027-06-30',
          renewalsFrom: '2026-08-01',
          requestsFrom: '2026-05-01',
          filing: { reference: '备案号 1', note: title },
        }),
    ],
    ['an empty cover', ({ tiers }) => (tiers[0].cover = {})],
    [
      'a whole cover',
      ({ tiers }) => {
        tiers[0].cover = {
          insuredPercentage: '90.0',
          discretionaryInsuredPercentage: '80',
          discretionaryLimit: '1',
          nonQualifyingLoss: '2',
          eachLoss: '3',
          aggregateFirstLoss: '4',
          aggregateFirstLossShare: '0.1',
          maximumLiability: '5',
          maximumLiabilityMultiple: '30',
          maximumTermsDays: 0,
          maximumExtensionDays: 60,
          waitingPeriodDays: 180,
          politicalRisk: false,
          preShipment: true,
        };
      },
    ],
    [
      'empty parts',
      (book) =>
        Object.assign(book, {
          tiers: [],
          guidelines: [],
          references: {},
          algorithm: [],
          questionnaire: { dimensions: [], questions: [], references: [], note: '' },
        }),
    ],
    [
      'long and clashing ids of pages',
      ({ pages }) => {
        for (const id of [
          'history',
          'book',
          'pages',
          '2026',
          `${'a-'.repeat(31)}a`,
          `${'a-'.repeat(31)}b`,
          'a-a-a-a-a-a-a-a-a-a-a-a-a-a-a',
        ])
          pages[id] = pages.country;
      },
    ],
    [
      'bands, an interpolated page with an anchor',
      ({ pages }) => {
        pages.bands = {
          ...pages.continuity,
          shape: 'banded',
          selection: 'interpolated',
          rounding: { decimals: 0 },
          rows: [
            { from: '0.0', upTo: '60', min: '1', max: '2.0' },
            { above: '60', below: '90', value: '3', note: '注' },
            { from: '90', value: '4', anchor: '120.00' },
          ],
        };
        delete pages.bands.flat;
      },
    ],
    [
      'keys that look like numbers, dates, formulas',
      ({ pages }) => {
        pages.country.rows = [
          '1',
          '01',
          '1E5',
          '1-2',
          '=A1',
          '+1',
          '@x',
          'TRUE',
          'true',
          '50%',
          '中国',
          "'x",
          '#REF!',
          '#N/A',
          '_x0023_REF!',
        ].map((key) => ({ key, value: '1' }));
      },
    ],
    [
      'cases, longer than a cell',
      (book) => {
        const buyers = Array.from({ length: 2_000 }, (_, at) => ({
          id: `买方😀${at}`,
          country: 'DE',
          count: at,
        }));
        book.cases = [
          {
            id: 'long',
            title,
            submission: { buyers, flag: true, nothing: null, list: [[]] },
            expected: { status: 'quoted', premium: '1.00', rate: '0.0010', findings: [] },
            note: '',
          },
          {
            id: 'short',
            title,
            submission: {},
            expected: { status: 'invalid', findings: ['a', 'b'] },
          },
        ];
      },
    ],
    [
      'every claim and step base',
      (book) => {
        book.claims = ['ledger-replays', 'buyer-order-changes-nothing'];
        Object.assign(book.algorithm[1], { base: 'limits', attribute: '行业', steps: ['a', 'b'] });
      },
    ],
  ];
  test.each(eachOf(variants, 6))('%s', (_, change) => expectSame(changed(change)));

  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'(empty)_x0A<&\n\r\t "\u0000'), maxLength: 20 }),
  );
  const numbers = fc.tuple(fc.nat(), fc.nat(999_999)).map(([whole, part]) => `${whole}.${part}0`);

  property.prop([fc.array(fc.tuple(fc.nat(), words, numbers), { minLength: 1, maxLength: 20 })], {
    numRuns: runsOf(20, 2),
  })('perturbed books', async (changes) => {
    const book = changed((open) => {
      const places = leaves(open);
      for (const [at, word, number] of changes) {
        const [holder, name] = places[at % places.length]!;
        const value = holder[name];
        if (typeof value !== 'string' || ids.includes(name)) continue;
        holder[name] = /^\d+(\.\d+)?$/.test(value)
          ? number
          : sentences.includes(name)
            ? word
            : value;
      }
    });
    await expectSame(book);
  });
});

test('the same book gives the same bytes, whenever it is written', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  const early = await writeWorkbook(bookSheets(referenceBook));
  vi.useRealTimers();
  expect(Buffer.from(early).equals(await writeWorkbook(bookSheets(referenceBook)))).toBe(true);
});

const ids = ['id', 'edition', 'dimension', 'measure'];
const sentences = ['note', 'en', 'zh-CN', 'title', 'publisher', 'place', 'url'];

function leaves(value: OpenBook): [OpenBook, string][] {
  return Object.entries(value).flatMap(([name, member]) =>
    typeof member === 'object' && member !== null
      ? leaves(member)
      : [[value, name] as [OpenBook, string]],
  );
}
