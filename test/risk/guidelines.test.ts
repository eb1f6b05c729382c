import { describe, expect, it } from 'vitest';
import { chinese, english, explainWith } from '../../src/explain/index.js';
import { german } from '../../src/explain/de/index.js';
import { quote } from '../../src/quote.js';
import type { Guideline } from '../../src/rules/read/rate-book.js';
import type { GuidelineSide } from '../../src/rules/read/guideline-level.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import type { Submission } from '../../src/submission/submission.js';
import { guideline } from '../support/book-parts.js';
import { bookWith, type OpenBook } from '../support/small-book.js';
import { buyers, handCase, priced, withFirstBuyer, withYears } from '../support/hand-case.js';
import { eachOf } from '../support/runs.js';

type Level = Partial<Pick<Guideline, GuidelineSide>>;

const withGuidelines = (...guidelines: Guideline[]): LoadedRateBook =>
  bookWith((open) => (open.guidelines = guidelines));

const one = (measure: string, level: Level, outcome: Guideline['outcome'] = 'refer') =>
  withGuidelines(guideline('g', measure, { outcome, ...level } as Guideline));

const speaks = (submission: Submission, by: LoadedRateBook): boolean =>
  quote(submission, by).findings.some(({ code }) => code === 'guideline');

const change = (more: Partial<Submission>): Submission => ({ ...handCase, ...more });
const cover = (more: Submission['cover']): Submission =>
  change({ cover: { ...handCase.cover, ...more } });

/** A measure, its value in the hand case changed as given, and a level just short of it on either side. */
const cases: readonly (readonly [string, Submission, string, string])[] = [
  ['insurable-turnover', handCase, '35999999', '36000000'],
  ['insured-percentage', cover({ insuredPercentage: '80' }), '79.9', '80'],
  ['insured-percentage', cover({ discretionaryInsuredPercentage: '95' }), '94.9', '95'],
  ['top-buyer-share', handCase, '0.09', '0.1'],
  ['top-five-share', handCase, '0.49', '0.5'],
  ['buyer-count', handCase, '9', '10'],
  ['discretionary-share', cover({ discretionaryLimit: '1000000' }), '0.99', '1'],
  ['collection-ratio', change({ creditControl: { daysSalesOutstanding: 90 } }), '1.4', '1.5'],
  [
    'cover-gap-share',
    change({ buyers: buyers(10, { requestedLimit: '900000', approvedLimit: '450000' }) }),
    '0.49',
    '0.5',
  ],
  ['restricted-country-share', withFirstBuyer({ country: 'VN' }), '0.09', '0.1'],
  ['unlisted-country-share', withFirstBuyer({ country: 'FR' }), '0.09', '0.1'],
  ['terms-beyond-maximum-share', withFirstBuyer({ termsDays: 121 }), '0.09', '0.1'],
  [
    'overdue-share',
    {
      ...withFirstBuyer({ overdue: [{ days: 61, amount: '600000' }] }),
      cover: { ...handCase.cover, maximumExtensionDays: 90 },
    },
    '0.09',
    '0.1',
  ],
  ['turnover-mismatch', change({ turnover: { estimated: '40000000' } }), '0.09', '0.1'],
  ['no-history', handCase, '0', '1'],
  ['history-contradiction', change({ policyholder: { yearsTrading: 1 } }), '0', '1'],
  ['adverse-experience', change({ policyholder: { yearsTrading: 1 } }), '1.19', '1.2'],
  ['offered-share', handCase, '0.9', '1'],
  ['largest-limit', withFirstBuyer({ approvedLimit: '5000000' }), '4999999', '5000000'],
  ['estimated-premium', handCase, '69839', '69840'],
];

