import { ArgumentError } from '../../src/values/argument-error.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainAsIf, explainMarginal, explainOffers } from '../../src/explain/index.js';
import { indemnity } from '../../src/indemnity/indemnity.js';
import { quote } from '../../src/quote.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Cover, Submission } from '../../src/submission/submission.js';
import {
  asIf,
  compareOffers,
  marginal,
  type MarginalChange,
  type Offer,
  parseOffers,
} from '../../src/suggest.js';
import { decimal } from '../../src/values/decimal.js';
import type { Locale } from '../../src/values/text.js';
import { expectReadable } from '../explain/readable.js';
import { runsOf } from '../support/runs.js';
import { changed, example } from './suggestions/examples.js';

function added(submission: Submission, changes: MarginalChange | readonly MarginalChange[]) {
  const made = marginal(submission, referenceBook, { changes });
  if (made.status !== 'priced') throw new Error(JSON.stringify(made.issues));
  return made;
}

const seller = example('concentrated');
const ids = seller.buyers!.map(({ id }) => id);

describe('what a change adds', () => {
  it('ADV-3 is the difference of two quotes', () => {
    const turnover = decimal(seller.turnover.estimated).plus('500000').toFixed();
    const grown = changed('concentrated', {
      turnover: { ...seller.turnover, estimated: turnover },
      buyers: seller.buyers!.map((buyer) =>
        buyer.id === 'B-002'
          ? {
              ...buyer,
              turnover: decimal(buyer.turnover!).plus('500000').toFixed(),
              ...(buyer.peakBalance !== undefined && {
                peakBalance: decimal(buyer.peakBalance).plus('500000').toFixed(),
              }),
            }
          : buyer,
      ),
    });
    const made = added(seller, { order: { buyer: 'B-002', amount: '500000' } });
    const [before, after] = [quote(seller, referenceBook), quote(grown, referenceBook)];
    if (before.premium === null || after.premium === null) throw new Error('no price');
    expect(made.with.indication).toBe(after.premium.indication);
    expect(made.added.indication).toBe(
      decimal(after.premium.indication).minus(before.premium.indication).toFixed(),
    );
    expect(made.added.charged).toBe(
      decimal(after.premium.estimated).minus(before.premium.estimated).toFixed(2),
    );
    expect(made.added.paid).toBe(
      decimal(after.losses!.present.insured).minus(before.losses!.present.insured).toFixed(2),
    );
  });

  it('ADV-3 adds up over small changes of different buyers, and its parts to the whole', () => {
    const { ledger, premium } = quote(seller, referenceBook) as PricedQuote;
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 3 }),
        fc.integer({ min: 1000, max: 100_000 }),
        (buyers, amount) => {
          const orders = buyers.map((buyer) => ({ order: { buyer, amount: String(amount) } }));
          const joint = added(seller, orders);
          const alone = orders.map((order) => Number(added(seller, order).added.indication));
          const sum = alone.reduce((all, one) => all + one, 0);
          const moved = alone.reduce((all, one) => all + Math.abs(one), 0);
          // Operands are rounded to six decimals: of the joint quote, of each alone, and of the one they start from.
          const rounded = 2 * buyers.length * ledger.length * 5e-7 * Number(premium.indication);
          expect(Math.abs(Number(joint.added.indication) - sum)).toBeLessThanOrEqual(
            moved / 20 + rounded,
          );
          for (const of of ['expected', 'tailValueAtRisk'] as const) {
            const all = joint.contributions.reduce(
              (total, part) => total.plus(part[of]),
              decimal(0),
            );
            expect(all.toFixed(2)).toBe(joint.whole![of]);
            for (const part of joint.contributions)
              expect(Number(part[of])).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: runsOf(1000, 4), seed: 1 },
    );
  });

  it('ADV-3 tells what a buyer that is there adds, and one that joins', () => {
    const there = added(seller, { present: 'B-001' });
    expect(Number(there.added.indication)).toBeGreaterThan(0);
    const [first] = seller.buyers!;
    const joins = { ...first!, id: 'NEW' };
    const more = added(seller, { joins });
    expect(Number(more.added.turnover)).toBe(Number(first!.turnover));
    expect(more.contributions.map(({ buyer }) => buyer)).toEqual(['NEW', null]);
  });

  const wrong: readonly [string, unknown, string, string][] = [
    ['no record', 'much', '/changes', 'wrong-type'],
    ['nothing', {}, '/changes', 'change-not-one'],
    [
      'two things',
      { present: 'B-001', limit: { buyer: 'B-001', amount: '1' } },
      '/changes',
      'change-not-one',
    ],
    ['an unknown buyer', { present: 'X' }, '/changes/present', 'change-buyer-unknown'],
    [
      'a buyer that is there',
      { joins: { id: 'B-001', country: 'DE' } },
      '/changes/joins/id',
      'change-buyer-taken',
    ],
    ['a joining buyer without country', { joins: { id: 'N' } }, '/changes/joins', 'missing'],
    [
      'an amount that is none',
      [{ limit: { buyer: 'B-001', amount: -1 } }],
      '/changes/0/limit/amount',
      '',
    ],
  ];
  it.each(wrong)('ADV-5 refuses %s with path and code', (_, changes, path, code) => {
    const made = marginal(seller, referenceBook, { changes: changes as MarginalChange });
    expect(made.status).toBe('invalid');
    const [issue] = made.issues;
    expect(issue?.path.startsWith(path)).toBe(true);
    if (code !== '' && code !== 'wrong-type' && code !== 'missing') expect(issue?.code).toBe(code);
  });

  it('ADV-5 says where the submission itself is wrong, or declined', () => {
    const changes = { present: 'B-001' };
    const invalid = marginal({} as Submission, referenceBook, { changes });
    expect(invalid.issues[0]?.path).toMatch(/^\/submission/);
    const { buyers } = example('declined');
    const declined = marginal(example('declined'), referenceBook, {
      changes: { present: buyers![0]!.id },
    });
    expect(declined).toEqual({ status: 'not-priced', issues: [] });
  });
});

