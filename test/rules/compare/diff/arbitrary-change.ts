import fc from 'fast-check';
import { referenceBook } from '../../../../src/reference-book.js';
import type { Page, RateBook } from '../../../../src/rules/read/rate-book.js';
import { rowText } from '../../../../src/rules/read/row-text.js';
import { sealRateBook } from '../../../../src/rules/read/sealed-book.js';
import type { OpenBook } from '../../../support/small-book.js';

/** A copy of the reference edition, open to change. */
export const openReference = (): OpenBook => JSON.parse(JSON.stringify(referenceBook)) as OpenBook;

/** The reference edition with a change, sealed as it is. */
export function changedReference(change: (book: OpenBook) => void) {
  const book = openReference();
  change(book);
  return sealRateBook(book as RateBook);
}

/** A row of the reference edition, its field with a number, and another number for it. */
export const arbitraryRowChange = fc
  .constantFrom(...Object.keys(referenceBook.pages))
  .chain((page) => {
    const { rows, unit } = referenceBook.pages[page] as Page;
    return fc.record({
      page: fc.constant(page),
      unit: fc.constant(unit),
      index: fc.nat(rows.length - 1),
      field: fc.nat(2),
      number: fc.tuple(fc.nat(9_999), fc.integer({ min: 1, max: 9_999 })),
    });
  })
  .map(({ page, unit, index, field, number }) => {
    const row = (referenceBook.pages[page] as Page).rows[index]!;
    const fields = (['value', 'min', 'max', 'selected'] as const).filter((each) => each in row);
    const name = fields[field % fields.length]!;
    const before = (row as unknown as Record<string, string>)[name]!;
    const text = `${number[0]}.${String(number[1]).padStart(4, '0')}`;
    return {
      page,
      unit,
      index,
      name,
      before,
      after: text === before ? `${text}1` : text,
      row: rowText(row),
    };
  });
