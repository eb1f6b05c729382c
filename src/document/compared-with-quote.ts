import { isPriced } from '../explain/priced.js';
import { replayIssues } from '../policy/replayed-quote.js';
import { digestOfQuote } from '../quoted/quote-digest.js';
import type { Quote } from '../quoted/quote-record.js';
import type { DocumentSection, ReaderDocument } from './document.js';
import type { DocumentRequest } from './document-request.js';
import type { DocumentVerification } from './document-verification.js';
import { quoteDocument } from './in-asked-language.js';

type Fault = DocumentVerification['faults'][number];

/** Whether a quote carries the digest of itself. */
export function isOwnDigest(quote: Quote): boolean {
  try {
    return digestOfQuote(quote) === quote.digest;
  } catch {
    return false;
  }
}

/** Every picture of a document. */
export function picturesIn({ sections }: ReaderDocument) {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : [])),
  );
}

/** What of a document is not what its quote makes. */
export function quoteFaults(document: ReaderDocument, quote: Quote): Fault[] {
  if (document.digest !== quote.digest) return [{ fault: 'other-quote', at: quote.digest }];
  if (!isOwnDigest(quote)) return [{ fault: 'digest-differs', at: quote.digest }];
  if (isPriced(quote)) {
    const [issue] = replayIssues(quote, '');
    if (issue !== undefined) return [{ fault: 'quote-does-not-replay', at: issue.path }];
  }
  const request: DocumentRequest = {
    ...{ for: document.for, locale: document.locale },
    pictures: picturesIn(document).length > 0,
  };
  return differences(
    document,
    quoteDocument(quote, request),
    quoteDocument(quote, { ...request, short: true }),
  );
}

/** The sections that the submission may fill as well. */
const shared: ReadonlySet<string> = new Set(['limits']);

/** Compares what both documents made from the quote; parties are the sender's own words. */
function differences(one: ReaderDocument, other: ReaderDocument, short: ReaderDocument): Fault[] {
  const fault = 'data-differs';
  const said = (document: ReaderDocument) => ({
    ...{ title: document.title, subtitle: document.subtitle, headline: document.headline },
    ...{ notice: document.notice, foot: document.foot, of: document.of },
  });
  if (JSON.stringify(said(one)) !== JSON.stringify(said(other))) return [{ fault, at: one.title }];
  const made = new Map(other.sections.map((section) => [section.id, section]));
  const altered = one.sections
    .filter(({ id, source }) => source === 'quote' || (made.has(id) && !shared.has(id)))
    .filter((section) => !holds(section, made.get(section.id)));
  return [...altered, ...outOfPlace(one, other, short)].map(({ title }) => ({ fault, at: title }));
}

/** Sections of the quote that are missing, stand twice or elsewhere; a short document is of the quote and the contract alone. */
function outOfPlace(
  one: ReaderDocument,
  full: ReaderDocument,
  short: ReaderDocument,
): DocumentSection[] {
  const isShort = one.sections.every(({ source }) => source === 'quote' || source === 'contract');
  const own = ofQuote(one);
  const made = ofQuote(full);
  const ids = (sections: readonly DocumentSection[]) => sections.map(({ id }) => id).join();
  if ([made, ...(isShort ? [ofQuote(short)] : [])].some((each) => ids(each) === ids(own)))
    return [];
  const place = made.findIndex(({ id }, at) => id !== own[at]?.id);
  return [made[place] ?? own[made.length]].flatMap((section) => section ?? []);
}

function ofQuote({ sections }: ReaderDocument): DocumentSection[] {
  return sections.filter(({ id, source }) => source === 'quote' && !shared.has(id));
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
