import { whole } from '../gate/given.js';
import { shown } from '../values/shown.js';
import type { Text } from '../values/text.js';
import { gbt4754 } from './gbt4754.js';
import { industryByCode } from './industry-by-code.js';
import type { Industry, IndustryList, IndustryScheme, UnknownIndustry } from './industry-list.js';
import { isicRev4 } from './isic.js';
import { naics2017 } from './naics.js';
import { toIsic } from './to-isic.js';

/** An ISIC code with its titles. */
export interface IsicTitle {
  /** What to write as sector of a submission. */
  readonly code: string;
  readonly level: Industry['level'];
  readonly title: Industry['title'];
  /** Title of the division the code lies in, in both languages; null for a section. The Chinese one is a working translation. */
  readonly division: Text | null;
}

/** An ISIC code to choose. */
export interface IsicChoice extends IsicTitle {
  /** True when the ISIC code also takes in industries outside the code asked for. */
  readonly partial: boolean;
  /** How many of the lowest industries at or below the code asked for belong to it: a form may list the most frequent first. */
  readonly industries: number;
}

/** What a form needs to fill in an ISIC code, or to ask for it. */
export interface IsicChoices {
  readonly ok: true;
  /** The industry asked about. */
  readonly industry: Industry;
  /** The ISIC codes to choose from; with one choice there is nothing to ask. */
  readonly choices: readonly IsicChoice[];
  /** True when the user must choose. */
  readonly ambiguous: boolean;
  /** The narrowest ISIC code that holds all choices: an answer for who cannot choose, if the rate book is no finer. Null when there is none. */
  readonly common: IsicTitle | null;
  readonly basis: IndustryList['basis'];
  /** What to ask the user; null when there is nothing to ask. */
  readonly question: Text | null;
}

/** The classification of each scheme; naming them here brings all three into a bundle. */
export const industryLists: Readonly<Record<IndustryScheme, IndustryList>> = {
  'isic-rev4': isicRev4,
  'gbt4754-2017': gbt4754,
  'naics-2017': naics2017,
};

/**
 * The ISIC Rev.4 codes for a code of any scheme, with their titles, so that a form can take the only one or ask.
 *
 * ```ts
 * import { isicFor } from 'trade-credit-pricing/industry-codes';
 *
 * const found = isicFor('gbt4754-2017', 'C3525');
 * found.ok && found.choices.map(({ code }) => code); // => ['25', '28']
 * found.ok && found.question?.['zh-CN'];
 * // => C3525（模具制造）对应多个 ISIC 代码，请选择最符合主营业务的一项：25、28。
 * ```
 */
export function isicFor(scheme: IndustryScheme, code: string): IsicChoices | UnknownIndustry {
  return whole({ scheme, code }, ({ scheme, code }) => {
    if (!Object.hasOwn(industryLists, scheme)) return unknownScheme(scheme);
    const list = industryLists[scheme];
    const found = industryByCode(list, code);
    const match = toIsic(code, list);
    if (!found.ok) return found;
    if (!match.ok) return match;
    const choices = match.targets.map(({ code: target, partial, industries }) => ({
      ...titleOf(target),
      partial,
      industries,
    }));
    const { ambiguous, common, basis } = match;
    return {
      ok: true,
      industry: found.industry,
      choices,
      ambiguous,
      common: common === null ? null : titleOf(common),
      basis,
      question: ambiguous ? questionOf(found.industry, choices) : null,
    };
  });
}

function unknownScheme(scheme: string): UnknownIndustry {
  return {
    ok: false,
    nearest: [],
    issue: {
      path: '',
      code: 'unknown-industry-scheme',
      facts: { value: shown(scheme), known: Object.keys(industryLists) },
    },
  };
}

function titleOf(code: string): IsicTitle {
  const found = industryByCode(isicRev4, code);
  if (!found.ok) throw new RangeError(`ISIC Rev.4 has no code ${code}`);
  const { level, title } = found.industry;
  return { code, level, title, division: divisionOf(code) };
}

function divisionOf(code: string): Text | null {
  const division = industryByCode(isicRev4, code.slice(0, 2));
  const { en, 'zh-CN': zh } = division.ok && /^\d/.test(code) ? division.industry.title : {};
  return en !== undefined && zh !== undefined ? { en, 'zh-CN': zh } : null;
}

const mostAsked = 8;

function questionOf({ code, title }: Industry, choices: readonly IsicChoice[]): Text {
  const name = title.en ?? title['zh-CN'] ?? '';
  const codes = choices.map((choice) => choice.code);
  if (codes.length > mostAsked)
    return tooWide(`${code} (${name})`, `${code}（${name}）`, codes.length);
  return {
    en: `${code} (${name}) belongs to several ISIC codes. Choose the one nearest to the main business: ${codes.join(', ')}.`,
    'zh-CN': `${code}（${name}）对应多个 ISIC 代码，请选择最符合主营业务的一项：${codes.join('、')}。`,
  };
}

function tooWide(en: string, zh: string, count: number): Text {
  return {
    en: `${en} belongs to ${count} ISIC codes. Give a code of a lower level, or choose the one nearest to the main business.`,
    'zh-CN': `${zh}对应${count}个 ISIC 代码。请提供更细一级的行业代码，或选择最符合主营业务的一项。`,
  };
}
