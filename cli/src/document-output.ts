import {
  type DocumentRecord,
  documentHtml,
  documentMarkdown,
  type ReaderDocument,
  type Reader,
} from 'trade-credit-pricing/document';
import type { Io } from './io.js';
import { drawnPictures } from './picture/drawn-pictures.js';
import { misused } from './told-stop.js';
import { optionWords } from './words/option-words.js';

/** How a result is written as a document. */
export interface ReaderOptions {
  readonly for?: Reader;
  readonly html?: boolean;
  readonly markdown?: boolean;
  readonly short?: boolean;
}

/** True when a document is asked for rather than text for the terminal. */
export function isDocument({ html, markdown }: ReaderOptions): boolean {
  return html === true || markdown === true;
}

/** What a document is asked for as: its reader, and pictures where a page can hold them. */
export function readerRequest(
  { for: reader = 'client', short = false, html }: ReaderOptions,
  locale: 'en' | 'zh-CN',
): {
  readonly for: Reader;
  readonly locale: 'en' | 'zh-CN';
  readonly short: boolean;
  readonly pictures: boolean;
} {
  return { for: reader, locale, short, pictures: html === true && !short };
}

/** Writes a document as one HTML page, its pictures drawn, or as Markdown. */
export async function writeDocumentAs(
  document: ReaderDocument,
  { options, record }: { readonly options: ReaderOptions; readonly record?: DocumentRecord },
  io: Io,
): Promise<void> {
  if (options.html === true && options.markdown === true) throw misused(optionWords.twoDocuments());
  io.stdout(
    options.html === true
      ? documentHtml(document, record, await drawnPictures(document))
      : documentMarkdown(document),
  );
}
