import type { ReaderDocument } from './document.js';

/** What is wrong with a document that was verified. */
export type DocumentFault =
  | 'no-record'
  | 'text-differs'
  | 'markup-differs'
  | 'picture-differs'
  | 'data-differs'
  | 'digest-differs'
  | 'other-quote'
  | 'quote-does-not-replay'
  | 'other-book'
  | 'other-submission'
  | 'quotes-differently';

/** What was found, and what was looked at. */
export interface DocumentVerification {
  readonly status: 'verified' | 'differs';
  readonly for: ReaderDocument['for'] | null;
  readonly digest: string | null;
  /** Worst first; empty for `verified`. */
  readonly faults: readonly {
    readonly fault: DocumentFault;
    /** The section, or the first text that differs. */
    readonly at: string;
  }[];
  /**
   * What was really compared, whatever was given. `nothing`: the page carries no data. `itself`: text and data of the page agree, which a consistent forgery does as well. `quote`: they agree with the
   * insurer's quote too. `requoted`: the quote follows from the submission and the rate book as well.
   */
  readonly checked: 'nothing' | 'itself' | 'quote' | 'requoted';
  /**
   * How pictures were compared. `none`: the page has none that could be. `labels`: what they read out and their labels are
   * those of the data of the page; ticks, bars and lines were not drawn again. `drawn`: drawn again by a renderer, which the
   * command line and the page that verifies have, sign by sign.
   */
  readonly pictures: 'none' | 'labels' | 'drawn';
  /** Sections that were not made from the quote alone, and are held by the page itself. */
  readonly unchecked: readonly string[];
}
