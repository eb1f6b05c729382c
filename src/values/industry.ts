import { isicClasses } from './industry-lists/isic-rev4.js';
import { classesOf, withLevelsAbove } from './industry-lists/folded-codes.js';
import { once } from './once.js';

/**
 * Section of each division 01 to 99 of ISIC Rev.4, `-` where the standard has no such division. Source: United
 * Nations, ISIC Rev.4, English structure: 21 sections, 88 divisions.
 */
const sections =
  'AAA-BBBBBCCCCCCCCCCCCCCCCCCCCCCCC-DEEEE-FFF-GGG-HHHHH-II-JJJJJJKKK-LMMMMMMM-NNNNNN-OPQQQ-RRRRSSSTTU';

const codes = /*#__PURE__*/ once(() => withLevelsAbove(classesOf(isicClasses)));

const spelling = /^(?:[A-U]|([A-U]?)(\d\d\d{0,2}))$/;

/** True for a section, division, group or class of ISIC Rev.4, the last three also with their section in front. */
export function isIndustry(code: string): boolean {
  const [, section, digits] = spelling.exec(code) ?? [];
  if (digits === undefined) return spelling.test(code);
  return codes().has(digits) && (section === '' || section === sectionOf(digits));
}

/**
 * The keys of an ISIC Rev.4 code, most specific first: `2610` gives `['2610', '261', '26', 'C']`. Accepts a section,
 * division, group or class, also with its section in front (`C2610`). Empty for what the standard does not have.
 */
export function industryKeys(code: string): string[] {
  if (!isIndustry(code)) return [];
  const digits = withoutSection(code);
  if (!/^\d/.test(digits)) return [digits];
  const keys = [sectionOf(digits)];
  for (let length = 2; length <= digits.length; length += 1) keys.unshift(digits.slice(0, length));
  return keys;
}

/** The code of ISIC Rev.4 as the standard writes it: `C2610` is `2610`. */
export function withoutSection(code: string): string {
  return code.length > 1 ? code.replace(/^[A-U]/, '') : code;
}

function sectionOf(digits: string): string {
  return sections[Number(digits.slice(0, 2)) - 1] ?? '-';
}
