import { onceIn } from '../values/once.js';
import { decimal } from '../values/decimal.js';
import type { BuyerLine } from '../risk/risk.js';
import type { RatedTraits } from '../rules/read/rated-traits.js';
import type { StepLine } from '../rules/read/rate-book.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
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

/** What readers see beside the level of a trait: {@link besideKey} and {@link isOfOneCell} look at each, for every line. */
type Beside = 'global' | 'letterOfCredit';

/** What a cell is read by, and where its first buyer stands; where readers see more than is looked at, nothing compiles. */
export type CellTraits = [Exclude<keyof TraitLevel, 'level' | Beside>] extends [never]
  ? Pick<BuyerLine, 'path' | 'traits' | 'grade' | Beside>
  : never;

/** What readers see beside a level, as it stands in the keys of what is read once. */
function besideKey({ global, letterOfCredit: letter }: Pick<CellTraits, Beside>): string {
  const bank = letter === null ? '' : letter.confirmed ? 'confirmed' : letter.issuingBankCountry;
  return `|${global}|${bank}`;
}

const nothingBeside = /*#__PURE__*/ besideKey({ global: false, letterOfCredit: null });

/** True for lines that say the very same of all that readers see, so that their keys need not be written. */
export function isOfOneCell(one: CellTraits, other: CellTraits): boolean {
  return (
    one.traits === other.traits &&
    one.grade === other.grade &&
    one.global === other.global &&
    one.letterOfCredit === other.letterOfCredit
  );
}

/** What makes a cell beside its levels: all else that relativities may read. Lines of the same levels that agree in it are one cell. */
export function keyInGroup(cell: CellTraits): string {
  return cell.grade + besideKey(cell);
}

/** The relativities of cells by these traits: what each cell is worth at a line of the worksheet. */
export function relativitiesBy(
  cells: readonly CellTraits[],
  traits: RatedTraits,
  book: LoadedRateBook,
): (line: StepLine) => CellValue[] {
  const { places, number, plain } = numbered(cells);
  return (line) => {
    const { measure = '' } = line;
    const trait = Object.hasOwn(traits, measure) ? traits[measure] : undefined;
    if (trait === undefined) throw new RangeError(`no such trait of a buyer: ${measure}`);
    const known = Array.from({ length: number }, (_, side) =>
      side === plain ? plainLevels(line, book) : new Map<string, ReadLevel>(),
    );
    return cells.map((cell, place) => {
      const { traits: levels, global, letterOfCredit, path } = cell;
      const level = (levels as Readonly<Record<string, string>>)[measure] ?? '';
      const byLevel = known[places[place] as number] as Map<string, ReadLevel>;
      let read = byLevel.get(level);
      if (read === undefined && !byLevel.has(level))
        byLevel.set(level, (read = trait.read({ level, global, letterOfCredit }, line, book)));
      if (read !== undefined && !('missing' in read)) return read;
      const { missing = trait.field, value = level, page = line.page ?? '' } = read ?? {};
      return unknownLevel({ path: `${path}/${missing}`, value, page });
    });
  };
}

type ReadLevel = ReturnType<TraitReader>;

/** What a line says of levels with nothing beside them: countries, industries and methods are few, and read once a book. */
function plainLevels(line: StepLine, book: LoadedRateBook): Map<string, ReadLevel> {
  return onceIn(compiled(book, noLevels), line, () => new Map<string, ReadLevel>());
}

function noLevels(): Map<StepLine, Map<string, ReadLevel>> {
  return new Map();
}

interface Sides {
  readonly places: Int32Array;
  readonly number: number;
  /** The number of nothing beside a level, if there is such a cell. */
  readonly plain: number | undefined;
}

/** What readers see beside the levels of cells, numbered, and how many of it there are. */
function numbered(cells: readonly CellTraits[]): Sides {
  const numbers = new Map<string, number>();
  const places = new Int32Array(cells.length);
  for (let place = 0; place < cells.length; place += 1) {
    const key = besideKey(cells[place] as CellTraits);
    const known = numbers.get(key) ?? numbers.size;
    if (known === numbers.size) numbers.set(key, known);
    places[place] = known;
  }
  return { places, number: numbers.size, plain: numbers.get(nothingBeside) };
}

function unknownLevel(unknown: UnknownLevel): CellValue {
  return { level: unknown.value, relativity: decimal(1), sources: [], unknown };
}
