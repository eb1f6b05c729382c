import { exitCodes, Stop } from './exit-codes.js';

/** The text of a file, and how it was decoded. */
interface DecodedText {
  readonly text: string;
  /** Label of the Encoding Standard. */
  readonly encoding: string;
  /** True when the encoding was guessed from the bytes. */
  readonly guessed: boolean;
}

type Signature = readonly [bytes: readonly number[], what: string];

const notText: readonly Signature[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook (.xlsx) or another zip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an Excel workbook (.xls)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x1f, 0x8b], 'compressed'],
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
  const [, what] = notText.find(([start]) => startsWith(bytes, start)) ?? [];
  if (what !== undefined)
    throw new Stop(exitCodes.invalidInput, `${name} is ${what}; save it as CSV in UTF-8`);
  if (stated !== undefined) return decodeAs(bytes, stated, name);
  const marked = byteOrderMarks.find(([mark]) => startsWith(bytes, mark))?.[1];
  if (marked !== undefined)
    return { text: decode(bytes, marked) ?? '', encoding: marked, guessed: false };
  const utf8 = hasZeroBytes(bytes) ? undefined : decode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', guessed: false };
  const encoding = guessedEncoding(bytes);
  const text = decode(bytes, encoding);
  if (text !== undefined) return { text, encoding, guessed: true };
  throw new Stop(
    exitCodes.invalidInput,
    `${name} is neither UTF-8 nor ${encoding}; save it as UTF-8, or state its encoding with --encoding`,
  );
}

function decodeAs(bytes: Uint8Array, encoding: string, name: string): DecodedText {
  let text: string | undefined;
  try {
    text = decode(bytes, encoding);
  } catch {
    throw new Stop(
      exitCodes.usage,
      `no encoding is called ${encoding}; write one such as utf-8, gb18030, big5 or windows-1252`,
    );
  }
  if (text !== undefined) return { text, encoding, guessed: false };
  throw new Stop(
    exitCodes.invalidInput,
    `${name} is not written in ${encoding}; leave --encoding out to have it found`,
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
