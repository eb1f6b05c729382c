import { textKey } from './cell-text.js';

/** A name as names are compared: without case, accents, punctuation and repeated spaces. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What tells buyers apart that a list knows by name alone; a name of punctuation alone stands for itself. */
export function buyerKey(name: string): string {
  return nameKey(name) || textKey(name);
}
