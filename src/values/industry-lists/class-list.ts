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
  return classes.split(' ').flatMap((entry) => {
    const [group = '', last = ''] = entry.split(':');
    return Array.from(last, (digit) => group + digit).filter((code) => code.startsWith(digits));
  });
}
