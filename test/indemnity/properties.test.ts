import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/values/decimal.js';
import {
  indemnity,
  type IndemnityCover,
  type IndemnityLoss,
  type IndemnityOptions,
} from '../../src/indemnity/index.js';
import type { WaterfallTerm } from '../../src/rules/read/rate-book.js';
import { usualWaterfall } from '../../src/rules/read/waterfall-order.js';
import { stated } from './stated.js';
import { runsOf } from '../support/runs.js';

const cents = (max: number) => fc.integer({ min: 0, max }).map((minor) => (minor / 100).toFixed(2));
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const percentage = fc.integer({ min: 5001, max: 10_000 }).map((of) => (of / 100).toFixed(2));
const day = fc.integer({ min: 1, max: 12 }).map((of) => `2026-06-${String(of).padStart(2, '0')}`);

const cover: fc.Arbitrary<IndemnityCover> = fc
  .record({
    insuredPercentage: percentage,
    discretionaryInsuredPercentage: optional(percentage),
    discretionaryLimit: optional(cents(60_000)),
    nonQualifyingLoss: optional(cents(30_000)),
    eachLoss: optional(cents(20_000)),
    aggregateFirstLoss: optional(cents(150_000)),
    maximumLiability: optional(cents(200_000)),
    waitingPeriodDays: optional(fc.integer({ min: 0, max: 240 })),
  })
  .map((drawn) => withoutMissing<IndemnityCover>(drawn));

const loss: fc.Arbitrary<IndemnityLoss> = fc
  .record({
    date: day,
    gross: cents(100_000),
    limit: optional(cents(80_000)),
    discretionary: optional(fc.boolean()),
    recovered: fc.array(fc.integer({ min: 0, max: 33 }), { maxLength: 3 }),
  })
  .map(({ recovered, ...rest }) => ({
    ...withoutMissing<IndemnityLoss>(rest),
    recoveries: recovered.map((percent, month) => ({
      date: `2026-0${7 + month}-01`,
      amount: decimal(rest.gross).times(percent).dividedBy(100).toDecimalPlaces(2, 1).toFixed(2),
    })),
  }));

const losses = fc.array(loss, { maxLength: 8 });
const anyOrder = fc.shuffledSubarray([...usualWaterfall], { minLength: 5, maxLength: 5 });
const maximumLast = fc
  .shuffledSubarray(usualWaterfall.slice(0, 4), { minLength: 4, maxLength: 4 })
  .map((terms): WaterfallTerm[] => [...terms, 'maximum-liability']);
const options = fc.record({
  currency: fc.constant('CNY'),
  waterfall: anyOrder,
  recoveries: fc.constantFrom('pro-rata' as const, 'before' as const),
});
const usual: IndemnityOptions = { currency: 'CNY' };

function withoutMissing<T extends object>(drawn: { [Name in keyof T]: T[Name] | undefined }): T {
  return Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)) as T;
}

const minor = (amount: string): number => Math.round(Number(amount) * 100);

