import type { Locale } from '../values/text.js';
import type { Plot } from './plot.js';

/** A rating manual as a document of one language: plain data, not yet escaped for any format. */
export interface Manual {
  readonly locale: Locale;
  /** Title of the rate book. */
  readonly title: string;
  /** What stands below the title. */
  readonly subtitle: string;
  /** The title page: notice, edition, filing, periods, currency and digest. */
  readonly front: readonly ManualBlock[];
  /** Heading of the table of contents. */
  readonly contents: string;
  /** Between a term and what is said of it, with its space. */
  readonly colon: string;
  readonly sections: readonly ManualSection[];
}

/** A part of the manual with what stands below it. */
export interface ManualSection {
  /** Anchor, unique in the manual: small letters, digits, dots and hyphens, for example `page-country`. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ManualBlock[];
  readonly sections: readonly ManualSection[];
}

/** What a section is made of. */
export type ManualBlock =
  ManualParagraph | ManualFormula | ManualList | ManualFacts | ManualTable | ManualFigure;

/** A paragraph; a notice is set apart from the text around it. */
export interface ManualParagraph {
  readonly kind: 'paragraph';
  readonly content: ManualContent;
  readonly notice?: true;
}

/** A formula in words and symbols, on a line of its own. */
export interface ManualFormula {
  readonly kind: 'formula';
  readonly text: string;
}

/** A list; numbered where the order matters. */
export interface ManualList {
  readonly kind: 'list';
  readonly numbered: boolean;
  readonly items: readonly ManualContent[];
}

/** Terms with what is said of each. */
export interface ManualFacts {
  readonly kind: 'facts';
  readonly facts: readonly { readonly term: string; readonly content: ManualContent }[];
}

/** A table; `number` columns are set to the right and never broken. */
export interface ManualTable {
  readonly kind: 'table';
  /** What the table holds, for readers who do not see where it stands. */
  readonly label: string;
  readonly columns: readonly ManualColumn[];
  readonly rows: readonly ManualRow[];
}

/** A column of a table. */
export interface ManualColumn {
  readonly title: string;
  readonly holds: 'number' | 'text' | 'prose';
}

/** A row of a table, with an anchor where something links to it. */
export interface ManualRow {
  readonly id?: string;
  readonly cells: readonly ManualContent[];
}

/** A drawing of a curve or of bands; the table beside it says the same. */
export interface ManualFigure {
  readonly kind: 'figure';
  readonly title: string;
  /** What is drawn, in a sentence. */
  readonly description: string;
  readonly plot: Plot;
}

/** Text with links in it. */
export type ManualContent = readonly ManualInline[];

/** Plain text, a code as it stands in the book, a link inside the manual, or one to the web. */
export type ManualInline =
  | string
  | { readonly code: string }
  | { readonly text: string; readonly anchor: string }
  | { readonly text: string; readonly url: string };
