import { describe, expect, test } from 'vitest';
import { rateManual } from '../../src/manual/index.js';
import { blocksOf, piecesOf, sectionOf, sectionsOf, cellsOf, written } from './parts.js';
import { booksAndLocales } from './books.js';
import { filedBook } from './filed-book.js';
import { chineseManuals } from '../../src/explain-zh-cn.js';

/** A note as the manual has it: in Chinese where the edition has words for it. */
function noteIn(note: string, locale: string): string {
  return locale === 'zh-CN' ? (chineseManuals.notes?.[note] ?? note) : note;
}

describe.each(booksAndLocales)('the manual of %s in %s', (_name, locale, book) => {
  const manual = rateManual(book, locale);
  const sections = sectionsOf(manual);
  const ids = sections.map(({ id }) => id);
  const rows = blocksOf(manual).flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const anchors = [...ids, ...rows.flatMap(({ id }) => id ?? [])];

  test('MAN-1 has every step in order, each with its number, and every page', () => {
    const steps = ids.filter((id) => id.startsWith('step-'));
    const own = book.technical?.lines ?? [];
    expect(steps).toEqual([...book.algorithm, ...own].map(({ id }) => `step-${id}`));
    book.algorithm.forEach(({ id, title }, index) => {
      const entry = sectionOf(manual, `step-${id}`);
      expect(entry.title).toContain(String(index + 1));
      expect(entry.title).toContain(title[locale]);
    });
    const pages = ids.filter((id) => id.startsWith('page-'));
    expect(pages.sort()).toEqual(
      Object.keys(book.pages)
        .map((id) => `page-${id}`)
        .sort(),
    );
  });

  test('MAN-1 has every row of every page', () => {
    for (const [id, page] of Object.entries(book.pages)) {
      const cells = cellsOf(sectionOf(manual, `page-${id}`)).flat();
      for (const row of page.rows) {
        if ('key' in row)
          expect(cells.some((cell) => cell.split(/[()（）、, ]/).includes(row.key))).toBe(true);
        if (row.note) expect(cells).toContain(noteIn(row.note, locale));
      }
    }
  });

  test('MAN-1 has every guideline, trigger, bonus, tier, question, case and source', () => {
    const expected = [
      ...book.guidelines.map(({ id }) => `guideline-${id}`),
      ...(book.triggers ?? []).map(({ id }) => `trigger-${id}`),
      ...(book.adjustment?.bonuses ?? []).map(({ id }) => `bonus-${id}`),
      ...Object.entries(book.advice ?? {}).flatMap(([list, lines]) =>
        (lines as readonly { readonly id: string }[]).map(({ id }) => `advice-${list}-${id}`),
      ),
      ...book.tiers.map(({ id }) => `tier-${id}`),
      ...(book.questionnaire?.dimensions ?? []).map(({ id }) => `dimension-${id}`),
      ...(book.cases ?? []).map(({ id }) => `case-${id}`),
      ...Object.keys(book.references).map((id) => `source-${id}`),
    ];
    expect(anchors).toEqual(expect.arrayContaining(expected));
    const asked = sections.filter(({ id }) => id.startsWith('dimension-')).flatMap(cellsOf);
    expect(asked.map(([title]) => title)).toEqual(
      (book.questionnaire?.dimensions ?? []).flatMap(({ id }) =>
        (book.questionnaire?.questions ?? [])
          .filter(({ dimension }) => dimension === id)
          .map(({ title }) => title[locale]),
      ),
    );
  });

  test('MAN-3 every link leads to an anchor, and each anchor stands once', () => {
    const links = piecesOf(blocksOf(manual)).flatMap((piece) =>
      typeof piece === 'object' && 'anchor' in piece ? [piece.anchor] : [],
    );
    expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors.filter((anchor) => !/^[a-z0-9.-]+$/.test(anchor))).toEqual([]);
  });

  test('MAN-1 every step says what it looks at and does; nothing is left unsaid', () => {
    for (const { id } of book.algorithm) {
      const [first] = sectionOf(manual, `step-${id}`).blocks;
      expect(first?.kind === 'paragraph' && written(first.content)).toMatch(/\S{2}/);
    }
    expect(JSON.stringify(manual)).not.toMatch(/undefined|NaN|\[object/);
  });
});

test('a book that nobody loaded has no manual', () => {
  expect(() => rateManual({ ...filedBook }, 'en')).toThrow(/not-loaded/);
});
