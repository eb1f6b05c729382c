import { readFileSync } from 'node:fs';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { describe, expect, test } from 'vitest';
import { handCase } from '../../test/support/hand-case.js';
import { book as roundNumbers } from '../../test/support/small-book.js';
import { command } from './memory-io.js';

const few = ['--runs', '3'];

/** The reference edition as a file, with a change. */
function bookFile(change: (book: typeof referenceBook) => object): Record<string, string> {
  return { '-': JSON.stringify(change(referenceBook)) };
}

const withCase = (premium: string) =>
  bookFile((book) => ({
    ...book,
    edition: 'own-1',
    cases: book.cases!.map((each, index) =>
      index === 0 ? { ...each, expected: { status: 'quoted', premium } } : each,
    ),
  }));

/** A small book, checked in a fraction of the time, with one case and one claim. */
const smallBook = {
  '-': JSON.stringify({
    ...roundNumbers,
    claims: ['worse-grade-never-cheaper'],
    cases: [
      {
        id: 'ten-buyers',
        title: { en: 'Ten equal buyers', 'zh-CN': '十个同质买方' },
        submission: handCase,
        expected: { status: 'quoted', premium: '69840.00' },
      },
    ],
  }),
};

describe('check', () => {
  test('tells of the reference edition that everything it claims holds', async () => {
    const { exitCode, out, error } = await command(['check', 'reference', ...few]);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    for (const part of [
      /^Rate book reference-2026\.1: everything it claims holds\nsha256:[0-9a-f]{64}\n/,
      /\nPages\n(\d+) of \1 rows were read in \d+ prices\.\n/,
      /\nCases of the book\nfifty-buyers: Exporter with 50 alike buyers – as expected\n/,
      /\nworse-grade-never-cheaper +claimed, held +3 +\d\n/,
      /\nselection-inside-filed-range +not applicable +0 +0\n/,
      /\nCliffs\nNo jump of 1 % or more was found along any numeric input\.\n$/,
    ])
      expect(out).toMatch(part);
  });

  test('tells it in Chinese', async () => {
    const { out } = await command(['check', '-', ...few, '--locale', 'zh-CN'], smallBook);
    expect(out).toMatch(/^费率手册“hand-1”：所声明的各项均成立\n/);
    expect(out).toContain('\n手册所附案例\nten-buyers：十个同质买方 – 与预期相符\n');
    expect(out).toMatch(/\nworse-grade-never-cheaper +已声明，成立 +3 +\d\n/);
  });

  test('writes the report of the library as JSON', async () => {
    const { exitCode, out } = await command(
      ['check', '-', ...few, '--seed', '9', '--json'],
      smallBook,
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      status: 'holds',
      drawn: { runs: 3, seed: 9 },
      cases: [{ id: 'ten-buyers', holds: true }],
    });
  });

  test('a case that comes out otherwise fails, and says what moved since the edition before', async () => {
    const previous = ['--previous', 'reference'];
    const wrong = await command(['check', '-', ...few, ...previous], withCase('1.00'));
    expect(wrong).toMatchObject({ exitCode: 5, error: '' });
    expect(wrong.out).toMatch(/^Rate book own-1: not everything holds\n/);
    expect(wrong.out).toContain(
      '\nProblems\nCase fifty-buyers (Exporter with 50 alike buyers) does',
    );
    expect(wrong.out).toContain(
      `\n    premium: expected 1.00, got ${referenceBook.cases![0]!.expected.premium}\n`,
    );
  });

  test('a book that is refused is told with its issues', async () => {
    const refused = await command(['check', '-', ...few], { '-': '{ "edition": "x" }' });
    expect(refused.exitCode).toBe(3);
    expect(refused.out).toMatch(
      /^Rate book x: refused\n\nProblems\n\/format: Edition x: format is missing/,
    );
    expect(await command(['check', '-'], { '-': 'no JSON' })).toMatchObject({
      exitCode: 3,
      out: '',
    });
  });

  test.each([
    ['--runs', '0'],
    ['--runs', '1e9'],
    ['--seed', '-1'],
    ['--previous', '-'],
  ])('refuses %s %s', async (...options) => {
    expect(await command(['check', '-', ...options])).toMatchObject({ exitCode: 2, out: '' });
  });

  test('its exit codes stand in the help', () => {
    const codes = readFileSync('cli/src/exit-codes.ts', 'utf8').match(/: \d,/g);
    const help = readFileSync('cli/src/main.ts', 'utf8').match(/^ {2}\d {2}/gm);
    expect(help).toHaveLength(codes!.length);
  });
});
