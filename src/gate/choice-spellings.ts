import { simplified } from '../values/simplified.js';

/**
 * What is often sent for a choice, by the choice meant: in small letters, without blanks, points, strokes and lines.
 */
export type ChoiceSpellings = Readonly<Record<string, readonly string[]>>;

const longest = 60;
/** Terms often written behind a payment method: O/A 60 days, L/C at sight, 即期信用证. */
const terms = /^[即远]期|atsight$|\d+(?:d|days|[天日])?$/u;

/** The choice a text spells; undefined when it spells none of those there are. */
export function spelledChoice(
  text: string,
  choices: readonly string[],
  spellings: ChoiceSpellings,
): string | undefined {
  if (text.length > longest) return undefined;
  const plain = plainSpelling(text);
  const short = plain.replace(terms, '');
  return choices.find((choice) =>
    [plainSpelling(choice), ...(spellings[choice] ?? [])].some(
      (spelling) => spelling === plain || spelling === short,
    ),
  );
}

/** A text in small letters, without blanks and signs; what stands in brackets repeats what stands before. */
export function plainSpelling(text: string): string {
  return simplified(text)
    .toLowerCase()
    .replace(/\(.*\)$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
