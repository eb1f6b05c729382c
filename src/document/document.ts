import type { Reader } from '../explain/document/document-language.js';
import type { Quote } from '../quoted/quote-record.js';
import type { Locale } from '../values/text.js';

/** A quote as people read it, in one language: plain data, not yet escaped for any format. */
export interface QuoteDocument {
  readonly format: 1;
  readonly for: Reader;
  readonly locale: Locale;
  readonly title: string;
  /** Who offers whom what: one line below the title. */
  readonly subtitle: string;
  readonly status: Quote['status'];
  /** The main figures, each with its label. */
  readonly headline: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly DocumentSection[];
  /** What the rate book wants printed on every quote. */
  readonly notice: string | null;
  readonly foot: string;
  /** Digest of the whole quote. */
  readonly digest: string;
}

/** What a section was made from: a check against the quote alone compares those of the quote. */
export type SectionSource = 'quote' | 'contract' | 'submission' | 'advice';

/** A part of a document. */
export interface DocumentSection {
  readonly id: string;
  readonly title: string;
  readonly source: SectionSource;
  readonly blocks: readonly DocumentBlock[];
}

/** What a section is made of. */
export type DocumentBlock = DocumentText | DocumentList | DocumentFacts | DocumentTable;

/** A paragraph; a quiet one explains what stands above it. */
export interface DocumentText {
  readonly kind: 'text';
  readonly text: string;
  readonly quiet?: true;
}

/** A list of sentences, each with what can be done about it, if anything. */
export interface DocumentList {
  readonly kind: 'list';
  readonly items: readonly { readonly text: string; readonly note?: string }[];
}

/** Terms with what is said of each. */
export interface DocumentFacts {
  readonly kind: 'facts';
  readonly facts: readonly DocumentFact[];
}

/** A term, its value and what the value means. */
export interface DocumentFact {
  readonly term: string;
  readonly value: string;
  readonly note?: string;
}

/** A table; columns of numbers are set to the right. */
export interface DocumentTable {
  readonly kind: 'table';
  readonly columns: readonly { readonly title: string; readonly holds: 'text' | 'number' }[];
  readonly rows: readonly DocumentRow[];
}

/** A row, with a sentence below its cells where there is one. */
export interface DocumentRow {
  readonly cells: readonly string[];
  readonly note?: string;
  readonly total?: true;
}
