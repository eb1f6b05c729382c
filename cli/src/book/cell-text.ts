import { type Column, emptyMark } from './column.js';

/** Longest piece of a JSON text in one cell: below the 32,767 characters that a cell holds. */
const longestPiece = 30_000;

/** A member as the text of a cell; undefined for an empty cell. */
export function cellText(value: unknown, { kind, required }: Column): string | undefined {
  if (value === undefined) return undefined;
  switch (kind) {
    case 'list':
      return listed((value as readonly string[]).join(', '), required);
    case 'roles':
      return listed(
        Object.entries(value as Readonly<Record<string, string>>)
          .map(([role, id]) => `${role}=${id}`)
          .join(', '),
        required,
      );
    case 'json':
      return JSON.stringify(value);
    case 'text':
      return listed(marked(value as string), required);
    case 'decimal':
      return value as string;
    case 'whole-number':
    case 'flag':
      return JSON.stringify(value);
  }
}

/** The text of a cell with a text: undoes {@link cellText}. */
export function unmarked(text: string): string {
  if (text === emptyMark) return '';
  return isMark(text) ? text.slice(1, -1) : text;
}

/** A long JSON text in pieces that cells can hold; no character is divided. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    const isPair = /[\ud800-\udbff]/.test(text.charAt(from + longestPiece - 1));
    const to = from + longestPiece - (isPair ? 1 : 0);
    found.push(text.slice(from, to));
    from = to;
  }
  return found;
}

function listed(text: string, required: boolean): string | undefined {
  if (text !== '') return text;
  return required ? undefined : emptyMark;
}

/** A text that looks like the mark of an empty one gets brackets more. */
function marked(text: string): string {
  return isMark(text) ? `(${text})` : text;
}

function isMark(text: string): boolean {
  return /^\(+empty\)+$/.test(text);
}
