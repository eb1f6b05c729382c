import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseRateBook, englishRateBook } from '../../../src/issues.js';
import { parseRateBook } from '../../../src/rules/load/parse-rate-book.js';
import { changedBook, type Editable } from '../fixtures/changed-book.js';
import { runsOf } from '../../support/runs.js';

/** Refused with few issues in both languages, each short. */
function refused(input: unknown): void {
  const result = parseRateBook(input);
  expect(result.ok).toBe(false);
  expect(result.issues.length).toBeGreaterThan(0);
  expect(result.issues.length).toBeLessThanOrEqual(201);
  for (const issue of result.issues)
    for (const words of [englishRateBook, chineseRateBook])
      expect(words.say(issue).length).toBeLessThan(2_000);
}

const proxy = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no');
    },
    ownKeys: () => {
      throw new Error('no');
    },
  },
);
const cycle: Editable = changedBook(() => undefined);
cycle.pages.country.rows[0] = cycle;

describe('RBK-1 whatever is given', () => {
  test.each([
    [undefined],
    [null],
    [true],
    [0],
    [''],
    ['{}'],
    [[]],
    [{}],
    [Symbol('book')],
    [1n],
    [() => 1],
    [new Date(0)],
    [new Map()],
    [proxy],
    [{ ok: true, book: {}, issues: [] }],
    [
      {
        get format() {
          throw new Error('no');
        },
      },
    ],
    [JSON.parse('{"__proto__":{"format":1},"constructor":1}')],
    [cycle],
  ])('is refused: %#', (input) => refused(input));

  test.each<[string, (book: Editable) => void]>([
    [
      'a million rows',
      (book) => (book.pages.country.rows = Array(1e6).fill({ key: 'a', value: '1' })),
    ],
    ['many broken rows', (book) => (book.pages.country.rows = Array(1e4).fill({}))],
    ['many broken citations', (book) => (book.pages.country.references = Array(1e4).fill(1))],
    ['many steps', (book) => (book.algorithm = Array(1e4).fill(book.algorithm[7]))],
    ['many questions', (book) => (book.questionnaire.questions = Array(1e4).fill(null))],
    [
      'many bands',
      (book) =>
        (book.pages['waiting-period'].rows = Array.from({ length: 9_999 }, (_, at) => ({
          from: String(-at),
          value: '1',
        }))),
    ],
    ['a giant text', (book) => (book.edition = 'x'.repeat(1e7))],
    ['a giant number', (book) => (book.pages.country.rows[0].value = '9'.repeat(900))],
    ['an exponent', (book) => (book.pages.country.rows[0].value = '1e9000000000')],
    [
      'a forged decimal',
      (book) =>
        (book.pages.country.rows[0].value = JSON.parse(
          '{"toStringTag":"[object Decimal]","s":1,"e":0,"d":[1]}',
        )),
    ],
    [
      'a page named __proto__',
      (book) =>
        Object.defineProperty(book.pages, '__proto__', {
          value: book.pages.country,
          enumerable: true,
        }),
    ],
    ['a page named constructor', (book) => (book.pages.constructor = book.pages.country)],
    [
      'a step that names toString',
      (book) => {
        book.algorithm[7].kind = 'constructor';
        book.algorithm[8].measure = 'to-string';
        book.algorithm[12].pages.constructor = 'limits';
      },
    ],
    [
      'depth',
      (book) => {
        let deep: Editable = {};
        for (let level = 0; level < 1e4; level += 1) deep = { deep };
        book.title = deep;
      },
    ],
    ['control characters', (book) => (book.pages.country.rows[0].key = '\u0000\u202e')],
  ])('%s', (_name, change) => refused(changedBook(change)));

  test.each([
    '1_000',
    '0x1f',
    'NaN',
    'Infinity',
    '1e5',
    '00012',
    '.5',
    '5.',
    '-0',
    '-0.00',
    '+1',
    ' 1',
    '1,000',
    '１',
    '',
    '0.1234567890123',
  ])('"%s" is no number of a page', (value) =>
    refused(changedBook((book) => (book.pages.limits.rows[0].value = value))),
  );

  test('any JSON in any place is taken or refused, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(changedBook(() => undefined))),
        fc.jsonValue({ maxDepth: 4 }),
        (place, value) => {
          const result = parseRateBook(changedBook((book) => (book[place] = value)));
          expect(result.ok).toBe(result.issues.length === 0);
        },
      ),
      { numRuns: runsOf(200) },
    );
  });

  test('any change deep inside is taken or refused, never thrown at', () => {
    const words = fc.constantFrom<unknown>(
      '',
      '0',
      '-1',
      '1',
      'key',
      'keyed',
      'CN',
      'constructor',
      null,
      0,
      1.5,
      true,
      [],
      {},
      [{}],
      { key: 'x' },
    );
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), words, (way, value) => {
        const book = changedBook((root) => {
          let holder = root;
          for (const turn of way) {
            const names = Object.keys(holder);
            const name = names[turn % names.length]!;
            const next = holder[name];
            if (typeof next !== 'object' || Object.keys(next).length === 0) {
              holder[name] = value;
              return;
            }
            holder = next;
          }
        });
        const result = parseRateBook(book);
        expect(result.ok).toBe(result.issues.length === 0);
      }),
      { numRuns: runsOf(400) },
    );
  });
});
