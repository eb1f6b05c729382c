import type { DecimalText, Text } from '../../values/text.js';

/** What a page is looked up by in one direction. */
export interface Axis {
  /** Name of a measure: of the buyer, where the page is read buyer by buyer, or of the whole risk. */
  readonly measure: string;
  /** For the measures `attribute` and `buyer-attribute`: the name of the attribute. */
  readonly attribute?: string;
  /** A page of keys that turns what is measured into a level, such as the class of a country. */
  readonly class?: string;
  /** What the manual calls the axis. */
  readonly title?: Text;
  /** The levels of a keyed page, in the order in which they are printed; banded pages and curves have theirs in the rows. */
  readonly levels?: readonly AxisLevel[];
}

/** A level of an axis: a key, a band of numbers with a name, or any other code of the list. */
export interface AxisLevel {
  readonly key: string;
  readonly title?: Text;
  readonly from?: DecimalText;
  readonly above?: DecimalText;
  readonly upTo?: DecimalText;
  readonly below?: DecimalText;
  /** True for the level of any other code: a valid one of the list of the measure that no level names. */
  readonly other?: true;
  /** For any other value of an attribute, which has no list of its own: the values meant. */
  readonly of?: readonly string[];
}

/** A number a formula reads: a measure of the whole risk. */
export interface StepInput {
  readonly measure: string;
  /** For the measure `attribute`: the name of the attribute. */
  readonly attribute?: string;
}
