import Papa from 'papaparse';
import { unreadable } from './told-stop.js';

/** Declarations read from rows: a record for the library to check, and the line each of its lines stands on. */
export interface DeclaredRows {
  readonly declarations: Readonly<Record<string, unknown>>;
  /** Line of the file by the path of a declared line, for example `/declarations/0/lines/3`. */
  readonly lines: ReadonlyMap<string, number>;
}

const headers = {
  declaredOn: ['declared-on', 'declaredon', 'declared on', 'declared', '申报日', '申报日期'],
  month: ['month', '月份', '出运月份'],
  from: ['from', '起', '起始日', '出运起始日'],
  to: ['to', '止', '截止日', '出运截止日'],
  country: ['country', '国家', '国家（地区）', '国家代码'],
  currency: ['currency', '币种'],
  turnover: ['turnover', '营业额', '申报营业额'],
  rate: ['rate', 'exchange-rate', 'exchange rate', '汇率'],
  corrects: ['corrects', '更正'],
} as const;

type Column = keyof typeof headers;

const yes = ['yes', 'y', 'true', '1', 'x', '是'];

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
    throw unreadable(
      `${name} does not say when the turnover was declared. Add a column declared-on, or give --declared-on`,
      `${name}没有申报日期。请增加“申报日”一列，或使用 --declared-on`,
    );
  return gathered(rows, columns, declaredOn);
}

type Columns = Partial<Record<Column, number>>;

function columnsOf(head: readonly string[], name: string): Columns {
  const columns: Columns = {};
  head.forEach((title, index) => {
    const meant = (Object.keys(headers) as Column[]).find((column) =>
      (headers[column] as readonly string[]).includes(title.trim().toLowerCase()),
    );
    if (meant !== undefined) columns[meant] ??= index;
    else if (title.trim() !== '')
      throw unreadable(
        `${name}: the column "${title.trim()}" is not known. Known are declared-on, month, from, to, country, currency, turnover, rate, corrects`,
        `${name}：无法识别列“${title.trim()}”。可用的列为：申报日、月份、起、止、国家、币种、营业额、汇率、更正`,
      );
  });
  for (const needed of ['country', 'turnover'] as const)
    if (columns[needed] === undefined)
      throw unreadable(
        `${name} has no column ${needed}. The first row names the columns: declared-on, month, country, currency, turnover, rate`,
        `${name}没有“${headers[needed].at(-1) ?? needed}”一列。第一行应为列名：申报日、月份、国家、币种、营业额、汇率`,
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
  const corrects = yes.includes(cell('corrects').toLowerCase());
  return {
    ...(Object.fromEntries(texts) as Readonly<Record<string, string>>),
    turnover: cell('turnover'),
    ...(corrects && { corrects: true }),
  };
}
