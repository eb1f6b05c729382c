import { strToU8, unzipSync, zipSync } from 'fflate';
import { type RateBook } from 'trade-credit-pricing/rate-book';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { describe, expect, test } from 'vitest';
import { eachOf } from '../../../test/support/runs.js';
import { writeWorkbook } from '../../src/workbook/write-workbook.js';
import {
  partOf,
  sheetNames,
  sheets,
  whole,
  withCell,
  withPart,
  withSheet,
} from './changed-workbook.js';
import { bookCommand } from './memory-files.js';
import { rateBookDigest } from '../../../test/support/answers.js';

type Workbook = Uint8Array | Promise<Uint8Array>;

const importing = async (bytes: Workbook, ...argv: string[]) =>
  bookCommand(['import', 'a.xlsx', ...argv], { 'a.xlsx': await bytes });
const number = (text: string, style = '') => `<c${style}><v>${text}</v></c>`;

describe('SPR-2 what is wrong is told by sheet and address', () => {
  const wrong: readonly [string, () => Workbook, string][] = [
    [
      'no number',
      () => withCell('payment-method', 'B3', 'abc'),
      'payment-method!B3: "abc" is not a number; write a decimal such as 0.95',
    ],
    [
      'a thousands separator',
      () => withCell('loadings', 'B2', '12,000'),
      'loadings!B2: "12,000" is not a number; write a decimal',
    ],
    [
      'a formula',
      () => withCell('payment-method', 'B3', '<c><f>1-0.05</f><v>0.95</v></c>'),
      'payment-method!B3: holds a formula; copy',
    ],
    [
      'an error',
      () => withCell('payment-method', 'B3', '<c t="e"><v>#REF!</v></c>'),
      'payment-method!B3: holds the error "#REF!"',
    ],
    [
      'a truth value',
      () => withCell('payment-method', 'B3', '<c t="b"><v>1</v></c>'),
      'payment-method!B3: holds a truth value',
    ],
    [
      'a date and time as text',
      () => withCell(sheetNames.book, 'B7', '<c t="d"><v>2026-07-01T00:00:00</v></c>'),
      "'Book 手册'!B7: Edition",
    ],
    [
      'a number nobody typed',
      () => withCell('payment-method', 'B3', number('0.12345678901234567')),
      'payment-method!B3: the number 0.12345678901234566 is not exact',
    ],
    [
      'a number beyond all',
      () => withCell('payment-method', 'B3', number('1e999')),
      'payment-method!B3: the number Infinity is not exact',
    ],
    [
      'no whole number',
      () => withCell(sheetNames.triggers, 'J2', 'soon'),
      '\'Triggers 触发条件\'!J2: "soon" is not a whole number',
    ],
    [
      'no flag',
      () => withCell(sheetNames.tiers, 'V2', 'maybe'),
      '\'Tiers 承保方案\'!V2: "maybe" is neither true nor false',
    ],
    [
      'no pages by role',
      () => withCell(sheetNames.algorithm, 'H2', 'exposure'),
      '\'Algorithm 算法\'!H2: "exposure" names no page by role',
    ],
    [
      'a role twice',
      () => withCell(sheetNames.algorithm, 'H2', 'a=b, a=c'),
      '\'Algorithm 算法\'!H2: "a" stands here a second time',
    ],
    [
      'an unknown column',
      () => withCell('country', 'I1', 'relativity'),
      'country!I1: there is no column "relativity"; columns: key, value',
    ],
    [
      'a column misspelt',
      () => withCell('country', 'B1', 'vallue'),
      'country!B1: there is no column "vallue", perhaps "value" is meant',
    ],
    [
      'a column twice',
      () => withCell('country', 'C1', 'value'),
      'country!C1: the column "value" is there twice',
    ],
    [
      'no first column',
      () => withSheet('country', (sheet) => ({ ...sheet, columns: [], rows: [] })),
      'country!A1: the column "key" is missing',
    ],
    [
      'a cell without heading',
      () => withCell('country', 'K3', 'x'),
      'country!K3: stands below no heading',
    ],
    [
      'an unknown field',
      () => withCell(sheetNames.book, 'A6', 'curency'),
      '\'Book 手册\'!A6: a book has no field "curency", perhaps "currency" is meant',
    ],
    [
      'a field twice',
      () => withCell(sheetNames.book, 'A6', 'edition'),
      '\'Book 手册\'!A6: "edition" stands here a second time',
    ],
    [
      'a page twice',
      () => withCell(sheetNames.pages, 'A3', 'adverse-selection'),
      '\'Pages 费率表\'!A3: "adverse-selection" stands here a second time',
    ],
    [
      'a page without id',
      () => withCell(sheetNames.pages, 'A3', ''),
      "'Pages 费率表'!A3: the page has no id",
    ],
    [
      'a sheet missing',
      () => withSheet('limits', () => null),
      '\'Pages 费率表\'!A31: there is no sheet "limits"',
    ],
    [
      'no sheet of the book',
      () => withSheet(sheetNames.book, () => null),
      '\'Book 手册\': there is no sheet "Book 手册"',
    ],
    [
      'no sheet of tiers',
      () => withSheet(sheetNames.tiers, () => null),
      "'Tiers 承保方案': there is no sheet",
    ],
    [
      'a sheet too many',
      () => writeWorkbook([...sheets, { name: '__proto__', columns: [], rows: [] }]),
      '__proto__: no part of the book stands on this sheet',
    ],
    [
      'a sheet misnamed',
      () => withSheet(sheetNames.tiers, (sheet) => ({ ...sheet, name: 'Tier 承保方案' })),
      '\'Tier 承保方案\': no part of the book stands on this sheet, perhaps "Tiers 承保方案" is meant',
    ],
    [
      'lines without technical premium',
      () =>
        writeWorkbook(
          sheets.map((sheet) =>
            sheet.name === sheetNames.technical
              ? { ...sheet, name: sheetNames.technicalLines }
              : sheet,
          ),
        ),
      "'Technical lines 技术步骤': needs the sheet",
    ],
    [
      'merged cells',
      () =>
        withPart(partOf('country'), (xml) =>
          xml.replace(
            '</sheetData>',
            '</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>',
          ),
        ),
      'country: has the merged cells B2:B3; unmerge',
    ],
    [
      'no value',
      () => withCell('payment-method', 'B3', ''),
      'payment-method!A3: Edition reference-2026.1, page payment-method',
    ],
    [
      'what the loader finds in a row',
      () => withCell('payment-method', 'B3', '-1'),
      'payment-method!B3: Edition reference-2026.1, page payment-method, row documents-against-acceptance: value is -1',
    ],
    [
      'what it finds in the metadata of a page',
      () => withCell(sheetNames.pages, 'G4', 'guess'),
      "'Pages 费率表'!G4: Edition",
    ],
    [
      'what it finds in the book',
      () => withCell(sheetNames.book, 'B6', 'RMB'),
      "'Book 手册'!B6: Edition",
    ],
  ];
  test.each(eachOf(wrong, 10))('%s', async (_, make, message) => {
    const { stopped, out } = await importing(make());
    expect(stopped).toMatch(/^3 a\.xlsx is not a valid rate book:\n/);
    expect(stopped).toContain(`\n${message}`);
    expect(out).toBe('');
  });

  test('in Chinese', async () => {
    const { stopped } = await importing(
      withCell('payment-method', 'B3', '<c><f>1</f></c>'),
      '--locale',
      'zh-CN',
    );
    expect(stopped).toContain('payment-method!B3: 含有公式；请复制后粘贴为数值');
  });

  test('of very many, how many more there are', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => [`key-${at}`, 'abc']);
    const wrong = withSheet('country', (sheet) => ({ ...sheet, rows }));
    const { stopped } = await importing(wrong);
    expect(stopped?.split('\n')).toHaveLength(202);
    expect(stopped).toMatch(/\nand \d+ more$/);
  });

  test('no issue of the loader follows from one that is told', async () => {
    const { stopped } = await importing(withCell('payment-method', 'B3', 'abc'));
    expect(stopped?.split('\n')).toHaveLength(2);
  });
});

