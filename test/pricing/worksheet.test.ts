import { describe, expect, it } from 'vitest';
import { decimal, type Decimal } from '../../src/values/decimal.js';
import { quote } from '../../src/quote.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import type { Buyer, Submission } from '../../src/submission/submission.js';
import { book, bookWith, type OpenBook } from '../support/small-book.js';
import { sizeOf } from '../support/runs.js';
import { buyers, handCase, operandOf, priced, stepOf } from '../support/hand-case.js';

const lines = ['base', 'country', 'industry', 'payment-method', 'payment-terms'];

/** The hand case with half of the buyers changed. */
const halfWith = (change: Partial<Buyer>): Submission => ({
  ...handCase,
  buyers: buyers(10).map((buyer, i) => (i < 5 ? { ...buyer, ...change } : buyer)),
});
const allWith = (change: Partial<Buyer>): Submission => ({
  ...handCase,
  buyers: buyers(10, change),
});
const operands = (submission: Submission, by = book): string[] => {
  const quoted = priced(submission, by);
  return lines.map((id) => stepOf(quoted, id).operand);
};
const productOf = (quoted: PricedQuote): Decimal =>
  lines.reduce((all, id) => all.times(stepOf(quoted, id).operand), decimal(1));

describe('RAT-2 each worksheet step is the total with its relativity over the total without', () => {
  it.each<[string, Submission, string[]]>([
    ['all at base', handCase, ['45000', '1', '1', '1', '1']],
    ['a dearer country', allWith({ country: 'VN' }), ['45000', '1.5', '1', '1', '1']],
    ['half in it', halfWith({ country: 'VN' }), ['45000', '1.25', '1', '1', '1']],
    ['a dearer industry', allWith({ sector: '46' }), ['45000', '1', '1.2', '1', '1']],
    [
      'a safer method',
      halfWith({ paymentMethod: 'letter-of-credit' }),
      ['45000', '1', '1', '0.6', '1'],
    ],
    ['longer terms', allWith({ termsDays: 150 }), ['45000', '1', '1', '1', '2']],
    ['half longer', halfWith({ termsDays: 150 }), ['45000', '1', '1', '1', '1.5']],
    ['shorter terms', allWith({ termsDays: 0 }), ['45000', '1', '1', '1', '0.333333']],
    ['a worse grade', halfWith({ grade: 5 }), ['67500', '1', '1', '1', '1']],
  ])('%s', (_case, submission, expected) => {
    expect(operands(submission)).toEqual(expected);
  });

  it('weighs each buyer by its expected loss, with the steps before it', () => {
    // Half at 1.5 x 1.2, half at 1: country 2.5 / 2; industry (1.8 + 1) / 2.5; method (0.9 + 1) / 2.8.
    const mixed = halfWith({
      country: 'VN',
      sector: '46',
      paymentMethod: 'documents-against-payment',
    });
    expect(operands(mixed)).toEqual(['45000', '1.25', '1.12', '0.678571', '1']);
  });

  it('telescopes: the operands multiply to the expected loss buyer by buyer', () => {
    const quoted = priced(
      halfWith({
        country: 'DE',
        sector: '466',
        paymentMethod: 'documents-against-acceptance',
        termsDays: 150,
        grade: 5,
      }),
    );
    // 5 x 900,000 x 1 % x 0.5 = 22,500, and 5 x 1.8 m x 2 % x 0.8 x 1.4 x 0.9 x 0.5 = 90,720.
    const difference = productOf(quoted).minus('113220').abs();
    // Four operands near 1, each rounded by half a millionth at the most.
    expect(difference.dividedBy('113220').lessThan('0.000002')).toBe(true);
  });

  it('holds the limit of a buyer at base terms too', () => {
    const limited = allWith({ termsDays: 150, approvedLimit: '900000' });
    expect(operands(limited)).toEqual(['45000', '1', '1', '1', '1']);
    expect(operands(allWith({ termsDays: 150, approvedLimit: '1350000' }))[4]).toBe('1.5');
  });

  it('says which levels weigh how much, the heaviest first', () => {
    const { facts, sources } = stepOf(priced(halfWith({ country: 'VN', grade: 5 })), 'country');
    expect(facts).toMatchObject({ heaviest: 'high', heaviestShare: '0.666667' });
    expect(facts['classes']).toMatchObject([
      { class: 'high', share: '0.666667', relativity: '1.5' },
      { class: 'base', share: '0.333333', relativity: '1' },
    ]);
    expect(sources.map(({ page, row, value }) => [page, row, value])).toEqual([
      ['country', 'high', '1.5'],
      ['country', 'base', '1'],
    ]);
  });

  it('reads an industry by the most specific code the page has', () => {
    for (const [sector, relativity] of [
      ['4661', '1.4'],
      ['466', '1.4'],
      ['4610', '1.2'],
      ['G', '1'],
    ])
      expect(operandOf(allWith({ sector: sector! }), 'industry')).toBe(relativity);
  });

  it('takes the trade sector of the seller for buyers without one', () => {
    const silent = buyers(10).map(({ sector: _, ...buyer }) => buyer);
    const seller = { ...handCase, buyers: silent, policyholder: { tradeSector: '46' } };
    expect(operandOf(seller, 'industry')).toBe('1.2');
    const quoted = priced({ ...handCase, buyers: silent });
    expect(quoted.assumptions).toContainEqual({
      ...{ input: 'industry', path: '/buyers/0/sector', value: 'C', count: 10 },
    });
  });
});

