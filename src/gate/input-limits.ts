/**
 * What an input may measure at most. The limits keep the time and memory of a check bounded whatever is sent; they lie
 * far beyond any real submission.
 */
export const inputLimits = {
  /** Records and lists inside each other; a submission needs seven. */
  depth: 12,
  /** Values in all, counting records and lists. 100,000 buyers with twenty fields each are two million. */
  values: 3_000_000,
  /** Items of a list. */
  items: 100_000,
  /** Fields of a record. */
  fields: 256,
  /** Characters of a text. */
  characters: 1_000,
  /** Characters of an identifier or of a field name. */
  name: 64,
  /** Characters of a sentence the sender writes, such as the reason of a selection. */
  sentence: 300,
  /** Issues reported one by one; a last one says how many more there are. */
  issues: 100,
} as const;
