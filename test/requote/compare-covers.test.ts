import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { compareCovers, type CoverComparison } from '../../src/requote/compare-covers.js';
import type { CoverChoice } from '../../src/requote/cover-choices.js';
import { explainComparison } from '../../src/explain/index.js';
import { quote } from '../../src/quote.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import type { Submission } from '../../src/submission/submission.js';
import { said } from '../support/said.js';

const exporter = JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as Submission;

const choices: readonly CoverChoice[] = [
  { id: 'plain', cover: { insuredPercentage: '90' } },
  {
    id: 'first-loss',
    title: { en: 'With a first loss', 'zh-CN': '含累计免赔额' },
    cover: { insuredPercentage: '90', aggregateFirstLoss: '200000' },
  },
  { id: 'unknown', cover: { tier: 'no-such-tier' } },
  { id: 'too-high', cover: { insuredPercentage: '98' } },
];

describe('CMP-1 covers side by side', () => {
  test('are the tiers of the book where none are given, each at its own quote', () => {
    const { present, covers, currency, edition } = compareCovers(exporter, referenceBook);
    expect({ currency, edition }).toEqual({ currency: 'CNY', edition: referenceBook.edition });
    expect(covers.map(({ id }) => id)).toEqual(referenceBook.tiers.map(({ id }) => id));
    const [small, ...priced] = covers;
    expect(small).toMatchObject({ id: 'small-business', status: 'not-available', premium: null });
    for (const { id, premium, rate, technicalPremium, cover, findings } of priced) {
      const own = quote({ ...exporter, cover: { tier: id } }, referenceBook) as PricedQuote;
      expect({ premium, rate }).toEqual({
        premium: own.premium.estimated,
        rate: own.premium.rate,
      });
      expect(technicalPremium).toBe(own.technical?.premium);
      expect(cover).toEqual(own.cover);
      expect(findings).toEqual(own.findings);
    }
    expect(present).toMatchObject({ id: 'present', change: '0.00', title: null });
  });

  test('of your own are told apart, with what cannot be priced and why', () => {
    const { present, covers } = compareCovers(exporter, referenceBook, choices);
    const [plain, firstLoss, unknown, tooHigh] = covers;
    expect(Number(firstLoss?.premium)).toBeLessThan(Number(plain?.premium));
    expect(Number(firstLoss?.losses?.retained)).toBeGreaterThan(Number(plain?.losses?.retained));
    expect(Number(firstLoss?.losses?.stressRetained)).toBeGreaterThan(
      Number(firstLoss?.losses?.retained),
    );
    expect(Number(plain?.change)).toBeCloseTo(Number(plain?.premium) - Number(present.premium), 2);
    expect(unknown).toMatchObject({ status: 'invalid', premium: null, cover: null, change: null });
    expect(unknown?.issues[0]?.code).toBe('unknown-tier');
    expect(tooHigh).toMatchObject({ status: 'declined', premium: null, losses: null });
  });

  test('of a submission that is not valid carry its issues', () => {
    const { present, covers, currency } = compareCovers({} as Submission, referenceBook, choices);
    expect(currency).toBeNull();
    for (const { status, issues } of [present, ...covers]) {
      expect(status).toBe('invalid');
      expect(issues).toEqual(present.issues);
    }
  });

  test('are plain frozen JSON', () => {
    const compared = compareCovers(exporter, referenceBook, choices);
    expect(JSON.parse(JSON.stringify(compared))).toEqual(compared);
    expect(Object.isFrozen(compared.covers[1]?.losses)).toBe(true);
  });
});

