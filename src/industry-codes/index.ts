export { gbt4754 } from './gbt4754.js';
export { industriesBelow, industryByCode } from './industry-by-code.js';
export type {
  Industry,
  IndustryLevel,
  IndustryList,
  IndustryResult,
  IndustryScheme,
  UnknownIndustry,
} from './industry-list.js';
export { industryLists, isicFor } from './isic-for.js';
export type { IsicChoice, IsicChoices, IsicTitle } from './isic-for.js';
export { isicRev4 } from './isic.js';
export { naics2017 } from './naics.js';
export { searchIndustry } from './search-industry.js';
export type { IndustrySearchOptions } from './search-industry.js';
export { toIsic } from './to-isic.js';
export type { IsicMatch, IsicTarget } from './to-isic.js';
