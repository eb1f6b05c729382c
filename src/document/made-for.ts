import { decimalsOf } from '../explain/decimal-text.js';
import type { Explanation } from '../explain/explanation.js';
import {
  type DocumentSpeech,
  documentWords,
  type DocumentWords,
} from '../explain/document/document-words.js';
import { explainWith } from '../explain/explain-with.js';
import { isPriced } from '../explain/priced.js';
import type { PricedQuote, Quote } from '../quoted/quote-record.js';
import type { Picture } from '../pictures/picture.js';
import type { DocumentBlock, DocumentSection, SectionSource } from './document.js';
import type { DocumentRequest, SpokenDocumentRequest } from './document-request.js';
import { fullRoom, type Room } from './room.js';
import type { DocumentPart } from '../explain/document/document-language.js';

/** What the sections of a document are made with. */
export interface Making extends DocumentWords {
  readonly speech: DocumentSpeech;
  readonly request: DocumentRequest;
  readonly quote: Quote;
  /** The quote where it has a price. */
  readonly priced: PricedQuote | null;
  readonly explanation: Explanation;
  /** How much of what is long is shown. */
  readonly room: Room;
}

/** Prepares making a document. */
export function making(
  quote: Quote,
  request: SpokenDocumentRequest,
  speech: DocumentSpeech,
): Making {
  const priced = isPriced(quote) ? quote : null;
  const minorDigits = priced === null ? 2 : decimalsOf(priced.premium.estimated);
  return {
    ...documentWords(speech, { currency: quote.currency, minorDigits }),
    ...{ speech, request: { ...request, locale: speech.locale }, quote, priced },
    room: fullRoom,
    explanation: explainWith(quote, speech.quote, { words: speech.issues }),
  };
}

/** A block of a picture, or none where it could not be drawn or is not asked for. */
export function pictureBlock(
  wanted: boolean | undefined,
  draw: () => Picture,
): readonly DocumentBlock[] {
  if (wanted !== true) return [];
  const picture = draw();
  return picture.status === 'drawn' ? [{ kind: 'picture', picture }] : [];
}

/** A section, or nothing where it has nothing to say. */
export function section(
  { language }: Making,
  { id, source = 'quote' }: { readonly id: DocumentPart; readonly source?: SectionSource },
  blocks: readonly DocumentBlock[],
): readonly DocumentSection[] {
  const said = blocks.filter(saysSomething);
  return said.every(({ kind }) => kind === 'picture')
    ? []
    : [{ id, title: language.parts[id], source, blocks: said }];
}

function saysSomething(block: DocumentBlock): boolean {
  switch (block.kind) {
    case 'text':
      return block.text !== '';
    case 'list':
      return block.items.length > 0;
    case 'facts':
      return block.facts.length > 0;
    case 'table':
      return block.rows.length > 0;
    case 'picture':
      return true;
  }
}

/** A fact, or nothing where there is no value. */
export function fact(
  term: string,
  value: string | null | undefined,
  note?: string,
): DocumentFactList {
  if (value === null || value === undefined || value === '') return [];
  return [{ term, value, ...(note === undefined ? {} : { note }) }];
}

type DocumentFactList = readonly {
  readonly term: string;
  readonly value: string;
  readonly note?: string;
}[];

/** A heading of amounts with their currency. */
export function inCurrency(heading: string, { quote, language }: Making): string {
  return quote.currency === null ? heading : language.inCurrency(heading, quote.currency);
}
