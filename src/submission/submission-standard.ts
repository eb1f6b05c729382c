import { functionIn, functionOf } from '../values/function-of.js';
import type { Issue, IssueWords } from '../values/issues.js';
import { parseSubmission, type ParsedSubmission } from './parse-submission.js';
import { wayOf } from '../gate/way.js';
import type { Submission } from './submission.js';

/** What a form library asks of a schema: Standard Schema, version 1 (https://standardschema.dev). */
export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'trade-credit-pricing';
    /** The record as it was read, or what is wrong with it; never throws. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** Only for the compiler: the types before and after. */
    readonly types?: { readonly input: Input; readonly output: Output };
  };
}

/** The record as it was read, or what is wrong with it, each with its way as a list. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** An issue with the way to it: names of fields, and places in lists as numbers. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** The issue it was made from: code, facts and, where it can be told, the fix. */
  readonly issue: Issue;
}

/**
 * {@link parseSubmission} as a Standard Schema, for form libraries that take one: messages are said to who types into
 * fields, in the language of the words. What it validates with never throws.
 *
 * @throws ArgumentError for words that cannot say an issue.
 */
export function submissionStandard(
  words: IssueWords,
): StandardSchema<Submission, ParsedSubmission> {
  functionOf(words, 'say', '/words');
  functionIn(words, 'fixed', '/words');
  return {
    '~standard': {
      version: 1,
      vendor: 'trade-credit-pricing',
      validate: (value) => validated(value, words),
    },
  };
}

function validated(value: unknown, words: IssueWords): StandardResult<ParsedSubmission> {
  const result = parseSubmission(value);
  if (result.ok) return { value: result.submission };
  return {
    issues: result.issues.map((issue) => ({
      message: words.say(issue, 'form'),
      path: wayOf(issue.path, value),
      issue: words.fixed?.(issue) ?? issue,
    })),
  };
}
