import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { quote } from '../../../src/quote.js';
import { referenceBook } from '../../../src/reference-book.js';
import { parseRateBook } from '../../../src/rules/load/parse-rate-book.js';
import { stepKinds } from '../../../src/rules/read/step-kinds.js';
import type { Submission } from '../../../src/submission/submission.js';
import { handCase } from '../../support/hand-case.js';
import { book as roundNumbers } from '../../support/small-book.js';

const example = (path: string): unknown =>
  JSON.parse(readFileSync(`examples/${path}.json`, 'utf8'));

/** Kinds of the steps of a quote. */
const kindsIn = (submission: unknown, book: unknown): string[] => {
  const read = parseRateBook(book);
  const made = quote(submission as Submission, read);
  return made.ledger.map(({ kind }) => kind);
};

it('RBK-10 every kind of step prices an example', () => {
  const filed = readdirSync('examples/books')
    .filter((name) => name.endsWith('-submission.json'))
    .map((name) => `books/${name.replace('-submission.json', '')}`);
  const priced = new Set([
    ...['exporter', 'renewal', 'political-risk', 'small-business', 'concentrated'].flatMap((name) =>
      kindsIn(example(name), referenceBook),
    ),
    ...kindsIn(handCase, roundNumbers),
    ...filed.flatMap((path) => kindsIn(example(`${path}-submission`), example(path))),
  ]);
  expect(Object.keys(stepKinds).filter((kind) => !priced.has(kind))).toEqual([]);
});
