import { isCurrency } from '../values/money.js';
import { simplified } from '../values/simplified.js';

/** Decimals as the library reads them: at most 18 digits before and 8 after the point, no sign, no leading zeros. */
export const plainDecimal = /^(0|[1-9]\d{0,17})(\.\d{1,8})?$/;

const longest = 60;
const spelled =
  /^[^\d.,+-]*\+?([\d.,'’_ ]*\d)(?:e([+-]?\d\d?)(?!\d))? ?([百千万亿%]+|k|m(?:illion|io)?|p(?:ct|er ?cent))?[ .,–-]*(\p{Sc}|元|人民币|[a-z]{3})?[ .,–-]*$/iu;
const units: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8, k: 3, m: 6 };

/**
 * The plain decimal a text seems to mean, or undefined: separators, full-width digits, exponents, units and a currency
 * are understood, and a text that says anything else behind its number is not guessed at. `percentPlaces` is by how many
 * places a percent sign moves the point; without it there may be none.
 */
export function meantDecimal(text: string, percentPlaces = NaN): string | undefined {
  if (text.length > longest) return undefined;
  const [, digits, exponent = '0', unit = '', currency = ''] =
    spelled.exec(simplified(text).trim()) ?? [];
  if (digits === undefined || !isCurrencyOrSign(currency)) return undefined;
  const places = Array.from(unit.toLowerCase().replace(/^p.*/, '%'), (sign) =>
    sign === '%' ? percentPlaces : (units[sign] ?? 0),
  ).reduce((sum, each) => sum + each, Number(exponent));
  if (Number.isNaN(places)) return undefined;
  const decimal = movePoint(withoutSeparators(digits.replace(/['’_ ]/g, '')), places);
  return plainDecimal.test(decimal) ? decimal : undefined;
}

function isCurrencyOrSign(text: string): boolean {
  return !/[a-z]/i.test(text) || /^rmb$/i.test(text) || isCurrency(text.toUpperCase());
}

/** Moves the point of a plain decimal to the right (or left, when negative) and drops needless zeros. */
export function movePoint(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const point = whole.length + places;
  const digits = '0'.repeat(Math.max(-point, 0)) + whole + fraction;
  const split = Math.max(point, 0);
  return `0${digits.slice(0, split).padEnd(split, '0')}.${digits.slice(split)}`
    .replace(/^0+(?=\d)/, '')
    .replace(/\.?0*$/, '');
}

function withoutSeparators(digits: string): string {
  if (/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(digits)) return digits.replace(/,/g, '');
  const pointsGroup = /^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/.test(digits);
  return (pointsGroup ? digits.replace(/\./g, '') : digits).replace(',', '.');
}
