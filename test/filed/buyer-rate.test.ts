import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { rateManual } from '../../src/manual/in-asked-language.js';
import { manualMarkdown } from '../../src/manual/index.js';
import { quote } from '../../src/quote.js';
import { checkRateBook } from '../../src/testing/check-rate-book.js';
import { decimal, sum } from '../../src/values/decimal.js';
import { casesOf } from '../support/runs.js';
import { buyerSubmission, buyerTariff, buyerTariffs, bookJson } from './buyer-tariffs.js';
import { type Editable, priced, problems } from './tariffs.js';

const premiums = {
  'rate-per-shipment': '11350.00',
  'debtor-matrix': '3735000.00',
  'country-method-terms': '14116.20',
  'safe-harbour': '9337.50',
} as const;

type Line = Readonly<Record<string, string>>;

function linesOf(made: ReturnType<typeof priced>): readonly Line[] {
  return made.ledger[0]?.facts['lines'] as readonly Line[];
}

describe('FIL-10 a rate charged buyer by buyer', () => {
  it.each(buyerTariffs)('%s comes out as worked by hand', (name) => {
    const made = priced(buyerSubmission(name), buyerTariff(name));
    expect(made.premium.estimated).toBe(premiums[name]);
  });

  it.each(buyerTariffs)('each buyer of %s can be proven by itself, and all add up', (name) => {
    const made = priced(buyerSubmission(name), buyerTariff(name));
    const lines = linesOf(made);
    for (const { amount = '', rate = '', factor = '1', premium } of lines)
      expect(decimal(amount).times(rate).times(factor).toFixed()).toBe(decimal(premium!).toFixed());
    const premium = sum(lines.map((line) => decimal(line['premium'] ?? '0')));
    expect(premium.toFixed()).toBe(made.ledger[0]?.operand);
  });

  it('prices two shipments at their own terms, never at the mean of the two', () => {
    const made = priced(buyerSubmission('rate-per-shipment'), buyerTariff('rate-per-shipment'));
    expect(linesOf(made).map(({ amount, rate }) => [amount, rate])).toEqual([
      ['1900000', '0.0055'],
      ['100000', '0.009'],
    ]);
  });

  it.each([
    ['insurable-turnover', false, '1000000'],
    ['annual-turnover', false, '2000000'],
    ['limits', false, '90000'],
    ['average-balance', false, '246575.34246575'],
    ['average-balance', true, '90000'],
    ['peak-balance', false, '300000'],
    ['peak-balance', true, '90000'],
    ['buyers', false, '1'],
  ])('counts %s, cut at the limit: %s', (base, withinLimits, amount) => {
    const book = buyerTariff('rate-per-shipment', ({ algorithm }) => {
      Object.assign(algorithm[0], { base, ...(withinLimits && { withinLimits }) });
    });
    const [first] = buyerSubmission('rate-per-shipment').buyers ?? [];
    const one = { ...first!, turnover: '2000000', termsDays: 45 };
    const buyers = [{ ...one, requestedLimit: '90000', peakBalance: '300000' }];
    const made = priced({ ...buyerSubmission('rate-per-shipment'), months: 6, buyers }, book);
    expect(linesOf(made)[0]?.['amount']).toBe(amount);
  });

  it('rounds each buyer where the tariff does', () => {
    const book = buyerTariff('rate-per-shipment', ({ algorithm }) => {
      algorithm[0].rounding = { decimals: 0 };
    });
    const submission = buyerSubmission('rate-per-shipment');
    const [one, two] = submission.buyers ?? [];
    const buyers = [
      { ...one!, turnover: '1999900' },
      { ...two!, turnover: '100' },
    ];
    const made = priced({ ...submission, buyers }, book);
    expect(linesOf(made).map(({ premium }) => premium)).toEqual(['10999', '1']);
  });

  it('asks for the limit of every buyer where limits are charged', () => {
    const submission = buyerSubmission('debtor-matrix');
    const { requestedLimit: _, ...without } = submission.buyers![0]!;
    const made = quote(
      { ...submission, buyers: [without, ...submission.buyers!.slice(1)] },
      buyerTariff('debtor-matrix'),
    );
    expect(problems(made)).toEqual(['/buyers/0/requestedLimit limits-missing']);
  });
});

