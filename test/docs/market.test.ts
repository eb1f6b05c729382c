import { expect, test } from 'vitest';
import { explainMarket } from '../../src/explain/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { compareWithMarket } from '../../src/testing/index.js';
import type { Locale } from '../../src/values/text.js';
import { expectDocument, markdownTable, withParts } from './documents.js';

const report = compareWithMarket(referenceBook);

test.each([
  ['docs/market.md', 'en'],
  ['docs/market.zh-CN.md', 'zh-CN'],
] as const)('%s says what the reference edition gives', async (file, locale: Locale) => {
  const { rows, headings, unused } = explainMarket(report, locale);
  const parts: Readonly<Record<string, string>> = {
    reference: markdownTable(
      [headings.row, headings.book, headings.published, headings.verdict],
      rows.map(({ title, value, published, verdict }) => [title, value, published, verdict]),
    ),
    figures: markdownTable(
      [headings.row, headings.figures],
      rows.map(({ title, row, figures }) => [
        title,
        figures.map((text, at) => linked(text, row.figures[at]?.url ?? null)).join('; '),
      ]),
    ),
    unused: unused.map((line) => `- ${line}`).join('\n'),
  };
  await expectDocument(
    file,
    withParts(file, (name) => parts[name]),
  );
});

test('the page names the rows that lie outside, and only those', () => {
  const outside = report.rows.filter(({ verdict }) => verdict === 'outside').map(({ id }) => id);
  expect(outside).toEqual(['more-insured']);
});

function linked(text: string, url: string | null): string {
  return url === null ? text : `[${text}](${url})`;
}