describe('what a guideline compares', () => {
  it.each(eachOf(cases, 3))(
    '%s: speaks above %3$s, not above %4$s',
    (measure, submission, under, at) => {
      expect(speaks(submission, one(measure, { above: under }))).toBe(true);
      expect(speaks(submission, one(measure, { above: at }))).toBe(false);
    },
  );

  it.each(eachOf(cases, 3, 1))(
    '%s: does not speak below %4$s or %3$s',
    (measure, submission, under, at) => {
      expect(speaks(submission, one(measure, { below: at }))).toBe(false);
      expect(speaks(submission, one(measure, { below: under }))).toBe(false);
    },
  );

  it.each(eachOf(cases, 3, 2))(
    'GDL-17 %s: from %4$s and from %3$s, up to %4$s',
    (measure, submission, under, at) => {
      expect(speaks(submission, one(measure, { from: at }))).toBe(true);
      expect(speaks(submission, one(measure, { from: under }))).toBe(true);
      expect(speaks(submission, one(measure, { upTo: at }))).toBe(true);
      expect(speaks(submission, one(measure, { upTo: under }))).toBe(false);
    },
  );

  it.each([
    ['top-buyer-share', '0.11'],
    ['buyer-count', '11'],
    ['estimated-premium', '69840.01'],
  ])('%s: speaks below %s', (measure, below) => {
    expect(speaks(handCase, one(measure, { below }))).toBe(true);
  });

  it.each<[string, Submission]>([
    ['collection-ratio', handCase],
    ['offered-share', change({ turnover: { estimated: '36000000' } })],
    ['rate-adequacy', handCase],
    ['maximum-liability-below-largest-loss', handCase],
  ])('%s: says nothing where there is nothing to compare', (measure, submission) => {
    if (measure === 'rate-adequacy')
      expect(() => one(measure, { below: '9' })).toThrow(/technical/); // the loader sees it first
    else expect(speaks(submission, one(measure, { below: '0.9' }))).toBe(false);
  });

  it('no-history is silent for a history, even of no loss', () => {
    const year = { from: '2025-01-01', insurableTurnover: '1', paid: '0' };
    expect(speaks(withYears(year), one('no-history', { above: '0' }))).toBe(false);
  });

  it('amounts are compared in the currency of the submission', () => {
    const dollars: Submission = {
      ...handCase,
      currency: 'USD',
      exchangeRates: [{ currency: 'CNY', rate: '0.1', date: '2026-12-31' }],
    };
    const by = one('insurable-turnover', { below: '370000000' });
    const found = priced(dollars, by).findings.find(({ code }) => code === 'guideline');
    expect(found?.facts).toMatchObject({ value: '36000000', level: '37000000', currency: 'USD' });
    expect(speaks(dollars, one('insurable-turnover', { below: '360000000' }))).toBe(false);
  });
});

describe('a guideline that speaks', () => {
  it.each<[Level, string, string, string]>([
    [{ from: '0.1' }, 'at the guideline’s 10%', '已达核保规则规定的10%', 'auf der Grenze'],
    [{ upTo: '0.1' }, 'at the guideline’s 10%', '已达核保规则规定的10%', 'auf der Grenze'],
    [{ from: '0.05' }, 'above the guideline’s 5%', '高于核保规则规定的5%', 'über der Grenze'],
    [{ upTo: '0.2' }, 'below the guideline’s 20%', '低于核保规则规定的20%', 'unter der Grenze'],
  ])('GDL-17 says where it lies: %j', (level, ...said) => {
    const made = priced(handCase, one('top-buyer-share', level));
    const texts = [english, chinese, german].map((language) => explainWith(made, language));
    texts.forEach(({ findings }, index) =>
      expect(findings[0]?.sentence.replaceAll("'", '’')).toContain(said[index]),
    );
  });

  it('says what it saw and its level', () => {
    const { findings } = priced(handCase, one('top-buyer-share', { above: '0.05' }));
    expect(findings[0]).toEqual({
      ...{ code: 'guideline', severity: 'refer', path: '/buyers' },
      facts: { measure: 'top-buyer-share', value: '0.1', level: '0.05', side: 'above' },
      guideline: { id: 'g', title: { en: 'g', 'zh-CN': 'g（测试）' }, level: '0.05' },
    });
  });

  it('refers with the price as it stands, notes without a referral, declines without a price', () => {
    const level = { above: '0.05' };
    const status = (outcome: Guideline['outcome']) =>
      quote(handCase, one('top-buyer-share', level, outcome)).status;
    expect([status('note'), status('refer'), status('decline')]).toEqual([
      'quoted',
      'referred',
      'declined',
    ]);
    expect(priced(handCase, one('top-buyer-share', level)).premium).toEqual(
      priced(handCase).premium,
    );
  });

  it('GDL-3 declines also on what only the price shows', () => {
    const declined = quote(handCase, one('estimated-premium', { below: '100000' }, 'decline'));
    expect(declined).toMatchObject({ status: 'declined', premium: null, ledger: [] });
  });
});

