import { isDecimalText } from './decimal-text.js';
import type { PlacePage } from './language.js';
import type { StepSetting } from './step-setting.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import type { Source } from '../rules/read/source.js';
import { textIn } from '../values/text-in.js';

const mostRows = 4;

/** Where in the manual a step read its numbers: book, pages, rows, values and what they rest on. */
export function placeOf(
  { sources }: LedgerEntry,
  { book, language, format }: Pick<StepSetting, 'book' | 'language' | 'format'>,
): string {
  const pages = new Map<string, Source[]>();
  for (const source of sources) {
    const title = textIn(source.title, language.locale);
    const read = pages.get(title) ?? [];
    read.push(source);
    pages.set(title, read);
  }
  return language.phrases.place({
    book: textIn(book.title, language.locale),
    edition: book.edition,
    pages: [...pages].map(([title, read]) => pageOf(title, read, { language, format })),
  });
}

function pageOf(
  title: string,
  read: readonly Source[],
  { language: { terms, phrases }, format }: Pick<StepSetting, 'language' | 'format'>,
): PlacePage {
  const rows = [...new Map(read.map((source) => [source.row, source])).values()];
  const basis = read[0]?.basis ?? '';
  return {
    title,
    rows: rows.slice(0, mostRows).map((source) => ({
      row:
        source.other === undefined
          ? rowIn(source.row, format)
          : phrases.anyOther(source.row, source.other),
      value: isDecimalText(source.value) ? format.exact(source.value) : source.value,
      filed: source.range === undefined ? null : phrases.filed(source, source.range),
    })),
    more: Math.max(0, rows.length - mostRows),
    basis: Object.hasOwn(terms.bases, basis)
      ? terms.bases[basis as keyof typeof terms.bases]
      : basis,
  };
}

const end = String.raw`-?\d+(?:\.\d+)?`;

/** How the library writes points of a curve and bands: a point, what lies beyond it or between two, and an interval. */
const ofNumbers = new RegExp(
  `^(?:[<>] )?${end}$|^${end} – ${end}$|^[[(](?:${end}|-∞), (?:${end}|∞)[\\])]$`,
);

/**
 * A row by its name; amounts in it, which points of a curve and bands are, as the language writes numbers. They are read in
 * its text, since a source holds nothing of the shape of its page and any more of it would be in the digest of every quote
 * that was ever stored. The text tells the shape, but for a row that is digits alone: few of them may be a key, such as a code
 * of an industry, and stay as they are.
 */
function rowIn(row: string, format: StepSetting['format']): string {
  if (/^\d{1,6}$/.test(row) || !ofNumbers.test(row)) return row;
  return row.replace(/\d{5,}(?:\.\d+)?/g, (number) => format.exact(number));
}
