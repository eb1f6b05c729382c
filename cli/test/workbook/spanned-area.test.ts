import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { describe, expect, test } from 'vitest';
import { bookSheets } from '../../src/book/book-sheets.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { spannedArea } from '../../src/workbook/spanned-area.js';
import { writeWorkbook } from '../../src/workbook/write-workbook.js';

const sheet = (rows: string) => `<worksheet xmlns:r="http://x"><sheetData>${rows}</sheetData>`;

describe('how many cells a part spans at most', () => {
  test.each<[string, string, number]>([
    ['nothing', sheet(''), 0],
    ['two columns, three rows', sheet('<row r="3"><c r="B3"/></row>'), 8],
    ['a row without number', sheet('<row><c r="B1"/></row>'), 4],
    ['the last cell there is', sheet('<row><c r="XFD1048576"/></row>'), 16_384 * 1_048_577],
    ['a merged range', sheet('<mergeCell ref="A1:C9"/>'), 27],
    ['in single quotes, with a prefix', `<x:row x:r='2'><x:c r = 'C2'/></x:row>`, 9],
    ['a cell that does not say where it is', sheet('<row r="1"><c/><c r="A1"/></row>'), Infinity],
    ['an entity', sheet('<row r="1"><c r="&#65;1"/></row>'), Infinity],
    ['letters beyond the last column', sheet('<row r="1"><c r="ABCD1"/></row>'), Infinity],
  ])('%s', (_, text, area) => expect(spannedArea(text)).toBe(area));
});

test('a workbook that does not say what it spans is read one sheet after the other, to the same cells', async () => {
  const bytes = await writeWorkbook(bookSheets(referenceBook));
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  const open = strFromU8(parts[name]!).replace('</worksheet>', '<own ref="ABCD1"/></worksheet>');
  expect(spannedArea(open)).toBe(Infinity);
  const changed = zipSync({ ...parts, [name]: strToU8(open) });
  expect(await readWorkbook(changed)).toEqual(await readWorkbook(bytes));
});
