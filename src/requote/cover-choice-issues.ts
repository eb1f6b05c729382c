import type { Issue } from '../values/issues.js';
import { type FactsArgument, makeIssue } from '../values/issue-facts.js';
import type { Path } from '../values/text.js';

/** What can be wrong with the covers to compare, with the names of the facts. The codes are public and stable. */
export interface CoverChoiceFacts {
  readonly 'choices-not-list': 'value' | 'example';
  readonly 'unknown-option': 'value' | 'known';
  readonly 'choice-not-record': 'value' | 'example';
  readonly 'choice-without-id': 'value' | 'example';
  readonly 'choice-id-twice': 'value' | 'first';
  readonly 'choice-id-taken': 'value';
  readonly 'choice-without-cover': 'example';
  readonly 'choice-title': 'value' | 'example';
}

/** The code of an issue of covers to compare. */
export type CoverChoiceCode = keyof CoverChoiceFacts;

/** An issue of covers to compare. */
export function coverChoiceIssue<Code extends CoverChoiceCode>(
  path: Path,
  code: Code,
  ...facts: FactsArgument<CoverChoiceFacts[Code]>
): Issue {
  return makeIssue(path, code, ...facts);
}