describe('RAT-3 default rates', () => {
  it('are capped after all relativities', () => {
    // Grade 10 defaults with 30 %: in a country of 1.5 with 40 % at most, and no industry adds to it.
    const worst = allWith({ grade: 10, country: 'VN', sector: '46' });
    expect(operands(worst)).toEqual(['1350000', '1.333333', '1', '1', '1']);
  });

  it('are not capped half way: a safe method counts on the whole rate', () => {
    const secured = allWith({
      grade: 10,
      country: 'VN',
      paymentMethod: 'documents-against-payment',
    });
    expect(operands(secured)).toEqual(['1350000', '1.333333', '1', '0.5625', '1']); // 22.5 % of 40 %
  });

  it('with a global grade take no country relativity', () => {
    expect(operandOf(allWith({ country: 'VN', gradeBasis: 'country-peers' }), 'country')).toBe(
      '1.5',
    );
    expect(operandOf(allWith({ country: 'VN', gradeBasis: 'global' }), 'country')).toBe('1');
    const { facts } = stepOf(priced(allWith({ country: 'VN', gradeBasis: 'global' })), 'country');
    expect(facts['heaviest']).toBe('global-grade');
  });

  it('of a rating are those of its grade, and global', () => {
    const rated = buyers(10, { country: 'VN', rating: 'Ba2' }).map(
      ({ grade: _, ...buyer }) => buyer,
    );
    expect(operands({ ...handCase, buyers: rated })).toEqual(['135000', '1', '1', '1', '1']);
  });

  it('of an unknown grade are assumed, with an entry', () => {
    const unknown = buyers(10).map(({ grade: _, ...buyer }) => buyer);
    const quoted = priced({ ...handCase, buyers: unknown });
    expect(stepOf(quoted, 'base').operand).toBe('135000'); // 3 %, grade 6
    expect(quoted.assumptions).toContainEqual({
      ...{ input: 'grade', path: '/buyers/0/grade', value: '6', count: 10 },
    });
  });
});

describe('RAT-4 a value outside its page is an issue with path, never a relativity of 1', () => {
  const unlisted = bookWith((open: OpenBook) => {
    open.algorithm.find(({ id }: { id: string }) => id === 'country').page = 'country-rate';
    delete open.algorithm.find(({ id }: { id: string }) => id === 'country').pages;
    open.pages['country-rate'] = {
      ...open.pages.country,
      keys: 'country',
      rows: [{ key: 'CN', value: '1' }],
    };
    delete open.pages.country;
    delete open.pages['country-class'];
  });

  it.each<[string, Submission, string]>([
    [
      'a percentage',
      { ...handCase, cover: { insuredPercentage: '49.9' } },
      '/cover/insuredPercentage',
    ],
    [
      'a rating',
      { ...handCase, buyers: buyers(2, { rating: 'B-' }).map(({ grade: _, ...buyer }) => buyer) },
      '/buyers/0/rating',
    ],
  ])('%s', (_case, submission, path) => {
    const refused = quote(submission, book);
    expect(refused).toMatchObject({ status: 'invalid', premium: null, ledger: [] });
    expect(refused.issues[0]).toMatchObject({ path, code: 'outside-manual' });
  });

  it('a country is a referral by its gate instead, before any page is read', () => {
    const quoted = quote(halfWith({ country: 'DE' }), unlisted);
    expect(quoted.status).toBe('referred');
    expect(quoted.excludedBuyers).toHaveLength(5);
  });
});

describe('one buyer', () => {
  it('is priced like any other, with a Herfindahl index of 1', () => {
    const single = priced({ ...handCase, buyers: buyers(1, { turnover: '36000000' }) });
    expect(single.premium).toEqual(priced(handCase).premium);
    expect(single.exposure).toMatchObject({
      buyers: '1',
      effectiveBuyers: '1',
      topBuyerShare: '1',
    });
  });
});

describe('100,000 buyers', () => {
  it('are priced as one line when they are alike', () => {
    const count = sizeOf(100_000);
    const many = priced({
      ...handCase,
      turnover: { estimated: String(3_600_000 * count) },
      buyers: buyers(count),
    });
    expect(stepOf(many, 'base').operand).toBe(String(4500 * count));
    expect(many.exposure.buyers).toBe(String(count));
    expect(many.exposure.topFiveShare).toBe(decimal(5).dividedBy(count).toFixed());
  });

  it('are priced when no two are alike', () => {
    const count = sizeOf(100_000);
    const list = buyers(count).map((buyer, i): Buyer => ({ ...buyer, turnover: String(i + 1) }));
    // 1 + 2 + ... + count; a quarter of it outstanding, 1 % default, half of it lost.
    const turnover = decimal(count)
      .times(count + 1)
      .dividedBy(2);
    const many = priced({
      ...handCase,
      turnover: { estimated: turnover.toFixed() },
      buyers: list,
    });
    expect(stepOf(many, 'base').operand).toBe(turnover.times('0.00125').toFixed());
  });
});
