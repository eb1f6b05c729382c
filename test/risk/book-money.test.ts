import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.js';
import { quote } from '../../src/quote.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import { referenceBook } from '../../src/rules/editions/reference/index.js';
import type { Submission } from '../../src/submission/submission.js';
import { addExchange } from '../rules/fixtures/exchange-mistakes.js';
import { bookWith, type OpenBook } from '../support/small-book.js';
import { buyers, handCase, operandOf, priced, stepOf } from '../support/hand-case.js';
import { said } from '../support/said.js';
import { sizedSeller, withLimits } from '../support/sized-seller.js';

/** The hand case in dollars: a tenth of its amounts. */
const dollars: Submission = {
  ...handCase,
  currency: 'USD',
  turnover: { estimated: '3600000', offeredShare: '1' },
  buyers: buyers(10, { turnover: '360000' }),
};

/** The small book with reference rates of USD 7 and EUR 8. */
const withRates = (change: (book: OpenBook) => void = () => undefined) =>
  bookWith((book) => {
    addExchange(book);
    change(book);
  });

/** A seller of the reference edition in another currency, with its turnover. */
function seller(currency: string, turnover: number, tier = 'standard'): Submission {
  return { ...sizedSeller(turnover, 200, { tier }), currency };
}

const pricedByReference = (submission: Submission): PricedQuote =>
  priced(submission, referenceBook);

/** Amounts that begin with 1, 2 or 5 and go on with zeros. */
const agreed = /^[125]0*(\.0+)?$/;

describe('MON-1 a submission in another currency is read at the reference rates of the book', () => {
  // The hand case: fixed expense CNY 12,000 at 7 is 1,714.29, the floor of 10,000 is 1,428.57.
  it('by hand: expense and floor are converted exactly, for nobody agrees on them', () => {
    const made = priced(
      dollars,
      withRates((book) => setFloor(book, '10000')),
    );
    expect(stepOf(made, 'fixed-expense').facts).toEqual({
      currency: 'USD',
      amount: '1714.28571429',
    });
    expect(stepOf(made, 'premium-floor').facts).toMatchObject({
      currency: 'USD',
      floor: '1428.57142857',
    });
  });

  it('to the cent where the book states no steps', () => {
    const exact = withRates((book) => delete book.exchange.steps);
    expect(operandOf(dollars, 'fixed-expense', exact)).toBe('1714.28571429');
  });

  // CNY amounts of the tiers over 6.80121 (USD), 7.9989 (EUR) and 0.043385 (JPY), nearest by proportion.
  it.each([
    ['USD', 'standard', 50_000_000, '100000.00', '2000.00'], // 73,516.33; 1,470.33
    ['USD', 'small-business', 2_000_000, '100000.00', '1000.00'], // 110,274.49; 735.16
    ['EUR', 'standard', 50_000_000, '50000.00', '1000.00'], // 62,508.60; 1,250.17
    ['JPY', 'standard', 5_000_000_000, '10000000', '200000'], // 11,524,720; 230,494
    ['GBP', 'standard', 50_000_000, '50000.00', '1000.00'], // 54,013.70; 1,080.27
    ['IDR', 'standard', 500_000_000_000, '1000000000.00', '20000000.00'], // 1,276,682,668; 25,533,653
  ])('%s under %s', (currency, tier, turnover, limit, nonQualifyingLoss) => {
    const { cover } = pricedByReference(seller(currency, turnover, tier));
    expect(cover).toMatchObject({ discretionaryLimit: limit, nonQualifyingLoss });
  });

  it('every amount of the reference edition that people agree on begins with 1, 2 or 5', () => {
    for (const currency of ['USD', 'EUR', 'JPY', 'GBP', 'KRW', 'HUF']) {
      const made = pricedByReference(seller(currency, 5_000_000_000));
      const { discretionaryLimit, nonQualifyingLoss } = made.cover;
      for (const amount of [discretionaryLimit, nonQualifyingLoss])
        expect(amount, currency).toMatch(agreed);
    }
  });

  it('sizes of tiers and levels of guidelines are agreed amounts too', () => {
    const small = quote(seller('USD', 300_000, 'excess'), referenceBook);
    expect(small.findings).toContainEqual(
      expect.objectContaining({
        code: 'tier-not-available', // CNY 100 m is USD 14.7 m
        facts: expect.objectContaining({ currency: 'USD', minimumTurnover: '20000000' }),
      }),
    );
    expect(small.findings).toContainEqual(
      expect.objectContaining({
        guideline: expect.objectContaining({ level: '1000000' }), // CNY 5 m is USD 735,164
      }),
    );
  });

  it('a seller costs the same rate in every currency, but for the rounding of what is agreed', () => {
    const rateOf = (currency: string, turnover: number): number => {
      const limited = withLimits(sizedSeller(turnover, 200, { insuredPercentage: '90' }), 2);
      return Number(pricedByReference({ ...limited, currency }).premium.rate);
    };
    const own = rateOf('CNY', 400_000_000);
    for (const [currency, perUnit] of [
      ['USD', 6.80121],
      ['EUR', 7.9989],
      ['JPY', 0.043385],
    ] as const)
      expect(
        Math.abs(rateOf(currency, Math.round(400_000_000 / perUnit)) / own - 1),
        currency,
      ).toBeLessThan(0.02);
  });

  it('the quote states the rate, in both languages', () => {
    const made = pricedByReference(seller('USD', 50_000_000));
    expect(made.findings.filter(({ path }) => path === '/currency')).toEqual([
      {
        code: 'reference-rate',
        severity: 'note',
        path: '/currency',
        facts: {
          ...{ currency: 'USD', bookCurrency: 'CNY', rate: '6.80121', date: '2026-05-08' },
          steps: '1, 2, 5',
        },
      },
    ]);
    const sentence = (locale: 'en' | 'zh-CN') =>
      explain(made, locale).findings.find(({ finding }) => finding.code === 'reference-rate')
        ?.sentence;
    expect(sentence('en')).toMatch(/reference rate, 6\.80121 for one USD, of 8 May 2026/);
    expect(sentence('zh-CN')).toMatch(/2026年5月8日.*1美元兑6\.80121人民币/);
  });
});