describe('whatever the order of the wording', () => {
  test('IND-2 insurer and seller bear the whole loss, and every total is the sum of its losses', () => {
    fc.assert(
      fc.property(cover, losses, options, (terms, list, wording) => {
        const { losses: each, totals } = stated(indemnity(terms, list, wording));
        for (const of of [...each, totals]) {
          expect(minor(of.paid) + minor(of.retained)).toBe(minor(of.covered));
          expect(minor(of.covered) + minor(of.aboveLimit)).toBe(minor(of.debt));
          expect(minor(of.paid) + minor(of.borne)).toBe(minor(of.debt));
          expect(minor(of.recovered.insurer) + minor(of.recovered.seller)).toBe(
            minor(of.recovered.total),
          );
          expect(minor(of.net.insurer) + minor(of.net.seller)).toBe(
            minor(of.gross) - minor(of.recovered.total),
          );
        }
        for (const name of ['gross', 'covered', 'paid', 'borne'] as const)
          expect(each.reduce((sum, of) => sum + minor(of[name]), 0)).toBe(minor(totals[name]));
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test('IND-3 payments never exceed the maximum liability, and nothing is ever negative', () => {
    fc.assert(
      fc.property(cover, losses, options, (terms, list, wording) => {
        const made = indemnity(terms, list, wording);
        expect(JSON.stringify(made)).not.toMatch(/"-/);
        const { totals } = stated(made);
        if (terms.maximumLiability !== undefined)
          expect(minor(totals.paid)).toBeLessThanOrEqual(minor(terms.maximumLiability));
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test('IND-1 each stage goes on where the one before ended, and the last is what is paid', () => {
    fc.assert(
      fc.property(cover, losses, options, (terms, list, wording) => {
        const { losses: each, waterfall } = stated(indemnity(terms, list, wording));
        for (const { stages, debt, covered, paid } of each) {
          expect(stages.map(({ term }) => term)).toEqual(['credit-limit', ...waterfall]);
          expect(stages[0]).toMatchObject({ before: debt, after: covered });
          stages.slice(1).forEach(({ before }, at) => expect(before).toBe(stages[at]?.after));
          expect(stages.at(-1)?.after).toBe(paid);
          for (const { before, cut, after } of stages)
            expect(minor(before) - minor(cut)).toBe(minor(after));
        }
      }),
      { numRuns: runsOf(300) },
    );
  });

  test('IND-1 losses of other days may be listed in any order', () => {
    const distinct = fc.uniqueArray(loss, { maxLength: 8, selector: ({ date }) => date });
    fc.assert(
      fc.property(cover, distinct, options, fc.nat(), (terms, list, wording, turn) => {
        const at = list.length === 0 ? 0 : turn % list.length;
        const turned = [...list.slice(at), ...list.slice(0, at)];
        const [one, other] = [list, turned].map((given) =>
          stated(indemnity(terms, given, wording)),
        );
        const withoutIndex = (made: typeof one) =>
          made?.losses.map(({ index: _, ...rest }) => rest);
        expect(withoutIndex(one)).toEqual(withoutIndex(other));
        expect(one?.totals).toEqual(other?.totals);
      }),
      { numRuns: runsOf(300) },
    );
  });
});

test('losses of one day may change places: in the usual order the total is the same to the cent', () => {
  fc.assert(
    fc.property(cover, losses, (terms, list) => {
      const sameDay = list.map((one) => ({ ...one, date: '2026-06-01' }));
      const [one, other] = [sameDay, [...sameDay].reverse()].map((given) =>
        minor(stated(indemnity(terms, given, usual)).totals.paid),
      ) as [number, number];
      // Each loss rounds its insured percentage by itself, before the first loss and the maximum act.
      expect(one).toBe(other);
    }),
    { numRuns: runsOf(500) },
  );
});

describe('IND-3 more cover never pays less, a maximum that comes last', () => {
  const changes: readonly [string, (terms: IndemnityCover, by: string) => IndemnityCover][] = [
    ['a smaller non-qualifying loss', (terms, by) => lowered(terms, 'nonQualifyingLoss', by)],
    ['a smaller each-loss amount', (terms, by) => lowered(terms, 'eachLoss', by)],
    ['a smaller aggregate first loss', (terms, by) => lowered(terms, 'aggregateFirstLoss', by)],
    ['a larger maximum', (terms, by) => raised(terms, 'maximumLiability', by)],
    [
      'a higher percentage',
      (terms) => ({ ...terms, insuredPercentage: '100', discretionaryInsuredPercentage: '100' }),
    ],
  ];

  test.each(changes)('%s', (_, change) => {
    fc.assert(
      fc.property(cover, losses, maximumLast, cents(50_000), (terms, list, waterfall, by) => {
        const wording = { ...usual, waterfall };
        const [less, more] = [terms, change(terms, by)].map((given) =>
          minor(stated(indemnity(given, list, wording)).totals.paid),
        ) as [number, number];
        expect(more).toBeGreaterThanOrEqual(less - roundings(list, waterfall));
      }),
      { numRuns: runsOf(500) },
    );
  });
});

/** Where a first loss comes before the percentage, what it leaves of each loss is rounded by itself. */
function roundings(list: readonly IndemnityLoss[], waterfall: readonly WaterfallTerm[]): number {
  const late = waterfall.indexOf('insured-percentage') > 0;
  return late ? list.length : 0;
}

type AmountTerm = 'nonQualifyingLoss' | 'eachLoss' | 'aggregateFirstLoss' | 'maximumLiability';

function lowered(terms: IndemnityCover, term: AmountTerm, by: string): IndemnityCover {
  const left = decimal(terms[term] ?? '0').minus(by);
  return { ...terms, [term]: left.isNegative() ? '0' : left.toFixed(2) };
}

function raised(terms: IndemnityCover, term: AmountTerm, by: string): IndemnityCover {
  const now = terms[term];
  return now === undefined ? terms : { ...terms, [term]: decimal(now).plus(by).toFixed(2) };
}
