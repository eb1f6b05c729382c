import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  attribution,
  difference,
  parseSubmission,
  type PricedQuote,
  type Quote,
  quote,
} from '../../src/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { decimal, sum } from '../../src/values/decimal.js';

const examples = [
  'exporter',
  'domestic-seller',
  'small-business',
  'concentrated',
  'renewal',
  'minimal',
];

function quoted(example: string, change: Record<string, unknown> = {}): PricedQuote {
  const submission = JSON.parse(readFileSync(`examples/${example}.json`, 'utf8')) as object;
  const made = quote(parseSubmission({ ...submission, ...change }), referenceBook);
  if (made.premium === null) throw new Error(`${example} has no price`);
  return made;
}

/** A quote of two factors on an amount, and an amount added in between, in the order given. */
function simple(factors: readonly (readonly [string, string])[], loading = '0'): PricedQuote {
  const base = quoted('minimal');
  let amount = decimal('1000');
  const entry = (
    id: string,
    operation: string,
    [before, after]: readonly [typeof amount, typeof amount],
  ) => ({
    ...base.ledger[0]!,
    ...{ id, operation, before: before.toFixed(), after: after.toFixed() },
  });
  const ledger = [entry('loss', 'start', [decimal(0), amount])];
  for (const [id, factor] of factors) {
    const after = amount.times(factor);
    ledger.push(entry(id, 'multiply', [amount, after]));
    amount = after;
  }
  const loaded = amount.plus(loading);
  if (loading !== '0') ledger.push(entry('loading', 'add', [amount, loaded]));
  return {
    ...base,
    ledger,
    premium: { ...base.premium, estimated: loaded.toFixed(2) },
  } as PricedQuote;
}

const amounts = (split: ReturnType<typeof attribution>): Record<string, string> =>
  split.status === 'split'
    ? Object.fromEntries(split.parts.map(({ step, amount }) => [step, amount]))
    : {};

describe('QTE-6 a premium split over its steps', () => {
  test.each(examples)('%s: the parts add up to the cent', (example) => {
    const made = quoted(example);
    const split = attribution(made);
    if (split.status !== 'split') throw new Error('not split');
    expect(sum(split.parts.map(({ amount }) => decimal(amount))).toFixed(2)).toBe(
      made.premium.estimated,
    );
    expect(split.parts.map(({ step }) => step)).toEqual(made.ledger.map(({ id }) => id));
  });

  test('by hand: two factors that undo each other, and an amount added', () => {
    // L(1000, 1000) = 1000; 1000 ln 2 = 693.15
    const split = attribution(
      simple(
        [
          ['country', '2'],
          ['industry', '0.5'],
        ],
        '100',
      ),
    );
    expect(amounts(split)).toEqual({
      loss: '1000.00',
      country: '693.15',
      industry: '-693.15',
      loading: '100.00',
    });
  });

  test('the order of the steps changes no part', () => {
    const factors = [
      ['country', '1.3'],
      ['industry', '0.8'],
      ['terms', '1.07'],
    ] as const;
    expect(amounts(attribution(simple(factors)))).toEqual(
      amounts(attribution(simple([...factors].reverse()))),
    );
  });
});

describe('QTE-7 the change between two quotes', () => {
  test.each(examples)('%s: of another cover, to the cent, and back again', (example) => {
    const [one, other] = [quoted(example), quoted(example, { cover: { insuredPercentage: '80' } })];
    const [there, back] = [difference(one, other), difference(other, one)];
    if (there.status !== 'split' || back.status !== 'split') throw new Error('not split');
    const total = sum(there.parts.map(({ amount }) => decimal(amount)));
    expect(total.toFixed(2)).toBe(there.total);
    expect(decimal(there.total).toFixed(2)).toBe(
      decimal(other.premium.estimated).minus(one.premium.estimated).toFixed(2),
    );
    for (const { step, amount } of there.parts)
      expect(
        decimal(amount)
          .plus(amounts(back)[step] ?? '0')
          .abs()
          .lessThanOrEqualTo('0.01'),
      ).toBe(true);
  });

  test('by hand: one factor moved, so that it alone made the change', () => {
    const [one, other] = [simple([['country', '1.2']]), simple([['country', '1.5']])];
    expect(amounts(difference(one, other))).toMatchObject({ loss: '0.00', country: '300.00' });
    expect(amounts(difference(one, one))).toEqual({ loss: '0.00', country: '0.00' });
  });

  test('what has no price or another currency is not split, and says why', () => {
    const one = quoted('exporter');
    const declined: Quote = quote(parseSubmission({}), referenceBook);
    expect(attribution(declined)).toEqual({ status: 'not-split', reason: 'no-price' });
    expect(difference(one, declined)).toEqual({ status: 'not-split', reason: 'no-price' });
    expect(difference(one, { ...one, currency: 'EUR' })).toEqual({
      status: 'not-split',
      reason: 'other-currency',
    });
  });
});
