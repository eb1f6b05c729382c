import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentHtml, documentMarkdown, quoteDocument } from '../../src/document/index.js';
import { wordedText } from '../../src/document/unbroken.js';
import { parseSubmission, quote } from '../../src/index.js';
import { referenceBook } from '../../src/reference-book.js';

const example = JSON.parse(readFileSync('examples/concentrated.json', 'utf8')) as {
  buyers: { id: string; turnover: string; approvedLimit?: string }[];
};
const [first, second, third] = example.buyers;
const refused = [first, second, third].flatMap((buyer) => buyer?.id ?? []);

/** What the client reads of buyers that are not insured, those named refused. */
function notInsured(ids: readonly string[], locale: 'en' | 'zh-CN'): readonly string[] {
  const buyers = example.buyers.map((buyer) =>
    ids.includes(buyer.id) ? { ...buyer, approvedLimit: '0' } : buyer,
  );
  const quoted = quote(parseSubmission({ ...example, buyers }), referenceBook);
  const { sections } = quoteDocument(quoted, { for: 'client', locale });
  const blocks = sections.find(({ id }) => id === 'not-insured')?.blocks ?? [];
  return blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ text, note }) => `${text} ${note ?? ''}`) : [],
  );
}

describe.each(['en', 'zh-CN'] as const)('DOC-17 buyers that are not insured in %s', (locale) => {
  test('are named together where the reason is the same, each once', () => {
    const one = notInsured(refused.slice(0, 1), locale);
    expect(one).toHaveLength(1);
    const [said = ''] = notInsured(refused, locale);
    for (const id of refused) expect(said.split(id)).toHaveLength(2);
    expect(said).toMatch(locale === 'en' ? /^3 buyers with a turnover of CNY/ : /^3家买方/);
  });
});

describe('DOC-17 what belongs together stays on one line', () => {
  test.each([
    ['from 3 August 2026 on', 'from <span class="one">3 August 2026</span> on'],
    ['bis 3. August 2026', 'bis <span class="one">3. August 2026</span>'],
    [
      '2026年9月1日至2027年8月31日',
      '<span class="one">2026年9月1日</span>至<span class="one">2027年8月31日</span>',
    ],
    ['at CNY 1,200.50.', 'at <span class="one">CNY 1,200.50</span>.'],
    [
      '保险费1,200.50元，约12.5亿美元',
      '保险费<span class="one">1,200.50元</span>，约<span class="one">12.5亿美元</span>',
    ],
    [
      '<b>USD 10</b> & "2" \'3\'',
      '&lt;b&gt;<span class="one">USD 10</span>&lt;/b&gt; &amp; &quot;2&quot; &#39;3&#39;',
    ],
    ['B-001 and 12 of 30', 'B-001 and 12 of 30'],
  ])('%s', (text, html) => {
    expect(wordedText(text)).toBe(html);
  });
});

test('DOC-17 the underwriter reads the table of steps before their picture, so that paper is filled', () => {
  const quoted = quote(parseSubmission(example), referenceBook);
  const document = quoteDocument(quoted, { for: 'underwriter', locale: 'en', pictures: true });
  const kinds = document.sections.find(({ id }) => id === 'ledger')?.blocks.map(({ kind }) => kind);
  expect(kinds?.[0]).toBe('table');
  expect(kinds?.at(-1)).toBe('picture');
  expect(documentHtml(document).length).toBeGreaterThan(documentMarkdown(document).length);
});
