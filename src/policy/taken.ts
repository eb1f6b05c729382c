import type { Issue } from '../values/issues.js';
import { makeIssue } from '../values/issue-facts.js';

/** Fields taken out of a record, and the rest of it. */
export type Taken =
  | {
      readonly ok: true;
      readonly fields: Readonly<Record<string, unknown>>;
      readonly rest: Readonly<Record<string, unknown>>;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Takes some fields out of what should be a record, reading each field once. Never throws. */
export function taken(input: unknown, names: readonly string[]): Taken {
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return { ok: false, issues: [makeIssue('', 'not-record', { value: typeof input })] };
    const entries = Object.entries(input) as [string, unknown][];
    return {
      ok: true,
      fields: Object.fromEntries(entries.filter(([name]) => names.includes(name))),
      rest: Object.fromEntries(entries.filter(([name]) => !names.includes(name))),
    };
  } catch {
    return { ok: false, issues: [makeIssue('', 'unreadable')] };
  }
}
