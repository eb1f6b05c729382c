import { isDecimalText, magnitude } from './decimal-text.js';
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
    const at = digits.indexOf('.');
    const part = digits.slice(at + 1);
    const written = grouped(digits.slice(0, at), group) + (part === '' ? '' : point + part);
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
  const point = text.indexOf('.');
  const whole = point < 0 ? text : text.slice(0, point);
  const part = point < 0 ? '' : text.slice(point + 1);
  const decimals = Math.max(0, part.length - shift);
  const kept = Math.min(decimals, most ?? decimals);
  const places = shift + kept;
  const cut = whole + part.slice(0, places).padEnd(places, '0');
  const isUp = part.charCodeAt(places) >= five;
  const digits = plusOne(cut, isUp).padStart(kept + 1, '0');
  const end = digits.length - kept;
  const fraction = digits.slice(end);
  const shown = most === undefined ? fraction : withoutZeros(fraction, least);
  return `${digits.slice(0, end)}.${shown.padEnd(least, '0')}`;
}

const [zero, five, mostDigits] = [48, 53, 15];

/** A whole number without zeros before it, one more where it is rounded up: in binary64 where it is exact. */
function plusOne(digits: string, isUp: boolean): string {
  if (digits.length <= mostDigits) return String(Number(digits) + (isUp ? 1 : 0));
  return (BigInt(digits) + (isUp ? 1n : 0n)).toString();
}

/** Decimals without the zeros behind them, as many as there are at least kept. */
function withoutZeros(fraction: string, least: number): string {
  let { length } = fraction;
  while (length > least && fraction.charCodeAt(length - 1) === zero) length -= 1;
  return fraction.slice(0, length);
}

/** A whole number with its thousands apart. */
function grouped(whole: string, group: string): string {
  if (whole.length <= 3) return whole;
  const first = whole.length % 3;
  let text = whole.slice(0, first);
  for (let at = first; at < whole.length; at += 3)
    text += (at === 0 ? '' : group) + whole.slice(at, at + 3);
  return text;
}