describe('past losses under a cover of today', () => {
  const exporter = example('exporter');

  it('ADV-4 scale in number with the turnover and pass today’s terms', () => {
    const made = asIf(exporter, referenceBook);
    if (made.premium === null) throw new Error('no price');
    expect(made.years.length).toBeGreaterThan(2);
    for (const { lost, paid, retained } of made.years)
      expect(decimal(paid).plus(retained).toFixed(2)).toBe(lost);
    expect(made.modelled?.retained).toBe(
      (quote(exporter, referenceBook) as { losses: { present: { retained: string } } }).losses
        .present.retained,
    );
  });

  it('ADV-4 are what indemnity pays at the turnover of the year', () => {
    const now = quote(exporter, referenceBook);
    if (now.premium === null) throw new Error('no price');
    const losses = [
      { date: '2025-11-30', gross: '400000' },
      { date: '2026-01-31', gross: '250000' },
    ];
    const cover = { ...exporter.cover, aggregateFirstLoss: '100000', maximumLiability: '400000' };
    const insurableTurnover = now.exposure.insurableTurnover;
    const years = [{ from: '2025-09-01', insurableTurnover, losses }];
    const submission = changed('exporter', { lossHistory: { statement: 'supplied', years } });
    const made = asIf(submission, referenceBook, { cover });
    const under = quote({ ...submission, cover }, referenceBook);
    if (made.premium === null || under.premium === null) throw new Error('no price');
    // Buyers who are none today come under the discretionary limit.
    const paid = indemnity(
      under.cover,
      losses.map((loss) => ({ ...loss, discretionary: true })),
      { currency: 'CNY' },
    );
    if (paid.status !== 'stated') throw new Error('not stated');
    expect(made.years[0]).toMatchObject({ growth: '1', paid: paid.totals.paid });
  });

  it('ADV-4 name the years of which only totals are known', () => {
    const years = [{ from: '2025-09-01', insurableTurnover: '1000000', paid: '5000' }];
    const submission = changed('exporter', { lossHistory: { statement: 'supplied', years } });
    const made = asIf(submission, referenceBook);
    if (made.premium === null) throw new Error('no price');
    expect(made).toMatchObject({
      years: [],
      average: null,
      leftOut: [{ from: '2025-09-01', reason: 'totals-only' }],
    });
    expect(asIf(example('declined'), referenceBook)).toMatchObject({ premium: null });
  });
});

