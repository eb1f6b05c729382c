import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import type { Submission } from '../../src/index.js';
import { manualHtml, manualMarkdown, rateManual } from '../../src/manual/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = JSON.parse(readFileSync(`${root}examples/exporter.json`, 'utf8')) as Submission;
const english = rateManual(referenceBook, 'en', { example });
const chinese = rateManual(referenceBook, 'zh-CN', { example });
const files = [
  [`${referenceBook.edition}.en.md`, manualMarkdown(english)],
  [`${referenceBook.edition}.zh-CN.md`, manualMarkdown(chinese)],
  [`${referenceBook.edition}.html`, manualHtml([english, chinese])],
] as const;

test.each(files)(
  'MAN-8 docs/manual/%s is up to date; `npm run manual` writes it',
  async (name, text) => {
    await expect(text).toMatchFileSnapshot(`${root}docs/manual/${name}`);
  },
);

test('there are no other files', () => {
  expect(readdirSync(`${root}docs/manual`).sort()).toEqual(files.map(([name]) => name).sort());
});
