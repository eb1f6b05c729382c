import type { WholeText } from 'trade-credit-pricing';
import { misused, unreadable } from './told-stop.js';
import { listWords, otherContents } from './words/list-words.js';

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
  readonly what: WholeText;
}

const notText: readonly Signature[] = [
  { start: [0x25, 0x50, 0x44, 0x46], what: otherContents.pdf },
  { start: [0x1f, 0x8b], what: otherContents.compressed },
  { start: [0x50, 0x4b, 0x03, 0x04], what: otherContents.workbook },
  { start: [0xd0, 0xcf, 0x11, 0xe0], what: otherContents.oldWorkbook },
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
  if (other !== undefined) throw unreadable(listWords.notText(name, other.what));
  if (stated !== undefined) return decodeAs(bytes, stated, name);
  const marked = byteOrderMarks.find(([mark]) => startsWith(bytes, mark))?.[1];
  if (marked !== undefined)
    return { text: decode(bytes, marked) ?? '', encoding: marked, guessed: false };
  const utf8 = hasZeroBytes(bytes) ? undefined : decode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', guessed: false };
  const encoding = guessedEncoding(bytes);
  const text = decode(bytes, encoding);
  if (text !== undefined) return { text, encoding, guessed: true };
  throw unreadable(listWords.notGuessed(name, encoding));
}

function decodeAs(bytes: Uint8Array, encoding: string, name: string): DecodedText {
  let text: string | undefined;
  try {
    text = decode(bytes, encoding);
  } catch {
    throw misused(listWords.unknownEncoding(encoding));
  }
  if (text !== undefined) return { text, encoding, guessed: false };
  throw unreadable(listWords.otherEncoding(name, encoding));
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
