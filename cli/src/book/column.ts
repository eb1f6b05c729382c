import { commandLocales } from '../locale-option.js';
/** What the cells of a column hold. */
export type ColumnKind =
  | 'text'
  | 'decimal'
  | 'whole-number'
  | 'flag'
  /** Ids: `a, b, c`. */
  | 'list'
  /** Ids by role: `class=country-class, rate=political-risk`. */
  | 'roles'
  /** JSON, continued in further columns where one cell does not hold it. */
  | 'json';

/** A column of a sheet: which member of an entry it holds, and how it is written. */
export interface Column {
  readonly heading: string;
  /** The member, and the member within it. */
  readonly way: readonly string[];
  readonly kind: ColumnKind;
  /** True where an empty cell is an empty text or list, and not a member that is missing. */
  readonly required: boolean;
}

/** What stands in a cell for a text or list that is there and empty, where an empty cell is one that is not there. */
export const emptyMark = '(empty)';

/** Members of an entry, each a column; a text in two languages is two. A `!` behind a name: always there. */
export function columns(...names: readonly string[]): Column[] {
  return names.flatMap((name) => {
    const [, member = '', required = '', kind = 'text'] =
      /^([^!:]+)(!?)(?::(.+))?$/.exec(name) ?? [];
    if (kind !== 'both') return column(member, kind as ColumnKind, required !== '');
    return commandLocales.map((locale) => column(`${member}.${locale}`, 'text', false));
  });
}

function column(heading: string, kind: ColumnKind, required: boolean): Column {
  return { heading, way: heading.split('.'), kind, required };
}
