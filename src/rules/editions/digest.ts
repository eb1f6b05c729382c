import { answered, type InvalidData } from '../../gate/answered.js';
import { given } from '../../gate/given.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../values/canonical-json.js';
import type { RateBook } from '../read/rate-book.js';
import { filedBook } from '../read/filed-book.js';
import { compiled, statedDigest } from '../read/sealed-book.js';

/** The fingerprint of a book, or what is wrong with it. */
export type BookDigested = { readonly status: 'digested'; readonly digest: string } | InvalidData;

/**
 * Fingerprint of a book: `sha256:` and the hexadecimal SHA-256 of its canonical JSON (RFC 8785). The order in which
 * the JSON writes its members does not matter; any change of content does. Computed once for a loaded book,
 * stated by an edition of the library.
 *
 * @returns `invalid` with issues when the value is no rate book.
 */
export function rateBookDigest(book: RateBook): BookDigested {
  return answered(() => ({ status: 'digested', digest: digestOfBook(book) }), []);
}

/**
 * The same for what answers for its issues itself.
 *
 * @throws ArgumentError when the value is no rate book.
 */
export function digestOfBook(book: RateBook): string {
  return given({ book }, ({ book }) => {
    const filed = filedBook(book);
    return statedDigest(filed) ?? compiled(filed, digestOf);
  });
}

function digestOf(book: RateBook): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(book))))}`;
}