describe('SPR-3 a cell with a number', () => {
  const valueOf = (json: string): unknown =>
    (JSON.parse(json) as RateBook).pages['payment-method']?.rows[1];

  test.each([
    ['0.9', '0.9'],
    ['0.90', '0.9'],
    ['0.90000000000000002', '0.9'],
    ['9.2000000000000004E-1', '0.92'],
    ['1', '1'],
    ['1E-07', '0.0000001'],
  ])('%s is read in its shortest form and reported', async (written, read) => {
    const { out, error } = await importing(withCell('payment-method', 'B3', number(written)));
    expect(valueOf(out)).toMatchObject({ value: read });
    expect(error).toBe(
      `payment-method!B3: holds a number, read as "${read}"; format the cell as Text where zeros at the end matter\n`,
    );
  });

  test('a whole number in place of days says nothing', async () => {
    const { error, stopped } = await importing(withCell(sheetNames.triggers, 'J2', number('30')));
    expect([error, stopped]).toEqual(['', undefined]);
  });

  test.each([
    [/numFmtId="164" fontId/g, 'numFmtId="14" fontId'],
    [/formatCode="@"/, 'formatCode="yyyy&quot;年&quot;m"'],
  ])('one that is shown as a date is none: %s', async (format, dates) => {
    const dated = withCell('payment-method', 'B3', number('46204', ' s="3"'));
    const bytes = withPart('xl/styles.xml', (xml) => xml.replace(format, dates), dated);
    expect((await importing(bytes)).stopped).toContain(
      'payment-method!B3: has been turned into a date',
    );
  });
});

