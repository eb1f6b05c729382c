import type {
  DocumentBlock,
  DocumentFact,
  DocumentList,
  DocumentRow,
  DocumentSection,
  DocumentTable,
} from './document.js';

// Heights are in lines of the print style, widths in its letters: what `document-style` sets on paper of A4.

/** Lines that two pages hold, less what is lost where a table or a paragraph is not parted. */
export const linesOfTwoPages = 138;

/** Title, figures at the head, notice and foot. */
export const linesAround = 15;

const lettersOfPage = 112;
const lettersOfHalf = 29;
const lettersOfName = 40;
const linesOfHeading = 2;
const linesOfPicture = 17;

/** How many lines sections take in print, from above: letters are taken as wide as those of a wide font. */
export function printedLines(sections: readonly DocumentSection[]): number {
  return sections.reduce(
    (all, { blocks }) =>
      all + linesOfHeading + blocks.reduce((lines, block) => lines + linesOf(block), 0),
    0,
  );
}

function linesOf(block: DocumentBlock): number {
  switch (block.kind) {
    case 'text':
      return wrapped(block.text, lettersOfPage) + 0.4;
    case 'list':
      return summed(block.items, listed);
    case 'facts':
      return summed(block.facts, termed) / 2 + 1;
    case 'table':
      return tableLines(block);
    case 'picture':
      return linesOfPicture;
  }
}

function listed({ text, note = '' }: DocumentList['items'][number]): number {
  return wrapped(`${text} ${note}`, lettersOfPage) + 0.15;
}

/** Facts stand in two columns; one that is prose takes both. */
function termed({ value, note = '' }: DocumentFact): number {
  if (lettersOf(value) > 2 * lettersOfHalf) return 2 * (wrapped(value, lettersOfPage * 0.8) + 0.3);
  return wrapped(value, lettersOfHalf) + (note === '' ? 0 : wrapped(note, lettersOfHalf)) + 0.3;
}

function tableLines({ columns, rows }: DocumentTable): number {
  const name = columns.length > 3 ? lettersOfName : lettersOfPage / 2;
  const row = ({ cells: [first = ''], note = '' }: DocumentRow): number =>
    wrapped(first, name) + 0.35 + (note === '' ? 0 : wrapped(note, lettersOfPage) + 0.15);
  return (columns.length > 3 ? 3 : 2) + summed(rows, row);
}

function summed<Part>(parts: readonly Part[], lines: (part: Part) => number): number {
  return parts.reduce((all, part) => all + lines(part), 0);
}

/** A long word begins a line of its own, also where it does not fit there. */
function wrapped(text: string, letters: number): number {
  const lines = Math.max(1, Math.ceil(lettersOf(text) / letters));
  return lines + (lines > 1 && longWord.test(text) ? 1 : 0);
}

const longWord = /[!-\u2e7f]{36}/;

/** A Chinese character is as wide as two letters, a capital as one and a half. */
function lettersOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + widthOf(sign), 0);
}

function widthOf(sign: string): number {
  if (sign > '\u2e7f') return 1.8;
  if (/[WM@%]/.test(sign)) return 1.8;
  return /\p{Lu}/u.test(sign) ? 1.4 : 1;
}
