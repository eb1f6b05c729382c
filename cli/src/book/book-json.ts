const widest = 100;
const step = 2;

/** A rate book as JSON to be edited by hand: every row of a page on a line of its own, short records on one line. */
export function bookJson(book: object): string {
  return `${lines(book, { indent: 0, before: 0, row: false })}\n`;
}

interface Layout {
  readonly indent: number;
  /** Characters before the value on its line. */
  readonly before: number;
  /** Rows stay on one line, however long. */
  readonly row: boolean;
}

function lines(value: unknown, { indent, before, row }: Layout): string {
  const short = oneLine(value);
  if (row || indent + before + short.length < widest || typeof value !== 'object' || value === null)
    return short;
  const inner = indent + step;
  const isList = Array.isArray(value);
  const members = Object.entries(value).map(([name, member]: [string, unknown]) => {
    const label = isList ? '' : `${JSON.stringify(name)}: `;
    const isRows = name === 'rows' && Array.isArray(member) && member.length > 0;
    return `${' '.repeat(inner)}${label}${isRows ? rows(member, inner) : lines(member, { indent: inner, before: label.length, row: false })}`;
  });
  const [open, close] = isList ? '[]' : '{}';
  return `${open ?? ''}\n${members.join(',\n')}\n${' '.repeat(indent)}${close ?? ''}`;
}

function rows(members: readonly unknown[], indent: number): string {
  const each = members.map((row) => ' '.repeat(indent + step) + oneLine(row));
  return `[\n${each.join(',\n')}\n${' '.repeat(indent)}]`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${oneLine(member)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
