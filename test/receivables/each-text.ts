import type { EachText } from '../../src/receivables/cells/each-text.js';

/** A list of texts as a column hands them over. */
export function each(texts: readonly string[]): EachText {
  return (take) => texts.forEach((text) => take(text));
}
