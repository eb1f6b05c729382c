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

  test('says the same in Chinese, cell by cell', async () => {
    const chinese = 'docs/worked-example-1.zh-CN.md';
    const tables = Object.fromEntries(
      Object.entries(first.tables(made.ledger)).map(([name, table]) => [name, inChinese(table)]),
    );
    expect(tableNames(chinese)).toEqual(Object.keys(tables));
    await expectDocument(chinese, withTables(chinese, tables));
    const { premium, technical } = priced(made);
    const text = onOneLine(chinese);
    for (const amount of [premium.estimated, premium.minimum, technical?.premium ?? ''])
      expect(text).toContain(`${chineseMoney(amount)}元`);
    expect(text).toContain(`费率充足度为${technical?.adequacy}。`);
  });
});

/** What the rows of both languages are called; rows not named here are called by an id or a letter. */
const chineseRows: Readonly<Record<string, string>> = {
  Base: '基础',
  Country: '国家（地区）',
  Industry: '行业',
  'Payment method': '付款方式',
  'Payment terms': '账期',
  'Tail value at risk, 99 %': '尾部损失均值（99%）',
  'Expected insured loss': '预期承保损失',
  Difference: '两者之差',
  'Common to all policies': '各保单共有部分',
  'Its own, beside the book': '本保单自有部分（与整个业务并计）',
  'Both over the difference: share': '两部分之和除以差额：份额',
  'Difference × share × 0.12: capital load': '差额×份额×0.12：资本成本附加',
};

function inChinese(table: Table): Table {
  return table.map(([first = '', ...cells]) => [nameInChinese(first), ...cells]);
}

function nameInChinese(name: string): string {
  const chinese = chineseRows[name];
  if (chinese === undefined && /[A-Z][a-z]/.test(name)) throw new Error(`${name} has no Chinese`);
  return chinese ?? name;
}

const chineseMoney = (text: string): string =>
  Number(text).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

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