describe('GDL-4 all guidelines are evaluated', () => {
  const severe = withGuidelines(
    guideline('note', 'buyer-count', { outcome: 'note', below: '11' }),
    guideline('refer', 'top-five-share', { outcome: 'refer', above: '0.4' }),
    guideline('silent', 'top-five-share', { outcome: 'decline', above: '0.6' }),
    guideline('decline', 'top-buyer-share', { outcome: 'decline', above: '0.05' }),
    guideline('again', 'top-buyer-share', { outcome: 'decline', above: '0.01' }),
  );

  it('every one that speaks is listed, worst first, in the order of the book', () => {
    const { findings } = quote(handCase, severe);
    expect(findings.map((finding) => finding.guideline?.id ?? finding.code)).toEqual([
      ...['decline', 'again', 'refer', 'note'],
    ]);
  });

  it('beside what the gates took out and why the policyholder is barred', () => {
    const submission = { ...withFirstBuyer({ country: 'FR' }), policyholder: { country: 'KP' } };
    expect(
      quote(submission, severe).findings.map(({ code, severity }) => [severity, code]),
    ).toEqual([
      ...[
        ['decline', 'policyholder-barred'],
        ['decline', 'guideline'],
        ['decline', 'guideline'],
      ],
      ...[
        ['refer', 'country-not-in-book'],
        ['refer', 'guideline'],
      ],
      ...[
        ['note', 'buyer-not-insurable'],
        ['note', 'guideline'],
      ],
    ]);
  });

  it('each only once, though looked at before and after the price', () => {
    const { findings } = priced(handCase, one('top-buyer-share', { above: '0.05' }));
    expect(findings.filter(({ code }) => code === 'guideline')).toHaveLength(1);
  });
});

describe('tier and edition', () => {
  it.each([
    ['29999999', 'declined'],
    ['30000000', 'quoted'],
    ['60000000', 'quoted'],
    ['60000001', 'declined'],
  ])('GDL-12 a tier made for 30 to 60 m, at %s: %s', (estimated, status) => {
    const bounded = bookWith((open: OpenBook) => (open.tiers[0].maximumTurnover = '60000000'));
    const asked = change({ turnover: { estimated }, cover: { tier: 'standard' } });
    const made = quote(asked, bounded);
    expect(made.status).toBe(status);
    if (status === 'declined')
      expect(made.findings[0]).toMatchObject({
        ...{ code: 'tier-not-available', severity: 'decline', path: '/cover/tier' },
        facts: {
          ...{ tier: 'standard', minimumTurnover: '30000000', maximumTurnover: '60000000' },
          ...{ insurableTurnover: estimated, available: [{ tier: 'full' }] },
        },
      });
  });

  it('GDL-13 a guideline of a tier stands in place of those that look at the same', () => {
    const own = withGuidelines(
      guideline('all', 'top-buyer-share', { above: '0.05', outcome: 'refer' }),
      {
        ...guideline('of-tier', 'top-buyer-share', { above: '0.2', outcome: 'refer' }),
        tier: 'standard',
      },
      { ...guideline('low', 'top-buyer-share', { below: '0.5', outcome: 'refer' }), tier: 'full' },
    );
    const spoken = (tier: string): string[] =>
      quote(change({ cover: { tier } }), own).findings.flatMap(
        ({ guideline: found }) => found?.id ?? [],
      );
    expect(spoken('standard')).toEqual([]);
    expect(spoken('full').sort()).toEqual(['all', 'low']);
    expect(speaks(handCase, own)).toBe(true);
  });

  it.each([
    ['2025-12-31', true],
    ['2026-01-01', false],
    ['2027-12-31', false],
    ['2028-01-01', true],
  ])('an inception on %s is outside the edition: %s', (inception, outside) => {
    const quoted = priced(change({ inception, asOf: inception }));
    expect(quoted.findings.some(({ code }) => code === 'outside-edition')).toBe(outside);
    expect(quoted.status).toBe(outside ? 'referred' : 'quoted');
  });
});

