import type { AxisLevel } from '../rules/read/rate-book.js';
import { grouped } from './written-number.js';

/** A band with its ends as they are filed: `60 < x ≤ 90`, `x ≥ 180`. */
export function bandText({
  from,
  above,
  upTo,
  below,
}: Pick<AxisLevel, 'from' | 'above' | 'upTo' | 'below'>): string {
  const [lower, upper] = [from ?? above, upTo ?? below];
  const most = upper === undefined ? '' : ` ${upTo === undefined ? '<' : '≤'} ${grouped(upper)}`;
  if (lower === undefined) return `x${most}`;
  if (upper === undefined) return `x ${from === undefined ? '>' : '≥'} ${grouped(lower)}`;
  return `${grouped(lower)} ${from === undefined ? '<' : '≤'} x${most}`;
}
