import { ArgumentError } from '../../src/values/argument-error.js';
import { describe, expect, it } from 'vitest';
import { asked as askedOf, suggested } from '../support/priced-results.js';
import { casesOf } from '../support/runs.js';
import { referenceBook } from '../../src/reference-book.js';
import { explainQuestions, explainSuggestions } from '../../src/explain/index.js';
import { levers as englishLevers } from '../../src/explain/en/levers.js';
import { suggestions as english } from '../../src/explain/en/suggestions.js';
import { levers as chineseLevers } from '../../src/explain/zh-cn/levers.js';
import { suggestions as chinese } from '../../src/explain/zh-cn/suggestions.js';
import { english as englishLanguage } from '../../src/explain/en/index.js';
import { chinese as chineseLanguage } from '../../src/explain/zh-cn/index.js';
import { formatFor } from '../../src/explain/format.js';
import type { LeverFactsOf, LeverId } from '../../src/suggest.js';
import type { Locale } from '../../src/values/text.js';
import { example } from '../requote/suggestions/examples.js';
import { expectReadable } from './readable.js';

const locales: readonly Locale[] = ['en', 'zh-CN'];
const examples = [
  'exporter',
  'small-business',
  'concentrated',
  'renewal',
  'minimal',
  'domestic-seller',
];
const retention = { expected: '20000', stress: '60000', minimumInsuredPercentage: '70' };

/** Without identifiers and codes of industries. */
const withoutIds = (text: string): string => text.replace(/B-\d+|(ISIC |分类|“)[A-U]/g, '0');

const title = { en: 'Is it so?', 'zh-CN': '是否如此？' };
const sample: { readonly [Lever in LeverId]: readonly LeverFactsOf[Lever][] } = {
  'credit-control-answer': [{ question: 'q', title, points: '1' }],
  'credit-control-evidence': [{ question: 'q', title, points: '2.5' }],
  'credit-control-system': [
    { answers: 2, evidence: 1, points: '9.5', questions: [] },
    { answers: 0, evidence: 1, points: '1', questions: [] },
    { answers: 1, evidence: 0, points: '3', questions: [] },
  ],
  'continuous-cover': [
    { unbrokenYears: 3, inYears: 1, cleanYears: 0 },
    { unbrokenYears: 5, inYears: 5, cleanYears: 5 },
  ],
  'loss-free-year': [{ unbrokenYears: '4', inYears: 1 }],
  tier: [{ tier: 't', title: { en: 'Small business', 'zh-CN': '小微企业方案' } }],
  'insured-percentage': [{ from: '90', to: '80' }],
  'aggregate-first-loss': [
    { from: null, to: '50000' },
    { from: '20000', to: '50000' },
  ],
  'each-loss': [
    { from: null, to: '20000', percentageFirst: true },
    { from: '10000', to: '20000', percentageFirst: false },
  ],
  'non-qualifying-loss': [{ from: '5000', to: '10000' }],
  'maximum-liability': [
    { from: null, toMultiple: '30' },
    { from: '9000000', toMultiple: '20' },
  ],
  'waiting-period': [{ from: 120, to: 180 }],
  'insolvency-only': [{ waitingPeriodDays: 180 }],
  'political-risk': [{ expected: '27267.9' }],
  'payment-terms': [{ buyers: [{ buyer: 'B-1', from: 90, to: 60 }] }],
  'payment-method': [
    {
      buyers: [
        { buyer: 'B-1', from: 'open-account', to: 'documents-against-payment' },
        { buyer: 'B-2', from: 'documents-against-payment', to: 'letter-of-credit' },
      ],
    },
  ],
  'credit-limit': [{ buyers: [{ buyer: 'B-1', from: null, to: '500000' }], largestLoss: '400000' }],
  deposit: [
    { buyers: ['B-1'], share: '0.3', prepaid: '900000' },
    { buyers: ['B-1', 'B-2'], share: '0.3', prepaid: '1900000' },
  ],
  'policy-period': [{ from: 12, to: 24 }],
  'higher-limit': [
    { buyers: [{ buyer: 'B-1', from: '100000', to: '200000' }], uninsuredShare: '0.25' },
  ],
  'higher-maximum': [{ from: '4000000', toMultiple: '40' }],
  exclusion: [
    { buyers: ['B-1'], turnover: '5000000', largestLoss: '900000' },
    { buyers: ['B-1', 'B-2'], turnover: '9000000', largestLoss: '900000' },
  ],
  'whole-turnover': [{ from: '0.6', added: '40000000', count: 25 }],
};

describe.each(locales)('every lever in %s', (locale) => {
  const [levers, language] =
    locale === 'en' ? [englishLevers, englishLanguage] : [chineseLevers, chineseLanguage];
  const format = formatFor(locale, language.writing, { currency: 'CNY', minorDigits: 2 });

  it.each(Object.keys(sample) as LeverId[])('%s has a readable name and action', (lever) => {
    for (const facts of sample[lever]) {
      const said = levers[lever] as {
        readonly [part in 'title' | 'action']: (facts: object, of: typeof format) => string;
      };
      expectReadable(withoutIds(said.title(facts, format)), locale);
      expectReadable(withoutIds(said.action(facts, format)), locale);
    }
  });
});

