import { textIn } from '../values/text-in.js';
import type { DocumentSection } from './document.js';
import { fact, section, type Making } from './made-for.js';

const digitsOfNumber = 12;

/** The number by which a quotation is named: the first digits of its digest. */
export function quotationNumber(digest: string): string {
  return digest
    .replace(/^sha256:/, '')
    .slice(0, digitsOfNumber)
    .toUpperCase();
}

/** Parties, number, edition, validity and period. */
export function offerSection(make: Making): readonly DocumentSection[] {
  const { language, format, quote, priced, request } = make;
  const { labels } = language;
  const { insured, insurer, broker } = request.parties ?? {};
  const { book } = quote;
  return section(make, { id: 'offer' }, [
    {
      kind: 'facts',
      facts: [
        ...fact(labels.status, language.standing[quote.status]),
        ...fact(labels.insured, insured),
        ...fact(labels.insurer, insurer),
        ...fact(labels.broker, broker),
        ...fact(labels.reference, quote.submission),
        ...fact(labels.number, quotationNumber(quote.digest)),
        ...fact(labels.edition, textIn(book.title, request.locale), book.edition),
        ...fact(labels.filing, book.filing),
        ...fact(
          labels.validity,
          priced &&
            language.range(format.date(priced.validity.from), format.date(priced.validity.until)),
        ),
        ...fact(
          labels.period,
          priced &&
            language.range(format.date(priced.period.inception), format.date(priced.period.expiry)),
          priced ? language.bases[priced.period.basis] : undefined,
        ),
        ...fact(labels.currency, quote.currency),
      ],
    },
  ]);
}
