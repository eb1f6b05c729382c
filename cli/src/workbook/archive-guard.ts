import { unzipSync, type UnzipFileInfo } from 'fflate';
import { spannedArea } from './spanned-area.js';
import { broken, notAWorkbook, unreadPart, WorkbookError } from './workbook-error.js';
import { brokenParts } from '../words/workbook-words.js';

/** What an archive holds. */
interface ArchiveSize {
  /** Bytes of its parts. */
  readonly bytes: number;
  /** Cells of the areas its sheets span, at most; infinite where they do not say, or nobody asked. */
  readonly area: number;
}

/** Sizes beyond which a file is not what it is read as, whatever it says of itself. */
export interface ArchiveLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes of all of its parts. */
  readonly inflated: number;
  /** What begins an element and what an attribute has, in all parts. */
  readonly marks: number;
  /** Columns that are described, in all sheets: the reader takes the time of a whole sheet for each. */
  readonly columns: number;
  /** Whether to look at the areas its sheets span. */
  readonly areas?: boolean;
  /** What is said of a file beyond one of them. */
  readonly tooLarge: () => WorkbookError;
}

const mostParts = 2_000;
/** The record at the end of a zip archive (PKWARE APPNOTE 4.3.16) and the one before it in one of the form Zip64. */
const end = { signature: 0x06054b50, size: 22, entries: 8, allEntries: 10 } as const;
const zip64 = { signature: 0x07064b50, size: 20 } as const;
/** What begins an element, and what an attribute has: `<` and `=`, which stand side by side. */
const marks = { first: 0x3c, last: 0x3d } as const;

/**
 * Throws `WorkbookError` for an archive that would take too much memory or time to read, or that has a part the reader
 * would take for whole though it is not. It is looked at as the reader looks at it: by its directory, and no part is
 * inflated beyond the size that is stated there.
 */
export function guardArchive(bytes: Uint8Array, most: ArchiveLimits): ArchiveSize {
  if (bytes.length > most.bytes) throw most.tooLarge();
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notAWorkbook();
  guardEnd(bytes);
  const parts = inflated(bytes, most);
  if (!Object.hasOwn(parts, '[Content_Types].xml')) throw notAWorkbook();
  let [size, found, columns, area] = [0, 0, 0, most.areas === true ? 0 : Infinity];
  for (const [name, part] of Object.entries(parts)) {
    size += part.length;
    found += marksIn(part);
    if (found > most.marks) throw most.tooLarge();
    if (!/^(_rels|xl)\/.*\.(xml|rels)$/.test(name)) continue;
    const text = wholeText(name, part);
    columns += text.match(/<([^\s<>:]+:)?col[\s/>]/g)?.length ?? 0;
    if (area < Infinity) area += spannedArea(text);
  }
  if (columns > most.columns) throw most.tooLarge();
  return { bytes: size, area };
}

/** The directory must be one that every program finds at the same place and of the same length. */
function guardEnd(bytes: Uint8Array): void {
  const at = bytes.length - end.size;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at < 0 || view.getUint32(at, true) !== end.signature) throw broken(brokenParts.end());
  const entries = view.getUint16(at + end.entries, true);
  const before = at - zip64.size;
  if (
    entries !== view.getUint16(at + end.allEntries, true) ||
    (before >= 0 && view.getUint32(before, true) === zip64.signature)
  )
    throw broken(brokenParts.directory());
}

function inflated(bytes: Uint8Array, most: ArchiveLimits): Record<string, Uint8Array> {
  const names = new Set<string>();
  let size = 0;
  const filter = ({ name, size: packed, originalSize }: UnzipFileInfo): boolean => {
    if (names.has(name) || name in {}) throw broken(brokenParts.place(name));
    names.add(name);
    size += originalSize;
    if (size > most.inflated || names.size > mostParts) throw most.tooLarge();
    if (name.endsWith('/')) return false;
    if (packed === 0 || originalSize === 0) throw broken(brokenParts.empty(name));
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw unreadPart(error);
  }
}

function wholeText(name: string, part: Uint8Array): string {
  const text = decoded(name, part);
  if (text.includes('<!DOCTYPE')) throw broken(brokenParts.documentType(name));
  if (!endsItsRoot(text)) throw broken(brokenParts.cutOff(name));
  return text;
}

/** True for a document whose first element is closed at its end; the reader would take half of it for all. */
function endsItsRoot(text: string): boolean {
  const from = text.search(/<[^?!]/);
  const to = text.indexOf('>', from);
  if (from < 0 || to < 0) return false;
  const [name = ''] = text.slice(from + 1, to).split(/[\s/]/, 1);
  return text.charAt(to - 1) === '/' || text.trimEnd().endsWith(`</${name}>`);
}

function decoded(name: string, part: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    throw broken(brokenParts.notUtf8(name));
  }
}

function marksIn(part: Uint8Array): number {
  let count = 0;
  for (const byte of part) if (byte >= marks.first && byte <= marks.last) count += 1;
  return count;
}
