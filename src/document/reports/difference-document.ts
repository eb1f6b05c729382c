import type { DocumentSpeech } from '../../explain/document/document-words.js';
import { given, whole } from '../../gate/given.js';
import { explainDifferenceWith } from '../../explain/difference/difference.js';
import { premiumDifferenceWith } from '../../pictures/premium-difference.js';
import { difference } from '../../quoted/attribution.js';
import type { Quote } from '../../quoted/quote-record.js';
import type { ReaderDocument } from '../document.js';
import { pictureBlock } from '../made-for.js';
import {
  part,
  report,
  type Reporting,
  reporting,
  type SpokenReportRequest,
  reportWords,
  sentences,
  tableOf,
} from './report.js';

/** The quotes whose premiums are compared. */
export interface QuotePair {
  readonly from: Quote;
  readonly to: Quote;
}

/**
 * What changed the premium between two quotes as a document, step by step to the minor unit. It shows the insurer's own
 * steps and is for the underwriter alone: the client's has the two premiums and the change.
 */
export function differenceDocumentWith(
  quotes: QuotePair,
  request: SpokenReportRequest,
  speech: DocumentSpeech,
): ReaderDocument {
  return whole(
    { quotes, request, speech },
    ({ quotes: { from, to }, request, speech }) => made({ from, to }, reporting(request, speech)),
    ['speech'],
  );
}

function made(quotes: QuotePair, request: Reporting): ReaderDocument {
  return given(
    { ...quotes, request },
    ({ from, to, request }) => {
      const { speech } = request;
      const { pictures } = request;
      const split = difference(from, to);
      const told = explainDifferenceWith({ from, to, split }, speech.difference);
      const { headings, currency } = told;
      const { language } = reportWords(speech, { currency, minorDigits: 2 });
      const inCurrency = (text: string): string =>
        currency === null ? text : language.inCurrency(text, currency);
      const rows = told.parts.map(({ title, amount, sentence }) => ({
        cells: [title, amount],
        note: sentence,
      }));
      const total = { cells: [headings.total, told.total], total: true } as const;
      const table = tableOf(
        { texts: [headings.step], numbers: [inCurrency(headings.part)] },
        rows.length === 0 ? [] : [...rows, total],
      );
      const steps = [
        ...pictureBlock(pictures, () => premiumDifferenceWith(from, to, speech.pictures)),
        table,
        sentences(request.short === true ? [] : told.notes),
      ];
      return report({ from: from.digest, to: to.digest, split }, request, {
        ...{ of: 'difference', title: told.title, subtitle: told.summary, headline: told.figures },
        sections:
          request.for === 'client' || rows.length === 0 ? [] : part('steps', headings.part, steps),
      });
    },
    ['request'],
  );
}
