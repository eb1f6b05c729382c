import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from '../support/files-below.js';

const ruleId = '[A-Z]{3,4}-\\d+';
const rules = ids(/\*\*([A-Z]{3,4}-\d+)\*\*/g, readFileSync('docs/SPEC.md', 'utf8'));
const families = new Set(rules.map((id) => id.replace(/\d+$/, '')));

/** Ids that begin the title of a test or of a group of tests, one or several: `SUB-2, SUB-3 what is said`. */
const titles = new RegExp(`(?:['"\`]|\\[)(${ruleId}(?:(?:, | and )${ruleId})*)\\b`, 'g');
const carried = new Set(
  ['test', 'cli/test', 'test-browser', 'test-office']
    .flatMap(filesBelow)
    .filter((path) => /\.test\.[jt]s$/.test(path) || path.endsWith('claimed.ts'))
    .flatMap((file) => ids(titles, readFileSync(file, 'utf8')))
    .flatMap((listed) => listed.split(/, | and /))
    .filter((id) => families.has(id.replace(/\d+$/, ''))),
);

test('every rule of docs/SPEC.md is carried by a test', () => {
  expect(rules.filter((id) => !carried.has(id))).toEqual([]);
});

test('tests carry rules that docs/SPEC.md has, each once', () => {
  expect([...carried].filter((id) => !rules.includes(id))).toEqual([]);
  expect(rules.filter((id, index) => rules.indexOf(id) !== index)).toEqual([]);
});

function ids(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, id]) => id ?? '');
}
