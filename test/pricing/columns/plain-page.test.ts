import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import eleven from '../../../examples/books/eleven-factors.json' with { type: 'json' };
import { PlainPage } from '../../../src/pricing/columns/plain-page.js';
import { lookUp } from '../../../src/rules/read/look-up.js';
import { parseRateBook } from '../../../src/rules/load/parse-rate-book.js';
import type { LoadedRateBook } from '../../../src/rules/read/sealed-book.js';
import { runsOf } from '../../support/runs.js';

const days = 'term-days';
const bands = eleven.pages[days].rows;

/** The plan with a page of terms of other bands. */
function withBands(rows: readonly object[], more: object = {}): LoadedRateBook {
  const page = { ...eleven.pages[days], rows, ...more };
  const result = parseRateBook({ ...eleven, cases: [], pages: { ...eleven.pages, [days]: page } });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.book;
}

const long = '123455.999999999999';
const range = { min: '1.00', max: '1.40' };
const cases: readonly (readonly [string, LoadedRateBook, string])[] = [
  ['keys', withBands(bands), 'tier'],
  ['a curve', withBands(bands), 'hhi'],
  ['bands', withBands(bands), days],
  [
    'bands that begin above nothing, one end at a fraction and one open',
    withBands([
      { above: '5', below: '10', value: '0.9' },
      { from: '10', upTo: '40.5', value: '1.1' },
      { above: '40.5', below: '120', value: '1.2' },
      { from: '120', value: '1.3' },
    ]),
    days,
  ],
  [
    'ends of more digits than binary64 tells apart',
    withBands([
      { from: '0', upTo: long, value: '0.9' },
      { above: long, value: '1.1' },
    ]),
    days,
  ],
  [
    'a filed range',
    withBands([
      { from: '0', upTo: '60', value: '1' },
      { above: '60', upTo: '400', ...range },
    ]),
    days,
  ],
  [
    'a value that rises along its band',
    withBands(
      [
        { from: '0', upTo: '60', value: '1' },
        { above: '60', upTo: '400', ...range },
      ],
      { selection: 'interpolated', monotone: 'rising', rounding: { decimals: 6 } },
    ),
    days,
  ],
];

const texts = fc.oneof(
  fc.constantFrom(...eleven.pages.tier.rows.map(({ key }) => key)),
  fc.integer({ min: -2, max: 420 }).map(String),
  fc.constantFrom('10', '10.0', '010', '40.5', '40.50', '60', '90', '120'),
  fc.integer({ min: 0, max: 20_000 }).map((number) => String(number / 10_000)),
  fc.constantFrom(long, '123455', '123456', '123456.0'),
  fc.constantFrom('', '.', '1.', '.5', '1e2', ' 60', '60.000000000000001', '9'.repeat(40)),
  fc.string({ maxLength: 4 }),
);

describe('PRC-5 a page made ready for rows', () => {
  it.each(cases)('says what the page is read to say: %s', (_, book, page) => {
    const ready = new PlainPage(book, { attribute: 'x', page }, (value) => value.toNumber());
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const found = text === '' ? undefined : lookUp(book, page, text);
        const plain = found?.source.range === undefined ? found?.value : undefined;
        const number = plain?.toNumber() ?? Number.NaN;
        expect(ready.exactAt(text)?.toFixed()).toBe(found?.value.toFixed());
        expect(ready.numberAt(text)).toBe(number);
        const rows = new Float64Array(2);
        ready.readInto(rows, ['', '', text], 1);
        expect([...rows]).toEqual([Number.NaN, number]);
        read += found === undefined ? 0 : 1;
      }),
      { numRuns: runsOf(3000, 300) },
    );
    expect(read).toBeGreaterThan(20);
  });
});
