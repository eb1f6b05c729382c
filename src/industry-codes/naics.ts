import { naicsTargetsByCode } from '../values/industry-code.js';
import { naicsRows } from './data/naics-2017.js';
import { compactTargets } from './compact-targets.js';
import { type IndustryList, readOnce } from './industry-list.js';

export type {
  Industry,
  IndustryLevel,
  IndustryList,
  IndustryResult,
  IndustryScheme,
  UnknownIndustry,
} from './industry-list.js';
export { industriesBelow, industryByCode } from './industry-by-code.js';
export { searchIndustry } from './search-industry.js';
export type { IndustrySearchOptions } from './search-industry.js';
export { toIsic } from './to-isic.js';
export type { IsicMatch, IsicTarget } from './to-isic.js';

/**
 * The North American Industry Classification System, United States 2017: 20 sectors, 99 subsectors, 311 industry
 * groups, 709 industries, 1,057 national industries, with English titles. Its ISIC Rev.4 codes are those of the
 * concordance of the US Census Bureau.
 */
export const naics2017: IndustryList = /*#__PURE__*/ readOnce({
  scheme: 'naics-2017',
  title: { en: 'NAICS 2017', 'zh-CN': '北美产业分类体系（NAICS 2017）' },
  levels: ['sector', 'subsector', 'industry-group', 'industry', 'national-industry'],
  language: 'en',
  rows: naicsRows,
  translation: '',
  basis: 'published',
  targets: compactTargets(naicsTargetsByCode()),
});
