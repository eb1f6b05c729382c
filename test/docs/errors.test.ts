import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chinese, english } from '../../src/explain/index.js';
import type { FindingCode } from '../../src/quoted/findings.js';
import type { WholeText } from '../../src/values/text.js';
import type { IssueRecord } from '../../src/values/issues.js';
import { catalogues, textsOf, wordsOf } from '../support/issue-catalogues.js';
import { expectDocument, markdownTable, withParts } from './documents.js';

const file = 'docs/errors.md';

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

const table = (codes: Readonly<Record<string, WholeText>>): string =>
  markdownTable(
    ['Code', 'Message', '中文'],
    Object.entries(codes).map(([code, { en, 'zh-CN': zh }]) => [`\`${code}\``, en, zh]),
  );

test('the tables of docs/errors.md are those of the code', async () => {
  const text = withParts(file, (name) => {
    const codes = tables[name.replace('codes: ', '')];
    return codes && table(codes);
  });
  await expectDocument(file, text);
});

test('every table is there', () => {
  const names = [...readFileSync(file, 'utf8').matchAll(/<!-- codes: (\S+) -->/g)];
  expect(names.map(([, name]) => name)).toEqual(Object.keys(tables));
});
