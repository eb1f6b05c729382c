import { Itself } from '../values/itself.js';
import type { Submission } from './submission.js';

/** What a submission may state where rows differ in turnover and attributes alone. */
export const rowFields: ReadonlySet<string> = /*#__PURE__*/ new Set<keyof Submission>([
  'id',
  'policyholder',
  'currency',
  'inception',
  'asOf',
  'turnover',
  'buyers',
  'cover',
  'attributes',
]);

/** So many buyers at most. */
const mostBuyers = 50;

class Resting extends Itself {
  readonly #rest: string;

  constructor(submission: object, rest: string) {
    super(submission);
    this.#rest = rest;
  }

  static restOf(submission: object): string | undefined {
    return #rest in submission ? submission.#rest : undefined;
  }
}

/** Keeps with a submission that may be a row among others what they have in common, before it is frozen. */
export function keepRest(submission: Submission): void {
  for (const name in submission) if (!rowFields.has(name)) return;
  const { id: _id, turnover: _turnover, attributes: _attributes, ...rest } = submission;
  if ((rest.buyers?.length ?? 0) <= mostBuyers)
    new Resting(submission, asName(JSON.stringify(rest)));
}

/** A text as the name of a member: engines keep each name once, so that equal ones are told by a glance. */
function asName(text: string): string {
  for (const name in { [text]: true }) return name;
  return text;
}

/**
 * What submissions that are rows among others have in common, as text: all they say but their name, their turnover and
 * their attributes; undefined for any other submission.
 */
export function restOf(submission: Submission): string | undefined {
  return Resting.restOf(submission);
}
