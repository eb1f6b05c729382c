const longest = 64;
const shortestPart = 4;

/** The candidate closest to a misspelled word, or undefined when none is close: case, `_` and `-` do not count. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const plain = plainWord(word);
  let best: string | undefined;
  let least = Math.max(2, Math.floor(plain.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = editDistance(plain, plainWord(candidate));
    if (edits >= least || edits >= candidate.length) continue;
    least = edits;
    best = candidate;
  }
  return best;
}

/**
 * The field a sender may have meant: the nearest name, or one that is part of the name sent or has it as a part; of
 * several such, the one with the fewest letters to change.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const plain = plainWord(name);
  const alike = (one: string, other: string) => other.length >= shortestPart && one.includes(other);
  const parts = known.filter((each) => {
    const candidate = plainWord(each);
    return alike(plain, candidate) || alike(candidate, plain);
  });
  return nearest(name, known) ?? closestOf(plain, parts);
}

function closestOf(plain: string, candidates: readonly string[]): string | undefined {
  const edits = candidates.map((each) => editDistance(plain, plainWord(each)));
  return candidates[edits.indexOf(Math.min(...edits))];
}

function plainWord(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letters to insert, drop or replace to turn one word into the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