describe.each(casesOf(examples, 1))('suggestions for %s', (name) => {
  const made = suggested(example(name), referenceBook, {
    retention,
    target: { rate: '0.001' },
    renewals: 1,
    maximumQuotes: 60,
  });
  const asked = askedOf(example(name), referenceBook);

  it.each(locales)('are readable in %s', (locale) => {
    const said = explainSuggestions(made!, locale);
    const questions = explainQuestions(asked!, locale);
    const texts = [
      said.title,
      said.summary,
      ...Object.values(said.headings),
      ...said.suggestions.flatMap((one) => [
        one.title,
        one.action,
        one.worth,
        ...one.conditions,
        one.who,
        one.when,
      ]),
      ...said.plans.flatMap((part) => [
        part.title,
        part.sentence,
        ...part.plans.flatMap(({ changes, worth, conditions }) => [
          ...changes,
          worth,
          ...conditions,
        ]),
      ]),
      ...said.measures.flatMap((one) => [one.title, one.sentence]),
      ...said.notes,
      said.roadmap.sentence,
      questions.title,
      questions.summary,
      ...questions.questions.flatMap((one) => [
        one.title,
        one.assumption,
        one.range,
        one.remedy,
        one.assumed,
        ...one.warnings,
      ]),
    ];
    for (const text of texts)
      expectReadable(
        withoutIds(text.replace(/（example-[a-z0-9-]+）| \(example-[a-z0-9-]+\)/g, '')).trim(),
        locale,
      );
  });
});

describe.each(locales)('the three measures in %s', (locale) => {
  it('say what is done in whole, but for the name of the measure before a colon', () => {
    for (const name of casesOf(examples, 2)) {
      const made = suggested(example(name), referenceBook, { renewals: 1, maximumQuotes: 60 });
      const said = explainSuggestions(made!, locale);
      for (const { sentence, standing } of said.measures) {
        const best = said.suggestions.find(({ id }) => id === standing.suggestion);
        if (best === undefined) continue;
        const worth = sentence.indexOf(best.worth);
        const done = sentence
          .slice(0, worth)
          .trim()
          .replace(/[.。]$/, '');
        const [, behind = best.title] = best.title.split(locale === 'en' ? ': ' : '：');
        expect([best.title, behind]).toContain(done);
      }
    }
  });
});

describe('what is said of the worth of a change', () => {
  const words = (sign: -1 | 0 | 1) => ({
    premium: 'P',
    rate: 'R',
    rateNow: 'N',
    saving: 'S',
    against: null,
    premiumMoves: 'falls' as const,
    relieved: null,
    retained: { expected: 'E', stress: 'T' },
    net: { amount: 'A', sign },
  });

  it('never hides that a change costs more than it saves', () => {
    expect(english.worth(words(1))).toBe(
      'It lowers the premium by S to P (R). The seller bears E more in losses on average and T more in a bad year: on average A of the saving is left.',
    );
    expect(english.worth(words(-1))).toContain('on average it costs A more than it saves');
    expect(english.worth(words(0))).toContain('on average it saves nothing');
    expect(chinese.worth(words(-1))).toContain('多承担的损失比节省的保费高A');
  });

  it('is refused in a language there is none of', () => {
    const made = suggested(example('minimal'), referenceBook, { renewals: 0, levers: ['tier'] });
    expect(() => explainSuggestions(made, 'fr' as Locale)).toThrow(ArgumentError);
    expect(() =>
      explainQuestions(askedOf(example('minimal'), referenceBook), 'fr' as Locale),
    ).toThrow(ArgumentError);
  });
});

it('WRD-13 one suggestion of a kind is told whole, the others in a sentence with what each saves', () => {
  const result = suggested(example('minimal'), referenceBook);
  const { suggestions, listed } = explainSuggestions(result, 'en');
  const controls = suggestions.filter(({ id }) => id.startsWith('credit-control-'));
  const told = listed.filter(({ id }) => id.startsWith('credit-control-'));
  expect(controls.length).toBeGreaterThan(8);
  expect(told.map(({ id }) => id)).toEqual(['credit-control-system/all']);
  expect(told[0]?.others.length).toBe(controls.length - 1);
  expect(told[0]?.othersText).toContain(`(${controls[1]?.saving ?? ''})`);
  expect(told[0]?.othersText).toContain(`and ${controls.length - 7} more`);
  const all = listed.flatMap((one) => [one.id, ...one.others.map(({ id }) => id)]);
  expect([...all].sort()).toEqual(suggestions.map(({ id }) => id).sort());
});
