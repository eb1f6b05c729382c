import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Quote } from '../quoted/quote-record.js';
import { canonicalJson } from '../values/canonical-json.js';

/**
 * Fingerprint of a quote: `sha256:` and the hexadecimal SHA-256 of its canonical JSON (RFC 8785). A stored quote has
 * the digest it had when it was made.
 *
 * @throws TypeError when the value is no plain JSON of whole numbers and texts.
 */
export function quoteDigest(quote: Quote): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(quote))))}`;
}
