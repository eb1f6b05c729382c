import { isicRows, isicTitlesZh } from './data/isic-rev4.js';
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
 * The International Standard Industrial Classification, Rev.4, of the United Nations: 21 sections, 88 divisions,
 * 238 groups, 419 classes. English titles are the publisher's; sections and divisions also have a Chinese title,
 * a working translation of this library without official standing.
 */
export const isicRev4: IndustryList = /*#__PURE__*/ readOnce({
  scheme: 'isic-rev4',
  title: { en: 'ISIC Rev.4', 'zh-CN': '国际标准行业分类（ISIC Rev.4）' },
  levels: ['section', 'division', 'group', 'class'],
  language: 'en',
  rows: isicRows,
  translation: isicTitlesZh,
  basis: 'identity',
  targets: '',
});
