import { describe, expect, it } from 'vitest';
import exporter from '../../examples/exporter.json' with { type: 'json' };
import { parseSubmission, quote, type Submission } from '../../src/index.js';
import { referenceBook } from '../../src/reference-book.js';
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

/** What is counted: decimals multiplied and compared, whole numbers made and cut, the least taken, values looked up and kept. */
const counted: readonly (readonly [object, string])[] = [
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
  const parsed = parseSubmission({ ...sent, cover, ...change });
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
    quote(parsed, referenceBook);
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