describe('offers side by side', () => {
  const held = JSON.parse(readFileSync('examples/advice/offers.json', 'utf8')) as Offer[];
  const compared = (offers: readonly Offer[], submission: Submission = seller) => {
    const made = compareOffers(submission, referenceBook, { offers });
    if (made.status === 'invalid') throw new Error(JSON.stringify(made.issues));
    return made;
  };

  it('ADV-5 charge their rate on what they insure, and leave the rest to the client', () => {
    const made = compared(held);
    for (const one of made.offers) {
      const given = held.find(({ id }) => id === one.id)!;
      const byRate = decimal(one.insuredTurnover).times(given.rate);
      const premium = byRate.greaterThan(given.minimumPremium ?? 0)
        ? byRate
        : decimal(given.minimumPremium!);
      expect(one.premium).toBe(premium.toFixed(2));
      expect(one.taxes).toBe(premium.times(given.taxes ?? 0).toFixed(2));
    }
    const last = made.offers.at(-1);
    expect(last).toMatchObject({ status: 'not-comparable', totalCost: null, borne: null });
    const excluded = made.offers.find(({ id }) => id === 'insurer-b');
    expect(excluded?.uninsuredBuyers).toBe(1);
    expect(Number(excluded?.uninsuredTurnover)).toBeGreaterThan(0);
  });

  it('ADV-5 leave every loss with the client where they insure nobody but one', () => {
    const [first] = ids;
    const cover = { insuredPercentage: '90' };
    const limits = (amount: string) => ids.map((buyer) => ({ buyer, amount }));
    const all: Offer = { id: 'all', rate: '0.002', cover, limits: limits('90000000') };
    const one: Offer = {
      id: 'one',
      rate: '0.002',
      cover,
      limits: [{ buyer: first!, amount: '1' }],
    };
    const made = compared([all, one]);
    const [whole, least] = made.offers;
    expect(Number(whole?.uninsuredBuyers)).toBe(0);
    expect(Number(least?.paid)).toBeLessThan(1);
    const lost = Number(whole?.paid) + Number(whole?.borne?.expected);
    expect(Number(least?.borne?.expected)).toBeLessThanOrEqual(lost * 1.01);
    expect(Number(least?.borne?.expected)).toBeGreaterThan(Number(whole?.borne?.expected));
  });

  const cover = { insuredPercentage: '90' };
  const limits = ids.map((buyer) => ({ buyer, amount: '7000000' }));
  const plain: Offer = { id: 'plain', rate: '0.002', cover, limits };

  it('ADV-5 are converted at the rate of the client, every amount of them', () => {
    const exchangeRates = [{ currency: 'USD', rate: '7', date: '2026-06-30' }];
    const client = { ...seller, exchangeRates };
    const terms = (of: number) => ({
      minimumPremium: String(60_000 * of),
      fees: String(1_000 * of),
      taxes: '0.06',
      cover: {
        ...{ insuredPercentage: '90', discretionaryLimit: String(20_000 * of) },
        ...{ eachLoss: String(1_000 * of), aggregateFirstLoss: String(10_000 * of) },
        maximumLiability: String(900_000 * of),
      },
      limits: ids.slice(2).map((buyer) => ({ buyer, amount: String(300_000 * of) })),
    });
    const [own, dollars] = compared(
      [
        { id: 'own', rate: '0.002', ...terms(7) },
        { id: 'dollars', rate: '0.002', currency: 'USD', ...terms(1) },
      ],
      client,
    ).offers;
    expect({ ...dollars, id: '' }).toEqual({ ...own, id: '' });
    const without = compareOffers(seller, referenceBook, {
      offers: [{ ...plain, currency: 'EUR' }],
    });
    expect(without.issues).toMatchObject([
      { code: 'offer-currency-without-rate', path: '/offers/0/currency' },
    ]);
  });

  it('ADV-5 cost their premium, fees, taxes, losses borne and capital', () => {
    const dear: Offer = { ...plain, id: 'dear', fees: '5000', taxes: '0.06' };
    const [one, other] = compared([plain, dear]).offers;
    const { expected, worstYears } = one!.borne!;
    const capital = decimal(worstYears).minus(expected).times('0.08');
    expect(one!.totalCost).toBe(decimal(one!.premium).plus(expected).plus(capital).toFixed(2));
    expect(decimal(other!.totalCost!).minus(one!.totalCost!).toFixed(2)).toBe(
      decimal(one!.premium).times('0.06').plus(5000).toFixed(2),
    );
  });

  it('ADV-5 pay less after a longer wait, and less where insolvency alone is insured', () => {
    const [soon, late, only] = compared([
      { ...plain, cover: { ...cover, waitingPeriodDays: 60 } },
      { ...plain, id: 'late', cover: { ...cover, waitingPeriodDays: 270 } },
      { ...plain, id: 'only', cover: { ...cover, insolvencyOnly: true } },
    ]).offers.map(({ paid }) => Number(paid));
    expect(late!).toBeLessThan(soon!);
    expect(only!).toBeLessThan(late!);
  });

  it('ADV-5 insure nobody in a country they exclude, nor whom they refuse', () => {
    const { country } = seller.buyers![0]!;
    const there = seller.buyers!.filter((buyer) => buyer.country === country).length;
    const [excluding, refusing] = compared([
      { ...plain, exclusions: { countries: [country] } },
      { ...plain, id: 'refusing', limits: limits.map((one) => ({ ...one, amount: '0' })) },
    ]).offers;
    expect(excluding).toMatchObject({ status: 'compared', uninsuredBuyers: there });
    expect(refusing).toMatchObject({ uninsuredBuyers: ids.length, insuredTurnover: '0.00' });
  });

  it('ADV-5 may be anything, as changes and options may, and nothing throws', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.array(fc.dictionary(fc.constantFrom('id', 'rate', 'cover', 'limits'), fc.anything())),
    );
    fc.assert(
      fc.property(anything, (given) => {
        const read = parseOffers(given);
        expect(read.ok || read.issues.length > 0).toBe(true);
        const made = marginal(seller, referenceBook, { changes: given as MarginalChange });
        expect(made.status === 'priced' || made.issues.length > 0).toBe(true);
        const other = asIf(seller, referenceBook, { cover: given as Cover });
        if (given !== undefined && other.premium === null) expect(other.status).not.toBe('quoted');
      }),
      { numRuns: runsOf(300), seed: 5 },
    );
  });

  it('ADV-5 are refused with every issue, and never an amount', () => {
    const wrong = parseOffers([
      { id: 'a', rate: '0.002', cover: { insuredPercentage: '90' } },
      { id: 'a', rate: '20%', cover: {}, limits: [{ buyer: 'B-001', amount: 'much' }] },
    ]);
    expect(wrong.ok).toBe(false);
    expect(wrong.issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/1/rate', '/1/limits/0/amount']),
    );
    for (const given of [null, 7, 'offers', {}, [null], [[]]])
      expect(parseOffers(given).ok).toBe(false);
    const twice = parseOffers([held[0], held[0]]);
    expect(twice.issues.map(({ code }) => code)).toEqual(['offer-id-twice']);
    const unknown = compareOffers(seller, referenceBook, {
      offers: [{ ...held[0]!, limits: [{ buyer: 'X', amount: '1' }] }],
    });
    expect(unknown).toMatchObject({
      status: 'invalid',
      issues: [{ path: '/offers/0/limits/0/buyer', code: 'offer-buyer-unknown' }],
    });
    const failed = compareOffers({} as Submission, referenceBook, { offers: wrong });
    expect(failed.status).toBe('invalid');
    expect(() =>
      compareOffers(seller, referenceBook, { offers: held, costOfCapital: '9' }),
    ).toThrow('costOfCapital');
  });

  it.each(['en', 'zh-CN'] as const)(
    'are readable in %s, as past losses and changes are',
    (locale) => {
      const past = asIf(example('exporter'), referenceBook);
      if (past.premium === null) throw new Error('no price');
      const change = added(seller, { order: { buyer: 'B-002', amount: '500000' } });
      for (const said of [
        explainOffers(compared(held), locale),
        explainAsIf(past, locale),
        explainMarginal(change, locale),
      ]) {
        const texts = [said.summary.replace(/insurer-\w/, '1'), ...said.notes];
        for (const text of texts) expectReadable(text, locale);
        expect(said.tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(2);
      }
      expect(() => explainMarginal(change, 'fr' as Locale)).toThrow(ArgumentError);
    },
  );
});
