import { recordDigest } from '../quoted/record-digest.js';

/** Digest of a drawn picture: that of the text of its element. */
export function pictureDigest(svg: string): string {
  return recordDigest(svg);
}
