import type { DecimalText } from '../values/text.js';

/** A value selected inside the filed range a step reads, in place of the one the rate book's own rule gives. */
export interface Selection {
  /** Identifier of the step of the rate book. */
  readonly step: string;
  /** The value, inside the filed range; one outside is refused. */
  readonly value: DecimalText;
  /** Why, in a sentence; printed on the quote. */
  readonly reason: string;
  /** Who may select so: a person, a role or a committee; printed on the quote. */
  readonly authority: string;
}
