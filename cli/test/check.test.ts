import { readFileSync } from 'node:fs';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { describe, expect, test } from 'vitest';
import { handCase } from '../../test/support/hand-case.js';
import { book as roundNumbers } from '../../test/support/small-book.js';
import { casesOf } from '../../test/support/runs.js';
import { command } from './memory-io.js';

const few = ['--runs', '3'];

/** A small book, checked in a fraction of the time, with one case and one claim. */
const smallText = (premium: string, edition = roundNumbers.edition) =>
  JSON.stringify({
    ...roundNumbers,
    edition,
    claims: ['worse-grade-never-cheaper'],
    cases: [
      {
        id: 'ten-buyers',
        title: { en: 'Ten equal buyers', 'zh-CN': '十个同质买方' },
        submission: handCase,
        expected: { status: 'quoted', premium },
      },
    ],
  });
const smallBook = { '-': smallText('69840.00') };

const told = [
  { book: '-', edition: 'hand-1', held: 'ten-buyers: Ten equal buyers' },
  {
    ...{ book: 'reference', edition: referenceBook.edition },
    held: 'fifty-buyers: Exporter with 50 alike buyers',
  },
];

describe('check', () => {
  // The reference edition is checked by the documentation as well.
  test.each(casesOf(told, 1))('tells that all it claims holds: $edition', async (expected) => {
    const argv = ['check', expected.book, ...few];
    const { exitCode, out, error } = await command(argv, smallBook);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(out).toContain(`Rate book ${expected.edition}: everything it claims holds\nsha256:`);
    expect(out).toContain(`\nCases of the book\n${expected.held} – as expected\n`);
    for (const part of [
      /\nPages\n(\d+) of \1 rows were read in \d+ prices\.\n/,
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
    const files = { '-': smallText('1.00', 'own-1'), ...{ 'before.json': smallBook['-'] } };
    const wrong = await command(['check', '-', ...few, '--previous', 'before.json'], files);
    expect(wrong).toMatchObject({ exitCode: 5, error: '' });
    expect(wrong.out).toMatch(/^Rate book own-1: not everything holds\n/);
    expect(wrong.out).toContain('\nProblems\nCase ten-buyers (Ten equal buyers) does');
    expect(wrong.out).toContain('\n    premium: expected 1.00, got 69840.00\n');
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
    const help = readFileSync('cli/src/words/program-words.ts', 'utf8').match(/^ {2}\d {2}/gm);
    expect(help).toHaveLength(2 * codes!.length);
  });
});
