import { describe, expect, it } from 'vitest';
import { german, germanIssues } from '../../src/explain-de.js';
import { english } from '../../src/explain/en/index.js';
import { explain, explainWith } from '../../src/explain/index.js';
import type { FactsOf } from '../../src/quoted/facts.js';
import type { Facts } from '../../src/quoted/ledger.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import { sampleFacts } from './sample-facts.js';
import {
  recorded,
  sampleAssumption,
  sampleEntry,
  sampleFinding,
  sampleGuideline,
  sampleQuote,
} from './sample-quote.js';

const counts = [0, 1, 2, 21];

/** The facts with each of their whole numbers in turn at each of the counts. */
function counted(facts: Facts): Facts[] {
  const whole = Object.entries(facts).filter(([, fact]) => /^\d+$/.test(String(fact)));
  return whole.flatMap(([name, fact]) =>
    counts.map((count) => ({
      ...facts,
      [name]: typeof fact === 'number' ? count : String(count),
    })),
  ) as Facts[];
}

function told(key: keyof FactsOf, say: (made: PricedQuote) => ReturnType<typeof explain>) {
  const facts = (sampleFacts[key] as unknown as readonly Facts[]).flatMap(counted);
  const ledger = facts.map((one) => sampleEntry(key, one, recorded(key)));
  return say(sampleQuote({ ledger })).steps.map(({ sentence }) => sentence);
}

const inEnglish = (made: PricedQuote) => explain(made, 'en');
const inGerman = (made: PricedQuote) => explainWith(made, german, { words: germanIssues });

/** What follows a number without a count of it being said: a verb, a ratio, a step of a scale. */
const noNoun = /^(is|was|has|less|plus|times|as|this|costs|falls|lies|brings)$/;

const manyOfOne = /(?<![\d.,/-]|[A-Z]{3} )\b1 ([a-z]+s)\b/g;
const oneOfMany =
  /(?<![\d.,/-])\b(?:0|2|21) (?:(?:unbroken|named|further|other|full|policy) )?(buyer|year|month|day|loss|claim|group|limit|country|class|question|quote|row|page|debt|balance|grade|event)\b(?! (?:year|end|limit|window|period|free))/g;

function faultsOf(text: string): string[] {
  const many = [...text.matchAll(manyOfOne)].filter(([, noun = '']) => !noNoun.test(noun));
  return [...many, ...text.matchAll(oneOfMany)].map(([found]) => `${found}: ${text}`);
}

const manyInGerman =
  /(?<![\d.,/-])\b(?:1 (?:\p{L}+en )?(?:Tage|Tagen|Monate|Monaten|Jahre|Jahren|Schäden|Fragen|Gruppen|Zeilen|Ländern?|Forderungen|Limite)|(?:0|2|21) (?:\p{L}+e[ns]? )?(?:Tag|Monat|Jahr|Schaden|Frage|Gruppe|Zeile|Land|Forderung|Limit))\b|\b1 (?!Jahr )(?:\p{L}+ ){1,2}(?:sind|haben|werden)\b/gu;

describe('EXPL-4 nought, one, two and twenty-one of a thing agree with its noun', () => {
  it.each(Object.keys(sampleFacts) as (keyof FactsOf)[])('the step %s', (key) => {
    expect(told(key, inEnglish).flatMap(faultsOf)).toEqual([]);
    expect(
      told(key, inGerman).flatMap((text) =>
        text.startsWith('[en]')
          ? []
          : [...text.matchAll(manyInGerman)].map(([found]) => `${found}: ${text}`),
      ),
    ).toEqual([]);
  });

  const values = counts.map(String);

  it.each(Object.keys(english.guidelines))('the guideline on %s', (measure) => {
    const findings = values.flatMap((value) => [
      sampleGuideline(measure, value, '3'),
      sampleGuideline(measure, '3', value),
    ]);
    for (const { sentence, remedy } of inEnglish(sampleQuote({ findings })).findings)
      expect([sentence, remedy ?? ''].flatMap(faultsOf)).toEqual([]);
    for (const { sentence, remedy } of inGerman(sampleQuote({ findings })).findings)
      expect(`${sentence} ${remedy ?? ''}`).not.toMatch(manyInGerman);
  });

  it.each(Object.keys(english.assumptions))('the assumption of %s', (input) => {
    const assumptions = values.map((value) => sampleAssumption(input, value));
    for (const { sentence, remedy } of inEnglish(sampleQuote({ assumptions })).assumptions)
      expect([sentence, remedy].flatMap(faultsOf)).toEqual([]);
    for (const { sentence, remedy } of inGerman(sampleQuote({ assumptions })).assumptions)
      expect(`${sentence} ${remedy}`).not.toMatch(manyInGerman);
  });

  it.each(Object.keys(english.findings))('the finding %s', (code) => {
    const [one] = [sampleFinding(code)];
    const findings = counted(one.facts as Facts).map((facts) => ({ ...one, facts }));
    for (const { sentence, remedy } of inEnglish(sampleQuote({ findings } as never)).findings)
      expect([sentence, remedy ?? ''].flatMap(faultsOf)).toEqual([]);
    for (const { sentence, remedy } of inGerman(sampleQuote({ findings } as never)).findings)
      expect(`${sentence} ${remedy ?? ''}`).not.toMatch(manyInGerman);
  });
});
