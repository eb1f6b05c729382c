import type { ReceivablesTable } from '../receivables-options.js';
import type { MarksReader } from './row-marks.js';
import type { Section } from './section.js';
import type { Drop } from '../items/item.js';

/**
 * The buyers of rows that name none because the list writes each buyer once, on the first of its rows. A list does so
 * where half of its rows or more name no buyer; single rows without one are left as they are.
 */
export function sectionsFromAbove({
  table: { rows },
  marks,
  drops,
  nameless,
}: {
  readonly table: ReceivablesTable;
  readonly marks: MarksReader;
  readonly drops: ReadonlyMap<number, Drop>;
  readonly nameless: readonly number[];
}): readonly (readonly [number, Section])[] {
  if (nameless.length < 2 || nameless.length * 2 < rows.length - drops.size) return [];
  const wanted = new Set(nameless);
  const sections: (readonly [number, Section])[] = [];
  let above: Section | undefined;
  rows.forEach((cells, row) => {
    if (wanted.has(row)) {
      if (above !== undefined) sections.push([row, above]);
    } else if (drops.has(row)) above = undefined;
    else {
      const { id, name } = marks.marksOf(cells);
      above = { ...(id === '' ? {} : { id }), ...(name === '' ? {} : { name }), fromAbove: true };
    }
  });
  return sections;
}
