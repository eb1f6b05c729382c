import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../../src/values/decimal.js';
import { lookUp } from '../../../src/rules/read/look-up.js';
import { parseRateBook } from '../../../src/rules/load/parse-rate-book.js';
import type { BandedPage } from '../../../src/rules/read/rate-book.js';
import { changedBook } from '../fixtures/changed-book.js';
import { runsOf } from '../../support/runs.js';

interface Limit {
  readonly at: number;
  /** True when the limit belongs to the band below it. */
  readonly belongsBelow: boolean;
}

const limits = fc
  .uniqueArray(fc.record({ at: fc.integer({ min: 1, max: 300 }), belongsBelow: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
    selector: ({ at }) => at,
  })
  .map((found) => found.sort((a, b) => a.at - b.at));

/** Bands from 0 upwards that meet at the limits; the value of a band is its place. */
function bandsAt(found: readonly Limit[]): BandedPage['rows'] {
  return [...found, undefined].map((limit, index) => {
    const before = found[index - 1];
    return {
      ...(before?.belongsBelow ? { above: String(before.at) } : { from: String(before?.at ?? 0) }),
      ...(limit && (limit.belongsBelow ? { upTo: String(limit.at) } : { below: String(limit.at) })),
      value: String(index + 1),
    };
  });
}

const loaded = (rows: BandedPage['rows']) =>
  parseRateBook(
    changedBook((book) => {
      book.pages['waiting-period'].rows = rows;
      delete book.pages['waiting-period'].monotone;
    }),
  );

describe('bands that meet', () => {
  test('are taken by the loader, and every number lies in exactly one', () => {
    const anywhere = fc.integer({ min: 0, max: 3200 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(limits, fc.array(anywhere, { maxLength: 20 }), (found, numbers) => {
        const result = loaded(bandsAt(found));
        expect(result.issues).toEqual([]);
        for (const number of [...numbers, ...found.map(({ at }) => at)]) {
          const passed = found.filter(
            ({ at, belongsBelow }) => number > at || (number === at && !belongsBelow),
          );
          const read = result.ok && lookUp(result.book, 'waiting-period', decimal(number));
          expect(read && read.value.toNumber()).toBe(passed.length + 1);
        }
      }),
      { numRuns: runsOf(100) },
    );
  });

  test('are refused once a limit belongs to both or to neither', () => {
    fc.assert(
      fc.property(limits, fc.nat(), fc.boolean(), (found, which, both) => {
        const rows = [...bandsAt(found)] as Record<string, string>[];
        const index = which % found.length;
        const at = String(found[index]!.at);
        const [lower, upper] = both ? ['from', 'upTo'] : ['above', 'below'];
        const value = (place: number) => ({ value: rows[place]!['value']! });
        const start = index === 0 ? { from: '0' } : { above: String(found[index - 1]!.at - 0.5) };
        rows[index] = { ...start, [upper!]: at, ...value(index) };
        const next = found[index + 1];
        rows[index + 1] = {
          [lower!]: at,
          ...(next && { upTo: String(next.at) }),
          ...value(index + 1),
        };
        const { issues } = loaded(rows as unknown as BandedPage['rows']);
        expect(issues.map(({ code }) => code)).toContain(both ? 'band-overlap' : 'band-gap');
      }),
      { numRuns: runsOf(100) },
    );
  });
});
