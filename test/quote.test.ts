import { describe, expect, it } from 'vitest';
import { pricer, quote } from '../src/quote.js';
import type { Quote } from '../src/quoted/quote-record.js';
import type { Measure } from '../src/pricing/measures/measure.js';
import { digestOfBook } from '../src/rules/editions/digest.js';
import { parseRateBook } from '../src/rules/load/parse-rate-book.js';
import { RateBookError } from '../src/rules/read/rate-book-result.js';
import type { LoadedRateBook } from '../src/rules/read/sealed-book.js';
import { parseSubmission } from '../src/submission/parse-submission.js';
import type { Submission } from '../src/submission/submission.js';
import { ArgumentError } from '../src/values/argument-error.js';
import { version } from '../src/values/version.js';
import { banded, keyed, step } from './support/book-parts.js';
import { book, bookWith, type OpenBook } from './support/small-book.js';
import { buyers, handCase, priced, stepOf, withFirstBuyer } from './support/hand-case.js';
import { saidFirst } from './support/said.js';

/** One submission for each status. */
const outcomes: readonly (readonly [Quote['status'], Submission])[] = [
  ['quoted', handCase],
  ['referred', withFirstBuyer({ country: 'FR' })],
  ['declined', { ...handCase, policyholder: { country: 'KP' } }],
  ['invalid', { ...handCase, cover: { insuredPercentage: '10' } }],
];

describe('the status of a quote', () => {
  it.each(outcomes)('%s', (status, submission) => {
    const made = quote(submission, book);
    expect(made.status).toBe(status);
    const hasPrice = status === 'quoted' || status === 'referred';
    expect(made.premium !== null).toBe(hasPrice);
    expect(made.ledger.length > 0).toBe(hasPrice);
    expect(made.issues.length > 0).toBe(status === 'invalid');
    expect(made.findings.some(({ severity }) => severity === 'decline')).toBe(
      status === 'declined',
    );
  });

  it('is invalid with the issues of the submission when it cannot be read', () => {
    for (const nothing of [null, 'text', 7, [], {}]) {
      const made = quote(nothing as unknown as Submission, book);
      expect(made).toMatchObject({ status: 'invalid', submission: null, currency: null });
      expect(made.issues.length).toBeGreaterThan(0);
    }
  });

  it('is invalid with every issue at once, of cover, buyers and questions', () => {
    const { grade: _, ...unrated } = buyers(1)[0]!;
    const made = quote(
      {
        ...handCase,
        cover: { tier: 'gold', politicalRisk: true },
        buyers: [{ ...unrated, rating: 'B-' }],
        creditControl: { answers: { colour: { answer: 'yes' } } },
      },
      book,
    );
    expect(made.issues.map(({ path }) => path)).toEqual([
      ...['/cover/tier', '/cover/politicalRisk', '/buyers/0/rating'],
      '/creditControl/answers/colour',
    ]);
  });
});

describe('QTE-2 a quote is plain frozen JSON', () => {
  it.each(outcomes)('when it is %s', (_status, submission) => {
    const made = quote(submission, book);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(made)).toBe(true);
  });

  it.each(outcomes)(
    'of the same bytes for the same submission, when it is %s',
    (_status, submission) => {
      const bytes = JSON.stringify(quote(submission, book));
      expect(JSON.stringify(quote(structuredClone(submission), book))).toBe(bytes);
      expect(
        JSON.stringify(
          quote(
            submission,
            bookWith(() => undefined),
          ),
        ),
      ).toBe(bytes);
    },
  );

  it('leaves the submission as it was', () => {
    const given = structuredClone(handCase);
    quote(given, book);
    expect(given).toEqual(handCase);
    expect(Object.isFrozen(given)).toBe(false);
  });
});

