import { rangeRef, readXlsx } from 'hucre/xlsx';
import { guardArchive, type ArchiveLimits } from './archive-guard.js';
import type { Cell, CellKind, ReadSheet } from './sheet.js';
import { unreadPart, tooLarge, WorkbookError } from './workbook-error.js';

/** Beyond these no sheet of a rate book has anything in it. */
const most = { rows: 20_000, columns: 500, area: 10_000_000, sheets: 200 } as const;
/** Areas together that take no memory to speak of: then all sheets are read at once. */
const smallArea = 1_000_000;
/** Bytes of all parts, times sheets: what all sheets have in common is read again for each. */
const mostWork = 400 * 1024 * 1024;

/** Sizes beyond which a file is no rate book. */
const archive: ArchiveLimits = {
  bytes: 32 * 1024 * 1024,
  inflated: 64 * 1024 * 1024,
  marks: 1_000_000,
  columns: 10_000,
  areas: true,
  tooLarge,
};

type XlsxSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];
type XlsxValue = XlsxSheet['rows'][number][number];

/**
 * The sheets of a workbook (.xlsx) in their order. Rejects with `WorkbookError`, which says what to do instead. Where
 * they span much, or do not say what they span, sheets are read one by one, so that only one at a time takes the memory.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const size = guardArchive(bytes, archive);
  try {
    const count = await sheetCount(bytes);
    if (count > most.sheets || count * size.bytes > mostWork) throw tooLarge();
    if (size.area <= smallArea) return (await readXlsx(bytes)).sheets.map(readSheet);
    return await oneByOne(bytes, count);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw failure(error instanceof Error ? error.message : String(error));
  }
}

async function oneByOne(bytes: Uint8Array, count: number): Promise<readonly ReadSheet[]> {
  const sheets: ReadSheet[] = [];
  let area = 0;
  for (let index = 0; index < count; index += 1) {
    const [sheet] = (await readXlsx(bytes, { sheets: [index] })).sheets;
    if (sheet === undefined) continue;
    area += sheet.rows.length * (sheet.rows[0]?.length ?? 0);
    if (area > most.area) throw tooLarge();
    sheets.push(readSheet(sheet));
  }
  return sheets;
}

async function sheetCount(bytes: Uint8Array): Promise<number> {
  let count = 0;
  const counted = (): boolean => {
    count += 1;
    return false;
  };
  await readXlsx(bytes, { sheets: counted });
  return count;
}

/** What the library says of a file it cannot read; of one beyond its limits it names the limit. */
function failure(message: string): WorkbookError {
  return /\blimit\b/.test(message) ? tooLarge() : unreadPart(message);
}

function readSheet({ name, rows, cells, merges = [] }: XlsxSheet): ReadSheet {
  if (rows.length > most.rows || rows.some((row) => row.length > most.columns)) throw tooLarge();
  const read = new Map<number, ReadonlyMap<number, Cell>>();
  rows.forEach((values, row) => {
    const filled = values.flatMap((value, column) => {
      const details = cells?.get(`${row},${column}`);
      const kind = details?.formula === undefined ? kindOf(value, details?.type) : 'formula';
      const text = textOf(value);
      return text === '' && kind !== 'formula'
        ? []
        : [{ kind, text, row: row + 1, column: column + 1 }];
    });
    if (filled.length > 0) read.set(row + 1, new Map(filled.map((cell) => [cell.column, cell])));
  });
  const merged = merges.map(({ startRow, startCol, endRow, endCol }) =>
    rangeRef(startRow, startCol, endRow, endCol),
  );
  return { name, rows: read, merged };
}

function kindOf(value: XlsxValue, type: string | undefined): CellKind {
  if (type === 'error') return 'error';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return value instanceof Date ? 'date' : 'text';
}

function textOf(value: XlsxValue): string {
  if (value === null) return '';
  return value instanceof Date ? 'date' : String(value);
}
