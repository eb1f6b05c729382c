import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../support/files-below.js';
import { referenceBook } from '../../src/reference-book.js';
import { chinese, english } from '../../src/explain/index.js';

const [words = '', chineseUsage = ''] = readFileSync('docs/glossary.md', 'utf8').split(
  '## 中文用语',
);
const rows = words
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Term|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const terms = new Map(rows.map(([, term = '', zh = '']) => [term, zh]));

describe('the glossary', () => {
  test('has each term once, in order, in both languages', () => {
    const names = rows.map(([, term]) => term);
    expect(names).toEqual([...names].sort());
    expect(terms.size).toBe(rows.length);
    expect([...terms.values()].filter((zh) => !/[\u4e00-\u9fff]/.test(zh))).toEqual([]);
  });

  test('has every step of the reference edition, by the name the edition gives it', () => {
    for (const { title } of referenceBook.algorithm)
      expect([title.en, terms.get(title.en.toLowerCase())]).toEqual([title.en, title['zh-CN']]);
  });

  test('calls the figures of a quote what the explanation calls them', () => {
    const figures = Object.keys(english.terms.figures) as (keyof typeof english.terms.figures)[];
    const named = figures.filter((id) => terms.has(english.terms.figures[id].toLowerCase()));
    expect(named.length).toBeGreaterThan(3);
    for (const id of named)
      expect(terms.get(english.terms.figures[id].toLowerCase())).toBe(chinese.terms.figures[id]);
  });
});

describe('WRD-8 the Chinese terms that were decided', () => {
  const [changes = '', kept = ''] = chineseUsage.split('下列用语经比较后沿用');
  const cellsOf = (table: string) =>
    table
      .split('\n')
      .filter((line) => line.startsWith('| ') && !/^\| (不用|沿用|---)/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
  const decided = cellsOf(changes).map(([, not = '', write = '']) => [not, write] as const);
  const held = cellsOf(kept).map(([, term = '', , reason = '']) => [term, reason] as const);
  const folders = ['src', 'cli/src', 'scripts/json-schema/words', 'docs', 'examples', 'schemas'];
  const texts = folders
    .flatMap(filesBelow)
    .concat('README.zh-CN.md')
    .filter((name) => /\.(ts|tsx|json|md|html)$/.test(name) && name !== 'docs/glossary.md')
    .map((name) => [name, readFileSync(name, 'utf8')] as const);

  test.each(decided)('%s is written %s, in all words of the product', (not, write) => {
    expect(texts.filter(([, text]) => text.includes(not)).map(([name]) => name)).toEqual([]);
    expect(write).toMatch(/^[\u4e00-\u9fff]+$/);
  });

  test.each(held)('%s is kept, with a reason', (term, reason) => {
    expect(reason).toMatch(/[\u4e00-\u9fff]{4}/);
    const word = term.replace(/[\d,.元亿]/g, '');
    expect(texts.some(([, text]) => text.includes(word))).toBe(true);
  });

  const proposals = '../shared/domain/chinese-terms.md';
  test.skipIf(!existsSync(proposals))('every term that was proposed is decided', () => {
    const olds = readFileSync(proposals, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !/^\| Old/.test(line))
      .map((line) =>
        (line.split('|')[1] ?? '').replace(/^ *(errors|import|check|manual|table).*/, ''),
      )
      .flatMap((cell) => cell.match(/[\u4e00-\u9fff]{2,}/g) ?? [])
      .filter((term) => texts.some(([, text]) => text.includes(term)));
    const known = [...held, ...decided].map(([term]) => term);
    const settled = [
      '最长',
      '账期',
      '报备区间',
      '限幅前测算保费',
      '续保费率限幅',
      '测算保费',
      ...elsewhere,
    ];
    const open = olds.filter(
      (term) => !settled.includes(term) && !known.some((one) => one.includes(term)),
    );
    expect(open).toEqual([]);
  });
});

/** Parts of a row that are no terms by themselves. */
const elsewhere = ['待核保', '被保险人', '投保人', '公共买方', '文件'];
