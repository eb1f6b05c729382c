import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../../../src/reference-book.js';
import { diffRateBooks } from '../../../../src/rules/compare/diff/diff-rate-books.js';
import type { RateBookChange } from '../../../../src/rules/compare/diff/rate-book-diff.js';
import { digestOfBook } from '../../../../src/rules/editions/digest.js';
import { RateBookError } from '../../../../src/rules/read/rate-book-result.js';
import { valueAt } from '../../../../src/gate/way.js';
import { book, bookWith, type OpenBook } from '../../../support/small-book.js';
import { eachOf } from '../../../support/runs.js';
import { arbitraryRowChange, changedReference, openReference } from './arbitrary-change.js';

const changesAfter = (change: (book: OpenBook) => void): readonly RateBookChange[] =>
  diffRateBooks(book, bookWith(change)).changes;
const reference = (change: (book: OpenBook) => void) =>
  diffRateBooks(referenceBook, changedReference(change)).changes;

describe('equal books', () => {
  test('DIF-1 a book and a copy of it do not differ', () => {
    const copy = changedReference(() => undefined);
    expect(diffRateBooks(referenceBook, copy)).toMatchObject({
      before: { edition: referenceBook.edition, digest: digestOfBook(referenceBook) },
      changes: [],
    });
    expect(
      diffRateBooks(
        book,
        bookWith(() => undefined),
      ).changes,
    ).toEqual([]);
  });

  property.prop([arbitraryRowChange, fc.boolean()])(
    'DIF-2 the row that was changed is reported, it alone, with both numbers',
    ({ page, index, name, before, after, row }) => {
      const changes = reference((open) => (open.pages[page].rows[index][name] = after));
      expect(changes).toHaveLength(1);
      expect(changes[0]).toMatchObject({
        ...{ kind: 'changed', part: 'row', id: page, row },
        path: `/pages/${page}/rows/${index}`,
        fields: [{ field: name, before, after }],
      });
    },
  );

  property.prop([fc.array(arbitraryRowChange, { minLength: 2, maxLength: 6 })])(
    'DIF-3 the other way round before and after are exchanged',
    (several) => {
      const other = changedReference((open) => {
        for (const { page, index, name, after } of several)
          open.pages[page].rows[index][name] = after;
        open.algorithm.reverse();
        delete open.pages.country.monotone;
      });
      const there = diffRateBooks(referenceBook, other).changes;
      const back = diffRateBooks(other, referenceBook).changes;
      expect(back.map(mirrored)).toEqual(there.map(withoutMovement));
    },
  );
});

test('DIF-1 a change of any member makes a difference', () => {
  const every = eachOf(
    leaves(openReference()).filter((_, index) => index % 13 === 0),
    8,
  );
  for (const way of every) {
    const changes = reference((open) => {
      const holder = valueAt(open, way.slice(0, -1)) as Record<PropertyKey, unknown>;
      const last = way.at(-1)!;
      const value = holder[last];
      holder[last] = typeof value === 'number' ? value + 1 : `${String(value)}9`;
    });
    expect(changes.length, way.join('/')).toBeGreaterThan(0);
  }
});

