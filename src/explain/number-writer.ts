import { decimalsOf, isDecimalText, magnitude } from './decimal-text.js';
import type { DecimalText } from '../values/text.js';

/** The signs a language writes numbers with. */
export interface NumberSigns {
  /** Between the whole part and the decimals. */
  readonly point: string;
  /** Between thousands. */
  readonly group: string;
  /** After a percentage, with the space before it where the language has one. */
  readonly percent: string;
}

/** How a number is shown. */
export interface NumberStyle {
  /** Decimals at least; none when missing. */
  readonly least?: number;
  /** Decimals at most, rounded half away from zero; as many as there are when missing. */
  readonly most?: number;
  /** `share`: a share of one as a percentage; `percentage`: a percentage of a hundred. Neither when missing. */
  readonly percent?: 'share' | 'percentage';
  /** A plus before what is more than nothing. */
  readonly signed?: boolean;
}

/** Writes decimal text in one language. */
export type NumberWriter = (text: DecimalText, style: NumberStyle) => string;

/**
 * Writes decimal text digit by digit, the same on every machine; anything else is a `RangeError`. What is rounded to
 * nothing has no sign.
 */
export function numberWriter({ point, group, percent }: NumberSigns): NumberWriter {
  return (text, style) => {
    if (!isDecimalText(text)) throw new RangeError(`not decimal text`);
    const digits = rounded(magnitude(text), style.percent === 'share' ? 2 : 0, style);
    const [whole = '', part] = digits.split('.');
    const written = whole.replace(/\B(?=(\d{3})+$)/g, group) + (part ? point + part : '');
    return signOf(text, digits, style) + written + (style.percent === undefined ? '' : percent);
  };
}

function signOf(text: DecimalText, digits: string, { signed = false }: NumberStyle): string {
  if (!/[1-9]/.test(digits)) return '';
  if (text.startsWith('-')) return '-';
  return signed ? '+' : '';
}

/** A number that is not negative times ten to the power of `shift`, with the decimals of the style. */
function rounded(text: DecimalText, shift: number, { least = 0, most }: NumberStyle): string {
  const decimals = Math.max(0, decimalsOf(text) - shift);
  const kept = Math.min(decimals, most ?? decimals);
  const [whole = '', part = ''] = text.split('.');
  const places = shift + kept;
  const value = BigInt(whole + part.padEnd(places, '0').slice(0, places));
  const up = (part.charAt(places) || '0') >= '5' ? 1n : 0n;
  const digits = (value + up).toString().padStart(kept + 1, '0');
  const end = digits.length - kept;
  const fraction = digits.slice(end).replace(/0+$/, (zeros) => zeros.slice(0, keptZeros(zeros)));
  return `${digits.slice(0, end)}.${fraction.padEnd(least, '0')}`;

  function keptZeros(zeros: string): number {
    return most === undefined ? zeros.length : Math.max(0, least - (kept - zeros.length));
  }
}
