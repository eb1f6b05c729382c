import { expect, test } from 'vitest';
import { referenceBook } from '../../../src/reference-book.js';

/** Every text of a book by its way: records that have English. */
function texts(value: unknown, way = ''): (readonly [string, object])[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'en' in value ? [[way, value] as const] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([name, part]) => texts(part, `${way}/${name}`)),
  ];
}

test('WRD-7 every text of the reference edition is there in English and in Chinese', () => {
  const found = texts(referenceBook);
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(([, text]) => Object.keys(text).join() !== 'en,zh-CN')).toEqual([]);
});