describe('RBK-5 a quote and the dates of its edition', () => {
  const found = (submission: Partial<Submission>, by: LoadedRateBook) =>
    quote(change(submission), by)
      .findings.filter(({ path }) => path === '/asOf' || path === '/inception')
      .map(({ code, severity, facts }) => ({ code, severity, facts }));
  const dated = (dates: object): LoadedRateBook => bookWith((open) => Object.assign(open, dates));

  it('says when the offer stands longer than the edition', () => {
    const by = dated({ effectiveTo: '2026-12-31' });
    const late = { asOf: '2026-12-02', inception: '2026-12-31' };
    expect(found(late, by)).toEqual([
      {
        ...{ code: 'validity-beyond-edition', severity: 'note' },
        facts: { until: '2027-01-01', effectiveTo: '2026-12-31', edition: by.edition },
      },
    ]);
    expect(found({ ...late, asOf: '2026-12-01' }, by)).toEqual([]);
  });

  it('refers a request from before the edition was opened', () => {
    const by = dated({ requestsFrom: '2026-03-01' });
    const on = { asOf: '2026-02-28', inception: '2026-04-01' };
    expect(found(on, by)).toEqual([
      {
        ...{ code: 'request-before-edition', severity: 'refer' },
        facts: { asOf: '2026-02-28', requestsFrom: '2026-03-01', edition: by.edition },
      },
    ]);
    expect(found({ ...on, asOf: '2026-03-01' }, by)).toEqual([]);
  });

  it('takes renewals from a day of their own', () => {
    const by = dated({ renewalsFrom: '2026-06-01' });
    const renewal = { expiringRate: '0.002' };
    const on = { asOf: '2026-05-31', inception: '2026-05-31' };
    expect(found(on, by)).toEqual([]);
    expect(found({ ...on, renewal }, by)).toMatchObject([
      { code: 'outside-edition', facts: { effectiveFrom: '2026-06-01' } },
    ]);
    expect(found({ ...on, inception: '2026-06-01', renewal }, by)).toEqual([]);
  });
});

describe('GDL-5 no history beside past trading or cover', () => {
  const contradicted = one('history-contradiction', { above: '0' });

  it.each<[string, Partial<Submission>, boolean]>([
    ['a year of trading', { policyholder: { yearsTrading: 1 } }, true],
    ['less than a year of trading', { policyholder: { yearsTrading: 0 } }, false],
    [
      'past cover',
      { continuity: { periods: [{ from: '2025-01-01', to: '2025-12-31', insurer: 'other' }] } },
      true,
    ],
    ['neither', {}, false],
  ])('%s', (_case, more, found) => {
    expect(speaks(change(more), contradicted)).toBe(found);
    const step = priced(change(more)).ledger.find(({ id }) => id === 'loss-experience');
    expect([step?.operand, step?.facts['contradicted']]).toEqual([found ? '1.2' : '1', found]);
  });
});
