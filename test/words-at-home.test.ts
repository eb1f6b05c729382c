import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesBelow } from './support/files-below.js';
import { around, type Literal, literalsOf } from './support/literals.js';

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

/** English that stands elsewhere, with the reason why; all of it, and nothing that is gone. */
const elsewhere: readonly (readonly [place: RegExp, reason: string])[] = [
  [/^receivables\/(cells|columns|items|layout)\//, 'how people head and fill their lists'],
  [/^industry-codes\/(data\/|isic\.ts)/, 'titles of classifications, as published'],
  [/^(values\/(scheme-names|country-names\/)|gate\/other-list)/, 'names of lists and countries'],
  [/^rules\/editions\//, 'titles and notes of an edition are in its digest'],
  [/^(contract|policy|submission)\/[a-z-]+-schema\.ts$/, 'examples of what a person writes'],
  [/^(pictures\/picture-style|document\/document-html)\.ts$/, 'names of fonts and of classes'],
  [/^actuarial\//, 'what ends the message of an ActuarialInputError'],
  [/^values\/plain-issue\.ts$/, 'an issue where no words were handed over: plain English'],
  [/^(gate\/(answering|patch)|pricing\/kinds\/page)\.ts$/, 'what ends the message of an error'],
];

/** A record that goes out with its texts in it: English there has its Chinese beside it, or it does not pass. */
const carried: readonly (readonly [place: RegExp, reason: string])[] = [
  [/^contract\/fees\.ts$/, 'titles of lines that a contract may rename'],
  [/^industry-codes\/isic-for\.ts$/, 'a question about titles of the list it stands beside'],
  [
    /^rules\/load\/property-statements\.ts$/,
    'a manual states what its book claims, without a check',
  ],
  [
    /^testing\//,
    'a report of a check is read where no words of the library are: in a runner of tests',
  ],
];

/** Two words or more with small letters, and no markup, style or list of attributes. */
function isSentence(text: string): boolean {
  return /[a-z]{2,} [a-z…]{2,}/i.test(text) && /[a-z]/.test(text) && !/[<>{}=]/.test(text);
}

/** What ends in an error for whoever wrote the call, which is English by its contract (docs/errors.md), and keys of memories. */
function isForProgrammers([, node]: Literal): boolean {
  for (const at of around(node)) {
    if (ts.isThrowStatement(at) || ts.isLiteralTypeNode(at)) return true;
    if (ts.isNewExpression(at) && /Error$/.test(at.expression.getText())) return true;
    if (ts.isCallExpression(at) && /^(refusedArgument|Symbol)$/.test(at.expression.getText()))
      return true;
  }
  return false;
}

/** True for English that is said in Chinese as well, in the record it stands in or as the argument behind it. */
function isPaired([, node]: Literal): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent) && parent.arguments[0] === node)
    return /\p{Script=Han}/u.test(parent.arguments[1]?.getText() ?? '');
  return [...around(node)].some(
    (at) =>
      ts.isPropertyAssignment(at) &&
      at.name.getText() === 'en' &&
      ts.isObjectLiteralExpression(at.parent) &&
      at.parent.properties.some((each) => each.name?.getText() === "'zh-CN'"),
  );
}

/** English sentences of a module outside the rooms of words that are for people. */
function sentencesIn(name: string, code: string): readonly Literal[] {
  if (homes.some((place) => place.test(name))) return [];
  return literalsOf(code).filter((literal) => isSentence(literal[0]) && !isForProgrammers(literal));
}

test('WRD-10 English that is said to people stands in the rooms of words, or elsewhere for a reason', () => {
  const names = filesBelow('src')
    .map((path) => path.slice('src/'.length))
    .filter((name) => /\.(ts|json)$/.test(name));
  const strays = names
    .filter((name) => name.endsWith('.ts') && !elsewhere.some(([place]) => place.test(name)))
    .flatMap((name) => {
      const isCarried = carried.some(([place]) => place.test(name));
      return sentencesIn(name, readFileSync(`src/${name}`, 'utf8'))
        .filter((each) => !isCarried || !isPaired(each))
        .map(([text]) => `${name}: ${text}`);
    });
  expect(strays).toEqual([]);
  const places = [...elsewhere, ...carried].map(([place]) => place);
  expect(places.filter((place) => !names.some((name) => place.test(name)))).toEqual([]);
});

test('WRD-10 a sentence beside the code is found, one that is thrown or has its Chinese beside it is told apart', () => {
  const code = `
    const said = \`the \${kind} is missing\`;
    const both = { en: 'a buyer less', 'zh-CN': '少一个买方' };
    throw new RangeError('no such page');
    const key = 'payment-method';`;
  const found = sentencesIn('risk/a.ts', code);
  expect(found.map(([text]) => text)).toEqual(['the … is missing', 'a buyer less']);
  expect(found.map(isPaired)).toEqual([false, true]);
  expect(sentencesIn('explain/en/a.ts', code)).toEqual([]);
});
