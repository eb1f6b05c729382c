import { whole } from '../gate/given.js';
import { isDigestOf } from '../quoted/record-digest.js';
import type { Quote } from '../quoted/quote-record.js';
import {
  type CarriedRecord,
  carriedRecord,
  visibleTexts,
  withoutRecord,
} from './carried-record.js';
import type { DocumentFault, DocumentVerification } from './document-verification.js';
import { documentHtml } from './document-html.js';
import { isOwnDigest, picturesIn, quoteFaults } from './compared-with-quote.js';
import { pictureDigest } from './picture-digest.js';
import { saysItsData } from './picture-says.js';
import { type Requoting, requoteFault } from './requoted.js';
import type { ReaderDocument } from './document.js';
import { quoteDocument } from './in-asked-language.js';
import { version } from '../values/version.js';

type Fault = DocumentVerification['faults'][number];

/**
 * Verifies a document that `documentHtml` made: renders it again from the data it carries and compares every visible text;
 * where it carries its quote, the document is made again from that too. With the insurer's own `quote` the quote is
 * replayed, its digest compared, and every section that is made from it compared as well: only that finds a forgery whose
 * text and data agree. With the submission and the rate book as well, the quote is made again and compared.
 */
export function verifyDocument(
  html: string,
  quote?: Quote,
  requoting?: Requoting,
): DocumentVerification {
  return whole({ html, quote, requoting }, ({ html, quote, requoting }) => {
    const carried = carriedRecord(html);
    if (carried === undefined)
      return {
        ...{ status: 'differs', for: null, digest: null, checked: 'nothing', unchecked: [] },
        pictures: 'none',
        faults: [{ fault: 'no-record', at: '' }],
      };
    const { document } = carried;
    const faults = [
      ...textFaults(html, carried),
      ...pictureFaults(carried),
      ...(carried.intact ? [] : [{ fault: 'data-differs', at: document.title } as const]),
      ...recordFaults(carried),
      ...(quote === undefined ? [] : againstQuote(document, quote, requoting)),
    ];
    return {
      status: faults.length === 0 ? 'verified' : 'differs',
      for: document.for,
      digest: document.digest,
      faults,
      checked: checkedOf(faults, quote, requoting),
      pictures: carried.drawn.size === 0 ? 'none' : 'labels',
      unchecked: document.sections
        .filter(({ source }) => source !== 'quote')
        .map(({ title }) => title),
    };
  });
}

/** The quote is made again only where the page is of it. */
function againstQuote(
  document: ReaderDocument,
  quote: Quote,
  requoting: Requoting | undefined,
): Fault[] {
  const faults = quoteFaults(document, quote);
  return requoting === undefined || has(faults, 'other-quote')
    ? faults
    : [...faults, ...requoteFault(quote, requoting)];
}

/** What was really compared: not against another quote than that of the page, nor from another submission or book. */
function checkedOf(
  faults: readonly Fault[],
  quote: Quote | undefined,
  requoting: Requoting | undefined,
): DocumentVerification['checked'] {
  if (quote === undefined || has(faults, 'other-quote')) return 'itself';
  return requoting === undefined || has(faults, 'other-book', 'other-submission')
    ? 'quote'
    : 'requoted';
}

function has(faults: readonly Fault[], ...names: readonly DocumentFault[]): boolean {
  return faults.some(({ fault }) => names.includes(fault));
}

function textFaults(html: string, { document, page: around, drawn }: CarriedRecord): Fault[] {
  const page = documentHtml(document, undefined, drawn);
  const [shown, made] = [visibleTexts(html), visibleTexts(page)];
  if (!document.foot.includes(document.digest))
    return [{ fault: 'data-differs', at: document.foot }];
  const length = Math.max(shown.length, made.length);
  for (let place = 0; place < length; place += 1)
    if (shown[place] !== made[place])
      return [{ fault: 'text-differs', at: shown[place] ?? made[place] ?? '' }];
  const own = withoutRecord(html);
  return !isDigestOf(around, own) ||
    (document.foot.includes(`trade-credit-pricing ${version}`) && own !== withoutRecord(page))
    ? [{ fault: 'markup-differs', at: document.title }]
    : [];
}

/** Each picture has the digest the page states and says what its data says, and none is missing. */
function pictureFaults({ document, pictures, drawn }: CarriedRecord): Fault[] {
  const known = new Map(picturesIn(document).map((picture) => [picture.id as string, picture]));
  return [...new Set([...Object.keys(pictures), ...drawn.keys()])]
    .filter((id) => {
      const svg = drawn.get(id);
      const picture = known.get(id);
      if (svg === undefined || picture === undefined) return true;
      return pictureDigest(svg) !== pictures[id] || !saysItsData(svg, picture);
    })
    .map((id) => ({ fault: 'picture-differs', at: known.get(id)?.title ?? id }));
}

/** An underwriter's page carries its quote: the document follows from it. */
function recordFaults({ document, quote, request }: CarriedRecord): Fault[] {
  if (quote === undefined || request === undefined) return [];
  if (!isOwnDigest(quote)) return [{ fault: 'digest-differs', at: quote.digest }];
  const made = quoteDocument(quote, request);
  return JSON.stringify(made) === JSON.stringify(document)
    ? []
    : [{ fault: 'data-differs', at: differing(document, made) }];
}

function differing(one: ReaderDocument, other: ReaderDocument): string {
  const place = one.sections.findIndex(
    (section, at) => JSON.stringify(section) !== JSON.stringify(other.sections[at]),
  );
  return one.sections[place]?.title ?? one.title;
}
