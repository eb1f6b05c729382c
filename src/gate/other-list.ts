import { type IndustryCode, isicTargets, otherSchemesWith } from '../values/industry-code.js';
import { schemeNames } from '../values/scheme-names.js';
import { isIndustry } from '../values/industry.js';
import type { Remedy } from './problem.js';

const longest = 20;

/**
 * The list a code that is not of ISIC Rev.4 looks like, and what to write instead: the code with its scheme where the
 * library has the list, the division for NACE Rev.2, whose divisions are those of ISIC, nothing for a number of goods.
 */
export function otherList(value: unknown): Pick<Remedy, 'write' | 'facts'> {
  if (typeof value !== 'string' && typeof value !== 'number') return {};
  const text = String(value).slice(0, longest).normalize('NFKC').trim().toUpperCase();
  const [first, ...others] = otherSchemesWith(text);
  if (first !== undefined)
    return { facts: { list: [first, ...others].map(described).join(' / ') }, write: { ...first } };
  const [, division = ''] = /^[A-U]?(\d\d)\.\d{1,2}$/.exec(text) ?? [];
  if (isIndustry(division)) return { facts: { list: 'NACE Rev.2' }, write: division };
  return isGoods(text) ? { facts: { goods: 'HS' } } : {};
}

function described({ scheme, code }: IndustryCode): string {
  return `${schemeNames[scheme]} ${code} (ISIC ${isicTargets({ scheme, code }).join(', ')})`;
}

/** True for a heading or longer number of the Harmonized System: chapters 01 to 97. */
function isGoods(text: string): boolean {
  const digits = text.replace(/[.\s]/g, '');
  const chapter = Number(digits.slice(0, 2));
  return /^(\d{4}|\d{6}|\d{8}|\d{10})$/.test(digits) && chapter >= 1 && chapter <= 97;
}
