import { visit } from 'jsonc-parser';

/** A name that stands twice in one record of a JSON text, with the lines of both. */
interface RepeatedName {
  readonly name: string;
  readonly first: number;
  readonly line: number;
  readonly column: number;
}

/** The first name a record of the text has twice: `JSON.parse` keeps the last value and says nothing. */
export function repeatedName(text: string): RepeatedName | undefined {
  let found: RepeatedName | undefined;
  const open: Map<string, number>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, _offset, _length, startLine, startCharacter) => {
      const names = open.at(-1);
      const first = names?.get(name);
      const line = startLine + 1;
      if (first === undefined) names?.set(name, line);
      else found ??= { name, first, line, column: startCharacter + 1 };
    },
  });
  return found;
}
