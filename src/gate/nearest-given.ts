import { given } from './given.js';
import { nearest as nearestOf } from './nearest.js';

/**
 * The candidate closest to a misspelled word, or undefined when none is close: case, `_` and `-` do not count.
 *
 * @throws ArgumentError for what is no word or no list of words.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return given({ word, candidates }, (read) => nearestOf(read.word, read.candidates));
}
