import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chinese, english } from '../../src/explain/index.js';
import { pageMessages } from '../../src/rules/load/messages/page-messages.js';
import { partMessages } from '../../src/rules/load/messages/part-messages.js';
import { shapeMessages } from '../../src/rules/load/messages/shape-messages.js';
import { stepMessages } from '../../src/rules/load/messages/step-messages.js';
import type { FindingCode } from '../../src/quoted/findings.js';
import type { WholeText } from '../../src/values/text.js';
import { catalogues, textsOf } from '../support/issue-catalogues.js';
import { expectDocument, markdownTable, withParts } from './documents.js';

const file = 'docs/errors.md';

const said = (name: string): Readonly<Record<string, WholeText>> => {
  const { words } = catalogues.find((each) => each.name === name)!;
  return Object.fromEntries(
    Object.keys(words.en).map((code) => [
      code,
      { en: textsOf(words.en[code]!)[0]!, 'zh-CN': textsOf(words['zh-CN'][code]!)[0]! },
    ]),
  );
};

const tables: Readonly<Record<string, Readonly<Record<string, WholeText>>>> = {
  submission: { ...said('fields'), ...said('submissionRules') },
  book: said('bookAnswers'),
  finding: Object.fromEntries(
    (Object.keys(english.findings) as FindingCode[]).map((code) => [
      code,
      { en: english.findings[code].title, 'zh-CN': chinese.findings[code].title },
    ]),
  ),
  'rate-book': { ...shapeMessages, ...pageMessages, ...stepMessages, ...partMessages },
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
