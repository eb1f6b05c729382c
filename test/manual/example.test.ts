import { expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { explain } from '../../src/explain/index.js';
import { quote, type Submission } from '../../src/index.js';
import { manualHtml, manualMarkdown, rateManual } from '../../src/manual/index.js';
import { exporter } from './books.js';
import { curve, step } from '../support/book-parts.js';
import { book as smallBook, bookWith } from '../support/small-book.js';
import { filedBook } from './filed-book.js';
import { cellsOf, sectionOf, sectionsOf, textsOf } from './parts.js';

/** A submission the book of round numbers prices. */
const minimal: Submission = {
  ...{ currency: 'CNY', asOf: '2026-08-03', inception: '2026-09-01' },
  turnover: { estimated: '90000000' },
  buyers: [{ id: 'B', country: 'CN', grade: 4, turnover: '90000000', approvedLimit: '30000000' }],
  cover: { insuredPercentage: '90' },
};

test.each(['en', 'zh-CN'] as const)(
  'MAN-9 the example is the quote and its explanation (%s)',
  (locale) => {
    const manual = rateManual(referenceBook, locale, { example: exporter });
    const { steps, summary } = explain(quote(exporter, referenceBook), locale);
    const example = sectionOf(manual, 'example');
    expect(cellsOf(example)).toEqual(
      steps.map(({ title, operand, after, sentence }) => [title, operand, after, sentence]),
    );
    expect(textsOf(example.blocks)).toEqual(expect.arrayContaining([...summary]));
  },
);

test('MAN-9 a submission without a price says why', () => {
  const mistyped = { ...exporter, currency: 'RMB' } as Submission;
  const example = sectionOf(rateManual(referenceBook, 'en', { example: mistyped }), 'example');
  expect(cellsOf(example)).toEqual([]);
  expect(textsOf(example.blocks).join('\n')).toMatch(/\/currency: .*CNY/);
});

test('MAN-9 without a submission the first case of the book is the example, else there is none', () => {
  expect(textsOf(sectionOf(rateManual(filedBook, 'en'), 'example').blocks)).toContain(
    'A submission, priced with this book.',
  );
  const ids = sectionsOf(rateManual(smallBook, 'en')).map(({ id }) => id);
  expect(ids).not.toContain('example');
});

test('MAN-9 a book with a measure of its own is priced with it', () => {
  const book = bookWith(
    (open) => {
      const line = { kind: 'page', measure: 'yards', page: 'yards' } as const;
      open.algorithm.splice(8, 0, step('yards', 'multiply', line));
      open.pages.yards = curve('Yards', 'relativity', ['0', '1'], ['10', '2']);
    },
    { yards: null },
  );
  const measure = () => ({ value: '5', facts: { yards: '5' }, path: '' });
  const manual = rateManual(book, 'en', {
    example: minimal,
    measures: { yards: { measure } },
    sentences: { yards: { en: ({ yards }) => `${String(yards)} yards.`, 'zh-CN': () => '码。' } },
  });
  expect(textsOf(sectionOf(manual, 'step-yards').blocks)).toContain(
    'the measure “yards”, which travels beside the book',
  );
  expect(cellsOf(sectionOf(manual, 'example'))).toContainEqual(
    expect.arrayContaining(['yards', '×1.50', '5 yards.']),
  );
});

test('MAN-6 the same book gives the same bytes', () => {
  const made = () => {
    const manual = rateManual(filedBook, 'zh-CN');
    return [manualMarkdown(manual), manualHtml([manual, rateManual(filedBook, 'en')])];
  };
  expect(made()).toEqual(made());
});

test('a page of one language has no links to others', () => {
  const html = manualHtml([rateManual(filedBook, 'zh-CN')]);
  expect(html).toMatch(/<html lang="zh-CN">/);
  expect(html).not.toMatch(/hreflang|:has\(/);
});
