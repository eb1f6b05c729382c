import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  documentHtml,
  quoteDocument,
  type ReaderDocument,
  verifyDocument,
} from '../../src/document/index.js';
import { parseSubmission, quote } from '../../src/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { insuredBusiness } from '../support/answers.js';
import { eachOf } from '../support/runs.js';

const parsed = parseSubmission(JSON.parse(readFileSync('examples/exporter.json', 'utf8')));
if (!parsed.ok) throw new Error('the example is not valid');
const quoted = quote(parsed, referenceBook);
const business = insuredBusiness(parsed.submission, referenceBook);

const asked = (['client', 'underwriter'] as const).flatMap((reader) =>
  (['en', 'zh-CN'] as const).map((locale) => [reader, locale] as const),
);
type Asked = (typeof asked)[number];

function documentOf([reader, locale]: Asked, short = false): ReaderDocument {
  return quoteDocument(quoted, {
    ...{ for: reader, locale, short },
    ...(business && { business }),
  });
}

/** The first of two cells that say something else, each in the place of the other. */
function swapped(html: string): string {
  const [first = '', second = ''] = [...html.matchAll(/<td class="number"[^>]*>[^<]+<\/td>/g)].map(
    ([cell]) => cell,
  );
  const of = (cell: string) => cell.replace(/^[^>]*>([^<]*).*$/, '$1');
  return html
    .replace(`>${of(first)}<`, '>\u0001<')
    .replace(`>${of(second)}<`, `>${of(first)}<`)
    .replace('>\u0001<', `>${of(second)}<`);
}

/** What somebody may do to a page so that a reader sees something else, its data as they were or doubled. */
const forgeries: Readonly<Record<string, (html: string) => string>> = {
  'a figure': (html) => html.replace('392,000.00', '302,000.00'),
  'a digit written as an entity': (html) => html.replace('392,000.00', '&#51;02,000.00'),
  'a sign of no width': (html) => html.replace('392,000.00', '392,000\u200b.00'),
  'a digit of another script': (html) => html.replace('392,000.00', '３92,000.00'),
  'figures of two cells, each for the other': swapped,
  'another currency': (html) =>
    html.includes('CNY 392,000.00')
      ? html.replace('CNY 392,000.00', 'USD 392,000.00')
      : html.replace('392,000.00元', '392,000.00美元'),
  'a row gone': (html) => html.replace(/<tr[^>]*><td.*?<\/tr>/, ''),
  'a section gone': (html) => html.replace(/<section.*?<\/section>/s, ''),
  'a paragraph more': (html) => html.replace('<footer>', '<p>total 1</p><footer>'),
  'a page behind the end': (html) => `${html}<h1>total 1</h1>`,
  'text before the beginning': (html) => `total 1${html}`,
  'a comment that hides': (html) =>
    html.replace('<dl class="headline">', '<!--<dl>').replace('</h2>', '-->'),
  'text of a style': (html) => html.replace('</style>', 'h1::after { content: "total 1" }</style>'),
  'a style that hides': (html) => html.replace('</style>', '.headline { display: none }</style>'),
  'another style': (html) => html.replace('</main>', '</main><style>dd { font-size: 0 }</style>'),
  'an attribute that hides': (html) => html.replace('<section ', '<section hidden '),
  'an attribute that runs': (html) => html.replace('<body>', '<body onload="alert(1)">'),
  'an attribute that is shown': (html) => html.replace(/(data-heading|aria-label)="/, '$1="1 '),
  'a script': (html) => html.replace('</body>', '<script>document.title = 1</script></body>'),
  'an id that stands twice': (html) =>
    html.replace('</main>', '<pre hidden id="record">{}</pre></main>'),
  'a picture from elsewhere': (html) =>
    html.replace('<h1>', '<img src="data:image/png;base64,AAAA"><h1>'),
  'the data shown': (html) => html.replace('<pre hidden', '<pre'),
  'a member twice, the first of which ends the data where a browser reads it': (html) =>
    html.replace('id="record">{', 'id="record">{"document":"</PRE ><h1>total 1</h1>",'),
  'blanks in the data': (html) => html.replace('id="record">{', 'id="record">{ '),
  'data behind the data': (html) => html.replace('}</pre>', '} </pre>'),
  'a tag that ends the data early': (html) => html.replace('}</pre>', '}</pre ></pre>'),
};

describe.each(eachOf(asked, 3))('DOC-16 a page for the %s in %s', (...one) => {
  const html = documentHtml(documentOf(one));
  // A page of another version is not written alike here: its digests alone tell.
  const older = documentHtml(
    JSON.parse(
      JSON.stringify(documentOf(one)).replaceAll(
        'trade-credit-pricing 0.',
        'trade-credit-pricing 9.',
      ),
    ) as ReaderDocument,
  );

  test.each(Object.entries(forgeries))('does not verify with %s', (_name, forge) => {
    for (const page of [html, older]) {
      expect(verifyDocument(page).status).toBe('verified');
      const forged = forge(page);
      expect(forged).not.toBe(page);
      expect(verifyDocument(forged).status).toBe('differs');
    }
  });

  const whole = documentOf(one);
  const ofQuote = whole.sections.filter(({ source }) => source === 'quote');

  test('forged with its data so that something of the quote is missing, doubled or said to be of something else, fails against the quote', () => {
    const forgedAs = (sections: ReaderDocument['sections']) =>
      verifyDocument(documentHtml({ ...whole, sections } as ReaderDocument), quoted).faults;
    expect(forgedAs(whole.sections)).toEqual([]);
    for (const each of ofQuote) {
      const rest = whole.sections.filter((section) => section !== each);
      const other = { ...each, source: 'contract' as const, blocks: each.blocks.slice(1) };
      const relabelled = whole.sections.map((section) => (section === each ? other : section));
      for (const sections of [rest, [...whole.sections, each], relabelled])
        expect(forgedAs(sections), each.id).not.toEqual([]);
    }
  });

  test('in short holds against the quote', () => {
    const short = documentHtml(documentOf(one, true));
    expect(verifyDocument(short, quoted)).toMatchObject({ status: 'verified', checked: 'quote' });
  });
});
