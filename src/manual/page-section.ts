import type { Page } from '../rules/read/rate-book.js';
import { joined, sourceLinks, stepLink } from './links.js';
import type { ManualBlock, ManualContent, ManualSection } from './manual.js';
import { adjustmentRoles, allSteps, pagesOf, readersOf } from './page-readers.js';
import { pagePlot } from './page-plot.js';
import { pageTable } from './page-table.js';
import { axisWords, keyWords, lookedUpAs } from './page-words.js';
import type { Setting } from './setting.js';

/** Every page, in the order in which the algorithm first reads them; then those it does not name. */
export function pageSections(setting: Setting): ManualSection {
  const { book, words } = setting;
  return {
    id: 'pages',
    title: words.headings.pages,
    blocks: [{ kind: 'paragraph', content: [words.sentences.pages] }],
    sections: pageOrder(setting).map((id) => pageSection(id, book.pages[id] as Page, setting)),
  };
}

function pageOrder({ book }: Setting): readonly string[] {
  const named = allSteps(book).flatMap((line) => pagesOf(line).map(({ page }) => page));
  const known = named.filter((id) => Object.hasOwn(book.pages, id));
  return [...new Set([...known, ...Object.keys(book.pages).sort()])];
}

function pageSection(id: string, page: Page, setting: Setting): ManualSection {
  const { words, say } = setting;
  const figure = figureOf(id, page, setting);
  const blocks: readonly ManualBlock[] = [
    { kind: 'facts', facts: pageFacts(id, page, setting) },
    ...lookedUp(id, page, setting),
    ...(figure === null ? [] : [figure]),
    pageTable(id, page, setting),
    ...(id === 'country-cover'
      ? [{ kind: 'paragraph', content: [words.sentences.restOfCountries] } as const]
      : []),
  ];
  return { id: `page-${id}`, title: say(page.title), blocks, sections: [] };
}

function pageFacts(id: string, page: Page, setting: Setting) {
  const { words, language } = setting;
  const { headings, sentences } = words;
  const facts: readonly (readonly [string, ManualContent])[] = [
    [headings.page, [{ code: id }]],
    [headings.unit, [unitOf(page, setting)]],
    [headings.basis, [language.terms.bases[page.basis]]],
    [headings['read-by'], readBy(id, setting)],
    [headings.order, page.monotone === undefined ? [] : [sentences[page.monotone]]],
    [
      headings.rounding,
      page.rounding === undefined ? [] : [sentences.rounded(page.rounding.decimals)],
    ],
    [headings.selection, selectionRule(page, setting)],
    [headings.references, sourceLinks(page.references, setting)],
    [headings.note, page.note === '' ? [] : [setting.note(page.note)]],
  ];
  return facts
    .filter(([, content]) => content.length > 0)
    .map(([term, content]) => ({ term, content }));
}

function unitOf({ unit }: Page, { words, book }: Setting): string {
  return unit === 'money' ? words.sentences.money(book.currency) : words.units[unit];
}

/** Links to the steps that read the page, and what else does. */
function readBy(id: string, setting: Setting): ManualContent {
  const { readFirst } = setting.words.sentences;
  const { between: joiner } = setting.format.punctuation;
  const steps = new Set(readersOf(setting.book, id).map(({ line }) => line.id));
  const others = Object.hasOwn(readFirst, id) ? [readFirst[id as keyof typeof readFirst]] : [];
  const settled =
    adjustmentRoles(setting.book, id).length === 0
      ? []
      : [{ text: setting.words.headings.adjustment, anchor: 'adjustment' }];
  const rates =
    setting.book.exchange?.rates === id
      ? [{ text: setting.words.headings.exchange, anchor: 'exchange' }]
      : [];
  const links = [...steps].map((step) => stepLink(step, setting));
  return joined([...links, ...settled, ...rates, ...others], joiner);
}

/** How a value is chosen in a filed range; nothing is said of a page without ranges. */
function selectionRule(page: Page, { words: { sentences } }: Setting): ManualContent {
  if (!page.rows.some((row) => 'min' in row)) return [];
  const interpolated = page.shape === 'banded' && page.selection === 'interpolated';
  return [`${sentences.selected}${interpolated ? sentences.interpolated : sentences.midpoint}`];
}

/** What keys, bands and curves are looked up by. */
function lookedUp(id: string, page: Page, setting: Setting): readonly ManualBlock[] {
  const { sentences } = setting.words;
  if (page.shape === 'keyed') {
    const key = keyWords(id, page, setting);
    return key === null ? [] : [{ kind: 'paragraph', content: [sentences.keyed(key)] }];
  }
  const what = axisWords(id, setting);
  const text =
    page.shape === 'banded'
      ? sentences.banded(what)
      : [
          sentences.curve(what),
          lookedUpAs(id, setting) === 'severity' ? sentences.severity : '',
          sentences.flat[page.flat ?? 'none'],
        ].join('');
  return [{ kind: 'paragraph', content: [text] }];
}

function figureOf(id: string, page: Page, setting: Setting): ManualBlock | null {
  const plot = pagePlot(id, page, setting);
  if (plot === null) return null;
  const { words, say } = setting;
  const drawn = page.shape === 'banded' ? words.sentences.drawnBands : words.sentences.drawnCurve;
  const title = say(page.title);
  return { kind: 'figure', title, description: drawn(title, page.rows.length), plot };
}
