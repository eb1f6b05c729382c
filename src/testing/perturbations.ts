import { whole } from '../gate/given.js';
import * as fc from 'fast-check';
import { decimal, decimalText } from '../values/decimal.js';
import { parseRateBook } from '../rules/load/parse-rate-book.js';
import type { RateBook } from '../rules/read/rate-book.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Path, WholeText } from '../values/text.js';

/** A book with one small change, as a slip of the pen or a new filing would make it. */
export interface Perturbation {
  readonly book: LoadedRateBook;
  readonly kind: 'value-moved' | 'values-swapped' | 'end-moved';
  readonly page: string;
  /** JSON Pointer to the row. */
  readonly path: Path;
  readonly description: WholeText;
}

type OpenRow = Record<string, string | undefined>;

interface Change {
  readonly kind: Perturbation['kind'];
  readonly page: string;
  readonly index: number;
  readonly tenths: number;
}

const kinds = ['value-moved', 'values-swapped', 'end-moved'] as const;
const tries = 40;

/**
 * Books that differ from the given one in one row and still load: a value moved by up to half, two neighbouring values
 * swapped, or the end of a band or a point of a curve moved half-way to its neighbour. Shrinks to the first rows and
 * small moves.
 *
 * @throws RangeError when none of forty rows can be changed so that the book still loads.
 */
export function perturbations(book: LoadedRateBook): fc.Arbitrary<Perturbation> {
  return whole({ book }, ({ book }) => {
    const possible = kinds.map((kind) => changesOf(book, kind)).filter(({ length }) => length > 0);
    if (possible.length === 0) throw unchangeable(book);
    return fc
      .tuple(fc.constantFrom(...possible), fc.nat(), fc.constantFrom(1, -1, 2, -2, 5, -5))
      .map(([changes, at, tenths]) => {
        for (let next = 0; next < tries; next += 1) {
          const change = changes[(at + next) % changes.length];
          const made = change && perturbed(book, { ...change, tenths });
          if (made) return made;
        }
        throw unchangeable(book);
      });
  });
}

function unchangeable({ edition }: LoadedRateBook): RangeError {
  return new RangeError(`${edition}: no row can be changed so that the book still loads`);
}

/** Rows a kind of change applies to; whether the book then loads is seen later. */
function changesOf({ pages }: LoadedRateBook, kind: Change['kind']): readonly Change[] {
  return Object.entries(pages).flatMap(([page, { rows, unit }]) =>
    rows.flatMap((_, index) => {
      const change: Change = { kind, page, index, tenths: 1 };
      const open = rows.slice(0, index + 2).map((row) => ({ ...row })) as unknown as OpenRow[];
      return unit === 'key' || changers[kind](open, change) === null ? [] : [change];
    }),
  );
}

function perturbed(book: LoadedRateBook, change: Change): Perturbation | null {
  const { kind, page, index } = change;
  const open = JSON.parse(JSON.stringify(book)) as RateBook;
  const rows = (open.pages[page]?.rows ?? []) as unknown as OpenRow[];
  const words = changers[kind](rows, change);
  if (words === null) return null;
  const parsed = parseRateBook(open);
  if (!parsed.ok) return null;
  return {
    book: parsed.book,
    ...{ kind, page, path: `/pages/${page}/rows/${index}` },
    description: {
      en: `page ${page}, row ${index + 1}: ${words}`,
      'zh-CN': `费率表${page}，第${index + 1}行：${words}`,
    },
  };
}

type Changer = (rows: readonly OpenRow[], change: Change) => string | null;

const changers: Readonly<Record<Perturbation['kind'], Changer>> = {
  'value-moved': (rows, { index, tenths }) => {
    const row = rows[index];
    if (row?.['value'] === undefined) return null;
    const moved = decimal(row['value'])
      .times(10 + tenths)
      .dividedBy(10);
    return set(row, 'value', decimalText(moved));
  },
  'values-swapped': (rows, { index }) => {
    const [row, next] = [rows[index], rows[index + 1]];
    const [value, other] = [row?.['value'], next?.['value']];
    if (!row || !next || value === undefined || other === undefined || value === other) return null;
    next['value'] = value;
    return set(row, 'value', other);
  },
  'end-moved': (rows, { index }) => {
    const [row, next] = [rows[index], rows[index + 1]];
    if (row?.['at'] !== undefined && next?.['at'] !== undefined)
      return set(row, 'at', halfWay(row['at'], next['at']));
    const end = row?.['upTo'] === undefined ? 'below' : 'upTo';
    const begin = end === 'upTo' ? 'above' : 'from';
    const [from, to] = [row?.[end], next?.['upTo'] ?? next?.['below']];
    if (!row || from === undefined || to === undefined || next?.[begin] === undefined) return null;
    next[begin] = halfWay(from, to);
    return set(row, end, halfWay(from, to));
  },
};

function halfWay(from: string, to: string): string {
  return decimalText(decimal(from).plus(to).dividedBy(2));
}

function set(row: OpenRow, field: string, to: string): string | null {
  const from = row[field] ?? '';
  if (from === to) return null;
  row[field] = to;
  return `${field} ${from} → ${to}`;
}
