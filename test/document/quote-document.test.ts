import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contractMoney } from '../../src/contract/index.js';
import {
  documentHtml,
  documentMarkdown,
  type DocumentRequest,
  quoteDocument,
  type QuoteDocument,
} from '../../src/document/index.js';
import { parseSubmission, type PricedQuote, quote, threeMeasures } from '../../src/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { suggested } from '../support/priced-results.js';
import { casesOf } from '../support/runs.js';
import { contractBasis, insuredBusiness } from '../support/answers.js';

const examples = [
  'exporter',
  'domestic-seller',
  'small-business',
  'concentrated',
  'renewal',
  'worked-2',
];
const locales = ['en', 'zh-CN'] as const;

function made(example: string): {
  quoted: PricedQuote;
  request: Omit<DocumentRequest, 'locale' | 'for'>;
} {
  const parsed = parseSubmission(JSON.parse(readFileSync(`examples/${example}.json`, 'utf8')));
  if (!parsed.ok) throw new Error(`${example} is not valid`);
  const quoted = quote(parsed, referenceBook);
  if (quoted.premium === null) throw new Error(`${example} has no price`);
  const contract = contractMoney(contractBasis(quoted, { limits: 10 }), {
    minimum: { share: '0.8' },
    instalments: 4,
    taxes: { statement: 'not-included' },
    brokerage: { share: '0.15', shown: false },
  });
  if (contract.status !== 'stated') throw new Error('the terms are wrong');
  const measures = threeMeasures(parsed, referenceBook);
  const suggestions = suggested(parsed.submission, referenceBook);
  if (measures.premium === null) throw new Error('no price');
  const business = insuredBusiness(parsed.submission, referenceBook)!;
  return { quoted, request: { contract, business, measures, suggestions } };
}

function ids({ sections }: QuoteDocument): readonly string[] {
  return sections.map(({ id }) => id);
}

/** Texts of a page, as a reader sees them and as its source has them. */
const plain = (html: string): string => html.replace(/<style>[^]*?<\/style>/, '');

describe.each(casesOf(examples, 2))('DOC-1 what the client of %s may not see', (example) => {
  const { quoted, request } = made(example);

  test.each(locales)('is not in the source of the page in %s', (locale) => {
    const html = plain(documentHtml(quoteDocument(quoted, { ...request, for: 'client', locale })));
    const seen = documentMarkdown(quoteDocument(quoted, { ...request, for: 'client', locale }));
    for (const secret of secretsOf(quoted, request.contract!.brokerage!.expected)) {
      for (const text of written(secret))
        if (!allowed(text, quoted, request)) expect(html).not.toContain(text);
    }
    expect(html + seen).not.toMatch(
      /brokerage|commission|佣金|tail value|尾部|technical premium|技术保费|expected loss|预期损失/iu,
    );
  });
});

/** Amounts of loss, capital, brokerage, and every amount the price runs through. */
function secretsOf(quoted: PricedQuote, brokerage: string): readonly string[] {
  const losses = Object.values(quoted.losses ?? {}).flatMap(
    (each) => Object.values(each) as string[],
  );
  const steps = [...quoted.ledger, ...(quoted.technical?.ledger ?? [])].flatMap(
    ({ before, after }) => [before, after],
  );
  const technical =
    quoted.technical === null ? [] : [quoted.technical.premium, quoted.technical.adequacy];
  const looked = [...quoted.ledger, ...(quoted.technical?.ledger ?? [])].flatMap(
    ({ operand, facts, sources }) => [operand, ...decimalsIn(facts), ...decimalsIn(sources)],
  );
  const { averageDefaultRate, effectiveBuyers, withinLimits, peakBalance } = quoted.exposure;
  const measured = [averageDefaultRate, effectiveBuyers, withinLimits, peakBalance];
  return [
    ...losses,
    ...steps,
    ...[...technical, ...looked, ...measured],
    brokerage,
    quoted.premium.unrounded,
    quoted.premium.indication,
  ].filter((text) => text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length >= 4);
}

/** Every decimal text in what a step looked at or read. */
function decimalsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^-?\d+\.\d+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(decimalsIn);
}

/** An amount as it stands in a record, and as a reader sees it. */
function written(amount: string): readonly string[] {
  const cents = Number(amount).toFixed(2);
  return [amount, cents, cents.replace(/\B(?=(\d{3})+(?!\d)\.)/g, ',')].filter(
    (text) => text.length >= 5,
  );
}

/** What the client is told is no secret where a step of the price happens to be the same. */
function allowed(
  text: string,
  { premium, exposure, cover }: PricedQuote,
  request: Omit<DocumentRequest, 'locale' | 'for'>,
): boolean {
  const told = JSON.stringify([
    ...[
      premium.estimated,
      premium.minimum,
      premium.rate,
      exposure.insurableTurnover,
      exposure.coverGap,
      cover,
    ],
    ...[request.measures, request.business, request.contract?.bills, request.contract?.expected],
    request.suggestions?.suggestions.map(({ premium: price, saving }) => [price, saving]),
  ]);
  return told.includes(text.replaceAll(',', ''));
}

