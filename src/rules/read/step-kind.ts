import type { Operation } from './operation.js';
import type { KeySet } from './rate-book.js';

/** What a rate book must give a kind of step. The loader checks it, the kind relies on it. */
export interface StepKind {
  readonly operations: readonly Operation[];
  /** Numbers of a formula the line says what they are, by name. */
  readonly inputs?: readonly string[];
  /** Whether the line names a measure and one page for it; `buyer`: a page, whose axes say by what buyers are looked up. */
  readonly measured?: 'number-or-key' | 'cell' | 'buyer';
  /** Roles of the pages the line must name. */
  readonly pages?: Readonly<Record<string, PageRole>>;
  /** Whether the line lists other steps. */
  readonly steps?: true;
  /** Whether it looks at the worksheet, which the book must then have. */
  readonly worksheet?: true;
  /** Whether an algorithm may have several steps of the kind. */
  readonly repeatable?: true;
  /** Whether the line may name the amount a rate is charged on. */
  readonly base?: true;
  /** Whether the line may name further pages read by their own axes, and how the amounts are counted. */
  readonly factors?: true;
}

/** What a page must look like to play a role. */
export interface PageRole {
  readonly shape: 'keyed' | 'banded' | 'curve' | 'any';
  readonly optional?: true;
  /** Rows a keyed page must have. */
  readonly rows?: readonly string[];
  /** Rows of which a keyed page has exactly one besides. */
  readonly oneOf?: readonly string[];
  /** Rows a keyed page may have besides. */
  readonly may?: readonly string[];
  /** Whether a keyed page is looked up by a number: it then has the one row `only`, or keys that are numbers. */
  readonly numbers?: true;
  /** Full sets of keys a keyed page must cover. */
  readonly keys?: KeySet;
  /** Whether the values are keys of another page. */
  readonly unit?: 'key';
  /** Whether the page says itself what it is looked up by: of one buyer, or of the whole risk. */
  readonly axes?: 'buyer' | 'risk';
}
