import Table from 'cli-table3';

const borders = ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) => [
  side,
  ...['left', 'mid', 'right'].map((end) => `${side}-${end}`),
]);
const noBorders = Object.fromEntries(borders.map((place) => [place, '']));

/** Columns without lines, for people; Chinese characters count as the two columns they take. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: readonly ('left' | 'right')[] = [],
): string {
  const lines = new Table({
    head: [...head],
    colAligns: [...alignments],
    chars: { ...noBorders, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  lines.push(...rows.map((row) => [...row]));
  return `${lines
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}
