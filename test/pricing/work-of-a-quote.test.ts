import { describe, expect, it } from 'vitest';
import eleven from '../../examples/books/eleven-factors.json' with { type: 'json' };
import elevenSubmission from '../../examples/books/eleven-factors-submission.json' with { type: 'json' };
import exporter from '../../examples/exporter.json' with { type: 'json' };
import { parseSubmission, quote, type Submission } from '../../src/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import { Decimal } from '../../src/values/decimal.js';

const sent = exporter as unknown as Submission;
const cover = {
  ...sent.cover,
  nonQualifyingLoss: '10000',
  eachLoss: '5000',
  aggregateFirstLoss: '150000',
  maximumLiability: '5000000',
};

/** So many buyers, no two of one turnover, with so many overdue invoices each. */
function buyers(count: number, overdues = 0): NonNullable<Submission['buyers']> {
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: `B-${index}`, country: 'DE', sector: 'C', grade: 5 as const, termsDays: 60 },
    turnover: String(200_000 + index),
    overdue: Array.from({ length: overdues }, (_, at) => ({ days: 1 + (at % 20), amount: '1' })),
  }));
}

function groups(count: number): NonNullable<Submission['buyerGroups']> {
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: `G-${index}`, country: 'DE', sector: 'C', count: 3, termsDays: 60 },
    turnover: String(600_000 + index),
    gradeMix: [{ grade: 5 as const, share: '1' }],
  }));
}

function losses(count: number): Submission['lossHistory'] {
  const year = { from: '2024-01-01', to: '2024-12-31', insurableTurnover: '200000000' };
  return {
    statement: 'supplied',
    years: [
      {
        ...year,
        losses: Array.from({ length: count }, (_, index) => ({
          date: '2024-06-30',
          gross: String(10 + (index % 97)),
        })),
      },
    ],
  };
}

const growing: readonly [string, (size: number) => Partial<Submission>][] = [
  ['buyers', (size) => ({ buyers: buyers(200 * size) })],
  ['groups of buyers', (size) => ({ buyers: buyers(20), buyerGroups: groups(200 * size) })],
  ['overdue invoices', (size) => ({ buyers: buyers(20, 25 * size) })],
  ['past losses', (size) => ({ buyers: buyers(20), lossHistory: losses(500 * size) })],
];

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** What is counted: decimals multiplied and compared, whole numbers made and cut, the least taken, values looked up and kept, lists gone through. */
const counted: readonly (readonly [object, string])[] = [
  [Object.getPrototypeOf([].values()) as object, 'next'],
  [Array.prototype, 'slice'],
  [Decimal.prototype, 'times'],
  [Decimal.prototype, 'comparedTo'],
  [Map.prototype, 'get'],
  [Map.prototype, 'set'],
  [globalThis, 'BigInt'],
  [Math, 'floor'],
  [Math, 'min'],
];

/** How often a first quote does what is counted. */
function workOf(change: Partial<Submission>): number {
  return workOfQuote({ ...sent, cover, ...change }, referenceBook);
}

function workOfQuote(submission: Submission, book: LoadedRateBook): number {
  const parsed = parseSubmission(submission);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)));
  let work = 0;
  const before = counted.map(([of, name]) => {
    const methods = of as Record<string, Method>;
    const method = methods[name] as Method;
    methods[name] = function (...given) {
      work += 1;
      return method.apply(this, given);
    };
    return () => void (methods[name] = method);
  });
  try {
    expect(quote(parsed, book).ledger).not.toEqual([]);
  } finally {
    before.forEach((restore) => restore());
  }
  return work;
}

describe('QTE-8 a quote takes no more than in proportion to what a submission holds', () => {
  it.each(growing)('%s', (_, of) => {
    workOf(of(1));
    const [one, two, four] = [1, 2, 4].map((size) => workOf(of(size))) as [number, number, number];
    // Of a cost `a + b n` the second step is twice the first; of a square it would be three times.
    expect(four - two).toBeLessThanOrEqual(2.3 * Math.max(two - one, one / 20));
  });
});

interface Plan {
  readonly algorithm: readonly { readonly id: string; readonly steps?: readonly string[] }[];
  readonly pages: Readonly<Record<string, { readonly rows: readonly object[] }>>;
}

const plan = eleven as unknown as Plan;

/** The plan with rows of a page of its own. */
function withRows(id: string, rows: readonly object[]): object {
  const page = { ...plan.pages[id], rows };
  return { ...plan, cases: [], pages: { ...plan.pages, [id]: page } };
}

/** The plan with the step of a tier so many times more, each held by the bounds on all factors. */
function withSteps(count: number): object {
  const tier = plan.algorithm.find(({ id }) => id === 'tier');
  const more = Array.from({ length: count }, (_, index) => ({ ...tier, id: `tier-${index}` }));
  const algorithm = plan.algorithm.flatMap((line) =>
    line.id === 'tier'
      ? [line, ...more]
      : [line.steps ? { ...line, steps: [...line.steps, ...more.map(({ id }) => id)] } : line],
  );
  return { ...plan, cases: [], algorithm };
}

const list = <Row>(count: number, row: (index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => row(index));

const books: readonly [string, (size: number) => object][] = [
  [
    'rows of a page',
    (size) =>
      withRows('base-rate', [
        ...(plan.pages['base-rate']?.rows ?? []),
        ...list(400 * size, (index) => ({ key: `X${index}`, value: '0.001' })),
      ]),
  ],
  [
    'bands',
    (size) =>
      withRows('term-days', [
        { from: '0', upTo: '103', value: '1' },
        ...list(400 * size, (index) => ({
          above: `${103 + index}`,
          upTo: `${104 + index}`,
          value: '1',
        })),
      ]),
  ],
  [
    'points of a curve',
    (size) =>
      withRows('hhi', [
        ...list(400 * size, (index) => ({ at: (index / (400 * size)).toFixed(6), value: '1' })),
        { at: '1', value: '1' },
      ]),
  ],
  ['steps', (size) => withSteps(20 * size)],
];

describe('QTE-8 a first quote takes no more than in proportion to what the book holds', () => {
  it.each(books)('%s', (_, of) => {
    const workWith = (size: number): number => {
      const loaded = parseRateBook(of(size));
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues.slice(0, 3)));
      return workOfQuote(elevenSubmission as Submission, loaded.book);
    };
    workWith(1);
    const [one, two, four] = [1, 2, 4].map(workWith) as [number, number, number];
    expect(two).toBeGreaterThan(one);
    expect(four - two).toBeLessThanOrEqual(2.3 * (two - one));
  });
});
