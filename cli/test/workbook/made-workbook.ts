import { strToU8, zipSync } from 'fflate';

/** A sheet as spreadsheet programs write it: `<row>` elements as XML. */
export interface MadeSheet {
  readonly name: string;
  /** XML of the rows; what else belongs to the sheet stands in `before` and `behind` them. */
  readonly rows: string;
  readonly before?: string;
  readonly behind?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** What a workbook is beside its sheets. */
export interface MadeWorkbook {
  readonly date1904?: boolean;
  /** A workbook with macros (.xlsm). */
  readonly macros?: boolean;
  readonly strings?: readonly string[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
/** Style 1 is a date, style 2 an amount, style 3 a date in a format of the file's own. */
const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** The bytes of a workbook, part by part as ECMA-376 has them, without any library for workbooks. */
export function madeWorkbook(
  sheets: readonly MadeSheet[],
  { date1904 = false, macros = false, strings = [] }: MadeWorkbook = {},
): Uint8Array {
  const kind = macros
    ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(directoryEntry).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
  sheets.forEach(({ rows, before = '', behind = '' }, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
  });
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  const vba = macros
    ? [['xl/vbaProject.bin', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1)] as const]
    : [];
  return zipSync(Object.fromEntries([...bytes, ...vba]), { level: 0 });
}

function directoryEntry({ name, state }: MadeSheet, at: number): string {
  return `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`;
}

/** A row of texts and numbers; what begins with `<c` is a cell as XML. */
export function madeRow(cells: readonly (string | number)[], attributes = ''): string {
  return `<row ${attributes}>${cells.map(madeCell).join('')}</row>`;
}

function madeCell(value: string | number): string {
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if (value === '') return '<c/>';
  return value.startsWith('<c') ? value : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
}
