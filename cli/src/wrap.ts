const ideograph = '\\u2e80-\\u2fdf\\u3040-\\u9fff\\uf900-\\ufaff';
const opening = '“‘「『（《【〈';
const closing = '”’」』）》】〉，。；：、？！…';
const wide = `${ideograph}${opening}${closing}`;

/**
 * What a line break may not divide: a word or a number, a single Chinese character, each with the punctuation that
 * belongs to it. A currency code stays with its amount, and a unit such as 元 with its number.
 */
const units = new RegExp(
  `\\s+|[${opening}]*(?:\\(?[A-Z]{3} \\d[^\\s${wide}]*|[^\\s${wide}]*[\\d%][${ideograph}]|[^\\s${wide}]+|[${ideograph}])[${closing}]*|[${opening}${closing}]+`,
  'gu',
);
const widePattern = new RegExp(`[${wide}]`, 'gu');

/** Columns a text takes on a terminal; a Chinese character or mark takes two. */
export function columnsOf(text: string): number {
  return text.length + (text.match(widePattern)?.length ?? 0);
}

/** How a text is laid out in lines. */
interface Layout {
  /** Columns of a line, the indent included. */
  readonly columns: number;
  /** Columns before each line. */
  readonly indent?: number;
  /** Further columns before each line but the first. */
  readonly hanging?: number;
}

/** Breaks a text into lines that fit, between words or Chinese characters. */
export function wrap(text: string, { columns, indent = 0, hanging = 0 }: Layout): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of text.match(units) ?? []) {
    const room = columns - indent - (lines.length > 0 ? hanging : 0);
    if (columnsOf((line + unit).trimEnd()) > room && line !== '') {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    } else {
      line += unit;
    }
  }
  return [...lines, line.trimEnd()].map(
    (each, index) => ' '.repeat(indent + (index > 0 ? hanging : 0)) + each,
  );
}
