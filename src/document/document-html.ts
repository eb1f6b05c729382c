import { given } from '../gate/given.js';
import { htmlText } from '../manual/html-text.js';
import type { Quote } from '../quoted/quote-record.js';
import type {
  DocumentBlock,
  DocumentFact,
  DocumentPicture,
  DocumentRow,
  DocumentSection,
  DocumentTable,
  ReaderDocument,
} from './document.js';
import type { DocumentRequest } from './document-request.js';
import { recordDigest } from '../quoted/record-digest.js';
import { pictureDigest } from './picture-digest.js';
import { wordedText } from './unbroken.js';
import { documentStyle } from './document-style.js';

/** What an underwriter's page carries besides itself: the quote, and what the document was made with. */
export interface DocumentRecord {
  readonly quote: Quote;
  readonly request: DocumentRequest;
}

/**
 * Pictures of a document as SVG elements, by id: one, or two of the classes `drawn-wide` and `drawn-narrow`, of which the
 * page shows what fits its display.
 */
export type DrawnPictures = ReadonlyMap<string, string>;

/** The widest value that is set as a figure; wider ones are prose. */
const widestFigure = 70;
/** Rows of tables of more columns become cards on a phone. */
const mostNarrow = 3;

/**
 * A document as one HTML page: nothing is loaded and nothing runs; for A4 and phones, light and dark. Whatever a text
 * holds is text, never markup. The page carries its own data, so that `verifyDocument` can tell whether it was altered;
 * an underwriter's may carry the quote as well. A picture stands where `drawn` has it as one SVG element, by its id; the page
 * carries the digest of each.
 */
export function documentHtml(
  document: ReaderDocument,
  record?: DocumentRecord,
  drawn: DrawnPictures = new Map(),
): string {
  return given({ document, record }, ({ document, record }) => {
    const pictures = Object.fromEntries([...drawn].map(([id, svg]) => [id, pictureDigest(svg)]));
    const [before, after] = aroundRecord(document, drawn);
    const carried = {
      ...{ document, page: recordDigest(settled(before + after)) },
      ...(drawn.size > 0 && { pictures }),
      ...(document.for === 'underwriter' && record),
    };
    return `${before}${recordMarks.open}${recordText({ ...carried, seal: sealOf(carried) })}${recordMarks.close}${after}`;
  });
}

/** What a page carries its record between. */
export const recordMarks = { open: '<pre hidden id="record">', close: '</pre>' };

