import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { compareCovers } from '../../src/requote/compare-covers.js';
import { quote } from '../../src/quote.js';
import { rowValue } from '../../src/rules/read/look-up.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import type { Cover, Submission } from '../../src/submission/submission.js';
import { repeatedShare } from '../support/loss-model.js';
import { referenceCase } from '../support/reference-case.js';
import { expectDocument } from './documents.js';
import { type Table, tableNames, withTables } from './markdown-tables.js';

const file = 'docs/structured-cover.md';
const multiples = [0.25, 0.5, 1, 2, 4];

function priced(submission: Submission, cover: Partial<Cover>): PricedQuote {
  const made = quote({ ...submission, cover: { ...submission.cover, ...cover } }, referenceBook);
  if (made.premium === null) throw new Error(JSON.stringify(made.issues));
  return made as PricedQuote;
}

/** Relativity of a first loss of a multiple of the expected insured loss, and in a bad year. */
function firstLosses(): Table {
  return [20, 200, 2000].map((buyers) => {
    const submission = referenceCase({ buyers });
    const expected = Number(priced(submission, {}).losses?.present.insured);
    return [
      String(buyers),
      ...multiples.map((multiple) => {
        const aggregateFirstLoss = (expected * multiple).toFixed(2);
        const entry = priced(submission, { aggregateFirstLoss }).ledger.find(
          ({ kind }) => kind === 'aggregate-first-loss',
        );
        const stress = 1 - Number(entry?.facts['stressRetainedShare']);
        return `${Number(entry?.operand).toFixed(2)} (${stress.toFixed(2)})`;
      }),
    ];
  });
}

/** Share of the expected loss of each grade that stems from second and later defaults of one buyer. */
function repeatedDefaults(): Table {
  const variation = Number(rowValue(referenceBook, 'loss-distribution', 'systematic-variation'));
  return (referenceBook.pages['default-rate']?.rows ?? []).map((row) => {
    const { key, value } = row as { key: string; value: string };
    const once = repeatedShare(Number(value), variation ** 2);
    return [key, `${(Number(value) * 100).toFixed(2)} %`, `${(once * 100).toFixed(1)} %`];
  });
}

const exporter = JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as Submission;

function tiers(): Table {
  const written = (amount: string | null | undefined): string =>
    (amount ?? '').replace(/\B(?=(\d{3})+\.)/g, ',');
  return compareCovers(exporter, referenceBook).covers.map((cover) => [
    cover.id,
    `${(Number(cover.rate) * 100).toFixed(3)} %`,
    ...[
      cover.premium,
      cover.technicalPremium,
      cover.losses?.insured,
      cover.losses?.retained,
      cover.losses?.stressRetained,
    ].map(written),
  ]);
}

describe('the guide to structured cover', () => {
  test('says, cell by cell, what the reference edition asks', async () => {
    const tables = {
      'first-loss': firstLosses(),
      'one-default': repeatedDefaults(),
      tiers: tiers(),
    };
    expect(tableNames(file)).toEqual(Object.keys(tables));
    await expectDocument(file, withTables(file, tables));
  });

  test('a first loss is worth less with few buyers, and less in a bad year', () => {
    const rows = firstLosses().map(([, ...cells]) =>
      cells.map((cell) => (/^(\S+) \((\S+)\)$/.exec(cell) ?? []).slice(1).map(Number)),
    );
    rows.slice(1).forEach((row, at) =>
      row.forEach(([present = 0, stress = 0], column) => {
        expect(present).toBeLessThanOrEqual(rows[at]?.[column]?.[0] ?? 0);
        expect(stress).toBeGreaterThanOrEqual(present);
      }),
    );
  });
});
