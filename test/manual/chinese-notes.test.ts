import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chineseManuals } from '../../src/explain-zh-cn.js';
import { manualMarkdown, rateManual } from '../../src/manual/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { filesBelow } from '../support/files-below.js';

const folder = 'src/rules/editions/reference';
const notes = chineseManuals.notes ?? {};

/** Every note in the files of the edition. */
function notesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    name === 'note' && typeof member === 'string' ? [member] : notesIn(member),
  );
}

const held = new Set(
  filesBelow(folder)
    .filter((path) => /^[\w/-]+\.json$/.test(path) && path !== `${folder}/prices.json`)
    .flatMap((path) => notesIn(JSON.parse(readFileSync(path, 'utf8')))),
);
held.delete('');

/** Three words of English in a row, one of them no name. */
const english = /\b[A-Za-z]+(?:[ ,]+[a-z]{2,}){2,}/;

describe('MAN-10 the notes of the reference edition in Chinese', () => {
  test('are there for every note, and for no other', () => {
    expect(held.size).toBeGreaterThan(180);
    expect([...held].filter((note) => !Object.hasOwn(notes, note))).toEqual([]);
    expect(Object.keys(notes).filter((note) => !held.has(note))).toEqual([]);
  });

  test('hold Chinese, with the numbers of the English', () => {
    for (const [note, chinese] of Object.entries(notes)) {
      expect(chinese, note).toMatch(/[\u4e00-\u9fff]/);
      expect(chinese, note).not.toMatch(english);
    }
  });

  test('leave no sentence of English in the Chinese manual but titles of sources and code', () => {
    const text = manualMarkdown(rateManual(referenceBook, 'zh-CN'));
    const end = text.search(/^## .*(来源|依据)/m);
    const plain = text
      .slice(0, end === -1 ? undefined : end)
      .replace(/`[^`]*`/g, '')
      .replace(/\[[^\]]*\]\(#source-[^)]*\)/g, '');
    expect(plain.split('\n').filter((line) => english.test(line))).toEqual([]);
  });
});
