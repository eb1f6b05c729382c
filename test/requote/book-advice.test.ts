import { describe, expect, it } from 'vitest';
import { quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import { type LeverId, structureFrontier } from '../../src/suggest.js';
import { runsOf } from '../support/runs.js';
import { asked, suggested } from '../support/priced-results.js';
import { example } from './suggestions/examples.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test changes it anywhere
type OpenBook = any;

/** The reference edition with other advice. */
function bookWith(change: (advice: OpenBook, book: OpenBook) => void): LoadedRateBook {
  const book: OpenBook = JSON.parse(JSON.stringify(referenceBook));
  change(book.advice, book);
  const read = parseRateBook(book);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.book;
}

const line = (lines: OpenBook, wanted: string) => lines.find(({ id }: OpenBook) => id === wanted);
const without = (lines: OpenBook, gone: string) =>
  lines.splice(
    lines.findIndex(({ id }: OpenBook) => id === gone),
    1,
  );
const options = { renewals: 0, maximumQuotes: runsOf(60, 20) };
const exporter = example('exporter');
const idsOf = (book: LoadedRateBook, levers?: readonly LeverId[]): string[] => {
  const asked = { ...options, ...(levers && { levers }) };
  const { suggestions, notSuggested } = suggested(exporter, book, asked)!;
  return [...suggestions, ...notSuggested].map(({ id }) => id);
};

/** All but where the book is named. */
function figures({ book: _book, ...made }: { readonly book: unknown }) {
  return made;
}

describe('RBK-7 the advice of a book', () => {
  it('says how far a lever is pulled, and with what effort', () => {
    const book = bookWith(({ levers }) => {
      line(levers, 'insured-percentage').values = ['75'];
      line(levers, 'insured-percentage').effort = 4;
    });
    const pulled = (made: readonly string[]) =>
      made.filter((id) => id.startsWith('insured-percentage/'));
    expect(pulled(idsOf(referenceBook, ['insured-percentage']))).toHaveLength(3);
    expect(pulled(idsOf(book, ['insured-percentage']))).toEqual(['insured-percentage/75']);
    const { suggestions } = suggested(exporter, book, {
      ...options,
      levers: ['insured-percentage'],
    })!;
    expect(suggestions.find(({ lever }) => lever === 'insured-percentage')?.effort).toBe(4);
  });

  const levers = ['exclusion', 'payment-terms', 'credit-limit', 'tier'] as const;
  it.each([...levers, 'credit-control-system'] as const)(
    'leaves %s alone where it is not listed',
    (lever) => {
      const pair = [lever, lever === 'tier' ? 'exclusion' : 'tier'] as const;
      const ofLever = (ids: readonly string[]) => ids.filter((id) => id.startsWith(lever));
      const left = bookWith((advice) => without(advice.levers, lever));
      expect(ofLever(idsOf(referenceBook, pair)).length).toBeGreaterThan(0);
      expect(ofLever(idsOf(left, pair))).toEqual([]);
      const { plans } = suggested(exporter, left, { ...options, levers: pair })!;
      expect(plans.parts.filter((part) => part.lever === lever)).toEqual([]);
    },
  );

  it('takes its usual terms in any order', () => {
    const turned = bookWith(({ levers }) => {
      for (const lever of ['payment-terms', 'waiting-period', 'higher-maximum'])
        line(levers, lever).values.reverse();
    });
    const expected = suggested(exporter, referenceBook, options)!;
    expect(figures(suggested(exporter, turned, options)!)).toEqual(figures(expected));
  });

  it('says which structures are compared', () => {
    const book = bookWith(({ structures }) => {
      without(structures, 'aggregate-first-loss');
      line(structures, 'insured-percentage').values = ['75'];
    });
    const made = structureFrontier(exporter, book);
    if (!('points' in made)) throw new Error('the example has a price');
    const terms = made.points.flatMap(({ id }) => id.split('+'));
    expect(terms.filter((id) => id.startsWith('aggregate-first-loss'))).toEqual([]);
    const percentages = terms.filter((id) => id.startsWith('insured-percentage'));
    expect(new Set(percentages)).toEqual(new Set(['insured-percentage/75']));
  });

  it('says what kept risk costs', () => {
    const book = bookWith(({ rules }) => (line(rules, 'cost-of-capital').values = ['0.1']));
    const few = { maximumQuotes: 4 };
    expect(structureFrontier(exporter, book, few)).toMatchObject({ costOfCapital: '0.1' });
    expect(structureFrontier(exporter, referenceBook, few)).toMatchObject({
      costOfCapital: '0.08',
    });
  });

  it('says which answers are plausible, and asks nothing of an input without any', () => {
    const book = bookWith(({ answers }) => {
      line(answers, 'grade').values = ['4', '6'];
      line(answers, 'credit-limit').values = ['3'];
      without(answers, 'continuity');
    });
    const { questions } = asked(example('minimal'), book);
    const answersOf = (wanted: string) =>
      questions.find(({ input }) => input === wanted)?.answers.map(({ value }) => value);
    expect(answersOf('grade')).toEqual(['4', '6']);
    expect(answersOf('credit-limit') ?? ['3']).toEqual(['3']);
    expect(answersOf('continuity')).toBeUndefined();
    const usual = asked(example('minimal'), referenceBook).questions.map(({ input }) => input);
    expect(usual).toContain('continuity');
  });

  it('is that of the reference edition where a book has none', () => {
    const silent = bookWith((_advice, book) => delete book.advice);
    expect(figures(suggested(exporter, silent, options)!)).toEqual(
      figures(suggested(exporter, referenceBook, options)!),
    );
    expect(figures(asked(exporter, silent))).toEqual(figures(asked(exporter, referenceBook)));
  });

  it('moves no price', () => {
    const other = bookWith(({ levers, rules }) => {
      levers.splice(0);
      line(rules, 'material-saving').values = ['0.5'];
    });
    const { premium, ledger } = quote(exporter, referenceBook);
    expect(quote(exporter, other)).toMatchObject({ premium, ledger });
  });
});
