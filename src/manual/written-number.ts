import { decimal, decimalText } from '../values/decimal.js';
import type { DecimalText } from '../values/text.js';

/** A number digit by digit as it is filed, its whole part in groups of three: `8,000,000`, `0.0365`. */
export function grouped(text: DecimalText): string {
  const [, sign = '', whole = text, part = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(text) ?? [];
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part}`;
}

/** A share of one as a percentage, without losing a digit: `0.000225` is `0.0225%`. */
export function asPercentage(share: DecimalText): string {
  return `${grouped(decimalText(decimal(share).times(100)))}%`;
}
