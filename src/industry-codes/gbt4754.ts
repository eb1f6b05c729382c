import { gbtSection, gbtTargets } from '../values/industry-code.js';
import { gbt4754Rows } from './data/gbt4754-2017.js';
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
 * The Chinese national standard GB/T 4754-2017, industrial classification for national economic activities: 20
 * sections, 97 divisions, 473 groups, 1,381 classes, with their Chinese titles. Its ISIC Rev.4 divisions are this
 * library's judgement from the titles: no official concordance was at hand.
 */
export const gbt4754: IndustryList = /*#__PURE__*/ readOnce({
  scheme: 'gbt4754-2017',
  title: { en: 'GB/T 4754-2017', 'zh-CN': '《国民经济行业分类》（GB/T 4754—2017）' },
  levels: ['section', 'division', 'group', 'class'],
  language: 'zh-CN',
  rows: gbt4754Rows,
  translation: '',
  basis: 'judgement',
  targets: compactTargets(gbtTargets(), gbtSection),
});
