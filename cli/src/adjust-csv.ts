import Papa from 'papaparse';
import { unreadable } from './told-stop.js';
import { declaredColumns, yesWords } from './words/declared-columns.js';
import { declarationWords } from './words/declaration-words.js';

/** Declarations read from rows: a record for the library to check, and the line each of its lines stands on. */
export interface DeclaredRows {
  readonly declarations: Readonly<Record<string, unknown>>;
  /** Line of the file by the path of a declared line, for example `/declarations/0/lines/3`. */
  readonly lines: ReadonlyMap<string, number>;
}

type Column = keyof typeof declaredColumns;

/** Reads rows of declared turnover; `declaredOn` stands in where the file has no column for it. */
export function declarationsFromCsv(
  text: string,
  name: string,
  declaredOn: string | undefined,
): DeclaredRows {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const [head = [], ...rows] = data;
  const columns = columnsOf(head, name);
  if (columns.declaredOn === undefined && declaredOn === undefined)
    throw unreadable(declarationWords.dayMissing(name));
  return gathered(rows, columns, declaredOn);
}

type Columns = Partial<Record<Column, number>>;

function columnsOf(head: readonly string[], name: string): Columns {
  const columns: Columns = {};
  head.forEach((title, index) => {
    const meant = (Object.keys(declaredColumns) as Column[]).find((column) =>
      (declaredColumns[column] as readonly string[]).includes(title.trim().toLowerCase()),
    );
    if (meant !== undefined) columns[meant] ??= index;
    else if (title.trim() !== '')
      throw unreadable(declarationWords.unknownColumn(name, title.trim()));
  });
  for (const needed of ['country', 'turnover'] as const)
    if (columns[needed] === undefined)
      throw unreadable(
        declarationWords.columnMissing(name, needed, declaredColumns[needed].at(-1) ?? needed),
      );
  return columns;
}

function gathered(
  rows: readonly (readonly string[])[],
  columns: Columns,
  otherwise: string | undefined,
): DeclaredRows {
  const declarations: { declaredOn: string; lines: Readonly<Record<string, unknown>>[] }[] = [];
  const rates = new Map<string, Readonly<Record<string, string>>>();
  const lines = new Map<string, number>();
  rows.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const cell = (column: Column): string => cells[columns[column] ?? -1]?.trim() ?? '';
    const declaredOn = cell('declaredOn') || (otherwise ?? '');
    let last = declarations.at(-1);
    if (last?.declaredOn !== declaredOn) declarations.push((last = { declaredOn, lines: [] }));
    lines.set(`/declarations/${declarations.length - 1}/lines/${last.lines.length}`, index + 2);
    last.lines.push(lineOf(cell));
    const [currency, rate] = [cell('currency'), cell('rate')];
    const month = cell('month') || cell('from').slice(0, 7);
    if (rate !== '') rates.set(`${currency} ${month} ${rate}`, { currency, month, rate });
  });
  return {
    declarations: {
      declarations,
      ...(rates.size > 0 && { exchangeRates: [...rates.values()] }),
    },
    lines,
  };
}

function lineOf(cell: (column: Column) => string): Readonly<Record<string, unknown>> {
  const texts = (['month', 'from', 'to', 'country', 'currency'] as const).flatMap((column) =>
    cell(column) === '' ? [] : [[column, cell(column)]],
  );
  const corrects = yesWords.includes(cell('corrects').toLowerCase());
  return {
    ...(Object.fromEntries(texts) as Readonly<Record<string, string>>),
    turnover: cell('turnover'),
    ...(corrects && { corrects: true }),
  };
}
