import type { DrawnPicture } from '../pictures/picture.js';
import type { Reader } from '../explain/document/document-language.js';
import type { Quote } from '../quoted/quote-record.js';
import type { Locale } from '../values/text.js';

/** What a document was made of. */
export type DocumentSubject =
  | 'quote'
  | 'comparison'
  | 'suggestions'
  | 'review'
  | 'adjustment'
  | 'difference'
  | 'frontier'
  | 'offers'
  | 'marginal'
  | 'as-if';

/** A record as people read it, in one language: plain data, not yet escaped for any format. */
export interface ReaderDocument {
  readonly format: 1;
  readonly of: DocumentSubject;
  readonly for: Reader;
  readonly locale: Locale;
  readonly title: string;
  /** Who offers whom what: one line below the title. */
  readonly subtitle: string;
  /** The main figures, each with its label. */
  readonly headline: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly DocumentSection[];
  /** What the rate book wants printed on every quote. */
  readonly notice: string | null;
  readonly foot: string;
  /** Digest of the whole record it was made of. */
  readonly digest: string;
}

/** A quote as people read it. */
export interface QuoteDocument extends ReaderDocument {
  readonly of: 'quote';
  readonly status: Quote['status'];
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
export type DocumentBlock =
  DocumentText | DocumentList | DocumentFacts | DocumentTable | DocumentPicture;

/** A picture as data: a page holds it where it was drawn, Markdown says what it shows. */
export interface DocumentPicture {
  readonly kind: 'picture';
  readonly picture: DrawnPicture;
}

/** A paragraph; a quiet one explains what stands above it. */
export interface DocumentText {
  readonly kind: 'text';
  readonly text: string;
  readonly quiet?: true;
}

/** A list of sentences, each with what can be done about it, if anything. */
export interface DocumentList {
  readonly kind: 'list';
  /** Items that begin with a box to tick have no other mark. */
  readonly marks?: 'box';
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
