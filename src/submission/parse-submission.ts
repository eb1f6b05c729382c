import { issuesOf } from '../gate/issues-of.js';
import { asWanted } from '../values/in-words.js';
import type { InWords, Issue, MaybeInWords, WordedIssue } from '../values/issues.js';
import { optionsOf } from '../gate/given.js';
import { otherRecord } from '../gate/other-record.js';
import { plainJson } from '../gate/plain-json.js';
import type { Submission } from './submission.js';
import { submissionRules } from './submission-rules.js';
import { deepFreeze } from '../values/freeze.js';
import { reportTo } from '../values/issue-facts.js';
import { isMade, markMade } from '../gate/made-here.js';
import { Itself } from '../values/itself.js';
import { keepLists } from '../gate/kept-parts.js';
import type { Problem } from '../gate/problem.js';
import { keepRest } from './rest-of-rows.js';
import { readShape } from './read-shape-schema.js';
import { submissionShape, type SubmissionShape } from './shape-schema.js';

declare const parsed: unique symbol;

/** A submission that has passed {@link parseSubmission}: a deeply frozen copy of what was sent, as plain data. */
export type ParsedSubmission = Submission & { readonly [parsed]: true };

/** A submission that may be priced, or everything that is wrong with it. */
export type SubmissionResult<Said extends Issue = Issue> =
  | { readonly ok: true; readonly submission: ParsedSubmission; readonly issues: readonly [] }
  | { readonly ok: false; readonly issues: readonly Said[] };

class Kept extends Itself {
  readonly #isKept = true;

  static is(record: unknown): boolean {
    return typeof record === 'object' && record !== null && #isKept in record && record.#isKept;
  }
}

/** True for a submission that {@link parseSubmission} returned: the very object, not an equal one. */
export function isParsedSubmission(value: unknown): value is ParsedSubmission {
  return isMade(value, 'submission');
}

/** True for a result that {@link parseSubmission} returned: the very object, not an equal one. */
export function isSubmissionResult(value: unknown): value is SubmissionResult {
  return Kept.is(value);
}

/**
 * Checks what a broker sends, whatever it is, and reports everything that is wrong at once: where, what, and what to
 * write instead; at most a hundred issues and one that says how many more there are. Issues are codes and facts, in
 * words where words are given; countries sent by name are told with their code, all of them where `countryNames` is. Decimal fields sent as safe integers become decimal text; everything else stays as sent.
 * Fields that are undefined count as not sent. What has been parsed before is returned at no cost. Never throws.
 */
export function parseSubmission(input: unknown, options: InWords): SubmissionResult<WordedIssue>;
export function parseSubmission(input: unknown, options?: MaybeInWords): SubmissionResult;
export function parseSubmission(
  input: unknown,
  options: MaybeInWords = nothingWanted,
): SubmissionResult {
  const result = readSubmission(input, submissionShape);
  if (options === nothingWanted) return result;
  const wanted = optionsOf(options);
  const { words, countryNames } = wanted;
  if (result.ok || (words === undefined && countryNames === undefined)) return result;
  return kept({ ok: false, issues: asWanted(result.issues, wanted) });
}

const nothingWanted: MaybeInWords = Object.freeze({});

/** The same by another schema: one whose buyers have more traits. */
export function readSubmission(input: unknown, shape: SubmissionShape): SubmissionResult {
  if (isSubmissionResult(input)) return input;
  if (isParsedSubmission(input)) return accepted(input);
  const plain = plainJson(input, { kept: true });
  const other = otherRecord(plain.value, 'submission');
  if (other !== undefined) return refused([other]);
  if (!plain.complete) return refused(plain.problems);
  const { draft, problems } = readShape(plain, shape);
  const all = [...plain.problems, ...problems];
  if (draft !== undefined)
    submissionRules(
      draft,
      reportTo((problem) => all.push(problem)),
    );
  if (all.length > 0 || draft === undefined) return refused(all);
  keepRest(draft as Submission);
  deepFreeze(markMade(draft, 'submission'));
  keepLists(draft);
  keepLists(draft.renewal);
  return accepted(draft as ParsedSubmission);
}

function accepted(submission: ParsedSubmission): SubmissionResult {
  return kept({ ok: true, submission, issues: Object.freeze<[]>([]) });
}

function refused(problems: readonly Problem[]): SubmissionResult {
  return kept({ ok: false, issues: deepFreeze(issuesOf(problems)) });
}

function kept(result: SubmissionResult): SubmissionResult {
  new Kept(result);
  return Object.freeze(result);
}
