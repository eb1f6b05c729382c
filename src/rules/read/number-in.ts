import { Decimal } from '../../values/decimal.js';
import { readShort } from '../../values/read-decimal.js';

/** The number a text is, in plain digits; undefined for any other text. */
export function numberIn(text: string): Decimal | undefined {
  const short = readShort(text);
  if (short !== undefined) return new Decimal(short.whole, short.scale);
  return text.length <= 80 && /^-?\d+(\.\d+)?$/.test(text) ? new Decimal(text) : undefined;
}
