import { given } from '../gate/given.js';
import { deepFreeze } from '../values/freeze.js';
import type { Quote } from '../quoted/quote-record.js';
import { adviceSections, conditionSections, item } from './advice-sections.js';
import { countriesSection, limitsSection } from './business-sections.js';
import { coverSection } from './cover-section.js';
import type { DocumentSection, QuoteDocument } from './document.js';
import type { DocumentSpeech } from '../explain/document/document-words.js';
import type { SpokenDocumentRequest } from './document-request.js';
import { namedSections } from './named-sections.js';
import { onTwoPages } from './room.js';
import { making, section, type Making } from './made-for.js';
import { contractSections, premiumSection } from './money-sections.js';
import { offerSection } from './offer-section.js';
import {
  approvalSection,
  findingSections,
  issueItems,
  priceSections,
} from './underwriter-sections.js';

/**
 * A quote as a document, for the client or for the underwriter: plain data in one language, ready for `documentMarkdown`
 * and `documentHtml`. The client's says what is offered and on what terms, and nothing of the insurer's losses, capital
 * or brokerage; the underwriter's has every step of the price and the findings with the authority each needs. Computes
 * nothing about the price.
 *
 * @throws ArgumentError when the value is not a quote.
 */
export function quoteDocumentWith(
  quote: Quote,
  request: SpokenDocumentRequest,
  speech: DocumentSpeech,
): QuoteDocument {
  return given(
    { quote, request, speech },
    ({ quote, request, speech }) => {
      const make = making(quote, request, speech);
      const { language, explanation } = make;
      const { name, version } = quote.library;
      const made = `${name} ${version}`;
      return deepFreeze({
        ...{
          format: 1,
          of: 'quote',
          for: request.for,
          locale: speech.locale,
          status: quote.status,
        },
        title: language.titles[request.for],
        subtitle: subtitleOf(make),
        headline: headlineOf(make),
        sections: namedSections(
          request.for === 'client' ? clientSections(make) : underwriterSections(make),
          make.request,
        ),
        notice: explanation.notice,
        foot: language.foot(quote.digest, made),
        digest: quote.digest,
      });
    },
    ['speech'],
  );
}

/** What the status means, and for which period. */
function subtitleOf({ language, format, quote, priced }: Making): string {
  const standing = language.standing[quote.status];
  if (priced === null) return standing;
  const { inception, expiry } = priced.period;
  return `${standing} · ${language.range(format.date(inception), format.date(expiry))}`;
}

const headlined = ['estimated-premium', 'rate', 'minimum-premium', 'insurable-turnover'] as const;

function headlineOf({ explanation }: Making): QuoteDocument['headline'] {
  return headlined.flatMap((id) => {
    const figure = explanation.figures.find((each) => each.id === id);
    return figure === undefined ? [] : [{ label: figure.label, value: figure.value }];
  });
}

function clientSections(make: Making): readonly DocumentSection[] {
  const offered = [
    ...offerSection(make),
    ...reasonsSection(make),
    ...coverSection(make),
    ...premiumSection(make),
    ...contractSections(make),
  ];
  if (make.request.short === true || make.priced === null) return offered;
  const conditions = conditionSections(make);
  return onTwoPages(make.request, (room) => {
    const within = { ...make, room };
    return [
      ...offered,
      ...countriesSection(within),
      ...limitsSection(within),
      ...conditions,
      ...adviceSections(within),
    ];
  });
}

function underwriterSections(make: Making): readonly DocumentSection[] {
  const decided = [
    ...offerSection(make),
    ...findingSections(make),
    ...reasonsSection(make),
    ...coverSection(make),
    ...premiumSection(make),
  ];
  if (make.request.short === true) return [...decided, ...approvalSection(make)];
  return [
    ...decided,
    ...priceSections(make),
    ...contractSections(make),
    ...countriesSection(make),
    ...limitsSection(make),
    ...conditionSections(make),
    ...adviceSections(make),
    ...approvalSection(make),
  ];
}

/** Why a risk has no price: what is declined and what could be done, or what is wrong with the submission. */
function reasonsSection(make: Making): readonly DocumentSection[] {
  if (make.priced !== null) return [];
  const declined = make.explanation.findings.filter(
    ({ finding }) => finding.severity === 'decline',
  );
  return section(make, { id: 'reasons' }, [
    { kind: 'list', items: declined.map(({ sentence, remedy }) => item(sentence, remedy)) },
    issueItems(make),
  ]);
}
