import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/values/canonical-json.js';
import { digestOfBook } from '../../../src/rules/editions/digest.js';
import { sealRateBook } from '../../../src/rules/read/sealed-book.js';
import { changedBook, type Editable } from '../fixtures/changed-book.js';
import { smallBook } from '../fixtures/small-book.js';
import { runsOf } from '../../support/runs.js';

const book = sealRateBook(changedBook(() => undefined));
const digest = digestOfBook(book);

/** Every place of a text, number or flag in a value. */
function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name]));
}

function shuffled(value: unknown, order: (count: number) => number): unknown {
  if (Array.isArray(value)) return value.map((each) => shuffled(each, order));
  if (typeof value !== 'object' || value === null) return value;
  const left = Object.entries(value);
  const members: [string, unknown][] = [];
  while (left.length > 0) {
    const [name, member] = left.splice(order(left.length), 1)[0]!;
    members.push([name, shuffled(member, order)]);
  }
  return Object.fromEntries(members);
}

describe('RBK-2 the digest of a book', () => {
  test('is the SHA-256 of its canonical JSON', () => {
    const expected = createHash('sha256').update(canonicalJson(smallBook), 'utf8').digest('hex');
    expect(digest).toBe(`sha256:${expected}`);
    expect(digestOfBook(book)).toBe(digest);
  });

  test('does not depend on the order of members', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const order = (count: number) => (numbers.next().value as number) % count;
        expect(digestOfBook(shuffled(smallBook, order) as typeof smallBook)).toBe(digest);
      }),
      { numRuns: 20 },
    );
  });

  test('changes with any value', () => {
    const places = leaves(smallBook);
    fc.assert(
      fc.property(fc.constantFrom(...places), (path) => {
        const changed = changedBook((root) => {
          const holder = path.slice(0, -1).reduce((value: Editable, name) => value[name], root);
          const name = path.at(-1)!;
          const value = holder[name];
          holder[name] =
            typeof value === 'string'
              ? `${value} `
              : typeof value === 'number'
                ? value + 1
                : !value;
        });
        expect(digestOfBook(changed)).not.toBe(digest);
      }),
      { numRuns: runsOf(300) },
    );
  });

  test('changes with the order of rows, a missing field, and 1.0 for 1', () => {
    const changes: ((book: Editable) => void)[] = [
      (changed) => changed.pages.country.rows.reverse(),
      (changed) => delete changed.filing,
      (changed) => (changed.pages.country.rows[1].value = '1.0'),
    ];
    const digests = changes.map((change) => digestOfBook(changedBook(change)));
    expect(new Set([digest, ...digests]).size).toBe(4);
  });

  test('is not remembered for a book that can still change', () => {
    const open = changedBook(() => undefined);
    expect(digestOfBook(open)).toBe(digest);
    open.validityDays = 31;
    expect(digestOfBook(open)).not.toBe(digest);
  });
});
