import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../values/canonical-json.js';

/**
 * Fingerprint of a record: `sha256:` and the hexadecimal SHA-256 of its canonical JSON (RFC 8785).
 *
 * @throws TypeError when the value is no plain JSON of whole numbers and texts.
 */
export function recordDigest(record: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(record))))}`;
}

/** Whether a digest is that of a record; a record that can have none has another. Never throws. */
export function isDigestOf(digest: string, record: unknown): boolean {
  try {
    return recordDigest(record) === digest;
  } catch {
    return false;
  }
}
