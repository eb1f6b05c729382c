import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bookIssue, type BookIssueCode } from '../../src/risk/book-issues.js';
import { chinese, english } from '../../src/explain/index.js';
import { contractMessages } from '../../src/contract/contract-issue.js';
import { coverChoiceMessages } from '../../src/requote/cover-choice-issues.js';
import { indemnityMessages } from '../../src/indemnity/indemnity-issue.js';
import { observationMessages } from '../../src/policy/observation-issue.js';
import { pageMessages } from '../../src/rules/load/messages/page-messages.js';
import { partMessages } from '../../src/rules/load/messages/part-messages.js';
import { shapeMessages } from '../../src/rules/load/messages/shape-messages.js';
import { stepMessages } from '../../src/rules/load/messages/step-messages.js';
import { fieldMessages } from '../../src/submission/field-messages.js';
import { ruleMessages } from '../../src/submission/rule-messages.js';
import type { FindingCode } from '../../src/quoted/findings.js';
import type { Text } from '../../src/values/text.js';
import { expectDocument, markdownTable, withParts } from './documents.js';

const file = 'docs/errors.md';

/** Every code there is; one left out does not compile. */
const bookCodes: Readonly<Record<BookIssueCode, true>> = {
  'unknown-tier': true,
  'unknown-question': true,
  'unknown-attribute': true,
  'attribute-missing': true,
  'attribute-not-number': true,
  'input-missing': true,
  'limits-missing': true,
  'selection-unknown-step': true,
  'selection-not-filed': true,
  'selection-outside-range': true,
  'cover-term-not-priced': true,
  'outside-manual': true,
  'exchange-rate-missing': true,
};

const tables: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  submission: { ...fieldMessages, ...ruleMessages },
  book: Object.fromEntries(
    (Object.keys(bookCodes) as BookIssueCode[]).map((code) => [
      code,
      bookIssue(code, '', '{value}', ['{known}']).message,
    ]),
  ),
  finding: Object.fromEntries(
    (Object.keys(english.findings) as FindingCode[]).map((code) => [
      code,
      { en: english.findings[code].title, 'zh-CN': chinese.findings[code].title },
    ]),
  ),
  'rate-book': { ...shapeMessages, ...pageMessages, ...stepMessages, ...partMessages },
  observations: observationMessages,
  indemnity: indemnityMessages,
  covers: coverChoiceMessages,
  contract: contractMessages,
};

const table = (codes: Readonly<Record<string, Text>>): string =>
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
