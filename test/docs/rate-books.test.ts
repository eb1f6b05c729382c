import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../../src/explain/index.js';
import { stepKinds } from '../../src/rules/read/step-kinds.js';
import { measureNames } from '../../src/rules/read/measure-names.js';
import { guidelineMeasures } from '../../src/rules/read/guideline-measures.js';
import { stageOf } from '../../src/rules/read/step-stages.js';
import { triggerMeasures } from '../../src/rules/read/trigger-measures.js';
import { expectDocument, markdownTable, withParts } from './documents.js';

const code = (text: string) => `\`${text}\``;

const parts: Readonly<Record<string, string>> = {
  kinds: markdownTable(
    ['Kind', 'Stage', 'Operations', 'Pages by role'],
    Object.entries(stepKinds).map(([kind, { operations, ...needs }]) => [
      code(kind),
      stageOf(kind) ?? '',
      operations.map(code).join(', '),
      rolesOf(needs),
    ]),
  ),
  measures: markdownTable(
    ['Measure', 'Looked up as'],
    Object.entries(measureNames).map(([measure, how]) => [code(measure), how]),
  ),
  'guideline-measures': `${guidelineMeasures.map(code).join(', ')}.`,
  'trigger-measures': markdownTable(
    ['Measure', 'Of'],
    Object.entries(triggerMeasures).map(([measure, subject]) => [
      code(measure),
      `a ${subject}`.replace('a policy', 'the policy'),
    ]),
  ),
};

function rolesOf(needs: object): string {
  const {
    measured,
    steps,
    pages = {},
  } = needs as {
    measured?: string;
    steps?: true;
    pages?: Readonly<Record<string, { optional?: true }>>;
  };
  return [
    ...(measured ? ['a `measure` and its `page`'] : []),
    ...(steps ? ['the `steps` it bounds'] : []),
    ...Object.entries(pages).map(
      ([role, { optional }]) => code(role) + (optional ? ' (may be left out)' : ''),
    ),
  ].join(', ');
}

test('the tables of docs/rate-books.md are those of the code', async () => {
  const file = 'docs/rate-books.md';
  await expectDocument(
    file,
    withParts(file, (name) => parts[name]),
  );
});

test('every kind and every measure has a sentence', () => {
  const generic = ['page', 'worksheet-relativity'];
  const names = [...Object.keys(stepKinds), ...Object.keys(measureNames)];
  const missing = names.filter((name) => !generic.includes(name) && !(name in english.steps));
  expect(missing).toEqual([]);
});

test('docs/rate-books.zh-CN.md has a row for every kind and every measure', () => {
  const text = readFileSync('docs/rate-books.zh-CN.md', 'utf8');
  const rows = new Set([...text.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name));
  const asked = [stepKinds, measureNames, triggerMeasures].flatMap((each) => Object.keys(each));
  expect([...asked, ...guidelineMeasures].filter((name) => !rows.has(name))).toEqual([]);
});
