import type { FactsOf } from '../../src/quoted/facts.js';
import { structureFacts, type Variants } from './sample-structure-facts.js';
import { tariffFacts } from './sample-tariff-facts.js';

const titled = (en: string, zh: string) => ({ title: { en, 'zh-CN': zh } });
const cny = { currency: 'CNY' };
const named = (en: string, chinese: string) => ({ title: { en, 'zh-CN': chinese } });

const classes = [
  { class: 'DE', share: '0.55', relativity: '0.73' },
  { class: '3', share: '0.25', relativity: '1.17' },
  {
    class: 'BR',
    ...named('Brazil and its neighbours', '巴西及周边'),
    share: '0.1',
    relativity: '1.37',
  },
  { class: 'global-grade', share: '0.05', relativity: '1' },
  { class: '5', share: '0.05', relativity: '1.6' },
];

const experience: FactsOf['loss-experience'] = {
  ...cny,
  statement: 'supplied',
  stated: '140000',
  count: 2,
  insured: '100000',
  years: 3,
  yearsGiven: 3,
  reported: '90000',
  expected: '700000',
  ratio: '0.128571',
  claims: '0.98',
  limitedPart: '0.91',
  credibility: '0.082',
  cap: '600000',
  indicated: '0.936572',
  bounded: '0.936572',
  creditShare: '1',
  emptiness: '0',
  restated: 'single-losses',
  contradicted: false,
};

const silence: FactsOf['loss-experience'] = {
  ...experience,
  statement: 'no-history',
  ...{ stated: '0', count: 0, insured: '0', years: 0, yearsGiven: 0 },
  ...{ reported: '0', expected: '0', claims: '0', ratio: '1', credibility: '0', cap: '0' },
  ...{ creditShare: '0', emptiness: '1' },
  restated: 'none',
};

const lossRatio: FactsOf['loss-ratio-floor'] = {
  ...cny,
  applies: true,
  stated: '1400000',
  count: 2,
  insured: '1260000',
  premium: '700000',
  basis: 'today',
  lossRatio: '1.8',
  without: '234000',
  relativity: '1.27',
  binds: true,
};

const creditControl: FactsOf['credit-control'] = {
  score: '72.4',
  assumed: false,
  dimensions: [
    { dimension: 'policy', ...named('Policy and authority', '制度与授权'), score: '80' },
    {
      dimension: 'dunning',
      ...named('Dunning and recovery', '催收、停止发货与追偿'),
      score: '64.5',
    },
  ],
  missing: [
    {
      question: 'q1',
      dimension: 'policy',
      ...named('Is there a policy?', '是否有书面信用政策？'),
      points: '5',
    },
    {
      question: 'q2',
      dimension: 'policy',
      ...named('Is it followed?', '政策是否执行？'),
      points: '3.2',
    },
  ],
  indicated: '0.9',
  keptShare: '1',
  overdueShare: '0',
  collectionRatio: null,
};

const corridor: FactsOf['corridor-floor'] = {
  applies: true,
  expiringRate: '0.0025',
  restatement: '1.08',
  restatedRate: '0.0027',
  bound: '0.25',
  limitRate: '0.00337',
  indicatedRate: '0.0029',
  binds: false,
};

const withoutCorridor: FactsOf['corridor-floor'] = {
  ...corridor,
  applies: false,
  expiringRate: null,
  restatement: null,
  restatedRate: null,
  limitRate: null,
};

const continuity: FactsOf['continuity'] = {
  years: '2',
  creditedYears: '2',
  periods: 2,
  lapses: 0,
  indicated: '1',
  keptShare: '1',
  nextYear: '0.98',
};

const cap: FactsOf['combined-cap'] = {
  ...cny,
  bound: '0.85',
  product: '0.8064',
  without: '520000',
  steps: [
    { step: 'credit-control', relativity: '0.9' },
    { step: 'own', ...named('Own credit', '自有优惠'), relativity: '0.896' },
  ],
  binds: true,
};

const cells = { classes, heaviest: 'DE', heaviestShare: '0.55' };

