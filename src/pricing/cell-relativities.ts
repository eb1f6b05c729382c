import { decimal } from '../values/decimal.js';
import type { BuyerLine } from '../risk/risk.js';
import type { RatedTraits } from '../rules/read/rated-traits.js';
import type { StepLine } from '../rules/read/rate-book.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { LevelReading, TraitReader } from '../rules/read/trait-readers.js';
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

/** What a cell is read by, and where its first buyer stands. */
export type CellTraits = Pick<BuyerLine, 'path' | 'traits' | 'grade' | 'global' | 'letterOfCredit'>;

/** What makes a cell: all that relativities may read. Lines that agree in it are one cell. */
export function cellKey(cell: CellTraits, names: readonly string[]): string {
  const { traits, grade, global, letterOfCredit } = cell;
  const levels: Readonly<Record<string, string>> = traits;
  let key = `${grade}|${global}|${bankKey(letterOfCredit)}`;
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
    return cells.map(({ traits: levels, global, letterOfCredit, path }) => {
      const level = (levels as Readonly<Record<string, string>>)[measure] ?? '';
      const key = `${global}|${level}|${bankKey(letterOfCredit)}`;
      if (!known.has(key))
        known.set(key, trait.read({ level, global, letterOfCredit }, line, book));
      const read = known.get(key);
      if (read !== undefined && !('missing' in read)) return read;
      const { missing = trait.field, value = level, page = line.page ?? '' } = read ?? {};
      return unknownLevel({ path: `${path}/${missing}`, value, page });
    });
  };
}

function bankKey(letter: BuyerLine['letterOfCredit']): string {
  if (letter === null) return '';
  return letter.confirmed ? 'confirmed' : letter.issuingBankCountry;
}

function unknownLevel(unknown: UnknownLevel): CellValue {
  return { level: unknown.value, relativity: decimal(1), sources: [], unknown };
}
