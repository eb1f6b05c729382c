import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from './support/files-below.js';

/** Rooms of words: all that is said to people. */
const homes = [/^explain\//, /^manual\/(en|zh-cn)\//];

/** What people send is read by the words they use: headers of lists, units, names of countries, languages and choices. */
const read = [
  /^gate\/(choice-spellings|code-fields|date-remedy|decimal-remedy|says-nothing|schema-problems)\.ts$/,
  /^document\/unbroken\.ts$/,
  /^industry-codes\//,
  /^receivables\/(aged|cells|columns|items|layout)\//,
  /^receivables\/receivables-options\.ts$/,
  /^submission\/choice-spellings\.ts$/,
  /^values\/(locale|simplified|country-names\/country-names-zh)\.ts$/,
];

/** Editions, lines of a contract and the names of languages are data: their titles go into the record. */
const data = [/^rules\/editions\/[^/]+\/.*\.json$/, /^contract\/fees\.ts$/, /^manual\/html\.ts$/];

/** Statements of properties and what a check of a book found are said beside the property; nothing may join them. */
const besideProperties = [/^testing\//, /^rules\/load\/property-statements\.ts$/];

test('WRD-10 what is said to people stands in the rooms of words', () => {
  const known = [...homes, ...read, ...data, ...besideProperties];
  const strays = filesBelow('src')
    .map((path) => path.slice('src/'.length))
    .filter((name) => /\.(ts|json)$/.test(name) && !known.some((place) => place.test(name)))
    .filter((name) => /\p{Script=Han}/u.test(withoutRemarks(readFileSync(`src/${name}`, 'utf8'))));
  expect(strays).toEqual([]);
});

/** Code without its comments, which may quote what is read. */
function withoutRemarks(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
