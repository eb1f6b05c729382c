import pc from 'picocolors';
import { table } from './table.js';
import { wrap } from './wrap.js';

/** Ways to lay out the parts of a page. */
export interface PageLayout {
  readonly bold: (text: string) => string;
  /** A sentence on lines of its own, the later ones indented. */
  readonly sentence: (text: string) => string[];
  /** A reason or remedy below what it belongs to. */
  readonly reason: (text: string) => string[];
  /** Lines below a heading; nothing when there are no lines. */
  readonly section: (heading: string, lines: readonly string[]) => string[];
}

/** The layout for a terminal of a width. */
export function pageLayout(columns: number, coloured: boolean): PageLayout {
  const { bold, dim } = pc.createColors(coloured);
  return {
    bold,
    sentence: (text) => wrap(text, { columns, hanging: 2 }),
    reason: (text) => wrap(text, { columns, indent: 4 }).map(dim),
    section: (heading, lines) =>
      lines.length === 0 ? [] : ['', ...(heading === '' ? [] : [bold(heading)]), ...lines],
  };
}

/** Labels with their values, one a line. */
export function figureLines(
  figures: readonly { readonly label: string; readonly value: string }[],
): string[] {
  const rows = figures.map(({ label, value }) => [label, value]);
  return linesOf(table([], rows, ['left', 'right']));
}

/** The lines of a text that are not empty. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
