/**
 * The classes of a classification, from a text with a word a division from 01 on and a sign a group from 0 on: `-` for
 * none, `0` for the one class 0, a digit for the classes 1 to it, a capital for those and 9 besides (`A`: 1 and 9).
 */
export function classesOf(text: string): string[] {
  return text.split(' ').flatMap((groups, at) => {
    const division = String(at + 1).padStart(2, '0');
    return Array.from(groups, (sign, group) =>
      Array.from(classDigits(sign), (digit) => `${division}${group}${digit}`),
    ).flat();
  });
}

function classDigits(sign: string): string {
  const value = Number.parseInt(sign, 36);
  if (value === 0) return sign;
  return value > 9 ? `${firstClasses(value - 9)}9` : firstClasses(value);
}

function firstClasses(count: number): string {
  return '123456789'.slice(0, count);
}

/** Classes with the groups and divisions they lie in. */
export function withLevelsAbove(classes: readonly string[]): ReadonlySet<string> {
  return new Set(classes.flatMap((code) => [code.slice(0, 2), code.slice(0, 3), code]));
}

/**
 * The targets of each code, from two texts with a word a code. All codes of a text are equally long, `-` filling up
 * the shorter ones, and each leaves out what it begins with as the one before.
 */
export function targetsByCode(
  codes: string,
  targets: string,
): ReadonlyMap<string, readonly string[]> {
  const [code, target] = [unfolding(), unfolding()];
  const rows = targets.split(' ').map((row) => row.split(',').map((rest) => target(rest)));
  return new Map(codes.split(' ').map((rest, at) => [code(rest), rows[at] ?? []]));
}

function unfolding(): (rest: string) => string {
  let last = '';
  return (rest) => {
    last = last.slice(0, last.length - rest.length) + rest;
    return last.replace(/-+$/, '');
  };
}
