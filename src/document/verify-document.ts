import { replayIssues } from '../policy/replayed-quote.js';
import { quoteDigest } from '../quoted/quote-digest.js';
import type { Quote } from '../quoted/quote-record.js';
import { documentHtml, type DocumentRecord } from './document-html.js';
import type { DocumentSection, QuoteDocument } from './document.js';
import type { DocumentRequest } from './document-request.js';
import { quoteDocument } from './quote-document.js';
import { isPriced } from '../explain/priced.js';

/** What is wrong with a document that was verified. */
export type DocumentFault =
  | 'no-record'
  | 'text-differs'
  | 'data-differs'
  | 'digest-differs'
  | 'other-quote'
  | 'quote-does-not-replay';

/** What was found, and what was looked at. */
export interface DocumentVerification {
  readonly status: 'verified' | 'differs';
  readonly for: QuoteDocument['for'] | null;
  readonly digest: string | null;
  /** Worst first; empty for `verified`. */
  readonly faults: readonly {
    readonly fault: DocumentFault;
    /** The section, or the first text that differs. */
    readonly at: string;
  }[];
  /**
   * `itself`: text and data of the page agree, which a consistent forgery does as well. `quote`: they agree with the
   * insurer's quote too.
   */
  readonly checked: 'itself' | 'quote';
  /** Sections that were not made from the quote alone, and are held by the page itself. */
  readonly unchecked: readonly string[];
}

type Fault = DocumentVerification['faults'][number];

const recordPattern = /<pre hidden id="record">([^]*?)<\/pre>/;

/**
 * Verifies a document that `documentHtml` made: renders it again from the data it carries and compares every visible text;
 * where it carries its quote, the document is made again from that too. With the insurer's own `quote` the quote is
 * replayed, its digest compared, and every section that is made from it compared as well: only that finds a forgery whose
 * text and data agree.
 */
export function verifyDocument(html: string, quote?: Quote): DocumentVerification {
  const carried = recordOf(html);
  const checked = quote === undefined ? 'itself' : 'quote';
  if (carried === undefined)
    return {
      ...{ status: 'differs', for: null, digest: null, checked, unchecked: [] },
      faults: [{ fault: 'no-record', at: '' }],
    };
  const { document } = carried;
  const faults = [
    ...textFaults(html, carried),
    ...recordFaults(carried),
    ...(quote === undefined ? [] : quoteFaults(document, quote)),
  ];
  return {
    status: faults.length === 0 ? 'verified' : 'differs',
    for: document.for,
    digest: document.digest,
    faults,
    checked,
    unchecked: document.sections
      .filter(({ source }) => source !== 'quote')
      .map(({ title }) => title),
  };
}

interface Carried extends Partial<DocumentRecord> {
  readonly document: QuoteDocument;
}

function recordOf(html: string): Carried | undefined {
  const text = recordPattern.exec(html)?.[1];
  if (text === undefined) return undefined;
  try {
    const carried = JSON.parse(unescaped(text)) as Carried;
    documentHtml(carried.document);
    return carried;
  } catch {
    return undefined;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

/** Every text a reader sees, in its order: what stands between tags, style and record left out. */
function visibleTexts(html: string): readonly string[] {
  return html
    .replace(recordPattern, '')
    .replace(/<style>[^]*?<\/style>/g, '')
    .split(/<[^>]*>/)
    .map((text) => unescaped(text).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

function textFaults(html: string, { document }: Carried): Fault[] {
  const shown = visibleTexts(html);
  const made = visibleTexts(documentHtml(document));
  if (!document.foot.includes(document.digest))
    return [{ fault: 'data-differs', at: document.foot }];
  const length = Math.max(shown.length, made.length);
  for (let place = 0; place < length; place += 1)
    if (shown[place] !== made[place])
      return [{ fault: 'text-differs', at: shown[place] ?? made[place] ?? '' }];
  return [];
}

/** An underwriter's page carries its quote: the document follows from it. */
function recordFaults({ document, quote, request }: Carried): Fault[] {
  if (quote === undefined || request === undefined) return [];
  if (!isDigestOf(quote)) return [{ fault: 'digest-differs', at: quote.digest }];
  const made = quoteDocument(quote, request);
  return JSON.stringify(made) === JSON.stringify(document)
    ? []
    : [{ fault: 'data-differs', at: differing(document, made) }];
}

function differing(one: QuoteDocument, other: QuoteDocument): string {
  const place = one.sections.findIndex(
    (section, at) => JSON.stringify(section) !== JSON.stringify(other.sections[at]),
  );
  return one.sections[place]?.title ?? one.title;
}

function isDigestOf(quote: Quote): boolean {
  try {
    return quoteDigest(quote) === quote.digest;
  } catch {
    return false;
  }
}

function quoteFaults(document: QuoteDocument, quote: Quote): Fault[] {
  if (document.digest !== quote.digest) return [{ fault: 'other-quote', at: quote.digest }];
  if (!isDigestOf(quote)) return [{ fault: 'digest-differs', at: quote.digest }];
  if (isPriced(quote)) {
    const [issue] = replayIssues(quote, '');
    if (issue !== undefined) return [{ fault: 'quote-does-not-replay', at: issue.path }];
  }
  const request: DocumentRequest = { for: document.for, locale: document.locale };
  return differences(document, quoteDocument(quote, request), 'data-differs');
}

/** Compares what both documents made from the quote; parties are the sender's own words. */
function differences(one: QuoteDocument, other: QuoteDocument, fault: DocumentFault): Fault[] {
  const said = (document: QuoteDocument) => ({
    ...{ title: document.title, subtitle: document.subtitle, headline: document.headline },
    ...{ notice: document.notice, foot: document.foot, status: document.status },
  });
  if (JSON.stringify(said(one)) !== JSON.stringify(said(other))) return [{ fault, at: one.title }];
  const made = new Map(other.sections.map((section) => [section.id, section]));
  return one.sections
    .filter(({ source }) => source === 'quote')
    .filter((section) => !holds(section, made.get(section.id)))
    .map(({ title }) => ({ fault, at: title }));
}

function holds(section: DocumentSection, made: DocumentSection | undefined): boolean {
  const known = made === undefined ? '[]' : JSON.stringify(made.blocks);
  const own = JSON.stringify(
    section.id === 'offer' ? withoutParties(section, made) : section.blocks,
  );
  return own === known;
}

/** The names a document was made with are no part of the quote. */
function withoutParties(
  { blocks }: DocumentSection,
  made: DocumentSection | undefined,
): DocumentSection['blocks'] {
  const terms = new Set(
    (made?.blocks ?? []).flatMap((block) =>
      block.kind === 'facts' ? block.facts.map(({ term }) => term) : [],
    ),
  );
  return blocks.map((block) =>
    block.kind === 'facts'
      ? { ...block, facts: block.facts.filter(({ term }) => terms.has(term)) }
      : block,
  );
}
