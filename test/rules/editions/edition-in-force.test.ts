import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/values/calendar.js';
import {
  editionInForce,
  type EditionClocks,
} from '../../../src/rules/editions/edition-in-force.js';
import { english, explainIssues } from '../../../src/issues.js';
import { parseRateBook } from '../../../src/rules/load/parse-rate-book.js';
import type { RateBook } from '../../../src/rules/read/rate-book.js';
import type { LoadedRateBook } from '../../../src/rules/read/sealed-book.js';
import { bookWith } from '../../support/small-book.js';

type Dates = Partial<
  Pick<RateBook, 'effectiveFrom' | 'effectiveTo' | 'renewalsFrom' | 'requestsFrom'>
>;

const edition = (name: string, dates: Dates): LoadedRateBook =>
  bookWith((open) => {
    delete open.effectiveTo;
    Object.assign(open, { edition: name, ...dates });
  });

const first = edition('first', { effectiveFrom: '2026-01-01' });
const second = edition('second', {
  effectiveFrom: '2026-07-01',
  renewalsFrom: '2026-09-01',
  requestsFrom: '2026-05-01',
});
const both = [first, second];
const asked = (clocks: Partial<EditionClocks>): EditionClocks => ({
  ...{ requestedOn: '2026-06-01', effectiveOn: '2026-08-01', business: 'new' },
  ...clocks,
});

describe('RBK-4 the edition in force follows two clocks', () => {
  it.each<[string, Partial<EditionClocks>, string]>([
    ['new business after the first inception', {}, 'second'],
    ['the day of the first inception', { effectiveOn: '2026-07-01' }, 'second'],
    ['the day before it', { effectiveOn: '2026-06-30' }, 'first'],
    ['a renewal before renewals begin', { business: 'renewal' }, 'first'],
    ['a renewal after', { business: 'renewal', effectiveOn: '2026-09-01' }, 'second'],
    ['a request before the edition was opened', { requestedOn: '2026-04-30' }, 'first'],
    ['the day it was opened', { requestedOn: '2026-05-01' }, 'second'],
  ])('%s', (_case, clocks, expected) => {
    expect(editionInForce(both, asked(clocks)).book?.edition).toBe(expected);
    expect(editionInForce([...both].reverse(), asked(clocks)).book?.edition).toBe(expected);
  });

  it('says why the others are passed over', () => {
    expect(editionInForce(both, asked({})).passedOver).toEqual([
      { edition: 'first', reason: 'superseded', date: '2026-07-01' },
    ]);
    const early = editionInForce(both, asked({ requestedOn: '2026-04-30' }));
    expect(early.passedOver).toEqual([
      { edition: 'second', reason: 'not-yet-on-request', date: '2026-05-01' },
    ]);
    const ended = edition('ended', { effectiveFrom: '2024-01-01', effectiveTo: '2025-12-31' });
    expect(editionInForce([ended, second], asked({ business: 'renewal' }))).toEqual({
      status: 'none',
      issues: [],
      book: null,
      passedOver: [
        { edition: 'ended', reason: 'no-longer-effective', date: '2025-12-31' },
        { edition: 'second', reason: 'not-yet-effective', date: '2026-09-01' },
      ],
    });
    expect(editionInForce([], asked({}))).toMatchObject({
      status: 'none',
      book: null,
      passedOver: [],
    });
  });

  it('does not choose between editions that are equally in force', () => {
    const twin = edition('twin', { effectiveFrom: '2026-01-01' });
    expect(editionInForce([first, twin], asked({}))).toMatchObject({
      ...{ status: 'invalid', book: null, passedOver: [] },
      issues: [
        { path: '/books', code: 'editions-overlap', facts: { first: 'first', second: 'twin' } },
      ],
    });
  });

  it.each<[string, string, unknown]>([
    ['/clocks/effectiveOn', 'not-date', asked({ effectiveOn: '2026-02-30' })],
    ['/clocks/requestedOn', 'not-date', asked({ requestedOn: 'tomorrow' })],
    ['/clocks/business', 'not-one-of', { ...asked({}), business: 'both' }],
  ])('a clock that says nothing is an issue: %s', (path, code, clocks) => {
    const { status, issues } = editionInForce(both, clocks as EditionClocks);
    expect({ status, issues }).toMatchObject({ status: 'invalid', issues: [{ path, code }] });
    expect(explainIssues(issues, english)[0]?.message).toMatch(/\S \S/);
  });

  it('tells what is wrong with an edition that did not load', () => {
    const failed = parseRateBook({ format: 1 });
    const { status, issues } = editionInForce([first, failed], asked({}));
    expect(status).toBe('invalid');
    expect(issues).toHaveLength(failed.issues.length);
    for (const { path } of issues) expect(path).toMatch(/^\/books\/1\//);
  });

  it('never goes back to an earlier edition on a later inception, whatever the day of the request', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(900), fc.boolean(), fc.nat(400), (at, more, renewal, day) => {
        const on = (days: number): string => addDays('2025-06-01', days);
        const clocks = {
          requestedOn: on(day),
          business: renewal ? ('renewal' as const) : ('new' as const),
        };
        const rank = (days: number): number => {
          const { book } = editionInForce(both, { ...clocks, effectiveOn: on(days) });
          return book === null ? -1 : both.indexOf(book);
        };
        expect(rank(at + more)).toBeGreaterThanOrEqual(rank(at));
      }),
    );
  });
});
