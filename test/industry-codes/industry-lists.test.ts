import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { industryCodeFiles } from '../../scripts/build-industry-codes.js';
import { industriesBelow, industryByCode } from '../../src/industry-codes/industry-by-code.js';
import type { Industry, IndustryList } from '../../src/industry-codes/industry-list.js';
import { industryLists } from '../../src/industry-codes/isic-for.js';
import { industryKeys, isIndustry } from '../../src/values/industry.js';
import { eachOf } from '../support/runs.js';
import { said } from '../support/said.js';

const { 'isic-rev4': isicRev4, 'gbt4754-2017': gbt4754, 'naics-2017': naics2017 } = industryLists;

function everyIndustry(list: IndustryList, code?: string): Industry[] {
  return industriesBelow(list, code).flatMap((industry) => [
    industry,
    ...everyIndustry(list, industry.code),
  ]);
}

function levelsOf(list: IndustryList): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { level } of everyIndustry(list)) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

describe('the lists are whole', () => {
  test('as many industries a level as the publishers state', () => {
    expect(levelsOf(isicRev4)).toEqual({ section: 21, division: 88, group: 238, class: 419 });
    expect(levelsOf(gbt4754)).toEqual({ section: 20, division: 97, group: 473, class: 1381 });
    expect(levelsOf(naics2017)).toEqual({
      sector: 20,
      subsector: 99,
      'industry-group': 311,
      industry: 709,
      'national-industry': 1057,
    });
  });

  test.each(Object.values(industryLists))('$scheme: codes, parents and titles', (list) => {
    for (const industry of everyIndustry(list)) {
      const { code, parent, level, title, unofficial } = industry;
      expect(industryByCode(list, code)).toEqual({ ok: true, industry });
      expect(title[list.language]).toMatch(/^\S.*\S$/);
      expect(unofficial).toBe(title['zh-CN'] && title.en ? 'zh-CN' : null);
      if (parent === null) expect(level).toBe(list.levels[0]);
      const above = parent === null ? undefined : industryByCode(list, parent);
      if (above)
        expect(above.ok && list.levels.indexOf(above.industry.level)).toBe(
          list.levels.indexOf(level) - 1,
        );
    }
  });

  test('sections and divisions of ISIC have a working translation, marked as such', () => {
    const upper = everyIndustry(isicRev4).filter(({ code }) => code.length < 3);
    expect(upper).toHaveLength(109);
    expect(upper.filter(({ unofficial }) => unofficial !== 'zh-CN')).toEqual([]);
    expect(upper.filter(({ title }) => !/\p{Script=Han}/u.test(title['zh-CN'] ?? ''))).toEqual([]);
  });

  test('the generated files are those of the CSV files', async () => {
    for (const [path, text] of await industryCodeFiles())
      expect(readFileSync(path, 'utf8'), path).toBe(text);
  });
});

describe('codes are understood as they are written', () => {
  test.each([
    [gbt4754, 'C3911', 'C3911'],
    [gbt4754, '3911', 'C3911'],
    [gbt4754, ' c3911 ', 'C3911'],
    [gbt4754, '01', 'A01'],
    [isicRev4, '2610', '2610'],
    [isicRev4, 'C2610', '2610'],
    [isicRev4, 'c', 'C'],
    [naics2017, '31-33', '31-33'],
    [naics2017, '32', '31-33'],
    [naics2017, '45', '44-45'],
    [naics2017, '334413', '334413'],
  ])('%#: %o', (list, written, code) => {
    const found = industryByCode(list, written);
    expect(found.ok && found.industry.code).toBe(code);
  });

  test('an unknown code is an issue that names the nearest', () => {
    const found = industryByCode(gbt4754, 'C3918');
    expect(found).toMatchObject({
      ok: false,
      issue: {
        code: 'unknown-industry-code',
        facts: { scheme: 'gbt4754-2017', value: '"C3918"' },
      },
    });
    expect(!found.ok && said(found.issue).en).toMatch(
      /^"C3918" is no code of gbt4754-2017\. Nearest: C3919 .*, C3915 .*, C3914 /,
    );
    expect(!found.ok && said(found.issue)['zh-CN']).toContain('最接近的代码：C3919 其他计算机制造');
  });

  test('words in the place of a code find the nearest titles', () => {
    const found = industryByCode(gbt4754, '玩具');
    expect(!found.ok && found.nearest[0]?.code).toBe('C245');
  });

  test.each(['', ' ', '-', 'ZZZ', '😀', 'x'.repeat(100_000), '__proto__', 'constructor'])(
    'no code and no words: %#',
    (text) => {
      for (const list of Object.values(industryLists)) {
        const found = industryByCode(list, text);
        expect(found.ok).toBe(false);
        expect(!found.ok && said(found.issue).en.length).toBeLessThan(500);
      }
    },
  );
});

describe('submissions and the ISIC list agree', () => {
  test('a submission accepts every code of the list, and knows the same codes above it', () => {
    for (const { code, parent } of everyIndustry(isicRev4)) {
      expect(isIndustry(code)).toBe(true);
      expect(industryKeys(code)).toEqual([code, ...(parent === null ? [] : industryKeys(parent))]);
    }
  });

  test('divisions and sections a submission refuses are not in the list', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const divisions = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, '0'));
    const written = [
      ...letters,
      ...divisions,
      ...eachOf(
        letters.flatMap((a) => divisions.map((d) => a + d)),
        10,
        7,
      ),
    ];
    for (const code of written)
      expect(industryByCode(isicRev4, code).ok, code).toBe(isIndustry(code));
  });
});
