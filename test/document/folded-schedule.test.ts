import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { insuredBusiness, quoteDocument, type DocumentTable } from '../../src/document/index.js';
import { linesAround, linesOfTwoPages, printedLines } from '../../src/document/printed-height.js';
import { parseSubmission, quote } from '../../src/index.js';
import { referenceBook } from '../../src/reference-book.js';

const example = JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as {
  buyers: { id: string; turnover: string; approvedLimit?: string }[];
};
const [pattern] = example.buyers;

/** Buyers alike but for their size, of which each one in `refusedOf` has no limit. */
const buyersOf = (count: number, refusedOf = 1000) =>
  Array.from({ length: count }, (_, at) => ({
    ...pattern,
    ...{ id: `Buyer${at}`, turnover: String(1_000_000 + at), requestedLimit: String(400_000 + at) },
    approvedLimit: (at + 1) % refusedOf === 0 ? '0' : String(300_000 + at),
  }));

function made(buyers: readonly unknown[], names?: Readonly<Record<string, string>>) {
  const parsed = parseSubmission({ ...example, turnover: { estimated: '400000000' }, buyers });
  const quoted = quote(parsed, referenceBook);
  if (!parsed.ok) throw new Error('the submission is not valid');
  const business = insuredBusiness(parsed.submission, referenceBook);
  if (business.status !== 'insured') throw new Error(business.status);
  return (reader: 'client' | 'underwriter', locale: 'en' | 'zh-CN' = 'en') =>
    quoteDocument(quoted, { for: reader, locale, business, ...(names && { names }) }).sections;
}

type Sections = ReturnType<ReturnType<typeof made>>;

function rowsOf(sections: Sections, id: string): DocumentTable['rows'] {
  const blocks = sections.find((section) => section.id === id)?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

const cents = (text: string): bigint => BigInt(text.replace(/[,.]/g, ''));

describe.each(['en', 'zh-CN'] as const)('DOC-18 a schedule of many limits in %s', (locale) => {
  const rows = rowsOf(made(buyersOf(150))('client', locale), 'limits');
  const total = rows.at(-1);

  test('ends with the others in one row and the sum of all', () => {
    expect(rows.at(-2)?.cells[0]).toBe(
      { en: `${152 - rows.length} other buyers`, 'zh-CN': `其他${152 - rows.length}家买方` }[
        locale
      ],
    );
    expect(total?.total).toBe(true);
  });

  test.each([2, 3, 4])('column %i adds up to the cent', (column) => {
    const parts = rows.slice(0, -1).map(({ cells }) => cents(cells[column] ?? ''));
    expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(cents(total?.cells[column] ?? ''));
    // 150 times 400,000, 300,000 or 100,000, and twice 0 to 149
    const base = { 2: 400_000, 3: 300_000, 4: 100_000 }[column] ?? 0;
    expect(cents(total?.cells[column] ?? '')).toBe(
      BigInt((150 * base + (column === 4 ? 0 : 11_175)) * 100),
    );
  });
});

test('DOC-18 a list that fits is whole, without a row of others', () => {
  const rows = rowsOf(made(buyersOf(9))('client'), 'limits');
  expect(rows.map(({ cells }) => cells[0])).toHaveLength(9);
  expect(rows.every(({ total }) => total !== true)).toBe(true);
});

describe('DOC-18 buyers that are not insured', () => {
  const sections = made(buyersOf(150, 2));
  const said = (reader: 'client' | 'underwriter') =>
    JSON.stringify(sections(reader).find(({ id }) => id === 'not-insured')?.blocks);

  test('the client reads how many, their turnover and the largest', () => {
    // 400 million of the year in proportion: 75,005,625 of 150,011,175
    expect(said('client')).toMatch(
      /75 buyers with a turnover of CNY 200,000,100 a year .*; the largest are Buyer149, Buyer147 and Buyer145\./,
    );
  });

  test('the underwriter reads every one', () => {
    const names = new Set(said('underwriter')?.match(/Buyer\d+/g));
    expect(names.size).toBe(75);
    for (let at = 1; at < 150; at += 2) expect(names).toContain(`Buyer${at}`);
  });
});

describe('DOC-18 names beside ids', () => {
  const names = Object.fromEntries(
    buyersOf(150).map(({ id }) => [id, `${'Langername'.repeat(9)} ${id}`]),
  );

  test('stand in the sections and leave less room for rows', () => {
    const [plain, named] = [made(buyersOf(150)), made(buyersOf(150), names)].map((sections) =>
      rowsOf(sections('client'), 'limits'),
    );
    expect(named?.[0]?.cells[0]).toContain('Langername');
    expect(named?.length).toBeLessThanOrEqual(plain?.length ?? 0);
    const lines = printedLines(made(buyersOf(150), names)('client'));
    expect(lines + linesAround).toBeLessThanOrEqual(linesOfTwoPages);
  });

  test('name no part of the structure, whatever the buyers are called', () => {
    const ids = ['text', 'table', 'quote', 'limits', 'number', 'facts'];
    const buyers = buyersOf(6).map((buyer, at) => ({ ...buyer, id: ids[at] }));
    const shape = (sections: Sections) =>
      sections.map(({ id, source, blocks }) => ({ id, source, kinds: blocks.map((b) => b.kind) }));
    const called = Object.fromEntries(ids.map((id) => [id, `${id} GmbH`]));
    expect(shape(made(buyers, called)('client'))).toEqual(shape(made(buyers)('client')));
  });
});
