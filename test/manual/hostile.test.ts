import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type Manual, manualHtml, manualMarkdown, rateManual } from '../../src/manual/index.js';
import { htmlText } from '../../src/manual/html-text.js';
import { markdownText, safeUrl } from '../../src/manual/markdown-text.js';
import { plainText } from '../../src/manual/plain-text.js';
import { bookWith, type OpenBook } from '../support/small-book.js';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'a | b || c \\| d',
  '`code` ``` fence ~~~',
  '**bold** _it_ [link](javascript:alert(1)) ![i](x) <b>',
  '# heading\n\n- list\n1. one\n> quote\n---\n| a |\n|---|',
  '&lt;script&gt; &amp; &#60;',
  ']]> --> </style></svg></title> $x$',
  '\u202edrow\u0007 \u2028\u200f',
  'long'.repeat(240),
  '很长的标题'.repeat(190),
] as const;

/** The small book with a text in every place a book has one. */
function bookSaying(said: string) {
  const title = { en: said, 'zh-CN': said };
  return bookWith((book: OpenBook) => {
    Object.assign(book, { title, notice: title, filing: { reference: said, note: title } });
    book.references = { bad: { title: said, publisher: said, place: said, url: said, date: said } };
    for (const line of book.algorithm) line.title = title;
    for (const page of Object.values<OpenBook>(book.pages)) {
      Object.assign(page, { title, note: said, references: ['bad'] });
      for (const row of page.rows) {
        row.note = said;
        if ('key' in row) row.title = title;
      }
    }
    for (const tier of book.tiers) Object.assign(tier, { title, description: title, note: said });
    for (const part of Object.values<OpenBook>(book.questionnaire))
      if (Array.isArray(part)) for (const each of part) if ('title' in each) each.title = title;
    book.guidelines = [
      {
        ...{ id: 'one', title, measure: 'buyer-count', below: '2', outcome: 'refer' },
        ...{ basis: 'judgement', references: ['bad'], note: said },
      },
    ];
    book.cases = [
      { id: 'one', title, note: said, submission: {}, expected: { status: 'invalid' } },
    ];
  });
}

describe.each(hostile)('MAN-4 a book that says %j', (said) => {
  const book = bookSaying(said);
  const manuals = (['en', 'zh-CN'] as const).map((locale) => rateManual(book, locale));

  test('adds no markup to HTML', () => {
    expect(tagsOf(manualHtml(manuals))).toEqual(tagsOf(manualHtml(withPlainTexts(manuals))));
  });

  test('adds no markup to Markdown', () => {
    for (const manual of manuals) {
      const lines = manualMarkdown(manual).split('\n');
      const plain = manualMarkdown(withPlainTexts([manual])[0]!).split('\n');
      expect(lines.map(kindOf)).toEqual(plain.map(kindOf));
      expect(lines.join('').match(/<(?!a id="[a-z0-9.-]+"><|\/a>| )/g)).toBeNull();
    }
  });
});

property.prop([fc.string({ unit: 'grapheme', maxLength: 60 })])(
  'MAN-4 any text stands in HTML and Markdown as text',
  (text) => {
    expect(htmlText(text)).not.toMatch(/[<>"']/);
    expect(read(htmlText(text))).toBe(plainText(text));
    expect(markdownText(text)).not.toMatch(/<(?! )|\n|(?<!\\)(?:\\\\)*[|`*_[\]]/);
  },
);

test('MAN-4 only addresses of the web become links', () => {
  expect(safeUrl('https://example.com/a?b=1&c=2')).toBe('https://example.com/a?b=1&c=2');
  const others = [
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.com',
    'https://a b',
    'https://"',
  ];
  expect(others.map(safeUrl)).toEqual(others.map(() => null));
});

test('MAN-4 a page loads and runs nothing', () => {
  const html = manualHtml([rateManual(bookSaying('x'), 'en')]);
  expect(html).not.toMatch(/<(?:script|link|img|iframe|object|form|base)|\bon\w+=|url\(|@import/);
});

/** The tags of a page with their attributes, without the texts attributes hold. */
function tagsOf(html: string): readonly string[] {
  return [...html.matchAll(/<\/?[a-z!][^>]*>/g)].map(([tag]) =>
    tag.replace(/ aria-label="[^"]*"/, '').replace(/ href="http[^"]*"[^>]*/, ''),
  );
}

/** The manuals with harmless words in place of whatever the book says. */
function withPlainTexts(manuals: readonly Manual[]): readonly Manual[] {
  return manuals.map(
    (manual) =>
      JSON.parse(JSON.stringify(manual), (key, value: unknown) => plain(key, value)) as Manual,
  );
}

function plain(key: string, value: unknown): unknown {
  const isText = typeof value === 'string' && !structural.has(key) && !/^[\d.,%-]*$/.test(value);
  return isText ? 'words' : value;
}

const structural = new Set(['kind', 'locale', 'id', 'anchor', 'holds', 'url', 'code']);

/** What a line of Markdown is, and into how many cells a row falls. */
function kindOf(line: string): string {
  const cells = line.startsWith('|') ? line.match(/(?<!\\)(?:\\\\)*\|/g)?.length : 0;
  return `${/^(#{1,6} |> |\s*- |\d+\. |\||<a id|$)/.exec(line)?.[0] ?? 'text'} ${cells}`;
}

/** What a browser reads in the text of an element. */
function read(html: string): string {
  const signs: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    amp: '&',
  };
  return html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '');
}
