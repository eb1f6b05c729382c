import { expect, test } from 'vitest';
import { englishRateBook } from '../../src/issues.js';
import { properties } from '../../src/testing/index.js';
import { issuesAfter } from '../rules/fixtures/changed-book.js';
import { mistakes } from '../rules/fixtures/mistakes.js';
import { expectDocument, markdownTable, withParts } from './documents.js';

const file = 'docs/checking-a-rate-book.md';

/** Mistakes an actuary makes most easily, by code; what is told stands in the document. */
const shown = [
  'missing-field',
  'unknown-field',
  'number-not-text',
  'keys-missing',
  'key-unknown',
  'band-gap',
  'band-overlap',
  'curve-order',
  'curve-domain',
  'not-monotone',
  'selection-outside-range',
  'percentage-as-share',
  'page-unknown',
  'page-unread',
  'row-missing',
  'role-missing',
  'kind-unknown',
  'measure-unknown',
  'operation-not-allowed',
  'step-order',
  'concentration-charged-twice',
  'profit-charged-twice',
  'expense-charged-twice',
  'outside-page',
  'reference-unknown',
  'id-twice',
  'guideline-level',
  'trigger-levels-equal',
  'claim-twice',
  'claim-without-step',
];

const told = mistakes.flatMap(({ code, change, path }) => {
  const issue = issuesAfter(change).find((each) => each.code === code && each.path === path);
  return issue ? [{ code, message: englishRateBook.say(issue) }] : [];
});
const chosen = shown.flatMap((code) => told.find((each) => each.code === code) ?? []);

test('the list of mistakes is what the loader says of them', async () => {
  const parts: Readonly<Record<string, string>> = {
    mistakes: markdownTable(
      ['Code', 'What is said'],
      chosen.map(({ code, message }) => [`\`${code}\``, message]),
    ),
    properties: markdownTable(
      ['Property', 'What holds', 'Why it must'],
      properties.map(({ id, statement, reason }) => [`\`${id}\``, statement.en, reason.en]),
    ),
  };
  await expectDocument(
    file,
    withParts(file, (name) => parts[name]),
  );
});

test('it names at least twenty kinds, each with its edition and a remedy', () => {
  expect(chosen.length).toBeGreaterThanOrEqual(20);
  for (const { message } of chosen) {
    expect(message).toContain('Edition small-2026.1');
    expect(message.split(/[.:] /).length).toBeGreaterThan(2);
  }
});
