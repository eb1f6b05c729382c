import {
  parseReceivablesMapping,
  type ReceivablesMapping,
  type ReceivablesOptions,
} from 'trade-credit-pricing/receivables';
import type { ImportFiles } from './import-files.js';
import { parseJson } from './json-input.js';
import { refused } from './refused.js';
import { called } from './words/file-words.js';
import { headWords } from './words/head-words.js';

/** A mapping and the file it is kept in. */
export interface KeptMapping {
  readonly file: string;
  /** Text of the file; undefined when there is none yet. */
  readonly text: string | undefined;
  readonly mapping: ReceivablesMapping;
}

/** What became of the file of a mapping. */
export type MappingOutcome = 'created' | 'changed' | 'unchanged';

/** Reads the file of a mapping; one that is not there yet holds nothing. */
export async function readMapping(file: string, files: ImportFiles): Promise<KeptMapping> {
  const text = await files.readIfThere(file);
  if (text === undefined) return { file, text, mapping: {} };
  const result = parseReceivablesMapping(parseJson(text, called(file)));
  if (result.ok) return { file, text, mapping: result.mapping };
  throw refused(headWords.noMapping(file), result.issues);
}

/** The headers a mapping and the options name, to find the header of a file by. */
export function namedHeaders(
  { columns, buckets }: ReceivablesOptions,
  kept: KeptMapping | undefined,
): Pick<ReceivablesOptions, 'columns' | 'buckets'> {
  return {
    columns: { ...kept?.mapping.columns, ...columns },
    buckets: { ...kept?.mapping.buckets, ...buckets },
  };
}

/** Writes the mapping a list was read with into its file, beside what the file had for other lists. */
export async function keepMapping(
  { file, text, mapping }: KeptMapping,
  used: ReceivablesMapping,
  files: ImportFiles,
): Promise<MappingOutcome> {
  const merged: ReceivablesMapping = {
    ...mapping,
    ...used,
    ...(used.columns && { columns: { ...mapping.columns, ...used.columns } }),
    ...(used.buckets && { buckets: { ...mapping.buckets, ...used.buckets } }),
  };
  const json = `${JSON.stringify(merged, null, 2)}\n`;
  if (json === text) return 'unchanged';
  await files.writeText(file, json);
  return text === undefined ? 'created' : 'changed';
}
