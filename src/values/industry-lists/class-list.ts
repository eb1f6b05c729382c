/** True for a division, group or class of a compact list of classes, where `011:12` stands for 0111 and 0112. */
export function hasClass(digits: string, classes: string): boolean {
  const group = digits.length < 3 ? digits : `${digits.slice(0, 3)}:`;
  const start = classes.startsWith(group) ? 0 : classes.indexOf(` ${group}`) + 1;
  if (start === 0 && !classes.startsWith(group)) return false;
  if (digits.length < 4) return true;
  return (
    classes
      .slice(start + group.length)
      .split(' ', 1)[0]
      ?.includes(digits.slice(3)) ?? false
  );
}

/** The classes of a compact list at or below a division or group; the class itself. */
export function classesBelow(digits: string, classes: string): string[] {
  return entriesFrom(digits.slice(0, 3), classes, ' ').flatMap((entry) => {
    const [group = '', last = ''] = entry.split(':');
    return Array.from(last, (digit) => group + digit).filter((code) => code.startsWith(digits));
  });
}

/** The entries of a compact text that begin so. They are searched for: to split the text would read all of it for each code. */
export function entriesFrom(start: string, text: string, separator: string): string[] {
  const found: string[] = [];
  for (let at = entryAt(0); at >= 0; at = entryAt(at + 1)) {
    const to = text.indexOf(separator, at);
    found.push(text.slice(at, to < 0 ? text.length : to));
  }
  return found;

  function entryAt(from: number): number {
    if (from === 0 && text.startsWith(start)) return 0;
    const before = text.indexOf(separator + start, Math.max(0, from - 1));
    return before < 0 ? -1 : before + 1;
  }
}
