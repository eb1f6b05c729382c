import { describe, expect, it } from 'vitest';
import { chinese, english, explain } from '../../src/explain/index.js';
import { measureUnits } from '../../src/explain/guideline-units.js';
import type { Finding } from '../../src/quoted/findings.js';
import type { ExcludedBuyer, Subjectivity } from '../../src/quoted/quote-record.js';
import type { Locale } from '../../src/values/text.js';
import { expectReadable } from './readable.js';
import {
  sampleAssumption,
  sampleEntry,
  sampleFinding,
  sampleGuideline,
  sampleQuote,
  sampleUnpriced,
} from './sample-quote.js';

const locales: readonly Locale[] = ['en', 'zh-CN'];
const languages = { en: english, 'zh-CN': chinese };

const facts = {
  buyer: '7',
  country: 'BY',
  count: 1,
  turnover: '3000000',
  inception: '2026-09-01',
  effectiveFrom: '2026-07-01',
  effectiveTo: '2026-08-31',
  minimumTurnover: '5000000',
  insurableTurnover: '3200000',
  limitRate: '0.00382',
  indicatedRate: '0.00394',
  floor: '50000',
  product: '0.8064',
  bound: '0.85',
  years: 2,
  total: 20,
  described: '190000000',
  insurable: '200000000',
  share: '0.8',
  technicalPremium: '421153.85',
};

const findings: readonly Finding[] = [
  ...Object.keys(english.findings).flatMap((code) => [
    sampleFinding(code),
    sampleFinding(code, facts),
    sampleFinding(code, {
      ...facts,
      count: 3,
      years: 1,
      effectiveTo: null,
      reason: 'related',
      overCorridor: true,
    }),
    ...['no-renewal', 'no-expiring-cover', 'expiring-not-priced'].map((reason) =>
      sampleFinding(code, { reason }),
    ),
  ]),
  ...Object.keys(measureUnits).flatMap((measure) => [
    sampleGuideline(measure, '0.354', '0.3'),
    sampleGuideline(measure, '0.2', '0.3'),
  ]),
];

const assumed: Readonly<Record<string, string>> = {
  'payment-method': 'open-account',
  industry: '47',
  'buyer-turnover': 'equal-share',
  'credit-limit': 'peak-balance',
  'loss-history': 'not-supplied',
  'offered-share': '1',
};

describe.each(locales)('the parts of an explanation in %s', (locale) => {
  it('says every finding and what to do about it, whichever facts it carries', () => {
    for (const found of explain(sampleQuote({ findings }), locale).findings)
      for (const text of [found.title, found.severity, found.sentence, found.remedy])
        expectReadable(text, locale);
  });

  it('says every assumption and what to send instead', () => {
    const assumptions = Object.keys(english.assumptions).flatMap((input) => [
      sampleAssumption(input, assumed[input] ?? '90'),
      sampleAssumption(input, assumed[input] ?? '90', 1),
    ]);
    for (const { sentence, remedy } of explain(sampleQuote({ assumptions }), locale).assumptions)
      for (const text of [sentence, remedy]) expectReadable(text, locale);
  });

  it('says why a buyer was taken out', () => {
    const reasons = Object.keys(english.exclusions) as ExcludedBuyer['reason'][];
    const excludedBuyers = reasons.map((reason) => ({ buyer: '7', reason, turnover: '3000000' }));
    for (const { sentence, remedy } of explain(sampleQuote({ excludedBuyers }), locale)
      .excludedBuyers)
      for (const text of [sentence, remedy]) expectReadable(text, locale);
  });

  it('says what must be received before cover starts', () => {
    const codes = Object.keys(english.subjectivities) as Subjectivity['code'][];
    const subjectivities = codes.map((code) => ({ code }));
    for (const text of explain(sampleQuote({ subjectivities }), locale).subjectivities)
      expectReadable(text, locale);
  });

  it('has a word for every heading, figure, status, severity, operation and basis', () => {
    const { punctuation, headed, ...words } = languages[locale as 'en'].terms;
    expectReadable(headed('', 'CNY').trim(), locale);
    expect(punctuation.brackets('A')).toMatch(/^ ?[(（]A[)）]$/);
    for (const some of Object.values(words) as Readonly<Record<string, string>>[])
      for (const word of Object.values(some)) expectReadable(word, locale);
  });

  it('sums up every status', () => {
    const issue = { path: '/turnover/estimated', code: 'negative', facts: { value: '"-1"' } };
    const quotes = [
      sampleQuote({ submission: null }),
      sampleQuote({
        status: 'referred',
        findings: [sampleGuideline('top-buyer-share', '0.354', '0.3')],
      }),
      sampleQuote({
        status: 'referred',
        assumptions: [sampleAssumption('grade', '6')],
        ledger: [],
      }),
      sampleQuote({
        cover: { tierTitle: null },
        ledger: [sampleEntry('x', {}, { relativeChange: '0.2' })],
      }),
      sampleUnpriced({ submission: null }),
      sampleUnpriced({
        submission: null,
        findings: [{ ...sampleFinding('nothing-insurable'), severity: 'decline' }],
      }),
      sampleUnpriced({ submission: null, status: 'invalid', currency: null, issues: [issue] }),
      sampleUnpriced({ submission: null, status: 'invalid', issues: [issue, issue] }),
    ];
    for (const quote of quotes) {
      const { title, summary, notice } = explain({ ...quote, submission: null }, locale);
      for (const text of [title, ...summary, notice!]) expectReadable(text, locale);
    }
  });
});

