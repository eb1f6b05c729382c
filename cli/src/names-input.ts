import { parseReceivablesMapping } from 'trade-credit-pricing/receivables';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { unreadable } from './told-stop.js';
import { fileWords } from './words/file-words.js';

/**
 * Names of buyers by id, for display: from the mapping an import kept (`ids`) or from the report it wrote
 * (`profiles`).
 */
export async function readNames(file: string, io: Io): Promise<ReadonlyMap<string, string>> {
  const content = await readJson(file, io);
  const names = profileNames(content) ?? mappingNames(content);
  if (names !== undefined) return names;
  throw unreadable(fileWords.noNames(file));
}

function profileNames(content: unknown): ReadonlyMap<string, string> | undefined {
  const { profiles } = (content ?? {}) as { readonly profiles?: unknown };
  if (!Array.isArray(profiles)) return undefined;
  return new Map(
    profiles.flatMap((profile: { readonly id?: unknown; readonly name?: unknown } | null) =>
      typeof profile?.id === 'string' && typeof profile.name === 'string'
        ? [[profile.id, profile.name] as const]
        : [],
    ),
  );
}

/** The first of several names that share an id. */
function mappingNames(content: unknown): ReadonlyMap<string, string> | undefined {
  const result = parseReceivablesMapping(content);
  if (!result.ok || result.mapping.ids === undefined) return undefined;
  return new Map(
    Object.entries(result.mapping.ids)
      .reverse()
      .map(([name, id]) => [id, name]),
  );
}
