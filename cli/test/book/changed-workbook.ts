import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { bookSheets } from '../../src/book/book-sheets.js';
import { sheetNames } from '../../src/words/sheet-names.js';
import type { SheetTable } from '../../src/workbook/sheet.js';
import { writeWorkbook } from '../../src/workbook/write-workbook.js';

/** The sheets of the reference edition. */
export const sheets = bookSheets(referenceBook);

/** The workbook of the reference edition. */
export const whole = await writeWorkbook(sheets);

/** Its parts. */
const parts = unzipSync(whole);

/** The workbook of the reference edition with one sheet changed. */
export function withSheet(
  name: string,
  change: (sheet: SheetTable) => SheetTable | null,
): Promise<Uint8Array> {
  return writeWorkbook(
    sheets.flatMap((sheet) => (sheet.name === name ? (change(sheet) ?? []) : sheet)),
  );
}

/** The workbook with the text of one cell changed, or the cell replaced by XML as a spreadsheet program writes it. */
export function withCell(name: string, address: string, content: string): Uint8Array {
  const files = { ...parts };
  const index = sheets.findIndex((sheet) => sheet.name === name) + 1;
  const part = `xl/worksheets/sheet${index}.xml`;
  const cell = content.startsWith('<')
    ? content.replace(/^<c/, `<c r="${address}"`)
    : `<c r="${address}" s="1" t="inlineStr"><is><t>${content}</t></is></c>`;
  const [, row = ''] = /(\d+)$/.exec(address) ?? [];
  const known = new RegExp(`<c r="${address}"[^>]*?(/>|>.*?</c>)`, 's');
  const xml = strFromU8(files[part]!);
  files[part] = strToU8(
    known.test(xml)
      ? xml.replace(known, () => cell)
      : xml.replace(
          new RegExp(`(<row r="${row}"[^>]*>)(.*?)(</row>)`, 's'),
          (_, open, cells, end) => `${open}${cells}${cell}${end}`,
        ),
  );
  return zipSync(files, { level: 0 });
}

/** The workbook with a part changed as text. */
export function withPart(
  part: string,
  change: (xml: string) => string,
  workbook = whole,
): Uint8Array {
  const files = unzipSync(workbook);
  files[part] = strToU8(change(strFromU8(files[part] ?? new Uint8Array())));
  return zipSync(files, { level: 0 });
}

/** The part with a sheet. */
export function partOf(name: string): string {
  return `xl/worksheets/sheet${sheets.findIndex((sheet) => sheet.name === name) + 1}.xml`;
}

export { sheetNames };
