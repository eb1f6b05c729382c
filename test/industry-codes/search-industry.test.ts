import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { industryLists } from '../../src/industry-codes/isic-for.js';
import { searchIndustry } from '../../src/industry-codes/search-industry.js';
import { runsOf } from '../support/runs.js';

const { 'isic-rev4': isicRev4, 'gbt4754-2017': gbt4754, 'naics-2017': naics2017 } = industryLists;

describe('searching finds', () => {
  test.each([
    [isicRev4, 'furniture', '31'],
    [isicRev4, 'toy', '324'],
    [isicRev4, '纺织', '13'],
    [isicRev4, 'basic iron and steel', '241'],
    [isicRev4, 'electronic components', '261'],
    [isicRev4, '261', '261'],
    [gbt4754, '软件开发', 'I651'],
    [gbt4754, '集成电路制造', 'C3973'],
    [gbt4754, '汽车零部件', 'C367'],
    [gbt4754, '39', 'C39'],
    [naics2017, 'soybean farming', '11111'],
    [naics2017, 'motor vehicle parts manufacturing', '3363'],
  ])('%#: %o', (list, words, code) => {
    expect(searchIndustry(list, words)[0]?.code).toBe(code);
  });

  test('the code itself before what lies below it', () => {
    const found = searchIndustry(gbt4754, 'C391', { limit: 100 }).map(({ code }) => code);
    expect(found).toEqual(['C391', 'C3911', 'C3912', 'C3913', 'C3914', 'C3915', 'C3919']);
  });

  test('nothing for words that are in no title', () => {
    expect(searchIndustry(isicRev4, 'unicorns')).toEqual([]);
    expect(searchIndustry(isicRev4, '')).toEqual([]);
    expect(searchIndustry(gbt4754, 'of the')).toEqual([]);
  });
});

test('a search is the same every time, and never longer than asked', () => {
  const words = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc
      .array(fc.constantFrom('metal', 'products', '制造', '批发', '其他', '26', 'C', 'of'), {
        maxLength: 6,
      })
      .map((some) => some.join(' ')),
  );
  fc.assert(
    fc.property(
      words,
      fc.constantFrom(...Object.values(industryLists)),
      fc.integer({ min: 1, max: 30 }),
      (text, list, limit) => {
        const found = searchIndustry(list, text, { limit });
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(searchIndustry(list, text, { limit })).toEqual(found);
        expect(searchIndustry(list, text, { limit: 100 }).slice(0, limit)).toEqual(found);
      },
    ),
    { numRuns: runsOf(100) },
  );
});
