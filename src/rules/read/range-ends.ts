import { type Decimal, decimal } from '../../values/decimal.js';
import type { DecimalText } from '../../values/text.js';

/** The ends of a filed range that do not belong to it. */
export type OpenEnds = 'min' | 'max' | 'both';

/** A value, or a filed range with the value selected inside it (the midpoint when missing). */
export type Value =
  | { readonly value: DecimalText }
  | {
      readonly min: DecimalText;
      readonly max: DecimalText;
      readonly selected?: DecimalText;
      /** The ends that do not belong to the range, where there are any. */
      readonly open?: OpenEnds;
    };

/** A filed range: its ends, and those of them that do not belong to it. */
interface RangeEnds {
  readonly min: DecimalText;
  readonly max: DecimalText;
  readonly open?: OpenEnds;
}

/** True for a value inside a filed range; an open end is outside. */
export function isInside(value: Decimal | DecimalText, { min, max, open }: RangeEnds): boolean {
  const [above, below] = [decimal(min).comparedTo(value), decimal(max).comparedTo(value)];
  const least = open === 'min' || open === 'both' ? above < 0 : above <= 0;
  const most = open === 'max' || open === 'both' ? below > 0 : below >= 0;
  return least && most;
}
