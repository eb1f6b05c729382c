import type { RecordIssue } from '../../../values/issues.js';

/** What can be wrong with a relativity that was sent, with the names of the facts. The codes are public and stable. */
export interface RelativityIssueFacts {
  /** `nearest` is the nearest name the book knows. */
  readonly 'unknown-factor': 'factor' | 'nearest' | 'known';
  readonly 'not-relativities': 'factor' | 'known';
  readonly 'unknown-level': 'factor' | 'level' | 'nearest' | 'known';
  readonly 'level-twice': 'factor' | 'level';
  readonly 'level-missing': 'factor' | 'level';
  readonly 'relativity-empty': 'factor' | 'level';
  readonly 'relativity-not-decimal': 'factor' | 'level' | 'relativity';
  readonly 'relativity-not-positive': 'factor' | 'level' | 'relativity';
  readonly 'relativity-outside-range': 'factor' | 'level' | 'relativity' | 'min' | 'max';
}

/** The code of what is wrong with a relativity that was sent. */
export type RelativityIssueCode = keyof RelativityIssueFacts;

/** A relativity that cannot be taken over. */
export interface RelativityIssue extends RecordIssue {
  readonly record: 'relativities';
  readonly code: RelativityIssueCode;
  /** Place of the row in the list that was given, from 0; null for a level that is missing. */
  readonly index: number | null;
  readonly factor: string;
  readonly level: string;
}

/** What an issue speaks of. */
export interface RelativityFacts {
  readonly factor: string;
  readonly level: string;
  readonly relativity?: string;
  /** What the book has instead. */
  readonly known?: string;
  readonly nearest?: string | undefined;
  readonly first?: number;
  readonly min?: string;
  readonly max?: string;
}

/** An issue of a row of the list, or of a level it lacks. */
export function relativityIssue(
  code: RelativityIssueCode,
  index: number | null,
  facts: RelativityFacts,
): RelativityIssue {
  const { factor, level } = facts;
  const stated = Object.entries(facts).filter(([, fact]) => fact !== undefined);
  return {
    ...{ record: 'relativities', path: index === null ? '' : `/${index}`, code },
    facts: Object.fromEntries(stated),
    ...{ index, factor, level },
  };
}
