import {
  type DocumentSpeech,
  documentWords,
  type DocumentWords,
} from '../../explain/document/document-words.js';
import type { Reader } from '../../explain/document/document-language.js';
import type { AmountStyle } from '../../explain/format.js';
import { recordDigest } from '../../quoted/record-digest.js';
import { deepFreeze } from '../../values/freeze.js';
import type { Locale } from '../../values/text.js';
import { version } from '../../values/version.js';
import type { DocumentBlock, DocumentSection, DocumentTable, ReaderDocument } from '../document.js';

/** Whom a document of another record than a quote is for. */
export interface ReportRequest {
  readonly for: Reader;
  readonly locale: Locale;
  /** True to hold pictures as data. */
  readonly pictures?: boolean;
  /** True for the main table alone. */
  readonly short?: boolean;
}

/** Whom a report is for where the language is handed in. */
export type SpokenReportRequest = Omit<ReportRequest, 'locale'>;

/** A request with the language it is answered in. */
export interface Reporting extends ReportRequest {
  readonly speech: DocumentSpeech;
}

/** A request answered in a language. */
export function reporting(request: SpokenReportRequest, speech: DocumentSpeech): Reporting {
  return { ...request, locale: speech.locale, speech };
}

/** What a report says besides its frame. */
export type ReportParts = Pick<ReaderDocument, 'of' | 'title' | 'subtitle' | 'sections'> &
  Partial<Pick<ReaderDocument, 'headline'>>;

/** A document of a record, with its digest at the foot. */
export function report(
  record: unknown,
  { for: reader, locale, speech }: Reporting,
  parts: ReportParts,
): ReaderDocument {
  const { language } = reportWords(speech, { currency: null, minorDigits: 2 });
  const digest = recordDigest(record);
  return deepFreeze({
    ...{ format: 1, for: reader, locale, headline: [] },
    ...parts,
    ...{
      notice: null,
      digest,
      foot: language.reportFoot(digest, `trade-credit-pricing ${version}`),
    },
  });
}

/** The words of a report. */
export function reportWords(speech: DocumentSpeech, style: AmountStyle): DocumentWords {
  return documentWords(speech, style);
}

/** A section of a report, or nothing where it has nothing to say. */
export function part(
  id: string,
  title: string,
  blocks: readonly DocumentBlock[],
): readonly DocumentSection[] {
  const said = blocks.filter(saysSomething);
  return said.some(({ kind }) => kind !== 'picture')
    ? [{ id, title, source: 'quote', blocks: said }]
    : [];
}

function saysSomething(block: DocumentBlock): boolean {
  if (block.kind === 'text') return block.text !== '';
  if (block.kind === 'list') return block.items.length > 0;
  if (block.kind === 'facts') return block.facts.length > 0;
  return block.kind === 'picture' || block.rows.length > 0;
}

/** Sentences below each other. */
export function sentences(texts: readonly string[]): DocumentBlock {
  return { kind: 'list', items: texts.map((text) => ({ text })) };
}

/** A table whose first columns hold texts and whose others hold numbers. */
export function tableOf(
  { texts, numbers }: { readonly texts: readonly string[]; readonly numbers: readonly string[] },
  rows: DocumentTable['rows'],
): DocumentTable {
  const columns = [
    ...texts.map((title) => ({ title, holds: 'text' as const })),
    ...numbers.map((title) => ({ title, holds: 'number' as const })),
  ];
  return { kind: 'table', columns, rows };
}
