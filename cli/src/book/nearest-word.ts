/** The word that takes fewest letters to insert, drop or replace; undefined when none is near. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const from = plain(word).slice(0, 64);
  let least = Math.max(2, Math.floor(from.length / 3)) + 1;
  let nearest: string | undefined;
  for (const each of known) {
    const edits = editDistance(from, plain(each));
    if (edits >= least || edits >= each.length) continue;
    least = edits;
    nearest = each;
  }
  return nearest;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s._-]/g, '');
}

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