describe('a summary', () => {
  const bare = { tierTitle: null, insuredPercentage: '90', eachLoss: '0', preShipment: false };
  const summary = (locale: Locale) => explain(sampleQuote(), locale).summary;

  it('states the rate, the premium and the period first', () => {
    expect(summary('en')[0]).toBe(
      'Quoted: a rate of 0.219% of insurable turnover, an estimated premium of CNY 438,000.00 for the 12 months from 1 September 2026.',
    );
    expect(summary('zh-CN')[0]).toBe(
      '报价：保险费率为可保营业额的0.219%，预计保险费438,000.00元，保险期间自2026年9月1日起，共12个月。',
    );
  });

  it('states the cover in words', () => {
    expect(summary('en')[2]).toBe(
      'Cover (Standard): 90% of each loss (80% under the discretionary limit); discretionary limit CNY 500,000; ' +
        'non-qualifying loss CNY 10,000; each-loss deductible CNY 20,000; aggregate first loss CNY 50,000 (0.025% of insurable turnover); ' +
        'maximum liability CNY 13,140,000 (30 times CNY 438,000.00, the premium before corridor, floors and rounding); payment terms up to 120 days; ' +
        'maximum extension 60 days; waiting period 180 days; political risk not insured; costs before shipment insured.',
    );
    expect(summary('zh-CN')[2]).toBe(
      '承保条件（标准方案）：赔付比例90%（自行掌握信用限额项下80%）；自行掌握信用限额500,000元；起赔额10,000元；每案免赔额20,000元；' +
        '累计免赔额50,000元（可保营业额的0.025%）；最高赔偿限额13,140,000元（涨跌幅限制、下限及取整前的测算保费438,000.00元的30倍）；最长付款期限120天；最长延长期限60天；等待期180天；' +
        '不承保政治风险；承保出运前风险。',
    );
  });

  it('STR-7 says what the maximum liability is a multiple of, whatever the premium charged', () => {
    const facts = { amount: '3438308.7', multiple: '10', premiumShare: '0.8' };
    const ledger = [sampleEntry('maximum-liability', facts)];
    const cover = { ...bare, maximumLiability: '3438308.7', maximumLiabilityMultiple: '10' };
    const said = (locale: Locale) => explain(sampleQuote({ ledger, cover }), locale).summary[2];
    expect(said('en')).toContain(
      'maximum liability CNY 3,438,309 (10 times 80% of CNY 429,788.59, the premium before corridor, floors and rounding)',
    );
    expect(said('zh-CN')).toContain(
      '最高赔偿限额3,438,309元（涨跌幅限制、下限及取整前的测算保费429,788.59元的80%的10倍）',
    );
  });

  it('QTE-5 states the services of the tier with its terms', () => {
    const services = { en: 'collection and 20 credit checks', 'zh-CN': '催收、20次资信调查' };
    const said = (locale: Locale) => explain(sampleQuote({ services, cover: bare }), locale);
    expect(said('en').summary[2]).toBe(
      'Cover: 90% of each loss; political risk not insured; services included: collection and 20 credit checks.',
    );
    expect(said('zh-CN').summary[2]).toBe(
      '承保条件：赔付比例90%；不承保政治风险；附带服务：催收、20次资信调查。',
    );
  });

  it('names no first loss or maximum that the cover does not have', () => {
    expect(explain(sampleQuote({ cover: bare }), 'en').summary[2]).toBe(
      'Cover: 90% of each loss; political risk not insured.',
    );
    const amounts = { nonQualifyingLoss: '0', aggregateFirstLoss: '70000', maximumLiability: '9' };
    expect(explain(sampleQuote({ cover: { ...bare, ...amounts } }), 'zh-CN').summary[2]).toBe(
      '承保条件：赔付比例90%；累计免赔额70,000元；最高赔偿限额9元；不承保政治风险。',
    );
  });

  it('names the two steps that lower and that raise the price most', () => {
    const step = (en: string, relativeChange: string) =>
      sampleEntry('own', {}, { title: { en, 'zh-CN': '名称' }, relativeChange });
    const ledger = [
      sampleEntry('fixed-expense', {}, { relativeChange: '9' }),
      step('Country', '-0.0205'),
      step('DSO', '-0.2'),
      step('Industry', '-0.100000000000000000001'),
      step('Terms', '-0.1'),
      step('Spread', '0.5'),
      step('Start', '0'),
    ];
    expect(explain(sampleQuote({ ledger }), 'en').summary[3]).toBe(
      'The price is lowered most by DSO (-20.0%) and industry (-10.0%). The price is raised most by spread (+50.0%).',
    );
  });
});

describe('a guideline', () => {
  it('writes a value so that it can be told from its level', () => {
    const findings = [
      sampleGuideline('top-buyer-share', '0.3001', '0.3'),
      sampleGuideline('estimated-premium', '2000000.4', '2000000'),
      sampleGuideline('rate-adequacy', '0.8996', '0.9'),
    ];
    const said = explain(sampleQuote({ findings }), 'en').findings;
    expect(said.map(({ sentence }) => sentence)).toEqual([
      "The largest buyer's share of the balances is 30.01%, above the guideline's 30%.",
      "The estimated premium is CNY 2,000,000.40, above the guideline's CNY 2,000,000.00.",
      "Rate adequacy, the premium over the technical premium, is 89.96%, below the guideline's 90%: the price of the manual is too low for the risk.",
    ]);
  });
});