describe('DOC-2 the client document', () => {
  const { quoted, request } = made('exporter');
  const document = quoteDocument(quoted, {
    ...request,
    ...{ for: 'client', locale: 'en' },
    parties: { insured: 'Alder Bikes Ltd', insurer: 'Sample Credit Insurance' },
  });

  test('says field by field what quotations of the market say', () => {
    expect(ids(document)).toEqual([
      ...['offer', 'cover', 'premium', 'schedule', 'payment', 'countries', 'limits'],
      ...['before-cover', 'assumptions', 'measures', 'suggestions'].filter((id) =>
        ids(document).includes(id),
      ),
    ]);
    const text = documentMarkdown(document);
    for (const label of [
      ...[
        '**Insured** Alder Bikes Ltd',
        '**Insurer** Sample Credit Insurance',
        'Tariff edition',
        'Offer valid',
      ],
      ...[
        'Policy period',
        'Insured percentage',
        'Discretionary limit',
        'Excess, each and every loss',
      ],
      ...[
        'Aggregate first loss',
        'Non-qualifying loss',
        'Maximum liability',
        'Maximum terms of payment',
      ],
      ...[
        'Maximum extension period',
        'Waiting period',
        'Political risk',
        'Premium rate',
        'Estimated premium',
      ],
      ...[
        'Minimum premium',
        'Deposit premium',
        'Insurable turnover',
        'Limit asked for',
        'Limit granted',
      ],
    ])
      expect(text).toContain(label);
  });

  test('turnover by country adds up to the insurable turnover', () => {
    const { countries } = request.business!;
    const cents = countries.reduce(
      (sum, { turnover }) => sum + Math.round(Number(turnover) * 100),
      0,
    );
    const all = Math.round(Number(quoted.exposure.insurableTurnover) * 100);
    expect(Math.abs(cents - all)).toBeLessThanOrEqual(countries.length);
  });

  test('short is the offer alone', () => {
    const short = quoteDocument(quoted, { for: 'client', locale: 'en', short: true });
    expect(ids(short)).toEqual(['offer', 'cover', 'premium', 'payment']);
  });

  test.each(locales)('is whole in %s, without a gap in its words', (locale) => {
    const text = documentMarkdown(quoteDocument(quoted, { ...request, for: 'client', locale }));
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
    if (locale === 'zh-CN') expect(text.match(/[一-鿿]/g)!.length).toBeGreaterThan(300);
  });
});

describe('DOC-3 the underwriter document', () => {
  const { quoted, request } = made('exporter');

  test.each(locales)('has the ledger, losses, findings and the decision in %s', (locale) => {
    const document = quoteDocument(quoted, { ...request, for: 'underwriter', locale });
    for (const id of ['summary', 'ledger', 'technical', 'losses', 'approval'])
      expect(ids(document)).toContain(id);
    const ledger = document.sections.find(({ id }) => id === 'ledger')!;
    const [table] = ledger.blocks;
    const moving = quoted.ledger.filter(({ before, after }) => before !== after).length;
    expect(table?.kind === 'table' && table.rows.length).toBe(moving);
    const text = documentMarkdown(document);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(text).toContain(quoted.digest);
  });
});

test.each(locales)('DOC-4 without a price the document in %s says why', (locale) => {
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const declined = quote(parseSubmission(read('examples/declined.json')), referenceBook);
  const invalid = quote(parseSubmission({ currency: 'RMB' }), referenceBook);
  for (const each of [declined, invalid])
    for (const reader of ['client', 'underwriter'] as const) {
      const document = quoteDocument(each, { for: reader, locale });
      expect(ids(document)).toContain('reasons');
      expect(document.headline).toEqual([]);
      expect(documentHtml(document)).toContain('</html>');
    }
});

test('DOC-5 the page is one file: nothing is loaded, nothing runs, and no text is markup', () => {
  const submission = {
    ...JSON.parse(readFileSync('examples/exporter.json', 'utf8')),
    id: '<img src=x onerror=1>&lt;',
  };
  const quoted = quote(parseSubmission(submission), referenceBook);
  for (const reader of ['client', 'underwriter'] as const) {
    const html = documentHtml(quoteDocument(quoted, { for: reader, locale: 'en' }), {
      quote: quoted,
      request: { for: reader, locale: 'en' },
    });
    const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.join('')).not.toMatch(
      /<(?:script|link|img|iframe|object|embed|form|base)|\s(?:on\w+|src|href|style)=/i,
    );
    expect(html.slice(0, html.indexOf('</style>'))).not.toMatch(/@import|url\(|https?:/i);
    expect(html).toContain('&lt;img src=x onerror=1&gt;');
  }
});
