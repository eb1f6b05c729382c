/**
 * Section of each division 01 to 99 of ISIC Rev.4, `-` where the standard has no such division. Source: United
 * Nations, ISIC Rev.4, English structure: 21 sections, 88 divisions.
 */
const sections =
  'AAA-BBBBBCCCCCCCCCCCCCCCCCCCCCCCC-DEEEE-FFF-GGG-HHHHH-II-JJJJJJKKK-LMMMMMMM-NNNNNN-OPQQQ-RRRRSSSTTU';

const spelling = /^(?:[A-U]|([A-U]?)(\d\d)\d{0,2})$/;

/** True for a section, division, group or class of ISIC Rev.4, the last three also with their section in front. */
export function isIndustry(code: string): boolean {
  const [, section, division] = spelling.exec(code) ?? [];
  if (division === undefined) return spelling.test(code);
  const own = sections[Number(division) - 1] ?? '-';
  return own !== '-' && (section === '' || section === own);
}

/**
 * The keys of an ISIC Rev.4 code, most specific first: `2610` gives `['2610', '261', '26', 'C']`. Accepts a section,
 * division, group or class, also with its section in front (`C2610`). Empty when the division does not exist or is
 * not of that section; groups and classes are not checked beyond their division.
 */
export function industryKeys(code: string): string[] {
  if (!isIndustry(code)) return [];
  const digits = code.replace(/^[A-U]/, '');
  if (digits === '') return [code];
  const keys = [sections[Number(digits.slice(0, 2)) - 1] ?? ''];
  for (let length = 2; length <= digits.length; length += 1) keys.unshift(digits.slice(0, length));
  return keys;
}
