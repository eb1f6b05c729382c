/** Values of the `country-cover` page: whether risks of a country are taken. */
export const countryAttitudes = ['open', 'restricted', 'withdrawn', 'sanctioned'] as const;
