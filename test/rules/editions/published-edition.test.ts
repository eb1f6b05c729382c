import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkRateBook } from '../../../src/testing/index.js';
import { diffRateBooks } from '../../../src/rate-book.js';
import { rateManual } from '../../../src/manual/index.js';
import { quote } from '../../../src/quote.js';
import { suggest } from '../../../src/suggest.js';
import { referenceBook } from '../../../src/reference-book.js';
import { referencePrices } from '../../../src/reference-prices.js';
import { digestOfBook } from '../../../src/rules/editions/digest.js';
import type { Submission } from '../../../src/submission/submission.js';
import { canonicalJson } from '../../../src/values/canonical-json.js';
import { pricesOf } from '../../support/prices-of.js';

const edition = 'src/rules/editions/reference';
const written = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const examples = readdirSync('examples').filter((name) => name.endsWith('.json'));

describe('RBK-8 the reference edition as it is published', () => {
  const content = createHash('sha256').update(canonicalJson(referenceBook), 'utf8');
  const digest = `sha256:${content.digest('hex')}`;

  test('is written with the digest of its content; `npm run edition` writes it', async () => {
    await expect(`"${digest}"\n`).toMatchFileSnapshot(`../../../${edition}/digest.json`);
  });

  test('is written beside the part of it that prices; `npm run edition` writes it', async () => {
    const prices = written(pricesOf(referenceBook));
    await expect(prices).toMatchFileSnapshot(`../../../${edition}/prices.json`);
  });

  test('has that digest, whole or for its prices alone', () => {
    expect([digestOfBook(referenceBook), digestOfBook(referencePrices)]).toEqual([digest, digest]);
  });

  test.each(examples)('%s is quoted the same by prices alone', (name) => {
    const submission = JSON.parse(readFileSync(`examples/${name}`, 'utf8')) as Submission;
    expect(quote(submission, referencePrices)).toEqual(quote(submission, referenceBook));
  });

  test('advises the same by prices alone', () => {
    const exporter = JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as Submission;
    const few = { levers: ['tier', 'payment-terms'], renewals: 1 } as const;
    expect(suggest(exporter, referencePrices, few)).toEqual(suggest(exporter, referenceBook, few));
  });

  test('prices alone are refused, by name, where notes, sources or claims are read', () => {
    expect(() => rateManual(referencePrices, 'en')).toThrow(/prices-only.*reference-2026/s);
    expect(() => diffRateBooks(referencePrices, referenceBook)).toThrow('prices-only');
    expect(checkRateBook(referencePrices, { runs: 1 })).toMatchObject({
      status: 'not-loaded',
      issues: [{ code: 'prices-only' }],
    });
  });
});
