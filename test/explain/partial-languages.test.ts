import { describe, expect, it, test } from 'vitest';
import { commandLocales, quoteLocales } from '../../cli/src/locale-option.js';
import type { PartialLanguage } from '../../src/explain/partial-language.js';
import { explainWith } from '../../src/explain/index.js';
import type { FactsOf } from '../../src/quoted/facts.js';
import type { Facts } from '../../src/quoted/ledger.js';
import { referenceBook } from '../../src/reference-book.js';
import { stepKinds } from '../../src/rules/read/step-kinds.js';
import { buyerTraits } from '../../src/submission/buyer-traits.js';
import type { IssueWords } from '../../src/values/issues.js';
import { modules } from '../totality/exported.js';
import { expectReadable } from './readable.js';
import { sampleFacts } from './sample-facts.js';
import { directions, sampleEntry, sampleFinding, sampleQuote } from './sample-quote.js';
import { titlesIn } from './titles-in.js';

interface Handed {
  readonly language: PartialLanguage;
  readonly words: IssueWords;
}

const isPartial = (value: object): value is PartialLanguage =>
  'whole' in value && value.whole === false;

/** Every partial language an entry point hands over, with the words of issues beside it. */
const handedOver = Object.entries(modules).flatMap(([source, module]): [string, Handed][] => {
  const all: readonly unknown[] = Object.values(module);
  const objects = all.filter((each) => typeof each === 'object' && each !== null);
  const language = objects.find(isPartial);
  if (language === undefined) return [];
  const words = objects.find(
    (each): each is IssueWords =>
      'say' in each && 'locale' in each && each.locale === language.locale,
  );
  if (words === undefined) throw new Error(`${source} has no words of issues`);
  return [[source, { language, words }]];
});

const entryOf = (key: string) => {
  if (Object.hasOwn(stepKinds, key)) return { kind: key };
  const measure = key.replace(/-page$/, '');
  return { kind: Object.hasOwn(buyerTraits, key) ? 'worksheet-relativity' : 'page', measure };
};

test('WRD-9 the command line speaks every partial language that is handed over, and no other', () => {
  const partial = quoteLocales.filter((each) => !commandLocales.some((whole) => whole === each));
  expect(handedOver.map(([, { language }]) => language.locale).sort()).toEqual([...partial].sort());
});

describe.each(handedOver)('WRD-9 the partial language of %s', (_, { language, words }) => {
  const said = (made: Parameters<typeof explainWith>[0]) => explainWith(made, language, { words });

  it.each(Object.keys(language.steps) as (keyof FactsOf)[])('says the step %s itself', (key) => {
    const facts = sampleFacts[key] as unknown as readonly Facts[];
    const ledger = facts.flatMap((one) =>
      directions.map((direction) => sampleEntry(key, one, { ...entryOf(key), ...direction })),
    );
    for (const { sentence } of said(sampleQuote({ ledger })).steps) {
      expectReadable(sentence, language.locale);
      expect(sentence).not.toMatch(/\[en\]|\{\w+\}/);
    }
  });

  it.each(Object.keys(language.findings))('says the finding %s itself', (code) => {
    const [finding] = said(sampleQuote({ findings: [sampleFinding(code)] })).findings;
    for (const text of [finding!.title, finding!.sentence, finding!.remedy]) {
      expectReadable(text, language.locale);
      expect(text).not.toContain('[en]');
    }
  });

  it('has every title of the reference edition, and none that is left over', () => {
    const { cases: _cases, ...parts } = referenceBook;
    const all = new Set(titlesIn(parts));
    expect([...all].filter((title) => !Object.hasOwn(language.titles, title))).toEqual([]);
    expect(Object.keys(language.titles).filter((title) => !all.has(title))).toEqual([]);
    expect(JSON.stringify(referenceBook)).not.toContain(`"${language.locale}"`);
  });

  it.each([
    ['1234567.891', { least: 2, most: 2 }, { minimumFractionDigits: 2, maximumFractionDigits: 2 }],
    ['-0.0512', { percent: 'share', most: 2 }, { style: 'percent', maximumFractionDigits: 2 }],
  ] as const)('writes %s as its country does', (text, style, options) => {
    const standard = new Intl.NumberFormat(language.locale, options);
    expect(language.writing.number(text, style)).toBe(standard.format(text));
  });
});
