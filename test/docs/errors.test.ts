import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chinese, english } from '../../src/explain/index.js';
import type { FindingCode } from '../../src/quoted/findings.js';
import type { WholeText } from '../../src/values/text.js';
import type { IssueRecord } from '../../src/values/issues.js';
import { catalogues, textsOf, wordsOf } from '../support/issue-catalogues.js';
import { expectDocument, markdownTable, withParts } from './documents.js';

type Said = Readonly<Record<string, WholeText>>;

const said = (name: string): Said => shown(catalogues.find((each) => each.name === name)!.words);

const saidOf = (record: IssueRecord): Said => shown(wordsOf(record));

function shown(words: ReturnType<typeof wordsOf>): Said {
  return Object.fromEntries(
    Object.keys(words.en).map((code) => [
      code,
      { en: textsOf(words.en[code]!)[0]!, 'zh-CN': textsOf(words['zh-CN'][code]!)[0]! },
    ]),
  );
}

const tables: Readonly<Record<string, Readonly<Record<string, WholeText>>>> = {
  submission: { ...said('fields'), ...said('submissionRules') },
  book: said('bookAnswers'),
  finding: Object.fromEntries(
    (Object.keys(english.findings) as FindingCode[]).map((code) => [
      code,
      { en: english.findings[code].title, 'zh-CN': chinese.findings[code].title },
    ]),
  ),
  'rate-book': saidOf('rate-book'),
  observations: said('observations'),
  policies: said('policies'),
  indemnity: said('indemnity'),
  covers: said('coverChoices'),
  advice: said('advice'),
  contract: said('contract'),
  adjustment: said('adjustment'),
};

/** Each page with the language it is in first. */
const pages = [
  { file: 'docs/errors.md', heads: ['Code', 'Message', '中文'], order: ['en', 'zh-CN'] },
  { file: 'docs/errors.zh-CN.md', heads: ['代码', '说明', 'English'], order: ['zh-CN', 'en'] },
] as const;

describe.each(pages)('$file', ({ file, heads, order }) => {
  const table = (codes: Readonly<Record<string, WholeText>>): string =>
    markdownTable(
      heads,
      Object.entries(codes).map(([code, said]) => [
        `\`${code}\``,
        ...order.map((locale) => said[locale]),
      ]),
    );

  test('has the tables of the code', async () => {
    const text = withParts(file, (name) => {
      const codes = tables[name.replace('codes: ', '')];
      return codes && table(codes);
    });
    await expectDocument(file, text);
  });

  test('has every table', () => {
    const names = [...readFileSync(file, 'utf8').matchAll(/<!-- codes: (\S+) -->/g)];
    expect(names.map(([, name]) => name)).toEqual(Object.keys(tables));
  });
});
