import { answered, type InvalidData } from '../../gate/answered.js';
import { given, whole } from '../../gate/given.js';
import { shownText } from '../cells/cell-text.js';
import { placeOf } from '../columns/place-of-header.js';
import { listNote } from '../list-notes.js';
import type { ReceivablesOptions, ReceivablesTable } from '../receivables-options.js';
import type { ReceivablesMapping } from './receivables-mapping.js';

/** A table and the options to read it with. */
export interface MappedTable {
  readonly table: ReceivablesTable;
  readonly options: ReceivablesOptions;
}

type Entries = readonly (readonly [string, string])[];

const mostListed = 30;
/** Fields whose entries are put together; of the others what is stated goes before. */
const maps = ['columns', 'buckets', 'countryMap', 'termsMap', 'groups', 'ids', 'groupIds'] as const;

/**
 * Reads a list with a mapping that was kept. What the options state goes before the mapping, entry by entry. Columns of
 * the mapping that the list does not have are passed over, and a note of the table says which: one mapping may serve
 * several lists of a seller.
 */
export function withMapping(
  table: ReceivablesTable,
  stated: ReceivablesOptions,
  mapping: ReceivablesMapping,
): ({ readonly status: 'mapped' } & MappedTable) | InvalidData {
  return answered(() => ({ status: 'mapped', ...mapped(table, stated, mapping) }), []);
}

function mapped(
  table: ReceivablesTable,
  stated: ReceivablesOptions,
  mapping: ReceivablesMapping,
): MappedTable {
  return whole({ table, stated, mapping }, ({ table, stated, mapping }) =>
    given({ table, stated, mapping }, ({ table, stated, mapping }) => {
      const { format: _format, sheet: _sheet, ...kept } = mapping;
      const { columns, buckets, absent } = ofThisList(table, stated, mapping);
      const known: Partial<ReceivablesOptions> = {
        ...kept,
        columns,
        buckets,
        ids: mapping.ids ?? {},
      };
      const options = { ...known, ...stated, ...together(known, stated) };
      return { table: absent.length === 0 ? table : noted(table, absent), options };
    }),
  );
}

/** The columns of a mapping that the list has, but for those whose place or field is stated. */
function ofThisList(
  { header }: ReceivablesTable,
  stated: ReceivablesOptions,
  { columns = {}, buckets = {} }: ReceivablesMapping,
): { columns: Record<string, string>; buckets: Record<string, string>; absent: string[] } {
  const names = [...Object.values(stated.columns ?? {}), ...Object.keys(stated.buckets ?? {})];
  const taken = new Set(names.map((name) => placeOf(header, name)));
  const absent: string[] = [];
  const present = (entries: Entries, headerOf: (entry: readonly [string, string]) => string) =>
    Object.fromEntries(
      entries.filter((entry) => {
        const place = placeOf(header, headerOf(entry));
        if (place < 0) absent.push(entry.map(shownText).join(' = '));
        return place >= 0 && !taken.has(place);
      }),
    );
  return {
    columns: present(Object.entries(columns), ([, name]) => name),
    buckets: present(Object.entries(buckets), ([name]) => name),
    absent,
  };
}

function together(
  known: Partial<ReceivablesOptions>,
  stated: ReceivablesOptions,
): Partial<ReceivablesOptions> {
  const merged = maps.flatMap((field) => {
    const entries = { ...known[field], ...stated[field] };
    const isThere = known[field] !== undefined || stated[field] !== undefined;
    return isThere ? [[field, entries] as const] : [];
  });
  const parties = [...(known.relatedParties ?? []), ...(stated.relatedParties ?? [])];
  return {
    ...Object.fromEntries(merged),
    ...(parties.length === 0 ? {} : { relatedParties: [...new Set(parties)] }),
  };
}

function noted(table: ReceivablesTable, absent: readonly string[]): ReceivablesTable {
  const listed = absent.slice(0, mostListed).join(', ');
  const columns = absent.length > mostListed ? `${listed}, …` : listed;
  return {
    ...table,
    notes: [...(table.notes ?? []), listNote('mapping-columns-absent', { columns })],
  };
}