describe.each(['en', 'zh-CN'] as const)('explained in %s', (locale) => {
  const compared = compareCovers(exporter, referenceBook, choices);
  const { covers, headings, title } = explainComparison(compared, locale);

  test('each cover has its name, its figures and its sentence', () => {
    expect(title).toContain('example-exporter');
    expect(Object.values(headings).every((heading) => heading !== '')).toBe(true);
    expect(covers).toHaveLength(5);
    expect(covers[2]?.title).toBe(locale === 'en' ? 'With a first loss' : '含累计免赔额');
    expect(covers[2]?.terms).toContain('200,000');
    expect(covers[1]?.title).toBe('plain');
    for (const { sentence, cover, status } of covers) {
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN/);
      if (cover.premium === null) expect(sentence).toContain(status);
    }
  });

  test('CMP-2 two covers that differ in one term a reader weighs do not read alike', () => {
    const cover = { ...choices[0]!.cover, discretionaryLimit: '500000', waitingPeriodDays: 180 };
    const changes = [
      { discretionaryLimit: '200000' },
      { discretionaryInsuredPercentage: '70' },
      { waitingPeriodDays: 120 },
      { maximumTermsDays: 90 },
      { maximumExtensionDays: 30 },
      { politicalRisk: true },
      ...[{ eachLoss: '50000' }, { nonQualifyingLoss: '5000' }, { aggregateFirstLoss: '90000' }],
      ...[{ maximumLiability: '9000000' }, { maximumLiabilityMultiple: '30' }],
    ].map((change, index) => ({ id: String(index), cover: { ...cover, ...change } }));
    const made = compareCovers({ ...exporter, cover }, referenceBook, changes);
    const said = explainComparison(made, locale).covers;
    expect(new Set(said.map(({ terms }) => terms)).size).toBe(changes.length + 1);
  });

  test('STR-7 say what a maximum liability is a multiple of, with its amount', () => {
    const renewal = JSON.parse(readFileSync('examples/renewal.json', 'utf8')) as Submission;
    const cover = { tier: 'standard', maximumLiabilityMultiple: '10' };
    const made = compareCovers({ ...renewal, cover }, referenceBook, [
      { id: 'amount', cover: { tier: 'standard', maximumLiability: '3000000' } },
    ]);
    const { premium, ledger } = quote({ ...renewal, cover }, referenceBook) as PricedQuote;
    const { facts } = ledger.find(({ kind }) => kind === 'maximum-liability')!;
    expect(Number(premium.indication)).not.toBeCloseTo(Number(premium.estimated), 0);
    const counted = (Number(facts['amount']) / 10).toLocaleString('en', {
      ...{ minimumFractionDigits: 2, maximumFractionDigits: 2 },
    });
    const [present, amount] = explainComparison(made, locale).covers;
    expect(present?.terms).toContain(
      locale === 'en'
        ? ` (10 times CNY ${counted}, the premium before corridor, floors and rounding)`
        : `（涨跌幅限制、下限及取整前的测算保费${counted}元的10倍）`,
    );
    expect(amount?.terms).not.toMatch(/3,000,000元?\s?[（(]/);
    expect(made.present.maximumLiabilityPremiumShare).toBe('1');
    expect(made.covers[0]?.maximumLiabilityPremiumShare).toBeNull();
  });

  test('QTE-5 the services of a tier stand with its terms', () => {
    const small = JSON.parse(readFileSync('examples/small-business.json', 'utf8')) as Submission;
    const { covers: tiers } = compareCovers(small, referenceBook);
    const { services = null } = referenceBook.tiers[0]!;
    expect(services).not.toBeNull();
    expect(tiers.map((tier) => tier.services)).toEqual([services, null, null, null]);
    const told = explainComparison(compareCovers(small, referenceBook), locale).covers;
    const included = told.filter(({ terms }) => terms.includes(services?.[locale] ?? ''));
    expect(included.map(({ id }) => id)).toEqual(['present', 'small-business']);
  });

  test('what has no price has dashes', () => {
    const { rate, premium, change, technical, retained, terms } = covers[3]!;
    expect([rate, premium, change, technical, retained, terms]).toEqual([
      ...Array.from({ length: 5 }, () => '–'),
      '',
    ]);
  });

  test('the cover asked for is compared with nothing', () => {
    const beside = locale === 'en' ? 'the cover asked for' : '投保方案';
    expect(covers[0]?.sentence).not.toContain(beside);
    expect(covers[1]?.sentence).toContain(beside);
  });
});

