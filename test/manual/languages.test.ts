import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { rateManual } from '../../src/manual/index.js';
import { parseRateBook } from '../../src/rate-book.js';
import { exporter } from './books.js';
import { blocksOf, sectionsOf, textsOf } from './parts.js';
import { plainIssues } from '../../src/values/plain-issue.js';

/** The reference edition without what it states in one language only: notes, and titles of sources. */
const quiet = (() => {
  const book = JSON.parse(JSON.stringify(referenceBook));
  const parts = [
    ...Object.values<{ note: string; rows: { note?: string }[] }>(book.pages),
    ...[...book.tiers, ...book.guidelines, ...book.triggers, book.questionnaire],
    ...Object.values<{ note: string }[]>(book.advice).flat(),
  ];
  for (const part of parts) part.note = '—';
  for (const { rows } of Object.values<{ rows: { note?: string }[] }>(book.pages))
    for (const row of rows) delete row.note;
  for (const id of Object.keys(book.references)) book.references[id] = { title: '—' };
  const result = parseRateBook(book);
  if (!result.ok) throw new Error(plainIssues(result.issues));
  return result.book;
})();

/** What stands in Chinese text as it is: codes of standards, symbols of formulas, ids; and lists of agency ratings. */
const codes =
  /ISIC|Rev\.4|CreditRisk|CNY|Zmax|rE|kP|min|（[A-Z]{2}）|\[[a-z-]+(?:、[a-z-]+)*\]|example-exporter/g;
const ratings = /^[ABCa123+、-]+$/;

describe('MAN-5 both languages are complete', () => {
  test('a Chinese manual has no English words', () => {
    const manual = rateManual(quiet, 'zh-CN', { example: exporter });
    const texts = [...textsOf(blocksOf(manual)), ...sectionsOf(manual).map(({ title }) => title)];
    const ids = new Set(Object.keys(quiet.references));
    const said = texts.filter((text) => !ids.has(text) && !ratings.test(text));
    expect(said.filter((text) => /[A-Za-z]{2,}/.test(text.replace(codes, '')))).toEqual([]);
    const halfWidth = said.filter((text) =>
      /[\u4e00-\u9fff][,;:!?()]|[,;:] ?[\u4e00-\u9fff]/.test(text),
    );
    expect(halfWidth).toEqual([]);
    expect(said.filter((text) => /[，。、；：][，。、；：）]|（）|\s{2}/.test(text))).toEqual([]);
  });

  test('an English manual has no Chinese', () => {
    const manual = rateManual(quiet, 'en', { example: exporter });
    const texts = [...textsOf(blocksOf(manual)), ...sectionsOf(manual).map(({ title }) => title)];
    expect(texts.filter((text) => /[\u3000-\u9fff\uff00-\uffef]/.test(text))).toEqual([]);
    expect(texts.filter((text) => /\s{2}(?!Z)|\.\.|\(\)|,,/.test(text))).toEqual([]);
  });

  test('both have the same parts', () => {
    const shape = (locale: 'en' | 'zh-CN') => {
      const manual = rateManual(referenceBook, locale, { example: exporter });
      return sectionsOf(manual).map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)]);
    };
    expect(shape('zh-CN')).toEqual(shape('en'));
  });
});
