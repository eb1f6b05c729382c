/** What may say where a cell or a row stands, and what begins a cell and a row, with or without a prefix. */
const place = /\s(?!xmlns:)(?:[\w.-]+:)?(?:r|[A-Za-z]*[Rr]ef)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const cell = /<(?:[^\s<>:/]+:)?c[\s/>]/g;
const row = /<(?:[^\s<>:/]+:)?row[\s/>]/g;

/** How many cells the area of a part has at most that names its cells: infinite where its words leave it open. */
export function spannedArea(text: string): number {
  let [rows, columns, named] = [0, 0, 0];
  for (const [, double, single] of text.matchAll(place))
    for (const reference of (double ?? single ?? '').split(/[\s:]+/)) {
      const [, letters = '', digits = ''] = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/.exec(reference) ?? [];
      if (letters + digits === '') {
        if (isRelation(reference)) continue;
        return Infinity;
      }
      if (letters !== '' && digits !== '') named += 1;
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, columnOf(letters));
    }
  const cells = text.match(cell)?.length ?? 0;
  return named < cells ? Infinity : (rows + (text.match(row)?.length ?? 0)) * columns;
}

/** A number of a relation or nothing at all: no place of a sheet. */
function isRelation(reference: string): boolean {
  return reference === '' || /^rId\d+$/.test(reference);
}

/** 1 for A, 27 for AA. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