describe('CMP-3 covers that cannot be compared', () => {
  const refused = (given: unknown): CoverComparison['issues'] => {
    const made = compareCovers(exporter, referenceBook, given as readonly CoverChoice[]);
    expect(made.status).toBe(made.issues.length === 0 ? 'compared' : 'invalid');
    expect(made.present.status).toBe('quoted');
    if (made.status === 'invalid') {
      expect(made.covers).toEqual([]);
      expect(() => explainComparison(made, 'en')).toThrow(made.issues[0]!.code);
    }
    return made.issues;
  };
  const cover = { tier: 'standard' };

  test.each<[unknown, string, string]>([
    [null, '', 'choices-not-list'],
    [5, '', 'choices-not-list'],
    ['x', '', 'choices-not-list'],
    [{ id: 'a', cover }, '', 'unknown-option'],
    [{ structures: [] }, '', 'unknown-option'],
    [{ covers: null }, '/covers', 'choices-not-list'],
    [{ covers: { id: 'a', cover } }, '/covers', 'choices-not-list'],
    [[null], '/0', 'choice-not-record'],
    [[[]], '/0', 'choice-not-record'],
    [['standard'], '/0', 'choice-not-record'],
    [[{ cover }], '/0/id', 'choice-without-id'],
    [[{ id: '', cover }], '/0/id', 'choice-without-id'],
    [[{ id: 7, cover }], '/0/id', 'choice-without-id'],
    [[{ id: 'present', cover }], '/0/id', 'choice-id-taken'],
    [[{ id: 'a' }], '/0/cover', 'choice-without-cover'],
    [[{ id: 'a', cover, title: 'A' }], '/0/title', 'choice-title'],
    [[{ id: 'a', cover, title: { 'zh-CN': 'A' } }], '/0/title', 'choice-title'],
    [[{ id: 'a', cover, title: { en: 'A', zh: 'A' } }], '/0/title', 'choice-title'],
    [
      {
        covers: [
          { id: 'a', cover },
          { id: 'a', cover },
        ],
      },
      '/covers/1/id',
      'choice-id-twice',
    ],
  ])('%j', (given, path, code) => {
    const issues = refused(given);
    expect(issues[0]).toMatchObject({ path, code });
    for (const message of issues.map(said))
      for (const text of [message.en, message['zh-CN']]) {
        expect(text).toMatch(/[.。]$/);
        expect(text).not.toMatch(/[{]\w+[}]/);
      }
  });

  test('all are told at once, with what to write instead', () => {
    const given = [null, { id: 'a', cover }, { id: 'a', cover, title: 1 }];
    expect(refused(given).map(({ path }) => path)).toEqual(['/0', '/2/id', '/2/title']);
  });

  test('a list without end is told, not walked through', () => {
    let reads = 0;
    const endless = new Proxy<unknown[]>([], {
      get: (list, name) => (name === 'length' ? 100_001 : (Reflect.get(list, name) as unknown)),
      has: () => (reads += 1) < 0,
    });
    for (const [given, path] of [
      [endless, ''],
      [{ covers: endless }, '/covers'],
    ] as const)
      expect(refused(given)).toMatchObject([{ path, code: 'too-many-items' }]);
    expect(reads).toBeLessThan(100);
  });

  test('what is wrong inside a cover is told by its quote', () => {
    const wrong = [{ id: 'a', cover: 5 }] as unknown as CoverChoice[];
    const [only] = compareCovers(exporter, referenceBook, wrong).covers;
    expect(only).toMatchObject({ status: 'invalid', issues: [{ path: '/cover' }] });
  });

  test('options without covers compare the tiers', () => {
    for (const options of [undefined, {}, { measures: {} }, { covers: undefined }])
      expect(refused(options)).toEqual([]);
  });
});

test('a language that is not there is refused', () => {
  const compared = compareCovers(exporter, referenceBook, []);
  expect(() => explainComparison(compared, 'fr' as 'en')).toThrow('Write "en" or "zh-CN"');
});
