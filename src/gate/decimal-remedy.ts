/** Decimals as the library reads them: at most 18 digits before and 8 after the point, no sign, no leading zeros. */
export const plainDecimal = /^(0|[1-9]\d{0,17})(\.\d{1,8})?$/;

const longest = 60;
const spelled =
  /^[^\d.,+-]*\+?([\d.,'_ ]*\d)(?:e([+-]?\d\d?)(?!\d))? ?([百千万亿%]+|k(?![a-z])|m(?:illion|io)?(?![a-z]))?[^\d]*$/i;
const units: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8, k: 3, m: 6 };

/**
 * The plain decimal a text seems to mean, or undefined. Separators, currency signs, full-width digits, exponents and
 * Chinese units are understood. `percentPlaces` is by how many places a percent sign moves the point.
 */
export function meantDecimal(text: string, percentPlaces = 0): string | undefined {
  if (text.length > longest) return undefined;
  const [, digits, exponent = '0', unit = ''] = spelled.exec(text.normalize('NFKC')) ?? [];
  if (digits === undefined) return undefined;
  const places = Array.from(unit.toLowerCase(), (sign) =>
    sign === '%' ? percentPlaces : (units[sign] ?? 0),
  ).reduce((sum, each) => sum + each, Number(exponent));
  const decimal = movePoint(withoutSeparators(digits.replace(/['_ ]/g, '')), places);
  return plainDecimal.test(decimal) ? decimal : undefined;
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
