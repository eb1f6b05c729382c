import type { DecimalText } from '../values/text.js';

/** A value selected inside the filed range a step reads, in place of the one the rate book's own rule gives. */
export interface Selection {
  /** Identifier of the step of the rate book. */
  readonly step: string;
  /** Page and row the value is selected in; needed where the step reads several rows, and then both. */
  readonly page?: string;
  readonly row?: string;
  /** Identifier of the buyer, where the value is selected for one buyer of a step that rates buyer by buyer. */
  readonly buyer?: string;
  /** The value, inside the filed range; one outside is refused. */
  readonly value: DecimalText;
  /** Why, in a sentence; printed on the quote. */
  readonly reason: string;
  /** Who may select so: a person, a role or a committee; printed on the quote. */
  readonly authority: string;
}