/** What stands before and behind the record of a page. */
function aroundRecord(document: ReaderDocument, drawn: DrawnPictures): readonly [string, string] {
  const { locale, title, subtitle, headline, sections, notice, foot } = document;
  const before = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${htmlText(title)}</title>
<style>
${documentStyle}
</style>
</head>
<body>
<main>
<h1>${htmlText(title)}</h1>
<p class="subtitle">${wordedText(subtitle)}</p>
${headlineHtml(headline)}
${sections.map((section) => sectionHtml(section, drawn)).join('\n')}
${notice === null ? '' : `<p class="notice">${htmlText(notice)}</p>`}
<footer>${htmlText(foot)}</footer>
</main>
`;
  return [before, '\n</body>\n</html>\n'];
}

/** A page as it is compared, whatever its line ends and the blanks around it. */
export function settled(html: string): string {
  return html.replaceAll('\r\n', '\n').trim();
}

/** Digest of all a page carries, but for itself. */
export function sealOf(carried: object): string {
  return recordDigest(JSON.stringify(carried));
}

/** JSON as it is, but for what would be markup. */
export function recordText(record: unknown): string {
  return JSON.stringify(record)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function headlineHtml(headline: ReaderDocument['headline']): string {
  if (headline.length === 0) return '';
  const cards = headline.map(
    ({ label, value }) => `<div><dt>${htmlText(label)}</dt><dd>${htmlText(value)}</dd></div>`,
  );
  return `<dl class="headline">${cards.join('')}</dl>`;
}

function sectionHtml({ id, title, blocks }: DocumentSection, drawn: DrawnPictures): string {
  return `<section aria-labelledby="${htmlText(id)}">
<h2 id="${htmlText(id)}">${htmlText(title)}</h2>
${blocks.map((block) => blockHtml(block, title, drawn)).join('\n')}
</section>`;
}

function blockHtml(block: DocumentBlock, title: string, drawn: DrawnPictures): string {
  switch (block.kind) {
    case 'text':
      return `<p${block.quiet === true ? ' class="quiet"' : ''}>${wordedText(block.text)}</p>`;
    case 'list':
      return `<ul${block.marks === undefined ? '' : ` class="${block.marks}"`}>${block.items.map(({ text, note }) => `<li>${wordedText(text)}${noteHtml(note)}</li>`).join('')}</ul>`;
    case 'facts':
      return factsHtml(block.facts);
    case 'table':
      return tableHtml(block, title);
    case 'picture':
      return pictureHtml(block, title, drawn);
  }
}

function pictureHtml({ picture }: DocumentPicture, heading: string, drawn: DrawnPictures): string {
  const caption =
    picture.title === heading ? '' : `<figcaption>${htmlText(picture.title)}</figcaption>`;
  const svg = drawn.get(picture.id);
  return svg === undefined
    ? ''
    : `<figure data-picture="${htmlText(picture.id)}">${caption}${svg}</figure>`;
}

function noteHtml(note: string | undefined): string {
  return note === undefined ? '' : ` <span class="note">${wordedText(note)}</span>`;
}

/** Where most say a sentence, all are set as sentences. */
function factsHtml(facts: readonly DocumentFact[]): string {
  const sentences = facts.filter(({ value }) => isProse(value)).length;
  const mostly = sentences * 2 >= facts.length;
  const told = facts.map((fact) => factHtml(fact, mostly || isProse(fact.value)));
  return `<dl class="facts">${told.join('')}</dl>`;
}

/** A sentence, or wider than a figure; a Chinese character is as wide as two letters. */
function isProse(value: string): boolean {
  if (/[.。?？]$/.test(value)) return true;
  const width = Array.from(value, (sign) => (sign > '\u2e7f' ? 2 : 1)).reduce<number>(
    (sum, each) => sum + each,
    0,
  );
  return width > widestFigure;
}

function factHtml({ term, value, note }: DocumentFact, asProse: boolean): string {
  const shape = asProse ? 'prose' : 'value';
  return `<div><dt>${htmlText(term)}</dt><dd><span class="${shape}">${wordedText(value)}</span>${noteHtml(note)}</dd></div>`;
}

/** A table in a frame that the keyboard reaches; on a phone the rows of a wide one are cards, each cell with its heading. */
function tableHtml({ columns, rows }: DocumentTable, title: string): string {
  const head = columns.map(
    (column) => `<th scope="col" class="${column.holds}">${htmlText(column.title)}</th>`,
  );
  const frame = columns.length > mostNarrow ? 'table wide' : 'table';
  return `<div class="${frame}" role="region" tabindex="0" aria-label="${htmlText(title)}"><table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, columns)).join('\n')}
</tbody>
</table></div>`;
}

function rowHtml({ cells, note, total }: DocumentRow, columns: DocumentTable['columns']): string {
  const filled = cells.map(
    (cell, place) =>
      `<td class="${columns[place]?.holds ?? 'text'}"${headingOf(columns, place)}>${htmlText(cell)}</td>`,
  );
  const row = `<tr${classOf({ note, total })}>${filled.join('')}</tr>`;
  return note === undefined || note === ''
    ? row
    : `${row}<tr class="below"><td colspan="${columns.length}">${noteHtml(note).trim()}</td></tr>`;
}

/** What stands above a cell in a card; the first cell is the heading of its card. */
function headingOf(columns: DocumentTable['columns'], place: number): string {
  const title = columns[place]?.title ?? '';
  return columns.length <= mostNarrow || place === 0 || title === ''
    ? ''
    : ` data-heading="${htmlText(title)}"`;
}

function classOf({ note, total }: { note: string | undefined; total: true | undefined }): string {
  if (total === true) return ' class="total"';
  return note === undefined || note === '' ? '' : ' class="noted"';
}
