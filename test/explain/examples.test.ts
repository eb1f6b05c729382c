import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { explain } from '../../src/explain/index.js';
import { quote } from '../../src/quote.js';
import type { Quote } from '../../src/quoted/quote-record.js';
import type { Submission } from '../../src/submission/submission.js';
import type { Locale } from '../../src/values/text.js';
import { expectReadable } from './readable.js';

const examples = readdirSync('examples').filter((name) => name.endsWith('.json'));
const locales: readonly Locale[] = ['en', 'zh-CN'];

function quoted(name: string): Quote {
  return quote(JSON.parse(readFileSync(`examples/${name}`, 'utf8')) as Submission, referenceBook);
}

/** Without identifiers, codes of standards and samples of JSON, which are the same in every language. */
function withoutCodes(text: string): string {
  return text.replace(/\{[^{}]*\}/g, '0').replace(/“[A-U]”|B-\d+/g, '');
}

describe.each(examples)('the example %s', (name) => {
  it.each(locales)('is explained in %s, every step by a sentence of its own', (locale) => {
    const made = quoted(name);
    const explained = explain(made, locale);
    const { summary, technical, losses, findings, assumptions } = explained;
    const { excludedBuyers, subjectivities } = explained;
    const steps = [...explained.steps, ...(technical?.steps ?? [])];
    const said = [
      ...summary,
      ...(technical === null ? [] : [technical.sentence]),
      ...(losses === null ? [] : [losses.sentence]),
      ...steps.map(({ sentence }) => sentence),
      ...findings.flatMap(({ title, sentence, remedy }) => [title, sentence, remedy]),
      ...assumptions.flatMap(({ sentence, remedy }) => [sentence, remedy]),
      ...excludedBuyers.flatMap(({ sentence, remedy }) => [sentence, remedy]),
      ...subjectivities,
    ];
    for (const text of said) expectReadable(withoutCodes(text), locale);
    expect(steps.filter(({ sentence }) => /^This step says|^本步骤为/.test(sentence))).toEqual([]);
  });

  it('explains alike from its stored form', () => {
    const made = quoted(name);
    for (const locale of locales)
      expect(explain(JSON.parse(JSON.stringify(made)) as Quote, locale)).toEqual(
        explain(made, locale),
      );
  });

  it('puts no two steps, findings or assumptions into the same words', () => {
    const { steps, assumptions } = explain(quoted(name), 'en');
    const sentences = [...steps, ...assumptions].map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
