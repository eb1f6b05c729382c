import { whole } from '../gate/given.js';
import { documentHtml, type DocumentRecord, type DrawnPictures, sealOf } from './document-html.js';
import type { ReaderDocument } from './document.js';

/** What a page carries: its document, its pictures, and for the underwriter the quote. */
export interface CarriedRecord extends Partial<DocumentRecord> {
  readonly document: ReaderDocument;
  /** Digests of the pictures by id. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Whether all the page carries is as it was written. */
  readonly intact: boolean;
  /** The pictures as they stand in the page. */
  readonly drawn: DrawnPictures;
}

/** The record as a page holds it. */
type WrittenRecord = Pick<CarriedRecord, 'document'> &
  Partial<Pick<CarriedRecord, 'pictures' | 'quote' | 'request'>> & { readonly seal?: string };

const recordPattern = /<pre hidden id="record">([^]*?)<\/pre>/;
const picturePattern =
  /<figure data-picture="([a-z-]+)">(?:<figcaption>[^<]*<\/figcaption>)?([^]*?)<\/figure>/g;

/** What a page that `documentHtml` made carries; undefined where it carries nothing that can be read. */
export function carriedRecord(html: string): CarriedRecord | undefined {
  return whole({ html }, ({ html }) => {
    const text = recordPattern.exec(html)?.[1];
    if (text === undefined) return undefined;
    try {
      const { seal, ...carried } = JSON.parse(unescaped(text)) as WrittenRecord;
      documentHtml(carried.document);
      const drawn = new Map(
        [...html.matchAll(picturePattern)].map(([, id = '', svg = '']) => [id, svg] as const),
      );
      const intact = seal === sealOf(carried);
      return { ...carried, pictures: carried.pictures ?? {}, drawn, intact };
    } catch {
      return undefined;
    }
  });
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
  return html.replace(recordPattern, '').replaceAll('\r\n', '\n').trim();
}

/** Every text a reader sees, in its order: what stands between tags, style and record left out. */
export function visibleTexts(html: string): readonly string[] {
  return html
    .replace(recordPattern, '')
    .replace(/<style>[^]*?<\/style>/g, '')
    .split(/<[^>]*>/)
    .map((text) => unescaped(text).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
