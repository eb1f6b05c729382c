import type { EachText } from './each-text.js';

/** The character before the decimals of an amount. */
export type DecimalMark = '.' | ',';

/** What the amounts of a column tell about their decimal mark. */
export interface DecimalMarkOfColumn {
  /** The mark most amounts prove, or the one stated; missing when no amount decides. */
  readonly mark?: DecimalMark;
  readonly basis: 'stated' | 'evidence' | 'none';
  /** Amounts that prove the other mark. */
  readonly contrary: number;
}

/** Finds the decimal mark of a column: the one that most of its amounts prove. */
export function decimalMarkOf(
  eachText: EachText,
  stated: DecimalMark | undefined,
): DecimalMarkOfColumn {
  const counts = { '.': 0, ',': 0 };
  eachText((text) => {
    const proved = provedMark(text);
    if (proved !== undefined) counts[proved] += 1;
  });
  if (stated !== undefined)
    return { mark: stated, basis: 'stated', contrary: counts[stated === '.' ? ',' : '.'] };
  if (counts['.'] + counts[','] === 0) return { basis: 'none', contrary: 0 };
  const mark = counts[','] > counts['.'] ? ',' : '.';
  return { mark, basis: 'evidence', contrary: Math.min(counts['.'], counts[',']) };
}

/** The decimal mark that one amount proves by itself: `1.234,56` proves the comma, `1,234` proves nothing. */
export function provedMark(text: string): DecimalMark | undefined {
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (point < 0 && comma < 0) return undefined;
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const mark = point >= 0 ? '.' : ',';
  const last = Math.max(point, comma);
  if (text.indexOf(mark) !== last) return mark === '.' ? ',' : '.';
  return groupsThousands(text, last) ? undefined : mark;
}

/** True when the only separator of an amount may divide thousands: one to three digits before it, three behind. */
function groupsThousands(text: string, at: number): boolean {
  const before = /(\d*)$/.exec(text.slice(Math.max(0, at - 20), at))?.[1] ?? '';
  const behind = /^\d*/.exec(text.slice(at + 1, at + 20))?.[0] ?? '';
  return behind.length === 3 && /^[1-9]\d{0,2}$/.test(before);
}
