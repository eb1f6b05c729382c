import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { changelogEntry } from '../../../src/explain/book-differences/in-asked-language.js';
import { diffRateBooks } from '../../../src/rules/compare/diff/diff-rate-books.js';
import { diffText } from '../../../src/explain/book-differences/in-asked-language.js';
import { parseRateBook } from '../../../src/rules/load/parse-rate-book.js';
import type { Submission } from '../../../src/submission/submission.js';
import { changedReference, openReference } from '../../rules/compare/diff/arbitrary-change.js';
import { priceEffects } from '../../support/answers.js';

const example = (name: string) =>
  JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as Submission & Record<string, unknown>;

/** The next edition: construction dearer, a country class gone, a page's note, another tier. */
function nextEdition() {
  const open = openReference();
  Object.assign(open, { edition: 'reference-2027.1', effectiveFrom: '2027-01-01' });
  const { pages } = open;
  const row = pages.industry.rows.find(({ key }: { key: string }) => key === 'F');
  row.value = '1.60';
  pages.industry.rows.push({ key: '41', value: '1.5' });
  pages.loadings.rows.reverse();
  open.guidelines.pop();
  open.cases = [
    {
      id: 'exporter',
      title: { en: 'Exporter', 'zh-CN': '出口商' },
      submission: example('exporter'),
      expected: { status: 'quoted' },
    },
  ];
  const loaded = parseRateBook(open);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues, null, 1));
  return loaded.book;
}

const earlier = changedReference((open) => delete open.cases);
const next = nextEdition();
const diff = diffRateBooks(earlier, next);

describe('a comparison in words', () => {
  test('English', () => {
    expect(diffText(diff, 'en')).toMatchInlineSnapshot(`
      "reference-2026.1 → reference-2027.1
      * Book: edition reference-2026.1 to reference-2027.1, effective from 2026-07-01 to 2027-01-01
      Page industry
        * F: value 1.45 to 1.60 (+0.15, +10.34%)
        + 41: 1.5
      Page loadings
        * order fixed-expense, variable-expense, brokerage, profit to profit, brokerage, variable-expense, fixed-expense
      - Guideline multiple-on-one-buyer
      + Case exporter
      "
    `);
  });

  test('Chinese', () => {
    expect(diffText(diff, 'zh-CN')).toMatchInlineSnapshot(`
      "reference-2026.1 → reference-2027.1
      * 手册：版本由reference-2026.1改为reference-2027.1，生效日由2026-07-01改为2027-01-01
      费率表 industry
        * F：取值由1.45改为1.60（+0.15，+10.34%）
        + 41：1.5
      费率表 loadings
        * 次序fixed-expense、variable-expense、brokerage、profit改为profit、brokerage、variable-expense、fixed-expense
      - 核保规则 multiple-on-one-buyer
      + 算例 exporter
      "
    `);
  });

  test('of equal books', () => {
    expect(diffText(diffRateBooks(next, next), 'en')).toMatch(/\nNo difference\.\n$/);
    expect(diffText(diffRateBooks(next, next), 'zh-CN')).toMatch(/\n两版无差异。\n$/);
  });
});

describe('DIF-5 the entry of a changelog', () => {
  const declined = { id: 'declined', submission: example('declined') };
  const effects = [...priceEffects(earlier, next), ...priceEffects(earlier, next, [declined])];

  test('English', () => {
    expect(changelogEntry(diff, effects, 'en')).toMatchInlineSnapshot(`
      "## [reference-2027.1] - 2027-01-01

      For inceptions from 2027-01-01. Replaces reference-2026.1.

      ### Added

      - Page industry: 41 1.5.
      - Case exporter.

      ### Changed

      - Book: edition reference-2026.1 to reference-2027.1, effective from 2026-07-01 to 2027-01-01.
      - Page industry: F value 1.45 to 1.60 (+0.15, +10.34%).
      - Page loadings: order fixed-expense, variable-expense, brokerage, profit to profit, brokerage, variable-expense, fixed-expense.

      ### Removed

      - Guideline multiple-on-one-buyer.

      ### Effect

      - exporter: CNY 392,000.00 → CNY 394,000.00 (referred) (+2,000, +0.51%), rate 0.196% → 0.197%.
      - declined: declined, unchanged.
      "
    `);
  });

  test('Chinese', () => {
    expect(changelogEntry(diff, effects, 'zh-CN')).toMatchInlineSnapshot(`
      "## [reference-2027.1] - 2027-01-01

      适用于2027-01-01起生效的保单。取代reference-2026.1。

      ### 新增

      - 费率表 industry：41 1.5。
      - 算例 exporter。

      ### 变更

      - 手册：版本由reference-2026.1改为reference-2027.1，生效日由2026-07-01改为2027-01-01。
      - 费率表 industry：F 取值由1.45改为1.60（+0.15，+10.34%）。
      - 费率表 loadings：次序fixed-expense、variable-expense、brokerage、profit改为profit、brokerage、variable-expense、fixed-expense。

      ### 删除

      - 核保规则 multiple-on-one-buyer。

      ### 保费影响

      - exporter：392,000.00元 → 394,000.00元（转核保）（+2,000，+0.51%），费率 0.196% → 0.197%。
      - declined：拒保，不变。
      "
    `);
  });

  test('an effect is what both books quote', () => {
    expect(effects.map(({ id, before, after }) => [id, before.status, after.status])).toEqual([
      ['exporter', 'quoted', 'referred'],
      ['declined', 'declined', 'declined'],
    ]);
    expect(effects[1]).toMatchObject({ before: { premium: null, rate: null }, movement: null });
  });
});
