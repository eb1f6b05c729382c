import type { OpenEnds } from './range-ends.js';
import type { DecimalText, Text } from '../../values/text.js';

/** A row of the manual that a step read. */
export interface Source {
  /** Id of the page. */
  readonly page: string;
  readonly title: Text;
  /** The row: its key, its band, or its points on a curve. */
  readonly row: string;
  /** On the row of any other key: the key that was looked up. */
  readonly other?: string;
  /** The value read, before any rounding of the step. */
  readonly value: DecimalText;
  /** The filed range the value was selected in, where the row has one. */
  readonly range?: {
    readonly min: DecimalText;
    readonly max: DecimalText;
    readonly open?: OpenEnds;
  };
  /** By which rule the value was selected in the range. */
  readonly rule?: SelectionRule | 'underwriter';
  /** Where an underwriter selected: what the book's own rule gives, which rule that is, and on whose word it gave way. */
  readonly calculated?: DecimalText;
  readonly calculatedBy?: SelectionRule;
  readonly selection?: { readonly reason: string; readonly authority: string };
  readonly basis: string;
}

/**
 * How a book selects a value in a filed range: written in the row, the midpoint, or the straight line through a band
 * or between two points of a curve.
 */
export type SelectionRule = 'selected' | 'midpoint' | 'interpolated';