describe('rows', () => {
  test('a value: absolute, relative, and what the row is worth', () => {
    expect(changesAfter((open) => (open.pages.country.rows[2].value = '1.65'))).toEqual([
      {
        ...{ kind: 'changed', part: 'row', id: 'country', row: 'high' },
        path: '/pages/country/rows/2',
        fields: [
          {
            ...{ field: 'value', before: '1.5', after: '1.65' },
            movement: { absolute: '0.15', relative: '0.1' },
          },
        ],
        worth: { before: '1.5', after: '1.65', movement: { absolute: '0.15', relative: '0.1' } },
      },
    ]);
  });

  test('a trailing zero is a difference without movement', () => {
    const [change] = changesAfter((open) => (open.pages.country.rows[1].value = '1.0'));
    expect(change).toMatchObject({
      fields: [{ before: '1', after: '1.0', movement: { absolute: '0', relative: '0' } }],
      worth: null,
    });
  });

  test('from zero there is no relative change', () => {
    const [change] = changesAfter((open) => (open.pages['answer-credit'].rows[2].value = '0.1'));
    expect(change).toMatchObject({ fields: [{ movement: { absolute: '0.1', relative: null } }] });
  });

  test('a filed range in place of a value, and what is selected in it', () => {
    const [change] = changesAfter(
      (open) => (open.pages.country.rows[2] = { key: 'high', min: '1.2', max: '1.6' }),
    );
    expect(change).toMatchObject({
      fields: [
        { field: 'value', before: '1.5', after: null, movement: null },
        { field: 'min', before: null, after: '1.2' },
        { field: 'max', before: null, after: '1.6' },
      ],
      worth: { before: '1.5', after: '1.4', movement: { absolute: '-0.1', relative: '-0.066667' } },
    });
  });

  test('keys in digits do not move', () => {
    const [change] = changesAfter((open) => (open.pages['rating-grade'].rows[0].value = '2'));
    expect(change).toMatchObject({
      fields: [{ before: '1', after: '2', movement: null }],
      worth: null,
    });
  });

  test('a row that is new, one that is gone, another order', () => {
    const changes = changesAfter(({ pages }) => {
      pages.industry.rows.push({ key: '47', value: '1.1' });
      pages.industry.rows.splice(
        0,
        2,
        { ...pages.industry.rows[1] },
        { ...pages.industry.rows[0] },
      );
      pages['rating-grade'].rows.pop();
    });
    expect(changes).toMatchObject([
      { kind: 'removed', id: 'rating-grade', row: 'Ba2', path: '/pages/rating-grade/rows/2' },
      { kind: 'added', id: 'industry', row: '47', entry: { key: '47', value: '1.1' } },
      { kind: 'reordered', part: 'row', id: 'industry', row: null, path: '/pages/industry/rows' },
    ]);
  });

  test('a point of a curve that moved is the same point', () => {
    const changes = changesAfter((open) => (open.pages.continuity.rows[2].at = '4'));
    expect(changes).toMatchObject([
      {
        ...{ kind: 'changed', row: '4' },
        fields: [{ field: 'at', before: '3', after: '4', movement: { absolute: '1' } }],
      },
    ]);
  });

  test('DIF-4 a band end that moved changes the bands on both sides of it', () => {
    const banded = (end: string) =>
      changedReference((open) => {
        open.pages.bands = { ...open.pages.continuity, shape: 'banded', rows: rows(end) };
      });
    const rows = (end: string) => [
      { from: '0', upTo: '60', value: '1' },
      { above: '60', upTo: end, value: '1.2' },
      { above: end, value: '1.5' },
    ];
    const { changes } = diffRateBooks(banded('90'), banded('120'));
    expect(changes).toMatchObject([
      { row: '(60, 120]', fields: [{ field: 'upTo', movement: { absolute: '30' } }] },
      { row: '(120, ∞)', fields: [{ field: 'above', movement: { relative: '0.333333' } }] },
    ]);
    const split = changedReference((open) => {
      open.pages.bands = { ...open.pages.continuity, shape: 'banded', rows: [...rows('90')] };
      open.pages.bands.rows.splice(
        ...[
          1,
          1,
          { above: '60', upTo: '75', value: '1.1' },
          { above: '75', upTo: '90', value: '1.3' },
        ],
      );
    });
    expect(diffRateBooks(banded('90'), split).changes.map(({ kind, row }) => [kind, row])).toEqual([
      ['added', '(60, 75]'],
      ['added', '(75, 90]'],
      ['removed', '(60, 90]'],
    ]);
  });
});