describe('SPR-4 what is no workbook gives a clear error', () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  /** A digit of a stored part changed in place. */
  const damaged = (): Uint8Array => {
    const stored = Buffer.from(withCell('payment-method', 'B3', '0.87654'));
    stored[stored.indexOf('0.87654') + 3] = 0x39;
    return stored;
  };
  const bomb = (): Uint8Array =>
    zipSync({ 'xl/a.xml': [new Uint8Array(65 * 1024 * 1024), { level: 1 }] });
  /** The bytes before the end changed: the record of 22 bytes that says where the directory is. */
  const withEnd = (place: number, value: number): Uint8Array => {
    const changed = Buffer.from(whole);
    changed[changed.length - 22 + place] = value;
    return changed;
  };
  const country = (change: (xml: string) => string): Uint8Array =>
    withPart(partOf('country'), change);

  test.each<[string, Uint8Array, RegExp]>([
    ['empty', new Uint8Array(), /is no \.xlsx workbook/],
    ['text', strToU8('key,value'), /is no \.xlsx workbook/],
    ['another zip', zip({ 'a.txt': 'a' }), /is no \.xlsx workbook/],
    [
      'a part that was changed behind its checksum',
      damaged(),
      /is broken \(CRC-32 mismatch for xl\/worksheets\/sheet\d+\.xml/,
    ],
    ['cut off', whole.subarray(0, whole.length / 2), /is (broken|no \.xlsx)/],
    [
      'garbled',
      whole.map((byte, at) => (at > 1_000 && at < 20_000 ? byte ^ 255 : byte)),
      /is (broken|no \.xlsx)/,
    ],
    [
      'no XML',
      withPart('xl/workbook.xml', () => '<workbook'),
      /is broken \(the part xl\/workbook\.xml is cut off\)/,
    ],
    [
      'a document type',
      withPart('xl/workbook.xml', (xml) =>
        xml.replace('<workbook', '<!DOCTYPE a [<!ENTITY b "c">]><workbook'),
      ),
      /a document type is declared/,
    ],
    [
      'no sheet behind a name',
      withPart('xl/_rels/workbook.xml.rels', (xml) => xml.replace('sheet3.xml', 'sheet999.xml')),
      /is broken \(.*missing worksheet file for sheet/,
    ],
    ['a cell far out', withCell('country', 'XFD2', 'x'), /is far larger than any rate book/],
    [
      'a row far down',
      withPart(partOf('country'), (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
        ),
      ),
      /is far larger/,
    ],
    [
      'no address',
      withPart(partOf('country'), (xml) => xml.replace('r="B2"', 'r="2B"')),
      /is broken/,
    ],
    ['a zip bomb', bomb(), /is far larger than any rate book/],
    ['half a sheet', country((xml) => xml.slice(0, xml.indexOf('<row r="5"'))), /is cut off/],
    ['an empty part', country(() => ''), /is empty/],
    ['two directories in one', withEnd(8, 1), /its directory is not that of a workbook/],
    ['something behind its end', Buffer.concat([whole, Buffer.from('x')]), /its end is missing/],
    [
      'very many sheets',
      withPart('xl/workbook.xml', (xml) =>
        xml.replace(
          '</sheets>',
          `${'<sheet name="a" sheetId="9" r:id="rId1"/>'.repeat(500)}</sheets>`,
        ),
      ),
      /is far larger/,
    ],
    [
      'very many elements',
      withPart('xl/workbook.xml', (xml) =>
        xml.replace('<sheets>', `${'<a/>'.repeat(2e6)}<sheets>`),
      ),
      /is far larger/,
    ],
    [
      'very many columns described',
      country((xml) =>
        xml.replace('<cols>', `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(20_000)}`),
      ),
      /is far larger/,
    ],
    [
      'an area beyond all',
      country((xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
        ),
      ),
      /is far larger/,
    ],
  ])('%s', async (_, bytes, message) => {
    const { stopped, out } = await importing(bytes);
    expect(stopped).toMatch(/^3 a\.xlsx /);
    expect(stopped).toMatch(message);
    expect(out).toBe('');
  });
});

test('a workbook saved by another program: shared strings, prefixes, absolute targets, another order of tabs', async () => {
  const rich =
    '<si><r><t>0.</t></r><r><rPr><b/></rPr><t>92</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>';
  const files = unzipSync(whole);
  const text = (part: string) => new TextDecoder().decode(files[part]);
  const strings = text('xl/sharedStrings.xml').replace('</sst>', rich);
  const index = strings.split('<si>').length - 2;
  const cell = withCell('payment-method', 'B3', `<c t="s"><v>${index}</v></c>`);
  files[partOf('payment-method')] = unzipSync(cell)[partOf('payment-method')]!;
  files['xl/other.xml'] = strToU8(strings);
  files['xl/_rels/workbook.xml.rels'] = strToU8(
    text('xl/_rels/workbook.xml.rels')
      .replace(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings',
        'http://purl.oclc.org/ooxml/officeDocument/relationships/sharedStrings',
      )
      .replace('"sharedStrings.xml"', '"/xl/other.xml"'),
  );
  files['xl/workbook.xml'] = strToU8(
    text('xl/workbook.xml')
      .replace(/<(\/?)(workbook|sheets|sheet)\b/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=')
      .replace(
        /(<x:sheets>)(.*)(<\/x:sheets>)/s,
        (_, open: string, all: string, end: string) =>
          open +
          all
            .split(/(?<=\/>)/)
            .reverse()
            .join('') +
          end,
      ),
  );
  const { out, stopped } = await importing(zipSync(files));
  expect(stopped).toBeUndefined();
  expect(rateBookDigest(JSON.parse(out) as RateBook)).toBe(rateBookDigest(referenceBook));
});
