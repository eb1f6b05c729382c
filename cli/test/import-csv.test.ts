import { describe, expect, test } from 'vitest';
import { ToldStop } from '../src/told-stop.js';
import { delimiterOf, parseCsv } from '../src/import-csv.js';
import { decodeText } from '../src/import-encoding.js';

const header = ['Customer ID', 'Country', 'Amount', 'Invoice Date'];
const row = ['C1', 'DE', '5', '2025-01-01'];

function parsed(text: string, delimiter?: string) {
  const { table, delimiter: found } = parseCsv(
    text,
    'a.csv',
    delimiter === undefined ? {} : { delimiter },
  );
  return { ...table, delimiter: found };
}

function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof ToldStop) return `${error.exitCode} ${error.message}`;
  }
  return 'no refusal';
}

describe('CSV', () => {
  test.each([',', ';', '\t', '|'])('divided by %j', (delimiter) => {
    const text = [header, row].map((cells) => cells.join(delimiter)).join('\n');
    expect(parsed(text)).toEqual({ header, rows: [row], lines: [2], delimiter });
  });

  test('decimal commas do not make a comma the delimiter', () => {
    const text = 'Kundennummer;Land;Betrag;Datum\nK1;DE;1.234,50;1.2.2025\nK2;DE;5,00;1.2.2025\n';
    expect(parsed(text).delimiter).toBe(';');
  });

  test.each(['\n', '\r\n', '\r'])('with line ends %j, mixed too', (end) => {
    const text = `${header.join(',')}${end}${row.join(',')}${end}${row.join(',')}\n`;
    expect(parsed(text)).toMatchObject({ rows: [row, row], lines: [2, 3] });
  });

  test('line breaks and delimiters in quoted cells', () => {
    const text = `${header.join(',')}\n"C\n1","D,E","5 ""a""",x\nC2,DE,6,y\n`;
    expect(parsed(text)).toMatchObject({
      rows: [
        ['C\n1', 'D,E', '5 "a"', 'x'],
        ['C2', 'DE', '6', 'y'],
      ],
      lines: [2, 4],
    });
  });

  test('a line that names the delimiter, titles and blank lines above the header', () => {
    const text = `sep=;\nReceivables;;;\n;;;\n${header.join(';')}\n${row.join(';')}\n`;
    expect(parsed(text)).toMatchObject({ header, rows: [row], lines: [5], delimiter: ';' });
  });

  test('a quotation mark within a cell that is not quoted', () => {
    expect(parsed(`${header.join(',')}\nC1,DE,5,12" pipe\n`).rows[0]?.[3]).toBe('12" pipe');
  });

  test('a stated delimiter, by character or name', () => {
    expect(delimiterOf('tab')).toBe('\t');
    expect(delimiterOf('\\t')).toBe('\t');
    expect(delimiterOf('~')).toBe('~');
    expect(refusal(() => delimiterOf('ab'))).toMatch(/^2 "ab" is no delimiter/);
    expect(parsed('Customer ID~Amount\nC1~5', '~').rows).toEqual([['C1', '5']]);
  });
});

describe('CSV that is malformed names line and column', () => {
  test.each([
    [
      `${header.join(',')}\nC1,"DE,5,x\nC2,DE,5,y\n`,
      /^3 a.csv:2:5: the quotation mark before this cell is never closed/,
    ],
    [
      `${header.join(',')}\nC1,DE,5,x\n"C2"b,DE,5,y\n`,
      /^3 a.csv:3:2: there is text behind the closing quotation mark/,
    ],
    ['', /^3 a.csv is empty/],
    [' \n \n', /^3 a.csv is empty/],
    ['<html><table><tr>', /^3 a.csv is a web page or XML/],
    ['<?xml version="1.0"?>', /^3 a.csv is a web page or XML/],
  ])('%j', (text, message) => {
    expect(refusal(() => parsed(text))).toMatch(message);
  });
});

describe('encodings', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  const utf16 = (text: string, littleEndian: boolean): number[] =>
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
    });
  const text = '客户,金额';
  // 客户,金额 in GB 18030
  const gb = [0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee];

  test.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8', false],
    [
      'UTF-8 with a mark',
      bytes(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)),
      'utf-8',
      false,
    ],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, ...utf16(text, true)), 'utf-16le', false],
    ['UTF-16, the other way round', bytes(0xfe, 0xff, ...utf16(text, false)), 'utf-16be', false],
    ['GB 18030', bytes(...gb), 'gb18030', true],
  ])('%s', (_, content, encoding, guessed) => {
    expect(decodeText(content, 'a.csv')).toEqual({ text, encoding, guessed });
  });

  test('UTF-16 without a mark is seen by its zero bytes', () => {
    expect(decodeText(bytes(...utf16('Customer,Amount', true)), 'a.csv')).toEqual({
      text: 'Customer,Amount',
      encoding: 'utf-16le',
      guessed: true,
    });
    expect(decodeText(bytes(...utf16('Customer,Amount', false)), 'a.csv').encoding).toBe(
      'utf-16be',
    );
  });

  test('European letters stand alone', () => {
    // Währung;Österreich in Windows-1252
    const latin = [...'W_hrung;_sterreich'].map((character) => character.charCodeAt(0));
    latin[1] = 0xe4;
    latin[8] = 0xd6;
    expect(decodeText(bytes(...latin), 'a.csv')).toEqual({
      text: 'Währung;Österreich',
      encoding: 'windows-1252',
      guessed: true,
    });
  });

  test('a stated encoding is used, or refused', () => {
    expect(decodeText(bytes(...gb), 'a.csv', 'gbk')).toEqual({
      text,
      encoding: 'gbk',
      guessed: false,
    });
    expect(refusal(() => decodeText(bytes(...gb), 'a.csv', 'utf-8'))).toMatch(
      /^3 a.csv is not written in utf-8/,
    );
    expect(refusal(() => decodeText(bytes(1), 'a.csv', 'klingon'))).toMatch(
      /^2 no encoding is called klingon/,
    );
  });

  test.each([
    [[0x25, 0x50, 0x44, 0x46], /a PDF/],
    [[0x1f, 0x8b], /compressed/],
  ])('%j is no text', (start, message) => {
    expect(refusal(() => decodeText(bytes(...start), 'a.csv'))).toMatch(message);
  });
});
