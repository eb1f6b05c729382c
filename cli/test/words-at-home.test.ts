import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import ts from 'typescript';
import { filesBelow } from '../../test/support/files-below.js';
import { literalsOf } from '../../test/support/literals.js';
import { chineseHelp } from '../src/words/help-words-zh.js';

/** Files that hold words, each sentence in both languages; all else writes what they say. */
const home = /^words\//;

/** Marks of every script that stand at the ends of lines. */
const typesetting = ['wrap.ts'];

const sources = filesBelow('cli/src')
  .map((path) => path.slice('cli/src/'.length))
  .filter((name) => name.endsWith('.ts') && !home.test(name));

/** The texts of the help are declared in English beside the command; a test asks for each in Chinese. */
const declared = Object.keys(chineseHelp);

function isDeclared(text: string): boolean {
  const parts = text.split('…');
  return declared.some((known) => parts.every((part) => known.includes(part)));
}

/** True for what is thrown where no data can cause it: a defect, told with its stack. */
function isDefect({ parent }: ts.Node): boolean {
  return ts.isNewExpression(parent) && /^(Range)?Error$/.test(parent.expression.getText());
}

function isEnglish(text: string, node: ts.Node): boolean {
  const isSentence = /[A-Za-z]{2}/.test(text) && /\S \S/.test(text);
  const isSyntax = /^(-|<|help \[|trade-credit-pricing …$)/.test(text);
  return isSentence && !isSyntax && !isDeclared(text) && !isDefect(node);
}

function straysOf(isStray: (text: string, node: ts.Node) => boolean): readonly string[] {
  return sources.flatMap((name) =>
    literalsOf(readFileSync(`cli/src/${name}`, 'utf8'))
      .filter(([text, node]) => isStray(text, node))
      .map(([text]) => `${name}: ${text}`),
  );
}

test('WRD-14 what the command line says stands in the files of words', () => {
  expect(straysOf(isEnglish)).toEqual([]);
  const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
  const strays = straysOf((text) => chinese.test(text));
  expect(strays.filter((stray) => !typesetting.some((name) => stray.startsWith(name)))).toEqual([]);
});

test('WRD-14 a sentence or a Chinese word beside the code is found', () => {
  const found = literalsOf(
    "stop('holds no terms'); const a = `${b}无效`; throw new Error('it is');",
  );
  expect(found.map(([text]) => text)).toEqual(['holds no terms', '…无效', 'it is']);
  expect(found.map(([text, node]) => isEnglish(text, node))).toEqual([true, false, false]);
});
