import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { type LedgerEntry, type Quote, quote, type Submission } from '../../src/index.js';
import { num, written } from './by-hand.js';
import { expectDocument } from './documents.js';
import { type Table, tableNames, withTables } from './markdown-tables.js';
import * as first from './worked-1.js';
import * as second from './worked-2.js';

const submission = (name: string) =>
  JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as Submission;

const rows = (ledger: readonly LedgerEntry[]): Table =>
  ledger.map(({ id, operation, operand, after }) => [
    id,
    operation,
    written(num(operand)),
    written(num(after)),
  ]);

describe('the first worked example', () => {
  const file = 'docs/worked-example-1.md';
  const made = quote(submission('worked-1'), referenceBook);

  test('is priced to the ledger by hand', () => {
    expect(rows(made.ledger)).toEqual(first.ledger(made.ledger));
  });

  test('says, cell by cell, what the calculation by hand gives', async () => {
    const tables = first.tables(made.ledger);
    expect(tableNames(file)).toEqual(Object.keys(tables));
    await expectDocument(file, withTables(file, tables));
  });

  test('measures the same balances', () => {
    const { exposure } = priced(made);
    expect(exposure).toMatchObject({ normalBalance: '12000000', peakBalance: '30000000' });
  });

  test('says in its text what its tables and the quote say', () => {
    const text = onOneLine(file);
    for (const figure of [first.politicalRisk, premiums(made), technical(made)])
      expect(text).toContain(figure);
  });
});

describe('the second worked example', () => {
  const file = 'docs/worked-example-2.md';
  const { renewal, ...rest } = submission('worked-2');
  const made = quote({ ...rest, ...(renewal && { renewal }) }, referenceBook);
  const expiring = quote({ ...rest, cover: renewal?.cover ?? rest.cover }, referenceBook);
  const ledgers = { now: made.ledger, expiring: expiring.ledger };

  test('is priced to the ledger by hand', () => {
    expect(rows(made.ledger)).toEqual(second.ledger(ledgers));
  });

  test('prices the expiring cover to the indication by hand', () => {
    const byHand = second.expiringLedger(ledgers);
    expect(rows(expiring.ledger).slice(0, byHand.length)).toEqual(byHand);
  });

  test('says, cell by cell, what the calculation by hand gives', async () => {
    const tables = second.tables(ledgers);
    expect(tableNames(file).sort()).toEqual(Object.keys(tables).sort());
    await expectDocument(file, withTables(file, tables));
  });

  test('says in its text what the quote says', () => {
    const text = onOneLine(file);
    for (const figure of [premiums(made), technical(made)]) expect(text).toContain(figure);
  });

  test('names the limit that binds, and nothing else', () => {
    expect(made.status).toBe('quoted');
    expect(made.findings.map(({ code }) => code)).toEqual(['corridor-binds']);
  });
});

/** A document on one line, so that a line break in a sentence does not matter. */
function onOneLine(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\n', ' ');
}

/** The sentence end both documents state premium and minimum premium with. */
function premiums(made: Quote): string {
  const { estimated, minimum } = priced(made).premium;
  const money = (text: string) => `${written(num(text))}.00`;
  return `premium of CNY ${money(estimated)}; the minimum premium, 80 % of it, is CNY ${money(minimum)}.`;
}

/** The sentence end both documents state the technical premium with. */
function technical(made: Quote): string {
  const { premium = '', adequacy = '' } = priced(made).technical ?? {};
  const money = written(num(premium)).replace(/\.\d$/, (tenths) => `${tenths}0`);
  return `technical premium is CNY ${money}, and the rate adequacy ${adequacy}.`;
}

function priced(made: Quote) {
  if (made.premium === null) throw new Error('the example is not priced');
  return made;
}
