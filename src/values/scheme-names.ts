/** An industry classification the library carries. */
export type IndustryScheme = 'isic-rev4' | 'gbt4754-2017' | 'naics-2017';

/** The name of each classification, the same in every language. */
export const schemeNames: Readonly<Record<IndustryScheme, string>> = {
  'isic-rev4': 'ISIC Rev.4',
  'gbt4754-2017': 'GB/T 4754-2017',
  'naics-2017': 'NAICS 2017',
};
