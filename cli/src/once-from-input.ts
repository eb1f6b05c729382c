import { misused } from './told-stop.js';
import { fileWords } from './words/file-words.js';

/** Ends the command where standard input is to be several of its files. */
export function onceFromInput(...files: readonly (string | undefined)[]): void {
  if (files.filter((file) => file === '-').length > 1) throw misused(fileWords.oneFromInput());
}