/** Facts of every kind of step and every measure in every shape a sentence tells apart. */
export const sampleFacts: Variants<keyof FactsOf> = {
  'worksheet-base': [
    {
      ...cny,
      buyers: '200',
      insurableTurnover: '200000000',
      normalBalance: '32876712.32876712',
      withinLimits: '41095890.4109589',
      defaultRate: '0.00615',
      lossGivenDefault: '0.75',
      baseTermsDays: '60',
      driftDays: '105',
      months: 12,
      shareOfTurnover: '0.001427',
    },
    {
      ...cny,
      buyers: '1',
      late: '1',
      insurableTurnover: '9000000',
      normalBalance: '1479452.05',
      withinLimits: '1849315.06',
      defaultRate: '0.0163',
      lossGivenDefault: '0.75',
      baseTermsDays: '60',
      driftDays: '105',
      months: 6,
      shareOfTurnover: '0.00195',
    },
  ],
  'buyer-rate': [
    {
      ...cny,
      base: 'insurable-turnover',
      amount: '2000000',
      buyers: '3',
      lines: [
        { buyer: '1', amount: '1900000', rate: '0.0055', premium: '10450', read: 'x → y' },
        {
          ...{ buyer: '2', amount: '100000', rate: '0.009', factor: '1.2', premium: '1080' },
          ...{ read: 'country KE → other', other: '9' },
        },
      ],
    },
    {
      ...cny,
      base: 'buyers',
      amount: '8',
      buyers: '8',
      lines: Array.from({ length: 8 }, (_, index) => ({
        ...{ buyer: `${index + 1}`, amount: '1', rate: '200', premium: '200', read: 'x → y' },
      })),
    },
  ],
  'credibility-factor': [
    {
      ...{ lossRatio: '0.25', volume: '3', credibility: '0.5', target: '0.55' },
      ...{ indicated: '0.727273', lowest: '0.7', highest: '1.5' },
    },
  ],
  'product-cap': [
    { ...cny, ...{ bound: '2.5', product: '3', without: '1000', factors: '7' }, binds: true },
  ],
  'product-floor': [
    { ...cny, ...{ bound: '0.4', product: '0.8', without: '1000', factors: '7' }, binds: false },
  ],
  'flat-rate': [
    { ...cny, insurableTurnover: '200000000', base: 'buyers', amount: '12', rate: '200' },
    { ...cny, insurableTurnover: '200000000', rate: '0.011' },
    { ...cny, insurableTurnover: '200000000', base: 'limits', amount: '30000000', rate: '0.001' },
    {
      ...cny,
      insurableTurnover: '200000000',
      base: 'average-balance',
      amount: '30000000',
      rate: '0.001',
    },
    {
      ...cny,
      insurableTurnover: '200000000',
      base: 'peak-balance',
      amount: '30000000',
      rate: '0.001',
    },
  ],
  country: [cells],
  industry: [
    {
      classes: [
        { class: 'C', ...named('Manufacturing', '制造业'), share: '0.7', relativity: '1' },
        { class: '47', share: '0.3', relativity: '1.2' },
      ],
      heaviest: 'C',
      heaviestShare: '0.7',
    },
  ],
  'payment-method': [
    {
      classes: [
        { class: 'open-account', share: '0.7', relativity: '1' },
        { class: 'documents-against-acceptance', share: '0.1', relativity: '0.92' },
        { class: 'documents-against-payment', share: '0.1', relativity: '0.54' },
        { class: 'letter-of-credit', share: '0.1', relativity: '0.15' },
      ],
      heaviest: 'open-account',
      heaviestShare: '0.7',
    },
  ],
  'worksheet-terms': [{ termsDays: '75.4', baseTermsDays: '60', driftDays: '105' }],
  'credit-control': [
    creditControl,
    { ...creditControl, keptShare: '0.4', overdueShare: '0.08', collectionRatio: '1.4' },
    { ...creditControl, keptShare: '0', overdueShare: '0.3' },
    { ...creditControl, keptShare: '0', indicated: '0.9' },
    { ...creditControl, keptShare: '0.5', indicated: '1.2' },
    { ...creditControl, score: '35', assumed: true, dimensions: [], missing: [] },
  ],
  'loss-experience': [
    experience,
    { ...experience, restated: 'in-total', ratio: '3.4', years: 1 },
    { ...experience, restated: 'none' },
    { ...experience, indicated: '1.72' },
    { ...experience, indicated: '0.934', limitedPart: '1' },
    { ...experience, count: 1 },
    { ...experience, insured: '0', reported: '0', ratio: '0' },
    { ...experience, stated: '0', count: 0, insured: '0', reported: '0', ratio: '0' },
    { ...experience, years: 0, reported: '0', expected: '0' },
    { ...experience, stated: '0', count: 0, insured: '0', creditShare: '0.35' },
    { ...experience, emptiness: '1', creditShare: '0' },
    silence,
    { ...silence, contradicted: true },
    { ...silence, statement: 'not-supplied' },
  ],
  'loss-ratio-floor': [
    lossRatio,
    { ...lossRatio, basis: 'paid' },
    { ...lossRatio, binds: false },
    { ...lossRatio, applies: false, binds: false },
  ],
  'raw-loss-ratio': [{ lossRatio: '1.8' }],
  'actual-to-expected': [{ ratio: '2.4' }],
  'largest-loss-to-turnover': [{ ratio: '0.12' }],
  'largest-loss-to-limit': [{ ratio: '0.8' }],
  'loss-count': [{ count: '1' }, { count: '7' }],
  'discretionary-limit': [
    { share: '0', insuredPercentage: '90', discretionaryInsuredPercentage: '80' },
    { share: '0.2', insuredPercentage: '90', discretionaryInsuredPercentage: '90' },
    { share: '0.2', insuredPercentage: '90', discretionaryInsuredPercentage: '80' },
  ],
  ...structureFacts,
  'political-risk': [
    { ...cny, insured: false, averageBalance: '72736466', averageRate: '0' },
    { ...cny, insured: true, averageBalance: '72736466', averageRate: '0' },
    { ...cny, insured: true, averageBalance: '72736466', averageRate: '0.00037488' },
    { ...cny, insured: true, averageBalance: '72736466', averageRate: '0.00037488', home: 'CN' },
    {
      ...{ ...cny, insured: true, averageBalance: '72736466', averageRate: '0.0004' },
      ...{ home: 'DE', publicBuyers: '1' },
      perils: [
        { peril: 'transfer', insuredPercentage: '90', waitingPeriodDays: 180, amount: '12000' },
        { peril: 'public-default', insuredPercentage: '95', waitingPeriodDays: 90, amount: '7500' },
      ],
    },
    {
      ...{ ...cny, insured: true, averageBalance: '72736466', averageRate: '0' },
      ...{ home: 'CN', publicBuyers: '3' },
      perils: [{ peril: 'war', insuredPercentage: '90', waitingPeriodDays: 90, amount: '0' }],
    },
  ],
  'fixed-expense': [{ ...cny, amount: '25000' }],
  'permissible-loss-ratio': [
    { variableExpense: '0.12', brokerage: '0.125', profit: '0' },
    { variableExpense: '0.12', brokerage: '0.125', profit: '0.1' },
  ],
  continuity: [
    continuity,
    { ...continuity, years: '0', creditedYears: '0', periods: 0, nextYear: '1' },
    { ...continuity, years: '0', creditedYears: '0', lapses: 1, nextYear: '1' },
    { ...continuity, years: '1', creditedYears: '0.5', lapses: 1 },
    {
      ...continuity,
      years: '4',
      creditedYears: '4',
      lapses: 2,
      indicated: '0.97',
      nextYear: '0.96',
    },
    {
      ...continuity,
      years: '4',
      creditedYears: '4',
      indicated: '0.97',
      nextYear: '0.96',
      keptShare: '0',
    },
    {
      ...continuity,
      years: '9',
      creditedYears: '9',
      indicated: '0.95',
      nextYear: '0.95',
      keptShare: '0.4',
    },
  ],
  'combined-cap': [
    cap,
    { ...cap, product: '0.9', binds: false },
    { ...cap, product: '1.4', binds: false },
  ],
  'corridor-ceiling': [
    withoutCorridor,
    corridor,
    { ...corridor, binds: true, indicatedRate: '0.004' },
    { ...corridor, lossRatio: '0.95', liftedFrom: '1', lifted: '0.5', binds: true },
    { ...corridor, lossRatio: '1.4', liftedFrom: '1', lifted: '1' },
  ],
  'corridor-floor': [
    withoutCorridor,
    corridor,
    { ...corridor, bound: '0.15', binds: true },
    { ...corridor, lossRatio: '0.95', liftedFrom: '1', lifted: '0.5' },
    { ...corridor, lossRatio: '1.4', liftedFrom: '1', lifted: '1', binds: true },
  ],
  'rate-rounding': [
    { ...cny, rateUnit: '0.00001', insurableTurnover: '200000000', rate: '0.00219123' },
  ],
  'premium-floor': [
    { ...cny, floor: '50000', binds: false },
    { ...cny, floor: '50000', binds: true },
  ],
  'premium-rounding': [{ ...cny, minorUnit: '0.01' }],
  'insured-percentage': [{ insuredPercentage: '90' }, { insuredPercentage: '100' }],
  'waiting-period': [{ days: 120 }],
  'insolvency-only': [{}],
  'adverse-selection': [{ offeredShare: '1' }, { offeredShare: '0.6' }],
  'spread-of-risk': [
    {
      effectiveBuyers: '109.3',
      herfindahl: '0.00915',
      topBuyerShare: '0.0344',
      topFiveShare: '0.12',
    },
  ],
  'maximum-terms': [{ days: 120 }],
  'turnover-size': [{ ...cny, insurableTurnover: '200000000' }],
  'policy-months': [{ months: 18 }],
  'time-at-risk': (['risks-attaching', 'losses-occurring'] as const).flatMap((basis) =>
    (['insured', 'not-insured'] as const).map((earlierShipments) => ({
      ...{ basis, earlierShipments, days: '165', periodDays: '365' },
      ...{ earlierTurnover: '0.8', share: '0.954795' },
    })),
  ),
  axes: [
    {
      axes: [
        { ...titled('Class', '类别'), measure: 'c', value: '90', level: '90', other: 'no' },
        {
          ...titled('Channel', '业务渠道'),
          ...{ levelTitle: { en: 'Broker', 'zh-CN': '经纪渠道' } },
          ...{ measure: 'channel', value: '1', level: '1', other: 'no' },
        },
        { ...titled('Status', '状态'), measure: 's', value: '3', level: 'other', other: 'yes' },
      ],
    },
  ],
  attribute: [
    { attribute: '3', value: '2' },
    {
      attribute: 'channel',
      value: 'broker',
      ...named('Channel', '业务渠道'),
      valueTitle: named('Broker', '经纪渠道').title,
    },
  ],
  ...tariffFacts,
};
