import { readFileSync } from 'node:fs';

/** The rows of a table, the header left out. */
export type Table = readonly (readonly string[])[];

/**
 * A document with other rows in the tables that follow a comment `<!-- table: name -->`. Where a row has one cell less
 * than the header, the second cell is a remark: it stays what it is in the document for the same first cell.
 */
export function withTables(file: string, tables: Readonly<Record<string, Table>>): string {
  const lines = readFileSync(file, 'utf8').split('\n');
  const result: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const name = /^<!-- table: (\S+) -->$/.exec(lines[at] ?? '')?.[1];
    result.push(lines[at] ?? '');
    if (name === undefined) continue;
    const table = tables[name];
    if (table === undefined) throw new Error(`${file}: no table ${name}`);
    const start = lines.findIndex((line, index) => index > at && line.startsWith('|'));
    const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
    const [head = '', rule = '', ...rows] = lines.slice(start, end);
    result.push(...lines.slice(at + 1, start), head, rule, ...rowsOf(table, { head, rows }));
    at = end - 1;
  }
  return result.join('\n');
}

/** The rows of a table as the document has them. */
export function rowsIn(file: string, name: string): Table {
  const [, text = ''] = readFileSync(file, 'utf8').split(`<!-- table: ${name} -->`);
  const [, table = ''] = /^\s*((?:\|.*\n)+)/.exec(text) ?? [];
  return table.trimEnd().split('\n').slice(2).map(cellsOf);
}

/** Names of the tables of a document. */
export function tableNames(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/<!-- table: (\S+) -->/g)].map(
    ([, name = '']) => name,
  );
}

function rowsOf(table: Table, { head, rows }: { head: string; rows: readonly string[] }): string[] {
  const remarks = new Map(rows.map(cellsOf).map(([first = '', second = '']) => [first, second]));
  const columns = cellsOf(head).length;
  return table.map(([first = '', ...cells]) => {
    const remark = cells.length === columns - 2 ? [remarks.get(first) ?? ''] : [];
    return `| ${[first, ...remark, ...cells].join(' | ')} |`;
  });
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}
