import type { Format } from '../explain/format.js';
import type { AxisLevel } from '../rules/read/rate-book.js';

/** A band with its ends as they are filed: `60 < x ≤ 90`, `x ≥ 180`. */
export function bandText(
  { from, above, upTo, below }: Pick<AxisLevel, 'from' | 'above' | 'upTo' | 'below'>,
  { exact }: Format,
): string {
  const [lower, upper] = [from ?? above, upTo ?? below];
  const most = upper === undefined ? '' : ` ${upTo === undefined ? '<' : '≤'} ${exact(upper)}`;
  if (lower === undefined) return `x${most}`;
  if (upper === undefined) return `x ${from === undefined ? '>' : '≥'} ${exact(lower)}`;
  return `${exact(lower)} ${from === undefined ? '<' : '≤'} x${most}`;
}
