import { describe, expect, test } from 'vitest';
import { formatIn } from '../../src/explain/in-asked-language.js';
import { drawing, figureSvg } from '../../src/manual/figure-svg.js';
import { rateManual } from '../../src/manual/index.js';
import { ticksOver } from '../../src/manual/ticks.js';
import { booksAndLocales } from './books.js';
import { filedBook } from './filed-book.js';
import { sectionOf } from './parts.js';

describe.each(booksAndLocales)('figures of %s in %s', (_name, locale, book) => {
  const manual = rateManual(book, locale);
  const pages = Object.entries(book.pages);
  const figures = pages.flatMap(([id, { shape }]) => {
    const figure = sectionOf(manual, `page-${id}`).blocks.find(({ kind }) => kind === 'figure');
    return [{ id, shape, figure: figure?.kind === 'figure' ? figure : undefined }];
  });

  test('MAN-7 curves and bands are drawn, keyed pages are not', () => {
    for (const { shape, figure } of figures) expect(figure !== undefined).toBe(shape !== 'keyed');
  });

  test('MAN-7 every coordinate lies inside the drawing, and every figure is named', () => {
    for (const { figure } of figures) {
      if (figure === undefined) continue;
      const svg = figureSvg(figure, 'f');
      expect(svg).toMatch(
        /aria-labelledby="f-title f-desc"[^]*<title id="f-title">[^<]+<[^]*<desc id="f-desc">[^<]+</,
      );
      const points = [
        ...svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)|cx="(-?[\d.]+)" cy="(-?[\d.]+)"/g),
      ];
      expect(points.length).toBeGreaterThan(2);
      for (const [, a, b, c, d] of points) {
        const [x, y] = [Number(a ?? c), Number(b ?? d)];
        expect(
          x >= drawing.left && x <= drawing.right && y >= drawing.top && y <= drawing.bottom,
        ).toBe(true);
      }
      const texts = [...svg.matchAll(/<text[^>]* x="(-?[\d.]+)" y="(-?[\d.]+)"/g)];
      for (const [, x, y] of texts)
        expect(Number(x) >= 0 && Number(x) <= drawing.width && Number(y) <= drawing.height).toBe(
          true,
        );
    }
  });
});

test('MAN-7 a band has a full point where its end belongs to it, and a line where it is interpolated', () => {
  const section = sectionOf(rateManual(filedBook, 'en'), 'page-waiting-period');
  const figure = section.blocks.find(({ kind }) => kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error('no figure');
  expect(figure.plot.marks.map(({ x, y, hollow }) => [x, y, hollow])).toEqual([
    [0, 1.2, false],
    [90, 1, false],
    [90, 0.95, true],
    [180, 0.95, true],
    [180, 0.9, false],
  ]);
  expect(figure.plot.lines[2]?.points.slice(0, 2)).toEqual([
    { x: 180, y: 0.9 },
    { x: 365, y: 0.8 },
  ]);
  expect(figure.plot.ranges).toHaveLength(3);
});

test('MAN-7 numbers far apart stand at even distances', () => {
  const section = sectionOf(rateManual(filedBook, 'en'), 'page-total-limits');
  const figure = section.blocks.find(({ kind }) => kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error('no figure');
  expect(figure.plot.horizontal.ticks).toEqual([
    { at: 0, text: '0' },
    { at: 1, text: '1,000,000' },
    { at: 2, text: '5,000,000' },
    { at: 3, text: '1,000,000,000' },
    { at: 4, text: '' },
  ]);
});

test('MAN-7 ticks are round numbers that reach over the values', () => {
  const { exact, exactPercent } = formatIn('en');
  const texts = (from: number, to: number) => ticksOver(from, to, exact).map(({ text }) => text);
  expect(texts(0.96, 1.065)).toEqual(['0.96', '0.98', '1', '1.02', '1.04', '1.06', '1.08']);
  expect(texts(-12, 18)).toEqual(['-15', '-10', '-5', '0', '5', '10', '15', '20']);
  expect(texts(0, 1_000_000_000)).toHaveLength(6);
  expect(ticksOver(0, 1, exactPercent).map(({ text }) => text)).toContain('40%');
  expect(texts(1, 1 + 1e-12).length).toBeLessThan(10);
});
