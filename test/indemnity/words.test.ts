import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indemnity, indemnityWords, type IndemnityLoss } from '../../src/indemnity/index.js';
import { stated } from './stated.js';

const cover = {
  insuredPercentage: '90',
  nonQualifyingLoss: '10000',
  eachLoss: '5000',
  aggregateFirstLoss: '50000',
  maximumLiability: '300000',
  waitingPeriodDays: 180,
};
const losses: readonly IndemnityLoss[] = [
  { id: 'L-1', buyer: 'B-7', date: '2026-01-15', gross: '400000', limit: '300000' },
  { date: '2026-02-15', gross: '9999.99' },
  { date: '2026-03-15', gross: '5100', recoveries: '100', cause: 'insolvency' },
  { date: '2026-04-15', gross: '200000', recoveries: '20000', notifiedOn: '2026-12-01' },
  { date: '2026-05-15', gross: '20000' },
];

const locales = ['en', 'zh-CN'] as const;

describe.each(locales)('in %s', (locale) => {
  const made = stated(indemnity(cover, losses, { currency: 'CNY' }));
  const words = new Map(indemnityWords(made, locale).map(({ about, text }) => [about, text]));

  test('every part has its sentences, each once', () => {
    expect(words.size).toBe(indemnityWords(made, locale).length);
    expect([...words.keys()].filter((about) => !about.startsWith('loss/'))).toEqual([
      'order',
      'totals',
      'remaining/aggregate-first-loss',
      'remaining/maximum-liability',
    ]);
    expect([...words.keys()].filter((about) => about.startsWith('loss/1'))).toEqual([
      'loss/1',
      'loss/1/credit-limit',
      'loss/1/non-qualifying-loss',
      'loss/1/insured-percentage',
      'loss/1/each-loss',
      'loss/1/aggregate-first-loss',
      'loss/1/maximum-liability',
      'loss/1/paid',
      'loss/1/settlement',
    ]);
  });

  test('once nothing is left of a loss, no further term is spoken of', () => {
    expect([...words.keys()].filter((about) => about.startsWith('loss/2'))).toEqual([
      'loss/2',
      'loss/2/credit-limit',
      'loss/2/non-qualifying-loss',
      'loss/2/paid',
    ]);
  });

  test('sentences end as sentences do, and nothing is left open in them', () => {
    for (const text of words.values()) {
      expect(text).toMatch(locale === 'en' ? /^[A-Z0-9].*\.$/ : /^[^a-z]*.*。$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      if (locale === 'zh-CN') expect(text).not.toMatch(/[\u4e00-\u9fff][,:;()]/);
    }
  });

  test('amounts are those of the record', () => {
    const { paid } = made.totals;
    expect(words.get('totals')).toContain(paid.replace(/\B(?=(\d{3})+\.)/g, ','));
  });

  test('whatever happens to a loss, there are words for it', () => {
    const amounts = fc.integer({ min: 0, max: 400 }).map((thousands) => String(thousands * 1000));
    fc.assert(
      fc.property(
        fc.array(amounts, { maxLength: 6 }),
        fc.constantFrom('pro-rata' as const, 'before' as const),
        (grosses, recoveries) => {
          const list = grosses.map((gross): IndemnityLoss => ({
            date: '2026-01-01',
            gross,
            recoveries: gross,
          }));
          const wording = { currency: 'CNY', recoveries } as const;
          for (const { text } of indemnityWords(stated(indemnity(cover, list, wording)), locale))
            expect(text).not.toMatch(/undefined|null|NaN/);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('in English, as an insurer would explain it', () => {
  const made = stated(indemnity(cover, losses, { currency: 'CNY' }));
  const words = new Map(indemnityWords(made, 'en').map(({ about, text }) => [about, text]));
  expect(words.get('loss/1')).toBe(
    'Loss 1 (L-1), buyer B-7, 15 January 2026: CNY 400,000.00 unpaid.',
  );
  expect(words.get('loss/1/credit-limit')).toBe(
    'The credit limit covers CNY 300,000.00; the CNY 100,000.00 above it stays with the seller.',
  );
  expect(words.get('loss/4/maximum-liability')).toBe(
    'Only CNY 85,000.00 is left of the maximum liability, so CNY 175,000.00 is cut to CNY 85,000.00.',
  );
  expect(words.get('loss/5/maximum-liability')).toBe('The maximum liability is exhausted.');
  expect(words.get('loss/4/settlement')).toBe(
    'Payment is expected by 2 February 2027: 45 business days (Monday to Friday, since no holidays were given) after notification on 1 December 2026.',
  );
});
