import { type Decimal, decimal } from '../../values/decimal.js';

/** The number a text is, in plain digits; undefined for any other text. */
export function numberIn(text: string): Decimal | undefined {
  return text.length <= 80 && /^-?\d+(\.\d+)?$/.test(text) ? decimal(text) : undefined;
}
