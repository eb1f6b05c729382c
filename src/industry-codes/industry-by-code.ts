import { whole } from '../gate/given.js';
import { indexOf } from './industry-index.js';
import type { Industry, IndustryList, IndustryResult } from './industry-list.js';
import { unknownIndustry } from './unknown-industry.js';

const longestCode = 16;

/**
 * The industry of a code. Small letters and spaces around the code do not matter. GB/T 4754 codes are known with and
 * without their section letter (`C3911`, `3911`), ISIC codes as well (`C2610`, `2610`), NAICS sectors by each of their
 * numbers (`32` is `31-33`).
 *
 * ```ts
 * import { gbt4754, industryByCode } from 'trade-credit-pricing/industry-codes/gbt4754';
 *
 * const found = industryByCode(gbt4754, '3911');
 * found.ok && found.industry.code; // => C3911
 * found.ok && found.industry.title['zh-CN']; // => 计算机整机制造
 * ```
 */
export function industryByCode(list: IndustryList, code: string): IndustryResult {
  return whole({ list, code }, ({ list, code }) => {
    const industry = knownIndustry(list, code);
    return industry ? { ok: true, industry } : unknownIndustry(list, code);
  });
}

/** The industries one level down, in the order of the classification; those at the top when no code is given. */
export function industriesBelow(list: IndustryList, code?: string): readonly Industry[] {
  return whole({ list, code }, ({ list, code }) => {
    const { industries, below } = indexOf(list);
    if (code === undefined) return [...industries.values()].filter(({ parent }) => parent === null);
    const known = knownIndustry(list, code);
    return (below.get(known?.code ?? '') ?? []).flatMap((next) => industries.get(next) ?? []);
  });
}

function knownIndustry(list: IndustryList, text: string): Industry | undefined {
  if (typeof text !== 'string' || text.length > longestCode) return undefined;
  const { industries, aliases } = indexOf(list);
  const code = text.trim().toUpperCase();
  return industries.get(code) ?? industries.get(aliases.get(code) ?? '');
}
