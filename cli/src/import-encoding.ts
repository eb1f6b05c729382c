import { misused, unreadable } from './told-stop.js';

/** The text of a file, and how it was decoded. */
interface DecodedText {
  readonly text: string;
  /** Label of the Encoding Standard. */
  readonly encoding: string;
  /** True when the encoding was guessed from the bytes. */
  readonly guessed: boolean;
}

interface Signature {
  readonly start: readonly number[];
  readonly what: string;
  readonly chinese: string;
}

const notText: readonly Signature[] = [
  { start: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', chinese: 'PDF 文件' },
  { start: [0x1f, 0x8b], what: 'compressed', chinese: '压缩文件' },
  {
    start: [0x50, 0x4b, 0x03, 0x04],
    what: 'an Excel workbook (.xlsx) or another zip archive',
    chinese: 'Excel 工作簿（.xlsx）或其他压缩包',
  },
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'an Excel workbook (.xls)',
    chinese: 'Excel 工作簿（.xls）',
  },
];
const byteOrderMarks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const looked = 65_536;

/**
 * Decodes a file: as stated, by its byte order mark, as UTF-8 if it is that, else as UTF-16, GB 18030 or Windows-1252 by
 * the pattern of its bytes.
 */
export function decodeText(bytes: Uint8Array, name: string, stated?: string): DecodedText {
  const other = notText.find(({ start }) => startsWith(bytes, start));
  if (other !== undefined)
    throw unreadable(
      `${name} is ${other.what}; save it as CSV in UTF-8`,
      `${name}是${other.chinese}；请另存为 UTF-8 编码的 CSV`,
    );
  if (stated !== undefined) return decodeAs(bytes, stated, name);
  const marked = byteOrderMarks.find(([mark]) => startsWith(bytes, mark))?.[1];
  if (marked !== undefined)
    return { text: decode(bytes, marked) ?? '', encoding: marked, guessed: false };
  const utf8 = hasZeroBytes(bytes) ? undefined : decode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', guessed: false };
  const encoding = guessedEncoding(bytes);
  const text = decode(bytes, encoding);
  if (text !== undefined) return { text, encoding, guessed: true };
  throw unreadable(
    `${name} is neither UTF-8 nor ${encoding}; save it as UTF-8, or state its encoding with --encoding`,
    `${name}既非 UTF-8 也非 ${encoding} 编码；请另存为 UTF-8，或用 --encoding 指定编码`,
  );
}

function decodeAs(bytes: Uint8Array, encoding: string, name: string): DecodedText {
  let text: string | undefined;
  try {
    text = decode(bytes, encoding);
  } catch {
    throw misused(
      `no encoding is called ${encoding}; write one such as utf-8, gb18030, big5 or windows-1252`,
      `没有名为“${encoding}”的编码；可填写 utf-8、gb18030、big5、windows-1252 等`,
    );
  }
  if (text !== undefined) return { text, encoding, guessed: false };
  throw unreadable(
    `${name} is not written in ${encoding}; leave --encoding out to have it found`,
    `${name}不是 ${encoding} 编码；可不写 --encoding，由程序判断`,
  );
}

/** Undefined when the bytes are no text of the encoding; throws when there is no such encoding. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

function hasZeroBytes(bytes: Uint8Array): boolean {
  return zeros(bytes, 0) + zeros(bytes, 1) > Math.min(bytes.length, looked) / 8;
}

/** Zero bytes at even (0) or odd (1) places. */
function zeros(bytes: Uint8Array, parity: 0 | 1): number {
  let count = 0;
  for (let place = parity; place < Math.min(bytes.length, looked); place += 2)
    if (bytes[place] === 0) count += 1;
  return count;
}

/** Chinese in GB 18030 has its high bytes in pairs, European letters in Windows-1252 stand alone. */
function guessedEncoding(bytes: Uint8Array): string {
  if (hasZeroBytes(bytes)) return zeros(bytes, 1) > zeros(bytes, 0) ? 'utf-16le' : 'utf-16be';
  const runs = { paired: 0, single: 0 };
  let length = 0;
  for (const byte of bytes.subarray(0, looked * 16)) {
    if (byte >= 0x80) length += 1;
    else if (length > 0) {
      runs[length > 1 ? 'paired' : 'single'] += 1;
      length = 0;
    }
  }
  return runs.paired >= runs.single ? 'gb18030' : 'windows-1252';
}