describe('FIL-11 pages read by row and column', () => {
  const change = (name: (typeof buyerTariffs)[number], index: number, buyer: Editable) => {
    const submission = buyerSubmission(name);
    const buyers = submission.buyers!.map((each, at) =>
      at === index ? { ...each, ...buyer } : each,
    );
    return quote({ ...submission, buyers }, buyerTariff(name));
  };

  it.each([
    [{ attributes: {} }, '/buyers/0/attributes/record attribute-missing'],
    [{ attributes: { record: 'odd' } }, '/buyers/0/attributes/record outside-manual'],
    [{ attributes: { recrod: 'prompt' } }, '/buyers/0/attributes/recrod unknown-attribute'],
    [{ termsDays: 721 }, '/buyers/0/termsDays outside-manual'],
  ])('%j is an issue where it stands', (buyer, problem) => {
    expect(problems(change('country-method-terms', 0, buyer))).toContain(problem);
  });

  it('a crossing the filing leaves without a rate has no price', () => {
    const book = buyerTariff('debtor-matrix', ({ pages }) => {
      pages['country-category'].rows.find(({ key }: Editable) => key === 'BR').value = '7';
    });
    const made = quote(buyerSubmission('debtor-matrix'), book);
    expect(problems(made)).toEqual(['/buyers/1/country crossing-without-rate']);
    expect(made.issues[0]?.facts).toEqual({ crossing: '7 / C', page: 'matrix' });
  });

  it('any other takes valid codes alone, and the fact names the key', () => {
    const made = priced(
      buyerSubmission('country-method-terms'),
      buyerTariff('country-method-terms'),
    );
    const sources = made.ledger[0]?.sources ?? [];
    expect(sources.filter(({ other }) => other !== undefined)).toMatchObject([
      { page: 'country-class', row: 'other', other: 'KE', value: 'D' },
      { page: 'record', row: 'any-other', other: 'new' },
    ]);
    expect(explain(made, 'en').steps[0]?.place).toContain('other (any other: KE)');
    expect(explain(made, 'zh-CN').steps[0]?.place).toContain('（其他：KE）');
  });

  it.each([
    ['CU', 'country-withdrawn'],
    ['KP', 'country-sanctioned'],
  ])('any other is never %s', (country, reason) => {
    const made = change('country-method-terms', 2, { country });
    expect(made.excludedBuyers).toMatchObject([{ buyer: 'B-3', reason }]);
  });

  it('terms run beyond a year', () => {
    const made = priced(buyerSubmission('debtor-matrix'), buyerTariff('debtor-matrix'));
    expect(linesOf(made).map(({ factor }) => factor)).toEqual(['2', '3', '5']);
  });

  it.each(['en', 'zh-CN'] as const)('the manual prints two axes as a table, in %s', (locale) => {
    const book = buyerTariff('debtor-matrix');
    const text = manualMarkdown(rateManual(book, locale));
    const row = text.split('\n').find((line) => /^\| 3 +\|/.test(line));
    expect(row).toContain('0.58% | 0.75% | 1.1% – 1.5%: 1.2%');
  });
});

describe('FIL-12 a check of a book that rates buyer by buyer', () => {
  it.each(casesOf(buyerTariffs, 2))(
    '%s prices every crossing and keeps what it claims',
    (name) => {
      const report = checkRateBook(bookJson(name), { runs: 5 });
      expect(report.problems).toEqual([]);
      const pages = new Set(
        report.corners.unread.map(({ page }) => page).filter((page) => page !== 'assumptions'),
      );
      expect([...pages].filter((page) => !/^country-c/.test(page))).toEqual([]);
    },
    60_000,
  );
});
