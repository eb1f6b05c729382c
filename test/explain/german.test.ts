import { describe, expect, expectTypeOf, it, test } from 'vitest';
import { german, germanIssues, type PartialLanguage } from '../../src/explain-de.js';
import { english } from '../../src/explain/en/index.js';
import { explain, explainWith, type Language } from '../../src/explain/index.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { quote } from '../../src/quote.js';
import type { FactsOf } from '../../src/quoted/facts.js';
import type { Facts } from '../../src/quoted/ledger.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import { guidelineMeasures } from '../../src/rules/read/guideline-measures.js';
import { referenceBook } from '../../src/reference-book.js';
import { expectReadable } from './readable.js';
import { titlesIn } from './titles-in.js';
import { sampleFacts } from './sample-facts.js';
import {
  directions,
  recorded,
  sampleAssumption,
  sampleEntry,
  sampleFinding,
  sampleGuideline,
  sampleQuote,
} from './sample-quote.js';

const said = (made: PricedQuote) => explainWith(made, german, { words: germanIssues });

function steps(key: keyof FactsOf): { inGerman: string[]; inEnglish: string[] } {
  const facts = sampleFacts[key] as unknown as readonly Facts[];
  const ledger = facts.flatMap((one) =>
    directions.map((direction) => sampleEntry(key, one, { ...recorded(key), ...direction })),
  );
  const made = sampleQuote({ ledger });
  const told = (explained: { readonly steps: readonly { readonly sentence: string }[] }) =>
    explained.steps.map(({ sentence }) => sentence);
  return { inGerman: told(said(made)), inEnglish: told(explain(made, 'en')) };
}

/** Words no German sentence has. */
const englishWords = /\b(the|which|of|and|is|buyers|price|losses)\b/;

function expectGerman(text: string): void {
  expectReadable(text, 'de');
  expect(text).not.toMatch(englishWords);
  expect(text).not.toContain('[en]');
}

const own = Object.keys(german.steps) as (keyof FactsOf)[];
const others = (Object.keys(sampleFacts) as (keyof FactsOf)[]).filter((key) => !own.includes(key));

describe('WRD-9 what German has is said in German', () => {
  const plain = german.phrases.otherStep('', '', '').slice(0, 14);

  it.each(own)('the step %s', (key) => {
    const titles = titlesIn(sampleFacts[key]);
    for (const sentence of steps(key).inGerman) {
      expectGerman(titles.reduce((text, title) => text.replaceAll(title, '…'), sentence));
      expect(sentence.startsWith(plain)).toBe(false);
      expect(sentence).toMatch(/\.$/);
    }
  });

  it.each(Object.keys(german.findings))('the finding %s', (code) => {
    const [finding] = said(sampleQuote({ findings: [sampleFinding(code)] })).findings;
    for (const text of [finding!.title, finding!.sentence, finding!.remedy]) expectGerman(text);
  });

  it.each(Object.keys(german.guidelines))('the guideline on %s', (measure) => {
    for (const [value, level] of [
      ['0.3', '0.2'],
      ['0.1', '0.2'],
    ] as const) {
      const findings = [sampleGuideline(measure, value, level)];
      const [finding] = said(sampleQuote({ findings })).findings;
      for (const text of [finding!.sentence, finding!.remedy]) expectGerman(text);
    }
  });

  it.each(Object.keys(german.assumptions))('the assumption of %s', (input) => {
    const [told] = said(sampleQuote({ assumptions: [sampleAssumption(input, '5')] })).assumptions;
    for (const text of [told!.sentence, told!.remedy]) expectGerman(text);
  });

  test('all of the reference edition: every step, every guideline, every finding but one', () => {
    const keys = referenceBook.algorithm.map(({ kind, measure }) =>
      kind === 'page' || kind === 'worksheet-relativity' ? measure : kind,
    );
    expect(keys.filter((key) => !Object.hasOwn(german.steps, key ?? ''))).toEqual([]);
    const measures = (referenceBook.guidelines ?? []).map(({ measure }) => measure);
    expect(measures.filter((measure) => !Object.hasOwn(german.guidelines, measure))).toEqual([]);
    expect(guidelineMeasures.length).toBeGreaterThan(10);
    const left = Object.keys(english.findings).filter(
      (code) => !Object.hasOwn(german.findings, code),
    );
    expect(left).toEqual(['industry-read-as-isic']);
  });
});

describe('WRD-9 what German lacks is said in English, sentence by sentence, and marked', () => {
  test('there is something it lacks', () => {
    expect(others.length).toBeGreaterThan(5);
  });

  it.each(others)('the step %s, with English numbers', (key) => {
    const { inGerman, inEnglish } = steps(key);
    expect(inGerman).toEqual(inEnglish.map((sentence) => `[en] ${sentence}`));
  });

  test('findings, assumptions and issues', () => {
    const made = sampleQuote({
      findings: [sampleFinding('industry-read-as-isic', { code: '26', read: '26' })],
      assumptions: [sampleAssumption('group-count', '7')],
    });
    const { findings, assumptions } = said(made);
    const inEnglish = explain(made, 'en');
    expect(findings[0]).toMatchObject({
      title: `[en] ${inEnglish.findings[0]!.title}`,
      sentence: `[en] ${inEnglish.findings[0]!.sentence}`,
      severity: 'Hinweis',
    });
    expect(assumptions[0]!.remedy).toBe(`[en] ${inEnglish.assumptions[0]!.remedy}`);
    const [issue] = parseSubmission({ currency: 'RMB' }).issues;
    expect(germanIssues.say(issue!)).toMatch(/^\[en\] /);
  });

  test('a partial language is no whole one, and a whole one falls back on nothing', () => {
    expectTypeOf<PartialLanguage>().not.toExtend<Language>();
    // @ts-expect-error a whole language has every finding
    const [whole]: Language[] = [{ ...english, findings: german.findings }];
    expect(whole?.locale).toBe('en');
  });
});

describe('WRD-9 titles stand beside the edition, outside its digest', () => {
  test('a quote of the edition is told in German, its numbers as the country writes them', () => {
    const made = quote(
      {
        currency: 'CNY',
        inception: '2026-09-01',
        asOf: '2026-08-01',
        turnover: { estimated: '60000000' },
        policyholder: { country: 'DE' },
        buyers: [
          { id: '1', country: 'DE', turnover: '40000000', termsDays: 60 },
          { id: '2', country: 'FR', turnover: '20000000', termsDays: 30 },
        ],
        cover: { tier: 'standard' },
      },
      referenceBook,
    );
    const {
      steps: told,
      summary,
      notice,
      figures,
    } = explainWith(made, german, {
      words: germanIssues,
    });
    expect(told.map(({ title }) => title).slice(0, 3)).toEqual([
      'Erwarteter Schaden der Abnehmer',
      'Land',
      'Branche',
    ]);
    for (const text of [...told.map(({ sentence }) => sentence), ...summary, notice ?? ''])
      expect(text).not.toMatch(englishWords);
    expect(figures.find(({ id }) => id === 'insurable-turnover')?.value).toBe('60.000.000,00 CNY');
    expect(summary.join(' ')).toContain('1. September 2026');
  });

  test('a title the book has in German itself counts, and one nobody has is told in English', () => {
    const ledger = [
      sampleEntry('own', {}, { title: { en: 'Country', de: 'Heimatland' } }),
      sampleEntry('own', {}, { title: { en: 'Own step' } }),
    ];
    const titles = said(sampleQuote({ ledger })).steps.map(({ title }) => title);
    expect(titles).toEqual(['Heimatland', 'Own step']);
  });
});
