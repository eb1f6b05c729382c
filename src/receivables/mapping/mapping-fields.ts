import type { ReceivablesMapping } from './receivables-mapping.js';

/** What a field of a mapping holds. */
export type MappingKind =
  | { readonly of: 'format' | 'text' | 'days' | 'unit' | 'texts' }
  | { readonly of: 'choice'; readonly among: readonly string[] }
  | { readonly of: 'map'; readonly to: 'text' | 'days' | 'id' };

const text = { of: 'text' } as const;
const texts = { of: 'map', to: 'text' } as const;

/** Every field of a mapping and what it holds; one that is missing does not compile. */
export const mappingFields: Readonly<Record<keyof ReceivablesMapping, MappingKind>> = {
  format: { of: 'format' },
  sheet: text,
  list: { of: 'choice', among: ['history', 'open-items', 'invoices', 'aged-debt'] },
  columns: texts,
  buckets: texts,
  ageingFrom: { of: 'choice', among: ['due-date', 'invoice-date'] },
  unit: { of: 'unit' },
  listCurrency: text,
  dateFormat: { of: 'choice', among: ['d/m/y', 'm/d/y', 'y/m/d'] },
  decimalMark: { of: 'choice', among: ['.', ','] },
  countryMap: texts,
  defaultCountry: text,
  termsMap: { of: 'map', to: 'days' },
  defaultTermsDays: { of: 'days' },
  relatedParties: { of: 'texts' },
  groups: texts,
  ids: { of: 'map', to: 'id' },
  groupIds: { of: 'map', to: 'id' },
};