describe('MON-2 a rate the submission states comes before the reference rate', () => {
  const exchangeRates = [{ currency: 'CNY', rate: '0.125', date: '2026-12-31' }];

  it('expense is converted at it: CNY 12,000 at 8 is 1,500', () => {
    const made = priced({ ...dollars, exchangeRates }, withRates());
    expect(operandOf({ ...dollars, exchangeRates }, 'fixed-expense', withRates())).toBe('1500');
    expect(made.findings.map(({ code }) => code)).not.toContain('reference-rate');
    const exact = withRates((book) => delete book.exchange.steps);
    expect(operandOf({ ...dollars, exchangeRates }, 'fixed-expense', exact)).toBe('1500');
  });

  it('a submission in the currency of the book is not touched', () => {
    expect(quote(handCase, withRates()).premium).toEqual(priced(handCase).premium);
  });
});

describe('MON-3 a rate older than the book allows is referred', () => {
  const oldIn = (submission: Submission): unknown[] =>
    priced(submission, withRates()).findings.filter(({ code }) => code === 'exchange-rate-old');
  const asOf = (day: string): Submission => ({ ...dollars, asOf: day, inception: '2027-03-01' });

  it('30 days are allowed, 31 are not', () => {
    expect(oldIn(asOf('2027-01-30'))).toEqual([]);
    expect(oldIn(asOf('2027-01-31'))).toEqual([
      {
        ...{ code: 'exchange-rate-old', severity: 'refer', path: '/currency' },
        facts: { currency: 'USD', date: '2026-12-31', days: 31, mostDays: 30 },
      },
    ]);
  });

  it('a stated rate is held to the same, each by its path', () => {
    const exchangeRates = [
      { currency: 'EUR', rate: '1.1', date: '2027-01-31' },
      { currency: 'CNY', rate: '0.15', date: '2026-12-01' },
    ];
    expect(oldIn({ ...asOf('2027-01-31'), exchangeRates })).toMatchObject([
      { path: '/exchangeRates/1/date', facts: { currency: 'CNY', days: 61 } },
    ]);
  });
});

describe('MON-4 a currency without any rate is an issue that says what to write', () => {
  it('names the currencies there are', () => {
    const made = quote({ ...dollars, currency: 'KES' }, withRates());
    expect(made.status).toBe('invalid');
    const [issue] = made.issues;
    expect(issue).toMatchObject({
      ...{ path: '/currency', code: 'currency-not-in-book' },
      facts: { currency: 'CNY', own: 'KES', known: ['USD', 'EUR'] },
    });
    expect(said(issue!).en).toMatch(/how much KES one CNY costs.*USD, EUR/);
    expect(said(issue!)['zh-CN']).toMatch(/1 ?CNY兑多少 ?KES.*USD、EUR/);
  });

  it('a book without reference rates asks for the rate, as before', () => {
    expect(
      quote(
        dollars,
        bookWith(() => undefined),
      ).issues,
    ).toMatchObject([{ path: '/exchangeRates', code: 'exchange-rate-missing' }]);
  });
});

describe('MON-5 bounds of bands and slices are converted exactly, both ways', () => {
  it('a size is looked up in the currency of the book', () => {
    const sized = withRates((book) => {
      const { title, basis, references, note } = book.pages.loadings;
      book.pages.size = {
        ...{ title, basis, references, note, shape: 'banded', unit: 'relativity' },
        rows: [
          { from: '0', upTo: '25200000', value: '1' },
          { above: '25200000', value: '0.9' },
        ],
      };
      const line = { id: 'size', kind: 'page', operation: 'multiply', title };
      book.algorithm.splice(4, 0, { ...line, measure: 'turnover-size', page: 'size' });
      book.algorithm = book.algorithm.filter(({ id }: { id: string }) => id !== 'fixed-expense');
      delete book.technical;
      book.pages.loadings.rows = book.pages.loadings.rows.filter(
        ({ key }: { key: string }) => key !== 'fixed-expense',
      );
    });
    const sizeOf = (estimated: string): string =>
      operandOf({ ...dollars, turnover: { estimated, offeredShare: '1' } }, 'size', sized);
    expect(sizeOf('3600000')).toBe('1'); // 25,200,000 at 7, which belongs to the band
    expect(sizeOf('3600000.01')).toBe('0.9');
  });
});

function setFloor(book: OpenBook, amount: string): void {
  const row = book.pages.limits.rows.find(({ key }: { key: string }) => key === 'premium-floor');
  row.value = amount;
}
