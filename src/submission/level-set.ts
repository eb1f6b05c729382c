import { isCountry } from '../values/countries.js';
import { isIndustry } from '../values/industry.js';

/** What the levels of a trait are: codes of a published list, or those named, the plainest first. */
export type LevelSet = 'country' | 'industry' | readonly string[];

/** Sections of ISIC Rev.4. */
const sections: readonly string[] = /*#__PURE__*/ 'ABCDEFGHIJKLMNOPQRSTU'.split('');

/**
 * The levels a page must have where its reader looks up any of them. Countries may be left out: they are then not
 * insured.
 */
export function neededLevels(levels: LevelSet): readonly string[] {
  if (levels === 'country') return [];
  return levels === 'industry' ? sections : levels;
}

/** True for what may be a row of a page keyed by these levels. */
export function isRowOf(levels: LevelSet, key: string): boolean {
  if (levels === 'country') return isCountry(key);
  return levels === 'industry' ? isRowOfIndustry(key) : levels.includes(key);
}

/** Rows are read by the code alone, `26` or `C`: with the section in front (`C26`) no look-up would find them. */
function isRowOfIndustry(key: string): boolean {
  return isIndustry(key) && (key.length === 1 || /^\d/.test(key));
}
