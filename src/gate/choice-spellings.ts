/**
 * What is often sent for a choice, by the choice meant: in small letters, without blanks, points, strokes and lines.
 */
export type ChoiceSpellings = Readonly<Record<string, readonly string[]>>;

const longest = 60;

/** The choice a text spells; undefined when it spells none of those there are. */
export function spelledChoice(
  text: string,
  choices: readonly string[],
  spellings: ChoiceSpellings,
): string | undefined {
  if (text.length > longest) return undefined;
  const plain = plainSpelling(text);
  return choices.find(
    (choice) => plainSpelling(choice) === plain || (spellings[choice] ?? []).includes(plain),
  );
}

/** A text in small letters, without blanks and signs; what stands in brackets repeats what stands before. */
export function plainSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*\)$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
