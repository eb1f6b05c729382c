import type { Issue } from '../values/issues.js';
import { isMade } from './made-here.js';
import { plainJson } from './plain-json.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The issues of a result that failed, as a function of the library returned it; undefined for anything else, also for a
 * failure that does not say what is wrong. Never throws.
 */
export function failedIssues(given: unknown): readonly Issue[] | undefined {
  if (isMade(given)) return undefined;
  const { status, ok, issues } = fieldsOf(given);
  if (status !== 'refused' && status !== 'invalid' && ok !== false) return undefined;
  const { value } = plainJson(issues, { nulls: true });
  return Array.isArray(value) && value.length > 0 && value.every(isIssue) ? value : undefined;
}

/** The fields of a record, read once; none where it is no record, or cannot be read. */
export function fieldsOf(given: unknown): Fields {
  if (typeof given !== 'object' || given === null) return {};
  try {
    return { ...(given as Fields) };
  } catch {
    return {};
  }
}

function isIssue(value: unknown): value is Issue {
  const { path, code, facts } = fieldsOf(value);
  return (
    typeof path === 'string' &&
    typeof code === 'string' &&
    typeof facts === 'object' &&
    facts !== null
  );
}