describe('what quote accepts', () => {
  const bytes = JSON.stringify(quote(handCase, book));

  it('is a submission, a parsed one, or the result of parsing', () => {
    const result = parseSubmission(structuredClone(handCase));
    if (!result.ok) throw new Error('the hand case must parse');
    expect(JSON.stringify(quote(result, book))).toBe(bytes);
    expect(JSON.stringify(quote(result.submission, book))).toBe(bytes);
  });

  it('takes the issues of a failed result', () => {
    const failed = parseSubmission({ ...handCase, currency: 'XXX' });
    expect(quote(failed, book)).toMatchObject({ status: 'invalid', issues: failed.issues });
  });

  it('is a loaded book or the result of loading', () => {
    expect(JSON.stringify(quote(handCase, parseRateBook(book)))).toBe(bytes);
  });

  it.each<[string, unknown]>([
    ['a copy of a loaded book', structuredClone(book)],
    ['nothing', null],
    ['a failed result', parseRateBook({})],
  ])('is not %s', (_what, given) => {
    expect(() => quote(handCase, given as LoadedRateBook)).toThrow(RateBookError);
  });

  it('is not a result made by hand, which is named as one', () => {
    const given = { ok: true, book: structuredClone(book), issues: [] };
    expect(() => quote(handCase, given as never)).toThrow(/other-record \(found result/);
  });
});

describe('RAT-1 the algorithm is that of the book', () => {
  const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);

  it('each line makes one step, in its order; a corridor without expiring cover makes none', () => {
    const lines = book.algorithm.filter(({ kind = '' }) => !kind.startsWith('corridor'));
    expect(ids(priced(handCase).ledger)).toEqual(ids(lines));
  });

  it('a line more, and another order, are a step more in that order', () => {
    const other = bookWith((open) => {
      const [base, country, industry, ...rest] = open.algorithm;
      const line = step('terms', 'multiply', {
        ...{ kind: 'page', measure: 'maximum-terms', page: 'terms' },
      });
      open.pages.terms = banded('Terms', 'relativity', { from: '0', value: '1.1' });
      open.algorithm = [base, industry, country, line, ...rest];
    });
    const { ledger } = priced(handCase, other);
    expect(ids(ledger).slice(0, 4)).toEqual(['base', 'industry', 'country', 'terms']);
    expect(ledger[3]).toMatchObject({ before: ledger[2]?.after, operand: '1.1' });
  });
});

describe('QTE-4 what every quote states', () => {
  it.each(outcomes)('edition, digest and library version when it is %s', (_status, submission) => {
    const made = quote({ ...submission, id: 'S-1' }, book);
    expect(made.submission).toBe('S-1');
    expect(made.book).toEqual({
      edition: 'hand-1',
      title: book.title,
      digest: digestOfBook(book),
      filing: null,
      notice: null,
    });
    expect(made.library).toEqual({ name: 'trade-credit-pricing', version });
  });

  it('filing and notice where the book has them', () => {
    const filed = bookWith((open: OpenBook) => {
      open.filing = { reference: 'F-7' };
      open.notice = { en: 'Illustrative', 'zh-CN': '示例' };
    });
    expect(quote(handCase, filed).book).toMatchObject({
      filing: 'F-7',
      notice: { en: 'Illustrative' },
    });
  });

  it('validity from the as-of date for the days of the book', () => {
    expect(priced(handCase).validity).toEqual({ from: '2026-12-31', until: '2027-01-30' });
  });

  it.each([
    [undefined, 12, '2027-12-31'],
    [6, 6, '2027-06-30'],
    [18, 18, '2028-06-30'],
  ])('EXP-7 the period of %s months', (months, shown, expiry) => {
    const { period } = priced({ ...handCase, ...(months !== undefined && { months }) });
    expect(period).toEqual({
      inception: '2027-01-01',
      expiry,
      months: shown,
      basis: 'risks-attaching',
    });
  });

  it.each([
    [6, '43020.00', '0.00239'], // (20,250 + 12,000) / 0.75 = 43,000 on 18 m
    [18, '97200.00', '0.0018'], // (60,750 + 12,000) / 0.75 = 97,000 on 54 m
  ])(
    'EXP-7 the premium of %i months: the fixed expense is of the policy',
    (months, estimated, rate) => {
      expect(priced({ ...handCase, months }).premium).toMatchObject({ estimated, rate });
    },
  );

  it('that adequacy is not assessed, where the book has no technical premium', () => {
    const made = priced(handCase);
    expect([made.technical, made.losses]).toEqual([null, null]);
    expect(made.findings.map(({ code }) => code)).toContain('adequacy-not-assessed');
  });
});

describe('currencies', () => {
  const dollars: Submission = { ...handCase, currency: 'USD' };

  it('another than the book needs the exchange rate of the book', () => {
    const made = quote(dollars, book);
    expect(made.status).toBe('invalid');
    expect(made.issues).toMatchObject([{ path: '/exchangeRates', code: 'exchange-rate-missing' }]);
    expect(saidFirst(made.issues).en).toContain('CNY');
  });

  it('with it the quote is in the currency of the submission', () => {
    const exchangeRates = [{ currency: 'CNY', rate: '0.125', date: '2026-12-31' }];
    const made = priced({ ...dollars, exchangeRates });
    expect(made.currency).toBe('USD');
    expect(stepOf(made, 'fixed-expense').operand).toBe('1500');
    expect(made.premium.unrounded).toBe('56000'); // (40,500 + 1,500) / 0.75
  });
});

