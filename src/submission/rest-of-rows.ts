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

/** What a submission that may be a row among others says besides turnover and attributes, and how many of these it states. */
export interface RestOfRow {
  /** All it says but its name, its turnover and its attributes, as text. */
  readonly text: string;
  readonly attributes: number;
}

class Resting extends Itself {
  readonly #rest: RestOfRow;

  constructor(submission: object, rest: RestOfRow) {
    super(submission);
    this.#rest = rest;
  }

  static restOf(submission: object): RestOfRow | undefined {
    return #rest in submission ? submission.#rest : undefined;
  }
}

/** Keeps with a submission that may be a row among others what they have in common, before it is frozen. */
export function keepRest(submission: Submission): void {
  for (const name in submission) if (!rowFields.has(name)) return;
  const { id: _id, turnover, attributes = {}, ...rest } = submission;
  for (const name in turnover) if (name !== 'estimated') return;
  if ((rest.buyers?.length ?? 0) > mostBuyers) return;
  const text = asName(JSON.stringify(rest));
  new Resting(submission, { text, attributes: Object.keys(attributes).length });
}

/** A text as the name of a member: engines keep each name once, so that equal ones are told by a glance. */
function asName(text: string): string {
  for (const name in { [text]: true }) return name;
  return text;
}

/** What a submission has in common with others that are rows; undefined for one that says more of its turnover, or anything else. */
export function restOf(submission: Submission): RestOfRow | undefined {
  return Resting.restOf(submission);
}
