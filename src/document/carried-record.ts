import { whole } from '../gate/given.js';
import { eachBetween, firstBetween, textsBetweenTags } from './between-marks.js';
import {
  documentHtml,
  type DocumentRecord,
  type DrawnPictures,
  recordMarks,
  recordText,
  sealOf,
  settled,
} from './document-html.js';
import type { ReaderDocument } from './document.js';

/** What a page carries: its document, its pictures, and for the underwriter the quote. */
export interface CarriedRecord extends Partial<DocumentRecord> {
  readonly document: ReaderDocument;
  /** Digests of the pictures by id. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Digest of the page around its record. */
  readonly page: string;
  /** Whether all the page carries is as it was written. */
  readonly intact: boolean;
  /** The pictures as they stand in the page. */
  readonly drawn: DrawnPictures;
}

/** The record as a page holds it. */
type WrittenRecord = Pick<CarriedRecord, 'document'> &
  Partial<Pick<CarriedRecord, 'page' | 'pictures' | 'quote' | 'request'>> & {
    readonly seal?: string;
  };

const styleMarks = { open: '<style>', close: '</style>' };
const captionMarks = { open: '<figcaption>', close: '</figcaption>' };

/** What a page that `documentHtml` made carries; undefined where it carries nothing that can be read. */
export function carriedRecord(html: string): CarriedRecord | undefined {
  if (typeof html !== 'string') return undefined;
  return whole({ html }, ({ html }) => {
    const text = firstBetween(html, recordMarks)?.inner;
    if (text === undefined) return undefined;
    try {
      const { seal, ...carried } = JSON.parse(unescaped(text)) as WrittenRecord;
      documentHtml(carried.document);
      const drawn = new Map(
        eachBetween(html, '<figure data-picture="', '</figure>').flatMap(drawingOf),
      );
      const intact = seal === sealOf(carried) && text === recordText({ ...carried, seal });
      const { pictures = {}, page = '' } = carried;
      return { ...carried, ...{ pictures, page, drawn, intact } };
    } catch {
      return undefined;
    }
  });
}

/** The id of a picture and its drawing, below its caption where it has one. */
function drawingOf(figure: string): readonly (readonly [string, string])[] {
  const id = /^([a-z-]+)">/.exec(figure)?.[1];
  if (id === undefined) return [];
  const rest = figure.slice(id.length + 2);
  const caption = rest.startsWith(captionMarks.open) ? firstBetween(rest, captionMarks) : undefined;
  return [[id, rest.slice(caption?.to ?? 0)]];
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** A text without the escapes of markup. */
export function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

/** A page without the record it carries, whatever its line ends. */
export function withoutRecord(html: string): string {
  return settled(without(html, recordMarks));
}

/** Every text a reader sees, in its order: what stands between tags, style and record left out. */
export function visibleTexts(html: string): readonly string[] {
  return textsBetweenTags(without(without(html, recordMarks), styleMarks))
    .map((text) => unescaped(text).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

function without(html: string, marks: typeof recordMarks): string {
  const part = firstBetween(html, marks);
  return part === undefined ? html : html.slice(0, part.from) + html.slice(part.to);
}
