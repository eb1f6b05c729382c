import type { ManualContent, ManualInline } from './manual.js';
import { plainText } from './plain-text.js';

/** Text in Markdown: nothing in it is markup. A sign between blanks, as in `60 < x`, is none either. */
export function markdownText(text: string): string {
  return plainText(text)
    .replace(/[\\`*_[\]~|$]/g, '\\$&')
    .replace(/&(?=[#\w]+;|$)/g, '&amp;')
    .replace(/<(?! )/g, '&lt;')
    .replace(/(?<! )>|>(?! )/g, '&gt;');
}

/** Text at the beginning of a line: nor is it a heading, a list or a line. */
export function markdownLine(text: string): string {
  return text
    .trim()
    .replace(/^(?:[-+#=>]|\d+(?=[.)]))/, (sign) =>
      /\d/.test(sign) ? `${sign}\u200b` : `\\${sign}`,
    );
}

/** Content in Markdown, on one line. */
export function markdownContent(content: ManualContent): string {
  return content.map(inline).join('');
}

function inline(piece: ManualInline): string {
  if (typeof piece === 'string') return markdownText(piece);
  if ('code' in piece) return codeSpan(piece.code);
  if ('anchor' in piece) return `[${markdownText(piece.text)}](#${piece.anchor})`;
  const url = safeUrl(piece.url);
  return url === null ? markdownText(piece.text) : `[${markdownText(piece.text)}](<${url}>)`;
}

/** Code with as many backticks around it as it needs; a table breaks even code at a bar, so a bar is escaped. */
function codeSpan(code: string): string {
  const text = plainText(code).replace(/\|/g, '\\|');
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

/** An address of the web as a link may hold it; null for any other, such as a script. */
export function safeUrl(url: string): string | null {
  return /^https?:\/\/[^\s<>"'`\\]+$/i.test(url) ? url : null;
}