describe('other parts', () => {
  const summary = (changes: readonly RateBookChange[]) =>
    changes.map((each) => [
      each.kind,
      each.part,
      each.id,
      ...(each.kind === 'changed' ? each.fields.map(({ field }) => field) : []),
    ]);

  test.each<[string, (book: OpenBook) => void, unknown[]]>([
    [
      'edition and dates',
      (open) => void Object.assign(open, { edition: 'x-2', effectiveFrom: '2027-01-01' }),
      [['changed', 'book', null, 'edition', 'effectiveFrom']],
    ],
    ['a title', (open) => (open.title.en = 'Other'), [['changed', 'book', null, 'title/en']]],
    ['a page added', (open) => (open.pages.more = open.pages.country), [['added', 'page', 'more']]],
    ['a page removed', (open) => delete open.pages.country, [['removed', 'page', 'country']]],
    [
      'metadata of a page',
      (open) => (open.pages.country.basis = 'standard'),
      [['changed', 'page', 'country', 'basis']],
    ],
    [
      'rounding of a page',
      (open) => (open.pages.country.rounding = { decimals: 4 }),
      [['changed', 'page', 'country', 'rounding']],
    ],
    ['a step removed', (open) => open.algorithm.pop(), [['removed', 'step', 'premium-rounding']]],
    [
      'a step changed',
      (open) => (open.algorithm[1].pages.class = 'x'),
      [['changed', 'step', 'country', 'pages/class']],
    ],
    [
      'steps of the technical premium',
      (open) => open.technical.steps.pop(),
      [['changed', 'technical', null, 'steps']],
    ],
    ['no technical premium', (open) => delete open.technical, [['removed', 'technical', null]]],
    [
      'the waterfall',
      (open) => (open.waterfall = ['each-loss']),
      [['changed', 'book', null, 'waterfall']],
    ],
    [
      'a cover of a tier',
      (open) => (open.tiers[0].cover.insuredPercentage = '85'),
      [['changed', 'tier', 'small-business', 'cover/insuredPercentage']],
    ],
    [
      'a weight',
      (open) => (open.questionnaire.questions[0].weight = '3.5'),
      [['changed', 'question', referenceBook.questionnaire!.questions[0]!.id, 'weight']],
    ],
    [
      'a level',
      (open) => (open.guidelines[0].above = '7'),
      [['changed', 'guideline', referenceBook.guidelines[0]!.id, 'above']],
    ],
    [
      'days of notice',
      (open) => (open.triggers[0].noticeDays = 99),
      [['changed', 'trigger', referenceBook.triggers![0]!.id, 'noticeDays']],
    ],
    [
      'a reference added',
      (open) => (open.references.more = { title: 'More' }),
      [['added', 'reference', 'more']],
    ],
    ['an empty list for none', (open) => (open.claims = []), [['changed', 'book', null, 'claims']]],
    [
      'triggers emptied',
      (open) => delete open.triggers,
      referenceBook.triggers!.map(({ id }) => ['removed', 'trigger', id]),
    ],
  ])('%s', (_, change, expected) => expect(summary(reference(change))).toEqual(expected));

  test('cases, down to the submission', () => {
    const one = {
      id: 'a',
      title: { en: 'A', 'zh-CN': '甲' },
      submission: { currency: 'CNY', buyers: [{ id: 'B', turnover: '1' }] },
      expected: { status: 'quoted', premium: '100.00' },
    };
    const earlier = changedReference((open) => (open.cases = [one]));
    const later = changedReference((open) => {
      open.cases = [structuredClone(one), { ...one, id: 'b' }];
      open.cases[0].expected.premium = '101.00';
      open.cases[0].submission.buyers[0].turnover = '2';
    });
    const { changes } = diffRateBooks(earlier, later);
    expect(changes).toMatchObject([
      {
        kind: 'changed',
        part: 'case',
        id: 'a',
        fields: [
          { field: 'submission/buyers/0/turnover', movement: null },
          { field: 'expected/premium', movement: { absolute: '1' } },
        ],
      },
      { kind: 'added', part: 'case', id: 'b' },
    ]);
  });
});

test('only loaded books are compared', () => {
  expect(() => diffRateBooks(referenceBook, openReference())).toThrow(RateBookError);
});

/** A change seen from the other book, without how far numbers moved and where it stands in the other book. */
function mirrored(change: RateBookChange): unknown {
  switch (change.kind) {
    case 'changed':
      return {
        ...place(change),
        kind: 'changed',
        fields: change.fields.map(({ field, before, after, movement }) => [
          field,
          after,
          before,
          negated(movement?.absolute),
        ]),
      };
    case 'reordered':
      return { ...place(change), kind: 'reordered', orders: [change.after, change.before] };
    default:
      return {
        ...place(change),
        kind: change.kind === 'added' ? 'removed' : 'added',
        entry: change.entry,
      };
  }
}

function withoutMovement(change: RateBookChange): unknown {
  switch (change.kind) {
    case 'changed':
      return {
        ...place(change),
        kind: 'changed',
        fields: change.fields.map(({ field, before, after, movement }) => [
          field,
          before,
          after,
          movement?.absolute,
        ]),
      };
    case 'reordered':
      return { ...place(change), kind: 'reordered', orders: [change.before, change.after] };
    default:
      return { ...place(change), kind: change.kind, entry: change.entry };
  }
}

function place({ part, id, row }: RateBookChange) {
  return { part, id, row };
}

function negated(text: string | undefined): string | undefined {
  if (text === undefined || text === '0') return text;
  return text.startsWith('-') ? text.slice(1) : `-${text}`;
}

/** The ways to every text, number and flag of a book. */
function leaves(value: unknown, way: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, [...way, name]));
}