describe('subjectivities', () => {
  const codes = (submission: Submission) =>
    priced(submission).subjectivities.map(({ code }) => code);
  const { lossHistory: _, ...silent } = handCase;

  it.each<[string, Submission, string[]]>([
    ['no questionnaire', handCase, ['questionnaire']],
    ['a referral', withFirstBuyer({ country: 'FR' }), ['underwriter-approval', 'questionnaire']],
    ['no history', silent, ['questionnaire', 'loss-history']],
    [
      'a limit only asked for',
      withFirstBuyer({ requestedLimit: '900000' }),
      ['questionnaire', 'limits'],
    ],
    [
      "an answer on the seller's word",
      { ...handCase, creditControl: { answers: { written: { answer: 'yes' } } } },
      ['evidence'],
    ],
    [
      'an answer with a document',
      {
        ...handCase,
        creditControl: { answers: { written: { answer: 'yes', evidence: 'document' } } },
      },
      [],
    ],
  ])('%s', (_case, submission, expected) => {
    expect(codes(submission)).toEqual(expected);
  });
});

describe('measures from beside the call', () => {
  const shoeSize: Measure = {
    version: '2',
    measure: ({ submission }) => ({
      value: submission.attributes?.['shoe-size'] ?? '40',
      facts: { size: submission.attributes?.['shoe-size'] ?? '40' },
      path: '/attributes/shoe-size',
    }),
  };
  const own = bookWith(
    (open: OpenBook) => {
      open.algorithm.splice(
        5,
        0,
        step('shoe-size', 'multiply', { kind: 'page', measure: 'shoe-size', page: 'shoe-size' }),
      );
      open.pages['shoe-size'] = keyed('Shoe size', 'relativity', { 40: '1.1', 50: '2' });
    },
    { 'shoe-size': shoeSize },
  );

  it('are looked up on the page of the book, and recorded with their version', () => {
    const made = quote(handCase, own, { measures: { 'shoe-size': shoeSize } });
    if (made.premium === null) throw new Error('must be priced');
    expect(stepOf(made, 'shoe-size')).toMatchObject({ operand: '1.1', facts: { size: '40' } });
    expect(made.measures).toEqual([{ id: 'shoe-size', version: '2' }]);
    expect(made.premium.unrounded).toBe('75400'); // (44,550 + 12,000) / 0.75
  });

  it('outside their page are an issue', () => {
    const submission = { ...handCase, attributes: { 'shoe-size': '45' } };
    const made = quote(submission, own, { measures: { 'shoe-size': shoeSize } });
    expect(made.issues).toMatchObject([{ path: '/attributes/shoe-size', code: 'outside-manual' }]);
  });

  it('missing from the call are the error of the caller', () => {
    expect(() => quote(handCase, own)).toThrow(/shoe-size/);
  });

  it('may go on writing in what they handed over: the quote has a copy', () => {
    const facts = { size: '0', rows: [{ at: '0' }] };
    let size = 0;
    const writing: Measure = {
      measure: () => {
        facts.size = String((size += 1));
        return { value: '40', facts, path: '/attributes/shoe-size' };
      },
    };
    const factsOf = (made: Quote) => made.premium && stepOf(made, 'shoe-size').facts['size'];
    const made = [1, 2].map(() => quote(handCase, own, { measures: { 'shoe-size': writing } }));
    facts.size = '9';
    expect(made.map(factsOf)).toEqual(['1', '2']);
  });

  it.each<readonly [string, unknown, string]>([
    ['a number', { value: 40, facts: {}, path: '' }, '/value: not-text'],
    ['no value', {}, '/value: not-text'],
    ['a text', '40', '/value: not-text'],
    ['a promise', Promise.resolve(), '/value: not-text'],
    ['no facts', { value: '40', path: '' }, '/facts: not-record'],
    ['a day among them', { value: '40', facts: { on: new Date() }, path: '' }, '/facts/on: not-'],
    ['a fraction', { value: '40', facts: { of: 0.5 }, path: '' }, '/facts/of: not-whole-number'],
    ['no path', { value: '40', facts: {} }, '/path: not-text'],
  ])('that answer with %s are the error of the caller, with its place', (_, answer, told) => {
    const measures = { 'shoe-size': { measure: () => answer } as unknown as Measure };
    expect(() => quote(handCase, own, { measures })).toThrow(`/options/measures/shoe-size${told}`);
    expect(() => pricer(own, { measures }).premium(handCase)).toThrow(ArgumentError);
  });
});
