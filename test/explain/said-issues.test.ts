import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import * as every from '../../src/issues.js';
import type { IssueFacts, IssueWords } from '../../src/values/issues.js';
import { catalogues, textsOf } from '../support/issue-catalogues.js';

const codes = catalogues.flatMap(({ name, words, record }) =>
  Object.keys(words.en).map((code) => [name, code, words, record] as const),
);

/** What a book or a person may have written, for every format a fact can be asked for in. */
const samples: Readonly<Record<string, string>> = { day: '2026-08-01', record: 'quote' };

type Said = (typeof codes)[number];

/** Facts by the names the words have in braces: all of them, or only those that are always there. */
function factsOf([, code, words]: Said, whole: boolean): IssueFacts {
  const texts = (['en', 'zh-CN'] as const).flatMap((locale) => textsOf(words[locale][code]!));
  const named = texts.flatMap((text) => [
    ...(whole ? text : text.replace(/\[\w+:[^\]]*\]/g, '')).matchAll(/\{(\w+)(?::(\w+))?\}/g),
  ]);
  return {
    currency: 'CNY',
    ...Object.fromEntries(named.map(([, name = '', as = '']) => [name, samples[as] ?? '7'])),
  };
}

function said(words: IssueWords, each: Said, whole: boolean): string {
  const [, code, , record] = each;
  const issue = { path: '/a', code, facts: factsOf(each, whole), ...(record && { record }) };
  return words.say(issue as Parameters<IssueWords['say']>[0]);
}

const catalogue = (locale: 'english' | 'chinese', [name, , , record]: Said): IssueWords => {
  const own = { 'rate-book': 'RateBook', receivables: 'Receivables' } as Record<string, string>;
  const part = record?.startsWith('receivables') ? 'Receivables' : (own[record ?? ''] ?? '');
  const found = (every as unknown as Record<string, IssueWords>)[`${locale}${part}`];
  return found ?? expect.fail(name);
};

describe('WRD-1 an issue is said whole, with all of its facts and with the fewest', () => {
  it.each(codes)('%s: %s', (...each) => {
    for (const whole of [true, false])
      for (const locale of ['english', 'chinese'] as const) {
        const text = said(catalogue(locale, each), each, whole);
        expect(text).not.toMatch(/\[\w+:|\{\w+(:\w+)?\}|undefined|\?\?/);
        expect(text).not.toMatch(/: ?\.|：。|、。|, ?\.$|“”/);
      }
  });

  test('a status is said in words, and what a change is refused for behind it', () => {
    const facts = { status: 'declined', findings: ['top-buyer'] };
    const issue = { path: '/cover', code: 'change-not-priced', facts };
    expect(every.english.say(issue)).toContain('the risk is declined for: top-buyer. Change');
    expect(every.chinese.say(issue)).toContain('该风险的状态为不予承保，原因：top-buyer。');
  });

  test('lists of nothing are left out', () => {
    const issue = { path: '/a', code: 'not-referred', facts: { value: '"x"', known: [] } };
    expect(every.english.say(issue)).toBe('The quote was not referred for "x". Leave it out.');
    expect(
      every.english.say({ ...issue, facts: { value: '"x"', known: ['top-buyer', 'top-five'] } }),
    ).toBe(
      'The quote was not referred for "x". Leave it out, or write one of: top-buyer, top-five.',
    );
  });
});

/** Nouns whose plural would stand behind a one, and verbs of more than one behind a singular. */
const manyOfOne =
  /(?<![\d.,/-]|[A-Z]{3} )\b1 (?:more )?(?:buyers|cells|characters|columns|days|fields|items|levels|months|periods|rows|sheets|times|values|years|axes|crossings|losses|claims|groups|entries|places|decimals|points|bands|steps|quotes|questions)\b|\b1 (?:row|day|buyer|value|loss|column|cell) (?:are|have|were|owe)\b/;

describe('EXPL-4 an issue says one of a thing in the singular', () => {
  it.each(codes)('%s: %s', (...each) => {
    const [, code, , record] = each;
    const facts = Object.entries(factsOf(each, true)).map(([name, fact]) => [
      name,
      fact === '7' ? '1' : fact,
    ]);
    const issue = { path: '/a', code, facts: Object.fromEntries(facts), ...(record && { record }) };
    const text = catalogue('english', each).say(issue as Parameters<IssueWords['say']>[0]);
    expect(text.replace(/\b(Overdues|Names) of 1 buyer (?:have|are)\b/, '')).not.toMatch(manyOfOne);
  });

  test('what was sent stays as it was sent', () => {
    const issue = { path: '/a', code: 'not-text', facts: { value: '"1 days"' } };
    expect(every.english.say(issue)).toBe('"1 days" is not text.');
  });
});

/** Names of fields and codes, as the published schemas have them. */
const fields = readdirSync('schemas').flatMap((name) =>
  (readFileSync(`schemas/${name}`, 'utf8').match(/"[a-z][A-Za-z-]+"/g) ?? []).map((word) =>
    word.slice(1, -1),
  ),
);

/** Names of what has no published schema: the mapping and the report of an import, rows of pages, an entry point. */
const others = [
  ...['columns', 'buckets', 'not-due', 'list', 'open-items', 'profiles', 'ids', 'sheet'],
  ...['profit', 'insolvency', 'books'],
];
const names = new Set([...fields, ...others]);

/** Shapes of what is no word of a language: placeholders, what is quoted, options and commands, acronyms, currencies. */
const technical =
  /\{[^}]*\}|\[\w+:|"[^"]*"|“[^”]*”|--[\w-]+|\b[a-z]+-(?:[A-Z\d]+|\.+)|YYYY-MM-DD|\b(?:[A-Z]{2,5}|Rev|true|false|null|[a-z]+[A-Z]\w*)\b|\.\w+\b/g;

const strangersIn = (text: string): readonly string[] =>
  (text.replace(technical, ' ').match(/[A-Za-z][A-Za-z-]{2,}/g) ?? []).filter(
    (word) => !names.has(word),
  );

describe('WRD-1 the Chinese words of an issue hold no English but names of fields and codes', () => {
  it.each(codes)('%s: %s', (_, code, words) => {
    for (const text of textsOf(words['zh-CN'][code]!)) expect(strangersIn(text)).toEqual([]);
  });

  test('an English word is found, and the name of a field is none', () => {
    expect(strangersIn('此处 unexpected：{value}，请填写 turnover 或 "x"。')).toEqual([
      'unexpected',
    ]);
  });
});
