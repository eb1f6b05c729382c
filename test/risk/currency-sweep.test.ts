import { describe, expect, it } from 'vitest';
import { quote } from '../../src/quote.js';
import { lookUp } from '../../src/rules/read/look-up.js';
import { referenceBook } from '../../src/rules/editions/reference/index.js';
import type { Submission } from '../../src/submission/submission.js';
import { sizedSeller } from '../support/sized-seller.js';
import { eachOf } from '../support/runs.js';

const page = referenceBook.pages['exchange-rates'];
const rates = (page?.shape === 'keyed' ? page.rows : []).map(({ key }): [string, number] => [
  key,
  lookUp(referenceBook, 'exchange-rates', key)?.value.toNumber() ?? 0,
]);

/** A seller of as much in CNY, with buyers under the discretionary limit of its tier. */
function sellerIn(
  currency: string,
  perUnit: number,
  [turnover, tier]: [number, string],
): Submission {
  return { ...sizedSeller(Math.round(turnover / perUnit), 40, { tier }), currency };
}

function statedAt(submission: Submission, perUnit: number): Submission {
  const rate = (1 / perUnit).toFixed(8).replace(/\.?0+$/, '');
  return { ...submission, exchangeRates: [{ currency: 'CNY', rate, date: submission.asOf }] };
}

const indicated = (submission: Submission): number =>
  Number(quote(submission, referenceBook).premium?.indication);

const sellers: [number, string][] = [
  [10_000_000, 'small-business'],
  [30_000_000, 'standard'],
];

describe('MON-2 no price jumps with an exchange rate', () => {
  // From a fifth below to a fifth above the rate of the edition, 1 % at a time: tried every currency it has.
  it.each(eachOf(rates, 4))('%s: 1 % of the rate moves it by less', (currency, perUnit) => {
    for (const seller of sellers) {
      const own = sellerIn(currency, perUnit, seller);
      const prices = Array.from({ length: 9 }, (_, at) =>
        indicated(statedAt(own, perUnit * (0.8 + at * 0.05))),
      );
      prices.slice(1).forEach((price, at) => {
        expect(Math.abs(price / prices[at]! - 1), `${currency} step ${at}`).toBeLessThan(0.05);
      });
    }
  });

  // Seen: +19.7 % between 0.1414 and 0.1415, where a floor of USD 3,528 went from 2,000 to 5,000.
  it('CNY 0.1414 and 0.1415 in dollars differ by less than they do', () => {
    for (const seller of sellers) {
      const own = sellerIn('USD', 6.80121, seller);
      const at = (rate: string) =>
        indicated({ ...own, exchangeRates: [{ currency: 'CNY', rate, date: own.asOf }] });
      expect(Math.abs(at('0.1415') / at('0.1414') - 1)).toBeLessThan(0.001);
    }
  });

  it('a seller costs within 8 % of the same in every currency of the edition', () => {
    for (const seller of sellers) {
      const own = indicated(sellerIn('CNY', 1, seller));
      for (const [currency, perUnit] of rates) {
        const there = indicated(sellerIn(currency, perUnit, seller)) * perUnit;
        expect(Math.abs(there / own - 1), currency).toBeLessThan(0.08);
      }
    }
  });
});
