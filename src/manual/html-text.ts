import type { ManualContent, ManualInline } from './manual.js';
import { safeUrl } from './markdown-text.js';
import { plainText } from './plain-text.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text in HTML, inside an element or an attribute in quotes: nothing in it is markup. */
export function htmlText(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** Content in HTML; anchors carry the prefix of their language. */
export function htmlContent(content: ManualContent, prefix: string): string {
  return content.map((piece) => inline(piece, prefix)).join('');
}

function inline(piece: ManualInline, prefix: string): string {
  if (typeof piece === 'string') return htmlText(piece);
  if ('code' in piece) return `<code>${htmlText(piece.code)}</code>`;
  if ('anchor' in piece)
    return `<a href="#${htmlText(prefix + piece.anchor)}">${htmlText(piece.text)}</a>`;
  const url = safeUrl(piece.url);
  const text = htmlText(piece.text);
  return url === null ? text : `<a href="${htmlText(url)}" rel="noreferrer">${text}</a>`;
}
