/** Rows in which cells were put together again. */
export interface RejoinedRows {
  readonly rows: readonly (readonly string[])[];
  readonly rejoined: number;
  /** A cell as it was put together. */
  readonly example?: string;
}

const opened = /^"(?:[^"]|"")*$/;
const closed = /^(?:[^"]|"")*"$/;
const mostPieces = 12;

/**
 * Undoes what a spreadsheet does to a text file whose quotation marks it does not know: `"2.105,10"` becomes the two
 * cells `"2.105` and `10"`. A cell that opens a quotation mark is put together with those up to the one that closes it.
 */
export function rejoinCells(rows: readonly (readonly string[])[]): RejoinedRows {
  let rejoined = 0;
  let example: string | undefined;
  const whole = rows.map((row) => {
    if (!row.some((cell) => opened.test(cell))) return row;
    const cells = rejoinedRow(row);
    if (cells.length === row.length) return row;
    rejoined += 1;
    example ??= cells.find((cell, place) => cell !== row[place]);
    return cells;
  });
  return {
    rows: rejoined === 0 ? rows : narrowed(whole),
    rejoined,
    ...(example === undefined ? {} : { example }),
  };
}

/** Without the columns behind the last one that holds something. */
function narrowed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let width = 0;
  for (const row of rows)
    for (let end = row.length; end > width; end -= 1) if (row[end - 1] !== '') width = end;
  return rows.map((row) => row.slice(0, width));
}

function rejoinedRow(row: readonly string[]): string[] {
  const cells: string[] = [];
  for (let at = 0; at < row.length; at += 1) {
    const cell = row[at] ?? '';
    const end = opened.test(cell) ? closingPlace(row, at) : undefined;
    cells.push(end === undefined ? cell : unquoted(row.slice(at, end + 1).join(',')));
    at = end ?? at;
  }
  return cells;
}

function closingPlace(row: readonly string[], from: number): number | undefined {
  for (let at = from + 1; at < Math.min(row.length, from + mostPieces); at += 1) {
    const cell = row[at] ?? '';
    if (closed.test(cell)) return at;
    if (cell.includes('"')) return undefined;
  }
  return undefined;
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll('""', '"');
}
