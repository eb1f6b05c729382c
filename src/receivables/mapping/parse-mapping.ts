import { nearestName } from '../../gate/nearest.js';
import { recordKind } from '../../gate/record-kinds.js';
import { pointer } from '../../gate/way.js';
import type { ReceivablesIssue as Issue } from '../receivables-issue.js';
import { receivablesIssue } from '../receivables-issue.js';
import { mappingFields } from './mapping-fields.js';
import { isRecord, mappingProblems } from './mapping-problem.js';
import type { ReceivablesMapping } from './receivables-mapping.js';

/** A mapping, or everything that is wrong with it. */
export type MappingResult =
  | { readonly ok: true; readonly mapping: ReceivablesMapping }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const mostIssues = 100;
const longest = 200;

/**
 * Reads a mapping that was kept, such as the content of a file. Never throws: whatever is wrong with it is an issue with
 * its path and what to write instead. Whether its columns are in a list, {@link withMapping} looks at.
 */
export function parseReceivablesMapping(input: unknown): MappingResult {
  const value = plainCopy(input);
  const issues = issuesOf(value);
  return issues.length === 0
    ? { ok: true, mapping: value as ReceivablesMapping }
    : { ok: false, issues: issues.slice(0, mostIssues) };
}

/** A copy that shares nothing with the input; undefined for what JSON cannot write. */
function plainCopy(input: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(input)) as unknown;
  } catch {
    return undefined;
  }
}

const asked = 'receivables-mapping';

function issuesOf(value: unknown): readonly Issue[] {
  if (!isRecord(value)) return [receivablesIssue('mapping-not-record', '', {})];
  const found = recordKind(value);
  if (found !== undefined && found !== asked)
    return [receivablesIssue('mapping-other-record', '', { found, asked })];
  return Object.entries(value).flatMap(([field, part]) => fieldIssues(field, part));
}

function fieldIssues(field: string, value: unknown): Issue[] {
  const known = Object.keys(mappingFields);
  if (!known.includes(field))
    return [
      receivablesIssue('mapping-field-unknown', pointer([field.slice(0, longest)]), {
        field: field.slice(0, 40),
        known: nearestName(field, known) ?? known.join(', '),
      }),
    ];
  const kind = mappingFields[field as keyof ReceivablesMapping];
  return mappingProblems(value, kind).map(({ code, facts, step }) => {
    const path = pointer(step === undefined ? [field] : [field, step.slice(0, longest)]);
    return receivablesIssue(code, path, { field, ...facts });
  });
}
