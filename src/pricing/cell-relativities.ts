import { decimal } from '../values/decimal.js';
import type { BuyerLine } from '../risk/risk.js';
import type { RatedTraits } from '../rules/read/rated-traits.js';
import type { StepLine } from '../rules/read/rate-book.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { LevelReading, TraitLevel, TraitReader } from '../rules/read/trait-readers.js';
import type { Path } from '../values/text.js';

/** What a buyer cell is worth at one worksheet line. */
export interface CellValue extends LevelReading {
  /** Set when the manual has no such level; the relativity is then not to be used. */
  readonly unknown?: UnknownLevel;
}

/** A level the manual does not have. */
export interface UnknownLevel {
  readonly path: Path;
  readonly value: string;
  readonly page: string;
}

/** What a reader sees beside the level of its trait. */
type Beside = Exclude<keyof TraitLevel, 'level'>;

/** What a cell is read by, and where its first buyer stands. */
export type CellTraits = Pick<BuyerLine, 'path' | 'traits' | 'grade' | Beside>;

/** What readers see beside a level, as it stands in the keys of what is read once: what is left out does not compile. */
const beside: { readonly [Each in Beside]: (cell: Pick<CellTraits, Each>) => string } = {
  global: ({ global }) => String(global),
  letterOfCredit: ({ letterOfCredit }) =>
    letterOfCredit === null || !letterOfCredit.confirmed
      ? (letterOfCredit?.issuingBankCountry ?? '')
      : 'confirmed',
};

const besideNames = /*#__PURE__*/ Object.keys(beside) as Beside[];

function besideKey(cell: CellTraits): string {
  let key = '';
  for (const name of besideNames) key += `|${beside[name](cell)}`;
  return key;
}

/** True for lines that say the very same of all that readers see, so that their keys need not be written. */
export function isOfOneCell(one: CellTraits, other: CellTraits): boolean {
  if (one.traits !== other.traits || one.grade !== other.grade) return false;
  for (const name of besideNames) if (one[name] !== other[name]) return false;
  return true;
}

/** What makes a cell: all that relativities may read. Lines that agree in it are one cell. */
export function cellKey(cell: CellTraits, names: readonly string[]): string {
  const levels: Readonly<Record<string, string>> = cell.traits;
  let key = cell.grade + besideKey(cell);
  for (const name of names) key += `|${levels[name]}`;
  return key;
}

/** The relativities of cells by these traits: what each cell is worth at a line of the worksheet. */
export function relativitiesBy(
  traits: RatedTraits,
  book: LoadedRateBook,
): (cells: readonly CellTraits[], line: StepLine) => CellValue[] {
  return (cells, line) => {
    const { measure = '' } = line;
    const trait = Object.hasOwn(traits, measure) ? traits[measure] : undefined;
    if (trait === undefined) throw new RangeError(`no such trait of a buyer: ${measure}`);
    const known = new Map<string, ReturnType<TraitReader>>();
    return cells.map((cell) => {
      const { traits: levels, global, letterOfCredit, path } = cell;
      const level = (levels as Readonly<Record<string, string>>)[measure] ?? '';
      const key = level + besideKey(cell);
      if (!known.has(key))
        known.set(key, trait.read({ level, global, letterOfCredit }, line, book));
      const read = known.get(key);
      if (read !== undefined && !('missing' in read)) return read;
      const { missing = trait.field, value = level, page = line.page ?? '' } = read ?? {};
      return unknownLevel({ path: `${path}/${missing}`, value, page });
    });
  };
}

function unknownLevel(unknown: UnknownLevel): CellValue {
  return { level: unknown.value, relativity: decimal(1), sources: [], unknown };
}
