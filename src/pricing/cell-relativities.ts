import { decimal } from '../values/decimal.js';
import type { BuyerLine } from '../risk/risk.js';
import type { RatedTraits } from '../rules/read/rated-traits.js';
import type { StepLine } from '../rules/read/rate-book.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { LevelReading } from '../rules/read/trait-readers.js';
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
export type CellTraits = Pick<BuyerLine, 'path' | 'traits' | 'grade' | 'global'>;

/** What makes a cell: all that relativities may read. Lines that agree in it are one cell. */
export function cellKey({ traits, grade, global }: CellTraits, names: readonly string[]): string {
  const levels: Readonly<Record<string, string>> = traits;
  let key = `${grade}|${global}`;
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
    const known = new Map<string, LevelReading | undefined>();
    return cells.map(({ traits: levels, global, path }) => {
      const level = (levels as Readonly<Record<string, string>>)[measure] ?? '';
      const key = `${global}|${level}`;
      if (!known.has(key)) known.set(key, trait.read({ level, global }, line, book));
      return known.get(key) ?? unknownLevel(`${path}/${trait.field}`, level, line);
    });
  };
}

function unknownLevel(path: Path, value: string, line: StepLine): CellValue {
  return {
    level: value,
    relativity: decimal(1),
    sources: [],
    unknown: { path, value, page: line.page ?? '' },
  };
}
