import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';

import { changelogEntry } from '../../src/explain/book-differences/in-asked-language.js';
import { diffRateBooks } from '../../src/rules/compare/diff/diff-rate-books.js';
import type { RateBook } from '../../src/rules/read/rate-book.js';
import { sealRateBook } from '../../src/rules/read/sealed-book.js';
import type { Submission } from '../../src/submission/submission.js';
import type { OpenBook } from '../support/small-book.js';
import { expectDocument, withParts } from './documents.js';
import { priceEffects } from '../support/answers.js';

const file = 'docs/spreadsheets.md';

/** The edition of the example: one country class dearer. */
function ownEdition() {
  const own: OpenBook = JSON.parse(JSON.stringify(referenceBook));
  Object.assign(own, { edition: 'own-2027.1', effectiveFrom: '2027-01-01' });
  own.pages.country.rows[0].value = '0.72';
  return sealRateBook(own as RateBook);
}

test('the changelog entry of docs/spreadsheets.md is what is written', async () => {
  const own = ownEdition();
  const submission = JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as Submission;
  const effects = priceEffects(referenceBook, own, [{ id: 'examples/exporter.json', submission }]);
  const entry = changelogEntry(diffRateBooks(referenceBook, own), effects, 'en');
  const made = `\`\`\`markdown\n${entry}\`\`\``;
  const text = withParts(file, (name) => (name === 'changelog' ? made : undefined));
  await expectDocument(file, text);
});
